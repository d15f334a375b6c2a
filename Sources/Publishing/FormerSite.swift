internal import SiteModel

/// What the output holds before this run, and how much of it can be relied on.
struct FormerSite {
    /// Nothing when there is no output folder yet.
    let root: OpenFolder?
    let tree: FolderTree
    let markerText: [UInt8]
    private let fingerprints: [ExactPath: Fingerprint]
    private let recorded: [ExactPath: FileFacts]
    private let isTrusted: Bool

    /// When it is not trusted, nothing of it is used again.
    init(_ folder: OutputFolder, _ root: OpenFolder?, isTrusted: Bool) {
        self.root = root
        self.isTrusted = isTrusted
        tree = root.map(FolderTree.init) ?? FolderTree()
        let marker = root.map(Marker.init) ?? Marker()
        markerText = marker.text
        fingerprints = marker.fingerprints
        recorded = root.map { PublishedRecord(of: folder, root: $0).facts } ?? [:]
    }

    /// A file that is certainly what making it anew would give: from the same things, and not touched since.
    func proven(_ path: String, _ fingerprint: Fingerprint) -> FileFacts? {
        let path = ExactPath(path)
        guard isTrusted, let facts = tree.files[path], recorded[path] == facts else { return nil }
        return fingerprints[path] == fingerprint ? facts : nil
    }

    /// A file that may stay if its bytes turn out to be right.
    func candidate(_ path: String, readableAs mode: Int) -> FileFacts? {
        guard isTrusted, let facts = tree.files[ExactPath(path)] else { return nil }
        return facts.mode & mode == mode ? facts : nil
    }

    /// Whether the record has to be written again to say this.
    func isRecorded(_ facts: [ExactPath: FileFacts]) -> Bool {
        recorded == facts
    }
}
