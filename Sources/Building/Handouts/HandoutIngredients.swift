internal import Languages
internal import Printing
internal import Rendering
internal import SiteModel

/// In which form a handout is made.
package enum HandoutFormat: String, Sendable, CaseIterable {
    case pdf, html

    /// What its file names end in.
    var ending: String { "." + rawValue }
}

/// The files that handouts may show, by their paths in the output.
struct HandoutResources: Sendable {
    private let assets: [String: LoadedAsset]
    let siteAddress: String?

    init(_ site: ResolvedSite) {
        let all = site.theme.assets.map { ("assets/" + $0.path, $0) } + site.assets.map { ("media/" + $0.path, $0) }
        assets = Dictionary(all) { first, _ in first }
        siteAddress = site.settings.url
    }

    subscript(path: String) -> LoadedAsset? { assets[path] }

    /// The style sheet for sheets.
    static let styleSheet = "assets/print.css"
}

/// Everything that a handout is made from.
struct HandoutIngredients: Sendable {
    let handout: Handout
    let html: [UInt8]
    /// The style sheet and the pictures that the HTML names, by their paths.
    private let assets: [(path: String, asset: LoadedAsset)]
    private let siteAddress: String?

    init(_ handout: Handout, _ resources: HandoutResources) {
        self.handout = handout
        siteAddress = resources.siteAddress
        guard case .made(let make) = handout.html.plan().contents else {
            (html, assets) = ([], [])
            return
        }
        html = make()
        let paths = [HandoutResources.styleSheet] + HTMLPictures(html, of: handout.html.path).paths
        assets = paths.compactMap { path in resources[path].map { (path, $0) } }
    }

    /// Stands for all of it. The version of Suluh is no part: the same HTML gives the same sheets.
    func stamp(_ format: HandoutFormat) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(format.rawValue)
        builder.add(bytes: html)
        builder.add(siteAddress ?? "")
        builder.add(handout.pageLimit ?? 0)
        builder.add(handout.isBooklet ? 1 : 0)
        if format == .pdf { builder.add(bytes: printToolStamp) }
        for (path, asset) in assets {
            builder.add(path)
            builder.add(asset.fingerprint)
        }
        return builder.finish()
    }

    /// The families of fonts that its letters need.
    var fonts: [String] { NeededFonts(html).families }

    /// What the tool is asked to do.
    var job: PrintJob {
        var job = PrintJob(path: handout.html.path, html: html)
        for (path, asset) in assets {
            switch asset.contents {
            case .bytes(let bytes): job.texts[path] = bytes
            case .file(let source): job.files[path] = source
            }
        }
        job.fonts = fonts
        job.siteAddress = siteAddress
        job.moment = (handout.version?.daysSince1970 ?? 0) * 86_400
        job.pageLimit = handout.pageLimit
        if handout.isBooklet { job.booklet = handout.language.direction == .rightToLeft ? .rightToLeft : .leftToRight }
        return job
    }
}
