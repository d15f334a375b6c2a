package import SiteModel

extension PublishedSite {
    /// The files below one of its folders that Suluh wrote, in the order of their paths, each with what it was made from.
    package func written(below folder: String) -> [(path: String, fingerprint: Fingerprint)] {
        let prefix = folder + "/"
        return Marker(in: root).fingerprints.filter { $0.key.text.hasPrefix(prefix) }
            .sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }
    }
}
