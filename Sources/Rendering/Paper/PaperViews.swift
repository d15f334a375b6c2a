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

    /// What the code is stands beside it as text, so that those who do not see it miss nothing.
    static let fields: TemplateFields<PaperView> = [
        .text("url") { $0.url }, .text("address") { $0.address },
        .html("qr", stamp: { $0.url }) { QRCode($0.url)?.svg ?? "" },
    ]
}

/// An address without what nobody types: `suluh.example/id/index.html`.
func shortAddress(_ url: String) -> String {
    for scheme in ["https://", "http://"] where url.hasPrefix(scheme) { return String(url.dropFirst(scheme.count)) }
    return url
}
