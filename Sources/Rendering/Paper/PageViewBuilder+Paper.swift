internal import SiteModel

extension PageViewBuilder {
    /// The whole address of a link for readers of paper: of pages elsewhere, and of pages of the site when it has an address.
    /// Nothing for places on the same page, and for numbers, which stand in the text.
    var completeAddress: @Sendable (String) -> String? {
        let folder = path.split(separator: "/").dropLast().map(String.init)
        let root = site.settings.url
        return { address in
            if address.hasPrefix("http://") || address.hasPrefix("https://") {
                return address.hasPrefix("https://wa.me/") ? nil : address
            }
            guard let root, !address.isEmpty, !address.hasPrefix("#"), !hasScheme(address) else { return nil }
            return root + followed(address, from: folder)
        }
    }
}

/// Whether it is `tel:…`, `mailto:…` and the like. Our own relative addresses have no colon before a slash.
private func hasScheme(_ address: String) -> Bool {
    address.prefix { $0 != "/" && $0 != "#" }.contains(":")
}

/// Where a relative address leads from a folder: `../a/b.html` from `id/x` is `id/a/b.html`.
private func followed(_ address: String, from folder: [String]) -> String {
    var parts = folder
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
        switch part {
        case "..": if !parts.isEmpty { parts.removeLast() }
        case ".": break
        default: parts.append(String(part))
        }
    }
    return parts.joined(separator: "/")
}
