internal import Publishing
internal import SiteModel

/// What the last build was made from, what it left behind, and what it said.
///
/// When the site's files and the output look the same as then, and the command is the same, the same would come of
/// building it again. So nothing is read, and the same is said.
struct RememberedBuild {
    private let inputs: Fingerprint
    private let fresh: [String: Fingerprint]
    private let output: Fingerprint
    private let report: BuildReport

    /// - Parameters:
    ///   - surroundings: What the build depended on, looked at before it read anything.
    ///   - output: What the published site looked like afterwards.
    init(_ surroundings: BuildSurroundings, output: Fingerprint, _ report: BuildReport) {
        inputs = surroundings.inputs
        fresh = surroundings.fresh
        self.output = output
        self.report = report
    }

    /// The report of the last build, if it is still true word for word; its files are then all unchanged.
    static func report(of place: OutputPlace, _ surroundings: BuildSurroundings) -> BuildReport? {
        guard let saved = file(of: place)?.read(), let known = Self(rows: saved), known.inputs == surroundings.inputs,
            FolderState.holds(known.fresh), known.output == publishedState(at: place)
        else { return nil }
        return known.report
    }

    func save(for place: OutputPlace) { Self.file(of: place)?.save(rows) }

    private static func file(of place: OutputPlace) -> CacheFile? { CacheFile("build", of: place) }
}

// MARK: - As text

extension RememberedBuild {
    private var rows: [UInt8] {
        let held = fresh.sorted { $0.key < $1.key }.flatMap { [$0.value.hex, $0.key] }
        return Row.text([[inputs.hex, output.hex] + held] + report.rows)
    }

    private init?(rows text: [UInt8]) {
        var rows = Row.all(in: text)[...]
        guard let first = rows.popFirst(), first.count >= 2, first.count.isMultiple(of: 2),
            let inputs = Fingerprint(hex: first[0]), let output = Fingerprint(hex: first[1]),
            let report = BuildReport(rows: rows)
        else { return nil }
        var fresh: [String: Fingerprint] = [:]
        for index in stride(from: 2, to: first.count, by: 2) {
            guard let held = Fingerprint(hex: first[index]) else { return nil }
            fresh[first[index + 1]] = held
        }
        (self.inputs, self.output, self.fresh, self.report) = (inputs, output, fresh, report)
    }
}
