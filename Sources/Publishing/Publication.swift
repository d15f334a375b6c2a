internal import SiteModel
internal import Synchronization
internal import Workers

/// One run of the publisher: settle every file, and if anything differs, complete the new site and swap it in.
struct Publication {
    private let request: PublishRequest
    private let folder: OutputFolder
    private let former: FormerSite
    private let staging: Staging
    private let settler: FileSettler
    /// The folders of the new site, and the permission bits that each must have so that it can be read.
    private let folders: Set<ExactPath>
    private let readableFolderMode: Int

    init(_ request: PublishRequest, _ folder: OutputFolder, _ former: FormerSite) {
        self.request = request
        self.folder = folder
        self.former = former
        let withheld = DiskPaths.withheldPermissions
        folders = Set(foldersAbove(request.files).keys)
        readableFolderMode = 0o755 & ~withheld
        staging = Staging(folder.staging, in: folder.parent, folders: folders.sorted().map(\.text))
        settler = FileSettler(former: former, staging: staging, readableMode: 0o644 & ~withheld)
    }

    func run() throws(DiskFailure) -> Published {
        do throws(DiskFailure) {
            var settled = try inParallel(request.files, reportsProgress: true, settler.settle)
            let isChanged = staging.isOpen || differs(settled)
            if isChanged { settled = try replaceFormer(settled) } else { remember(facts(of: settled)) }
            // Asked of the very folder that was filled, not of one that somebody may have put in its place.
            let root = isChanged ? try staging.open() : former.root
            return Published(
                report: report(settled), state: root.flatMap(publishedState), slowest: slowest(of: settled))
        } catch {
            staging.remove()
            throw error
        }
    }

    /// Whether the output holds too much, or too little, or says something else about itself.
    private func differs(_ settled: [FileSettler.Settled]) -> Bool {
        let areFoldersRight = former.tree.folders.allSatisfy {
            folders.contains($0.key) && $0.value & readableFolderMode == readableFolderMode
        }
        return former.root == nil || removedCount > 0 || !areFoldersRight || marker(settled) != former.markerText
    }

    /// Everything that can fail happens before the swap. The disk has the new site whole before it has its name.
    private func replaceFormer(_ settled: [FileSettler.Settled]) throws(DiskFailure) -> [FileSettler.Settled] {
        let new = try staging.open()
        let complete = try inParallel(settled, reportsProgress: false, settler.adopt)
        let markerFacts = try new.write(marker(complete), to: Marker.path)
        if let root = former.root { new.takePermissions(of: root) }
        try new.flush()
        try folder.requireStillOwned()
        let swap = FolderSwap(new: folder.staging, place: folder.path, spare: folder.spare)
        try swap.run(hasFormer: former.root != nil)
        staging.remove()
        var written = facts(of: complete)
        written[ExactPath(Marker.path)] = markerFacts
        remember(untouched(written, in: new))
        return complete
    }

    /// Taking names away from files has changed their facts, so they are asked for once more.
    private func untouched(_ written: [ExactPath: FileFacts], in root: OpenFolder) -> [ExactPath: FileFacts] {
        let now = request.workers.map(Array(written)) { path, facts in
            (path, root.facts(of: path.text).flatMap { $0.isSameFile(as: facts) ? $0 : nil })
        }
        return now.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    private func remember(_ facts: [ExactPath: FileFacts]) {
        if !former.isRecorded(facts) { PublishedRecord(facts).save(for: folder) }
    }

    private func facts(of settled: [FileSettler.Settled]) -> [ExactPath: FileFacts] {
        var facts: [ExactPath: FileFacts] = [:]
        facts[ExactPath(Marker.path)] = former.tree.files[ExactPath(Marker.path)]
        for one in settled { facts[ExactPath(one.file.path)] = one.facts }
        return facts
    }

    private func marker(_ settled: [FileSettler.Settled]) -> [UInt8] {
        Marker.text(settled.map { (ExactPath($0.file.path), $0.fingerprint, $0.facts.size) })
    }

    private func report(_ settled: [FileSettler.Settled]) -> PublishReport {
        let written = settled.count(where: \.isWritten)
        return PublishReport(
            written: written, unchanged: settled.count - written, removed: removedCount,
            bytes: settled.reduce(0) { $0 + $1.facts.size })
    }

    private static let slowestCount = 10

    private func slowest(of settled: [FileSettler.Settled]) -> [(path: String, duration: Duration)] {
        settled.sorted { ($1.duration, $0.file.path) < ($0.duration, $1.file.path) }.prefix(Self.slowestCount)
            .map { ($0.file.path, $0.duration) }
    }

    private var removedCount: Int {
        let wanted = Set(request.files.map { ExactPath($0.path) } + [ExactPath(Marker.path)])
        return former.tree.strangers + former.tree.files.keys.count { !wanted.contains($0) }
    }
}

extension Publication {
    /// Does something with each item; after the first failure the rest is left alone.
    private func inParallel<Item: Sendable, Result: Sendable>(
        _ items: [Item], reportsProgress: Bool, _ work: @Sendable (Item) throws(DiskFailure) -> Result
    ) throws(DiskFailure) -> [Result] {
        let failure = Mutex<DiskFailure?>(nil)
        let hasFailed = Atomic(false)
        let done = Mutex(0)
        let results: [Result?] = request.workers.map(items) { item in
            guard !hasFailed.load(ordering: .relaxed) else { return nil }
            do throws(DiskFailure) {
                let result = try work(item)
                if reportsProgress { advance(done, of: items.count) }
                return result
            } catch {
                hasFailed.store(true, ordering: .relaxed)
                failure.withLock { $0 = $0 ?? error }
                return nil
            }
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return results.compactMap(\.self)
    }

    private func advance(_ done: borrowing Mutex<Int>, of total: Int) {
        done.withLock { done in
            done += 1
            request.progress(done, total)
        }
    }
}
