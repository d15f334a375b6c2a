internal import Diagnostics
internal import Languages
internal import Printing
internal import Publishing
internal import Rendering
internal import SiteModel
internal import Workers

/// What making handouts is told.
package struct HandoutOptions: Sendable {
    /// The site, as a build is told of it.
    package var build: BuildOptions
    /// The language whose handouts are made; nothing for all.
    package var language: String?
    /// Ids of pages, or names of handouts; empty for all.
    package var only: [String] = []
    package var format = HandoutFormat.pdf
    /// Where the optional tools are, as an absolute path.
    package var toolsFolder: String

    package init(build: BuildOptions, toolsFolder: String) {
        self.build = build
        self.toolsFolder = toolsFolder
    }
}

/// What came of it.
package struct HandoutReport: Sendable {
    package var build: BuildReport
    /// How many of those that were asked for are new, were right already, and could not be made.
    package var made = 0
    package var kept = 0
    package var failed = 0
    /// Whether the tool ended in the middle: a matter of the machine, not of the content.
    package var toolDied = false
}

/// Makes handouts and publishes them with the site, which is brought up to date by that.
///
/// What is still true stays; a handout that cannot be made keeps none of the others from being made.
///
/// - Parameter progress: Told how many handouts of how many are made.
package func makeHandouts(
    _ options: HandoutOptions, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
) throws(BuildFailure) -> HandoutReport {
    if options.format == .pdf { try requireTool(options) }
    let workers = Workers(count: options.build.jobs)
    var press = HandoutPress(options, workers, progress)
    let published = try publishedSite(options.build, workers, progress: { _, _ in }) { site throws(BuildFailure) in
        try press.shelf(site)
    }
    var report = HandoutReport(build: published.report)
    (report.made, report.kept, report.failed) = (press.made, press.kept, press.failed)
    report.toolDied = press.toolDied
    return report
}

private func requireTool(_ options: HandoutOptions) throws(BuildFailure) {
    guard kindOfFile(options.python) == .missing else { return }
    throw .machine(
        Bilingual(
            id:
                "Alat PDF belum ada di \(options.toolsFolder). Pasang dengan “make tools” di folder program Suluh, atau pakai --format html",
            en:
                "The PDF tool is not in \(options.toolsFolder). Install it with “make tools” in the folder of Suluh itself, or use --format html"
        ))
}

extension HandoutOptions {
    /// The interpreter that has the PDF tool.
    var python: String { toolsFolder + "/pdf/bin/python" }
}

/// Makes those handouts that were asked for and are not there yet.
private struct HandoutPress {
    private let options: HandoutOptions
    private let workers: Workers
    private let progress: @Sendable (Int, Int) -> Void
    private(set) var made = 0
    private(set) var kept = 0
    private(set) var failed = 0
    private(set) var toolDied = false

    init(_ options: HandoutOptions, _ workers: Workers, _ progress: @escaping @Sendable (Int, Int) -> Void) {
        self.options = options
        self.workers = workers
        self.progress = progress
    }

    mutating func shelf(_ site: ResolvedSite) throws(BuildFailure) -> HandoutShelf {
        guard let handouts = renderHandouts(site, toolVersion: toolBuild) else { return HandoutShelf() }
        let wanted = try HandoutChoice(options, site, handouts)
        let standing = try StandingHandouts(in: options.build.output)
        let resources = HandoutResources(site)
        var shelf = HandoutShelf()
        var missing: [HandoutIngredients] = []
        for ingredients in workers.map(handouts, { HandoutIngredients($0, resources) }) {
            let isWanted = wanted.contains(ingredients.handout)
            if isWanted, isTooOld(ingredients.handout, &shelf) { continue }
            var stands = false
            for format in HandoutFormat.allCases where !(isWanted && options.build.isClean && format == options.format)
            {
                let path = ingredients.handout.path + format.ending
                guard let found = standing.file(path, madeFrom: ingredients.stamp(format)) else { continue }
                shelf.add(ingredients.handout, found.file, size: found.size)
                if format == options.format { stands = true }
            }
            if isWanted, !stands { missing.append(ingredients) }
            if isWanted, stands { kept += 1 }
        }
        make(missing, into: &shelf)
        shelf.sort()
        let paths = Set(shelf.offered.map(\.path))
        shelf.diagnostics += standing.paths.filter { !paths.contains($0) }.map(HandoutDiagnostics.dropped)
        return shelf
    }

    /// Says that nobody checked the facts in time; with `--strict` such a sheet is not made.
    private mutating func isTooOld(_ handout: Handout, _ shelf: inout HandoutShelf) -> Bool {
        guard let day = handout.overdueSince else { return false }
        let isStrict = options.build.isStrict
        shelf.diagnostics.append(HandoutDiagnostics.overdue(handout, since: day, isMade: !isStrict))
        if isStrict { failed += 1 }
        return isStrict
    }

    private mutating func make(_ missing: [HandoutIngredients], into shelf: inout HandoutShelf) {
        switch options.format {
        case .html:
            for ingredients in missing { place(ingredients, ingredients.html, in: &shelf) }
        case .pdf:
            let total = missing.count
            let progress = progress
            let results = makePDFs(missing.map(\.job), python: options.python, workers: workers) { progress($0, total) }
            for (ingredients, result) in zip(missing, results) { take(result, of: ingredients, into: &shelf) }
        }
    }

    private mutating func take(
        _ result: PrintResult, of ingredients: HandoutIngredients, into shelf: inout HandoutShelf
    ) {
        shelf.diagnostics += HandoutDiagnostics.problems(of: ingredients.handout, result)
        if result == .toolDied { toolDied = true }
        guard case .made(let sheets) = result, sheets.misfits.isEmpty else {
            failed += 1
            return
        }
        place(ingredients, sheets.pdf, in: &shelf)
    }

    private mutating func place(_ ingredients: HandoutIngredients, _ bytes: [UInt8], in shelf: inout HandoutShelf) {
        let path = ingredients.handout.path + options.format.ending
        let fingerprint = handoutFingerprint(ingredients.stamp(options.format), bytes)
        shelf.add(
            ingredients.handout, OutputFile(path: path, fingerprint: fingerprint) { bytes }, size: bytes.count)
        made += 1
    }
}
