internal import Diagnostics
internal import Languages
internal import SiteModel
internal import Synchronization

/// What a file looked like from outside when it was listed; the same again means the same bytes, unless it was written
/// within one tick of the disk's clock.
struct FileStamp: Hashable, Sendable {
    let size: Int
    let inode: UInt
    /// Seconds and nanoseconds of the last change of the bytes, and of anything.
    let modified: [Int]
    let changed: [Int]
}

/// Pages and pictures that were read before, for whoever reads a site again and again.
///
/// A page is taken from here when its file, its name's meaning, and all that its reading depends on are the same.
package final class ParsedFiles: Sendable {
    /// What the reading of every page depends on besides its file.
    struct Surroundings: Equatable, Sendable {
        let settings: FileStamp?
        let glossary: FileStamp?
        let words: [LanguageTag: ThemeStrings]
        let depth: ReadingDepth
    }

    private struct Page: Sendable {
        let stamp: FileStamp
        let key: PageKey
        let language: LanguageTag
        let sourceFile: String
        let read: Reported<LoadedPage?>
    }

    private struct Asset: Sendable {
        let stamp: FileStamp
        let path: String
        let read: Reported<LoadedAsset?>
    }

    private struct Theme: Sendable {
        /// By their paths on the disk; nothing for the theme that is built into the program.
        let files: [String: FileStamp]?
        let name: String
        let read: Reported<LoadedTheme>
    }

    private struct State: Sendable {
        var surroundings: Surroundings?
        var theme: Theme?
        var pages: [String: Page] = [:]
        var assets: [String: Asset] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// Files that are known to have been written, by their paths on the disk: they are read again whatever they look like.
    func forget(_ diskPaths: Set<String>) {
        state.withLock { state in
            for path in diskPaths {
                state.pages[path] = nil
                state.assets[path] = nil
                if state.theme?.files?[path] != nil { state.theme = nil }
            }
        }
    }

    /// To be called before the pages of a site are read: with other surroundings every page is another.
    func begin(_ surroundings: Surroundings, keeping files: Set<String>) {
        state.withLock { state in
            if state.surroundings != surroundings { state.pages = [:] }
            state.surroundings = surroundings
            state.pages = state.pages.filter { files.contains($0.key) }
            state.assets = state.assets.filter { files.contains($0.key) }
        }
    }

    func page(
        _ file: PageFile, _ read: () throws(MachineFailure) -> Reported<LoadedPage?>
    ) throws(MachineFailure) -> Reported<LoadedPage?> {
        let known = state.withLock { $0.pages[file.found.diskPath] }
        if let known, known.stamp == file.found.stamp, known.key == file.key, known.language == file.language,
            known.sourceFile == file.sourceFile
        {
            return known.read
        }
        let page = try read()
        let entry = Page(
            stamp: file.found.stamp, key: file.key, language: file.language, sourceFile: file.sourceFile, read: page)
        state.withLock { $0.pages[file.found.diskPath] = entry }
        return page
    }

    func asset(
        _ file: FoundFile, _ read: () throws(MachineFailure) -> Reported<LoadedAsset?>
    ) throws(MachineFailure) -> Reported<LoadedAsset?> {
        let known = state.withLock { $0.assets[file.diskPath] }
        if let known, known.stamp == file.stamp, known.path == file.path { return known.read }
        let asset = try read()
        state.withLock { $0.assets[file.diskPath] = Asset(stamp: file.stamp, path: file.path, read: asset) }
        return asset
    }

    /// - Parameter files: All files of the theme; nothing for the one that is built into the program.
    func theme(
        _ name: String, _ files: [FoundFile]?, _ read: () throws(MachineFailure) -> Reported<LoadedTheme>
    ) throws(MachineFailure) -> Reported<LoadedTheme> {
        let stamps = files.map { Dictionary($0.map { ($0.diskPath, $0.stamp) }) { first, _ in first } }
        if let known = state.withLock({ $0.theme }), known.name == name, known.files == stamps { return known.read }
        let theme = try read()
        state.withLock { $0.theme = Theme(files: stamps, name: name, read: theme) }
        return theme
    }
}
