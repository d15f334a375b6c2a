internal import SiteModel

/// Decides for one file whether the former one stays, and writes it into the new site where not.
struct FileSettler: Sendable {
    let former: FormerSite
    let staging: Staging
    /// The permission bits that a file must have so that it can be read.
    let readableMode: Int

    /// How one file of the new site came to be.
    struct Settled: Sendable {
        let file: OutputFile
        let fingerprint: Fingerprint
        let facts: FileFacts
        /// False for a file that stays; it is not in the new site's folder yet.
        let isWritten: Bool
        /// How long it took to make and write it, or to see that it stays.
        var duration = Duration.zero
    }

    /// Keeps or writes a file. Its bytes are made at most once, and are gone afterwards.
    func settle(_ file: OutputFile) throws(DiskFailure) -> Settled {
        let start = ContinuousClock.now
        var settled = try settleUntimed(file)
        settled.duration = ContinuousClock.now - start
        return settled
    }

    private func settleUntimed(_ file: OutputFile) throws(DiskFailure) -> Settled {
        let plan = file.plan()
        if let facts = former.proven(file.path, plan.fingerprint) {
            return Settled(file: file, fingerprint: plan.fingerprint, facts: facts, isWritten: false)
        }
        let candidate = former.candidate(file.path, readableAs: readableMode)
        let (facts, isWritten) = try settle(file.path, plan.contents, candidate)
        return Settled(file: file, fingerprint: plan.fingerprint, facts: facts, isWritten: isWritten)
    }

    private func settle(
        _ path: String, _ contents: OutputFile.Contents, _ candidate: FileFacts?
    ) throws(DiskFailure) -> (FileFacts, isWritten: Bool) {
        switch contents {
        case .made(let make):
            let bytes = make()
            if let candidate, candidate.size == bytes.count, former.root?.holds(bytes, at: path) == true {
                return (candidate, false)
            }
            return (try staging.open().write(bytes, to: path), true)
        case .copied(let source):
            if let candidate, try former.root?.holdsCopy(of: source, at: path) == true { return (candidate, false) }
            return (try staging.open().copy(source, to: path), true)
        }
    }

    /// Brings a file that stays into the new site; one that somebody changed just now is written instead.
    func adopt(_ settled: Settled) throws(DiskFailure) -> Settled {
        if settled.isWritten { return settled }
        let folder = try staging.open()
        if let root = former.root, let facts = try folder.adopt(settled.file.path, settled.facts, from: root) {
            return Settled(
                file: settled.file, fingerprint: settled.fingerprint, facts: facts, isWritten: false,
                duration: settled.duration)
        }
        let plan = settled.file.plan()
        let facts = try write(plan.contents, to: settled.file.path, in: folder)
        return Settled(
            file: settled.file, fingerprint: plan.fingerprint, facts: facts, isWritten: true,
            duration: settled.duration)
    }

    private func write(
        _ contents: OutputFile.Contents, to path: String, in folder: OpenFolder
    ) throws(DiskFailure) -> FileFacts {
        switch contents {
        case .made(let make): try folder.write(make(), to: path)
        case .copied(let source): try folder.copy(source, to: path)
        }
    }
}
