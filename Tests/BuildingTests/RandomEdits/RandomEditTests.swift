import Building
import Diagnostics
import Foundation
import Languages
import TestSupport
import Testing

/// After any edit the site is, byte for byte, what a clean build makes of the same files.
///
/// `SULUH_SEED=…` tries other chances than those that are tried always.
struct RandomEditTests {
    private static let rounds = 2
    static let seeds: [UInt64] =
        ProcessInfo.processInfo.environment["SULUH_SEED"].flatMap(UInt64.init).map { [$0] } ?? [1, 2]

    @Test(arguments: seeds) func buildAfterAnyEditEqualsACleanBuild(seed: UInt64) throws {
        var editor = try RandomEditor(seed: seed)
        defer { editor.folder.delete() }
        for round in 0..<Self.rounds {
            for edit in editor.shuffledEdits() {
                let difference = try editor.step(edit, hasTakeBack: round > 0)
                try #require(difference == nil, "SULUH_SEED=\(seed)\n\(editor.log.joined(separator: "\n"))")
            }
        }
        #expect(editor.reused > 0, "nothing stayed, so nothing was tried")
        #expect(editor.log.count >= Self.rounds * RandomEdit.allCases.count)
    }
}

/// Does one edit after the other to a site on the disk, and builds it twice after each.
private struct RandomEditor {
    let folder: TemporarySite
    private(set) var log: [String] = []
    /// How many files stayed, over all builds.
    private(set) var reused = 0
    private var chance: SeededGenerator
    private var site = RandomSite()
    private var former: [RandomSite] = []
    private var onDisk: [String: String] = [:]
    private let theme: [String: String]

    init(seed: UInt64) throws {
        chance = SeededGenerator(seed: seed)
        folder = try TemporarySite([:])
        theme = try files(in: fixtures("sites/theme")).reduce(into: [:]) { theme, file in
            theme["themes/default/" + file.key] = String(decoding: file.value, as: UTF8.self)
        }
        onDisk = ["content/index.md": ""]
        for _ in 0..<8 { _ = RandomEdit.add.apply(to: &site, using: &chance) }
        for _ in 0..<12 { _ = RandomEdit.links.apply(to: &site, using: &chance) }
    }

    mutating func shuffledEdits() -> [RandomEdit] { RandomEdit.allCases.shuffled(using: &chance) }

    /// - Returns: The files that are others than in a clean build; nothing when there are none.
    mutating func step(_ edit: RandomEdit, hasTakeBack: Bool) throws -> [String]? {
        former.append(site)
        if hasTakeBack, chance.isOneIn(8), let past = former.randomElement(using: &chance) {
            site.takeBack(to: past)
            log.append("take back to an earlier state")
        }
        if chance.isOneIn(8) { try breakAndMend() }
        log.append(edit.apply(to: &site, using: &chance))
        try save()
        return try build()
    }

    /// A mistake leaves the site as it was.
    private mutating func breakAndMend() throws {
        log.append("a page with a mistake, and away with it")
        let before = try folder.outputs()
        try folder.write(["content/salah.md": "---\ntitle: Salah\n---\n[Ke mana](tidak-ada.md)\n"])
        let report = try folder.build { $0.today = CalendarDay(site.today) ?? $0.today }
        #expect(report.hasErrors)
        #expect(try folder.outputs() == before)
        try folder.remove("content/salah.md")
    }

    private mutating func save() throws {
        let wanted = site.files(theme: theme)
        for path in onDisk.keys where wanted[path] == nil { try folder.remove(path) }
        try folder.write(wanted.filter { onDisk[$0.key] != $0.value })
        onDisk = wanted
    }

    private mutating func build() throws -> [String]? {
        let day = CalendarDay(site.today)
        let incremental = try folder.build(jobs: Int.random(in: 1...4, using: &chance)) { options in
            options.today = day ?? options.today
            options.includesDrafts = site.includesDrafts
        }
        reused += incremental.outputs?.unchanged ?? 0
        let clean = try folder.build(output: "bersih", jobs: Int.random(in: 1...4, using: &chance)) { options in
            options.today = day ?? options.today
            options.includesDrafts = site.includesDrafts
            options.isClean = true
        }
        let problems = incremental.diagnostics.filter { $0.severity == .error }.map { "\($0.kind.id) \($0.place.file)" }
        try #require(problems.isEmpty && !clean.hasErrors, "\(problems), after \(log)")
        let (mine, theirs) = (try folder.outputs(), try folder.outputs("bersih"))
        let paths = Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] }.sorted()
        return paths.isEmpty ? nil : paths
    }
}
