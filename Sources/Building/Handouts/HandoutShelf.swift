internal import Diagnostics
internal import Languages
internal import Publishing
internal import Rendering
internal import SiteModel
internal import Workers

/// The handouts that are part of a site.
struct HandoutShelf: Sendable {
    /// What the pages offer.
    var offered: [OfferedHandout] = []
    /// The files of the site.
    var files: [OutputFile] = []
    /// The paths of those that the former site had and this one has not.
    var dropped: [String] = []
    /// What is wrong with them, which does not keep the site from being published.
    var diagnostics: [Diagnostic] = []

    /// Adds a file that is on the shelf already or was made just now.
    mutating func add(_ handout: Handout, _ file: OutputFile, size: Int) {
        offered.append(OfferedHandout(handout: handout, path: file.path, size: size))
        files.append(file)
    }

    /// Puts them in one order, however they came here.
    mutating func sort() {
        let order = offered.indices.sorted { offered[$0].path < offered[$1].path }
        (offered, files) = (order.map { offered[$0] }, order.map { files[$0] })
    }
}

/// What the published site has of handouts that is still what making it anew would give.
struct StandingHandouts {
    private let published: PublishedSite?
    private let output: String
    private let recorded: [String: Fingerprint]

    init(in output: String) throws(BuildFailure) {
        self.output = output
        do {
            published = try PublishedSite(at: output)
        } catch {
            throw .machine(error.message)
        }
        let written = published?.written(below: handoutsFolder) ?? []
        recorded = Dictionary(written.map { ($0.path, $0.fingerprint) }) { first, _ in first }
    }

    /// Their paths, sorted.
    var paths: [String] { recorded.keys.sorted() }

    var isEmpty: Bool { recorded.isEmpty }

    /// The file of a handout, if it stands there untouched and is made from these very things.
    func file(_ path: String, madeFrom stamp: Fingerprint) -> (file: OutputFile, size: Int)? {
        guard let known = recorded[path], let bytes = try? published?.read(path),
            handoutFingerprint(stamp, bytes) == known
        else { return nil }
        return (OutputFile(path: path, fingerprint: known, copyOf: output + "/" + path), bytes.count)
    }
}

/// Stands for a handout in the published site: what it was made from, and the bytes that came of it, which a tool of
/// others makes.
func handoutFingerprint(_ stamp: Fingerprint, _ bytes: [UInt8]) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(stamp)
    builder.add(Fingerprint(of: bytes))
    return builder.finish()
}

/// The handouts of the former site that a build keeps: it cannot make PDFs, but it can tell which are still true.
func keptHandouts(_ site: ResolvedSite, in output: String, _ workers: Workers) throws(BuildFailure) -> HandoutShelf {
    let standing = try StandingHandouts(in: output)
    var shelf = HandoutShelf()
    guard !standing.isEmpty else { return shelf }
    let resources = HandoutResources(site)
    let kept = workers.map(renderHandouts(site, toolVersion: toolBuild) ?? []) { handout in
        let ingredients = HandoutIngredients(handout, resources)
        return HandoutFormat.allCases.compactMap { format in
            standing.file(handout.path + format.ending, madeFrom: ingredients.stamp(format)).map { (handout, $0) }
        }
    }
    for (handout, found) in kept.joined() { shelf.add(handout, found.file, size: found.size) }
    shelf.sort()
    let paths = Set(shelf.offered.map(\.path))
    shelf.dropped = standing.paths.filter { !paths.contains($0) }
    shelf.diagnostics = shelf.dropped.map(HandoutDiagnostics.dropped)
    return shelf
}
