/// Gathers what happens in the folders until it is quiet, so that one save makes one build.
///
/// Editors save in several ways: over the file, or by a new file that takes its name. Between the two steps of the
/// latter the page is gone, so a loss waits longer than a gain. Times are milliseconds of any clock.
struct ChangeCollector {
    private var paths: Set<String> = []
    /// Files that are gone or have no text yet, unless more is heard of them.
    private var unsettled: Set<String> = []
    private var hasNewFolders = false
    private var lastHeard = 0
    private var firstHeard = 0

    static let quiet = 4
    static let quietAfterLoss = 60
    /// However much goes on, the page is shown once in this time.
    static let longest = 500

    /// What has changed since the last time.
    struct Changes: Sendable {
        /// From the site's folder.
        var paths: Set<String>
        /// Whether folders came, went or moved, so that any file may have changed.
        var hasNewFolders: Bool
    }

    mutating func add(_ event: FolderEvent, at now: Int) {
        if isEmpty { firstHeard = now }
        lastHeard = now
        paths.insert(event.path)
        switch event.kind {
        case .written: unsettled.remove(event.path)
        case .begun, .gone: unsettled.insert(event.path)
        case .folders: hasNewFolders = true
        }
    }

    private var isEmpty: Bool { paths.isEmpty }

    /// When to look again; nothing while all is quiet.
    var due: Int? {
        guard !isEmpty else { return nil }
        let wait = unsettled.isEmpty && !hasNewFolders ? Self.quiet : Self.quietAfterLoss
        return min(lastHeard + wait, firstHeard + Self.longest)
    }

    /// What was gathered, once it is due.
    mutating func take(at now: Int) -> Changes? {
        guard let due, now >= due else { return nil }
        defer { self = ChangeCollector() }
        return Changes(paths: paths, hasNewFolders: hasNewFolders)
    }
}
