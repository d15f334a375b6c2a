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
        let facts: FileFacts
        /// False for a file that stays; it is not in the new site's folder yet.
        let isWritten: Bool
    }

    /// Keeps or writes a file. Its bytes are made at most once, and are gone afterwards.
    func settle(_ file: OutputFile) throws(DiskFailure) -> Settled {
        if let facts = former.proven(file) { return Settled(file: file, facts: facts, isWritten: false) }
        let candidate = former.candidate(file.path, readableAs: readableMode)
        switch file.contents {
        case .made(let make):
            let bytes = make()
            if let candidate, candidate.size == bytes.count, former.root?.holds(bytes, at: file.path) == true {
                return Settled(file: file, facts: candidate, isWritten: false)
            }
            return Settled(file: file, facts: try staging.open().write(bytes, to: file.path), isWritten: true)
        case .copied(let source):
            if let candidate, try former.root?.holdsCopy(of: source, at: file.path) == true {
                return Settled(file: file, facts: candidate, isWritten: false)
            }
            return Settled(file: file, facts: try staging.open().copy(source, to: file.path), isWritten: true)
        }
    }

    /// Brings a file that stays into the new site; one that somebody changed just now is written instead.
    func adopt(_ settled: Settled) throws(DiskFailure) -> Settled {
        if settled.isWritten { return settled }
        let folder = try staging.open()
        if let root = former.root, let facts = try folder.adopt(settled.file.path, settled.facts, from: root) {
            return Settled(file: settled.file, facts: facts, isWritten: false)
        }
        return Settled(file: settled.file, facts: try write(settled.file, into: folder), isWritten: true)
    }

    private func write(_ file: OutputFile, into folder: OpenFolder) throws(DiskFailure) -> FileFacts {
        switch file.contents {
        case .made(let make): try folder.write(make(), to: file.path)
        case .copied(let source): try folder.copy(source, to: file.path)
        }
    }
}
