internal import Markdown
internal import QRCodes
internal import Templates

/// How somebody finds back from a printed page to the page itself.
struct PaperView: TemplateModel {
    /// The whole address, which the code holds.
    var url: String
    /// The address as people type it.
    var address: String

    /// - Parameter url: The page's address, complete.
    init(_ url: String) {
        self.url = url
        address = shortAddress(url)
    }

    static let fields: TemplateFields<PaperView> = [
        .text("url") { $0.url }, .text("address") { $0.address },
        .html("qr", stamp: { $0.url }) { picture(of: $0.url) },
    ]
}

/// An address without what nobody types: `suluh.example/id/index.html`.
func shortAddress(_ url: String) -> String {
    for scheme in ["https://", "http://"] where url.hasPrefix(scheme) { return String(url.dropFirst(scheme.count)) }
    return url
}

/// The code of an address; nothing for one that is too long for any code.
private func picture(of url: String) -> String {
    var title: [UInt8] = []
    HTMLEscaping.append(url, to: &title)
    return QRCode(url)?.svg(title: String(decoding: title, as: UTF8.self)) ?? ""
}
