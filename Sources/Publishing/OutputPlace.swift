/// Where the published site goes, and what lies near it. All paths are absolute.
package struct OutputPlace: Sendable {
    /// The output folder; it may be missing, and may be a link to a folder.
    package var output: String
    /// The folder that holds `site.yml`.
    package var siteFolder: String
    /// The folder that holds the pages.
    package var contentFolder: String
    /// Remembers what the file system said about the published files; without it every file is made and compared.
    package var cacheFolder: String?

    package init(output: String, siteFolder: String, contentFolder: String, cacheFolder: String?) {
        self.output = output
        self.siteFolder = siteFolder
        self.contentFolder = contentFolder
        self.cacheFolder = cacheFolder
    }

    /// The folders of the site in which nothing may be published, and which must not lie in the output.
    var sources: [String] {
        [contentFolder, "\(siteFolder)/themes"] + (cacheFolder.map { [$0] } ?? [])
    }

    /// A path as messages name it: from the site's folder when it lies there. Relative paths are the output's.
    func shown(_ path: String) -> String {
        let absolute = path.hasPrefix("/") ? path : "\(output)/\(path)"
        let prefix = siteFolder.hasSuffix("/") ? siteFolder : "\(siteFolder)/"
        return absolute.hasPrefix(prefix) && absolute != prefix ? String(absolute.dropFirst(prefix.count)) : absolute
    }
}
