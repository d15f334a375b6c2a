import Diagnostics
import Languages
import Markdown
import SiteModel
import TestSupport
import Testing

struct RecordTests {
    private static let english = tag("en")

    private static func blocks(_ words: [String]) -> [TextBlock] {
        words.compactMap { TextBlock(.paragraph, $0, SourceRange(line: 1, column: 1)) }
    }

    private static func record(_ page: String, _ words: [String], isReviewed: Bool = false) -> TranslationRecord {
        TranslationRecord(
            page: page, language: english, isReviewed: isReviewed,
            entries: blocks(words).map { .init($0) } + [.untranslated], lacking: words.count == 1 ? 2 : nil)
    }

    private static var records: TranslationRecords {
        var records = TranslationRecords()
        records.set(record("panduan/paspor", ["Bayar Rp350.000", "Datang"]))
        records.set(record("a\\b \"c\"", ["Satu"], isReviewed: true))
        return records
    }

    @Test func whatIsWrittenIsReadAgain() {
        let (read, problems) = TranslationRecords.read(Self.records.text)
        #expect(read == Self.records)
        #expect(problems.isEmpty)
        #expect(TranslationRecords.read(TranslationRecords().text).problems.isEmpty)
        #expect(TranslationRecords.read("").problems.isEmpty)
    }

    @Test func linesAreSortedAndEndWithALineBreak() {
        let lines = Self.records.text.split(separator: "\n").filter { $0.hasPrefix("  ") }
        #expect(lines == lines.sorted())
        #expect(Self.records.text.hasSuffix("\"\n"))
    }

    /// No edit by hand of one character leaves a record that says something else.
    @Test func aChangedCharacterCostsItsLineAndNoOther() {
        let text = Self.records.text
        let start = text.firstRange(of: "  \"")!.lowerBound
        for index in text[start...].indices where text[index] != "\n" {
            for other in ["x", "0", " ", "-", "\"", ""] where other != String(text[index]) {
                var changed = text
                changed.replaceSubrange(index...index, with: other)
                let (read, problems) = TranslationRecords.read(changed)
                #expect(read.all.allSatisfy { Self.records.all.contains($0) }, "\(changed)")
                #expect(read.all.count == 1 && problems.count == 1, "\(changed)")
            }
        }
    }

    @Test func aFileThatIsCutShortNeverSaysMore() {
        let text = Self.records.text
        for index in text.indices {
            let read = TranslationRecords.read(String(text[..<index])).records
            #expect(read.all.allSatisfy { Self.records.all.contains($0) })
        }
    }

    @Test func whatAMergeLeftIsReportedAndTheRestIsRead() {
        let mine = Self.records
        var theirs = mine
        theirs.set(Self.record("panduan/paspor", ["Lain"]))
        let lines = mine.text.split(separator: "\n").map(String.init)
        let other = theirs.text.split(separator: "\n").map(String.init)
        let merged =
            (lines.dropLast() + ["<<<<<<< HEAD", lines.last!, "=======", other.last!, ">>>>>>> theirs"])
            .joined(separator: "\n")
        let (read, problems) = TranslationRecords.read(merged)
        #expect(read.all.map(\.page) == ["a\\b \"c\""])
        #expect(problems.filter { $0.kind == .conflict }.count == 3)
        #expect(
            problems.contains {
                $0.kind == .twice(TranslationRecord.ID(page: "panduan/paspor", language: Self.english))
            })
    }

    @Test func aNewerFileAndAFileWithoutVersionSayNothing() {
        let newer = Self.records.text.replacing("version: 1", with: "version: 2")
        #expect(TranslationRecords.read(newer).records.all.isEmpty)
        #expect(TranslationRecords.read(newer).problems.map(\.kind) == [.newer])
        let headless = Self.records.text.replacing("version: 1\n", with: "")
        #expect(TranslationRecords.read(headless).records.all.isEmpty)
        #expect(!TranslationRecords.read(headless).problems.isEmpty)
    }

    @Test func keptWordsAreReadAgainAndOthersPassedOver() throws {
        var texts = SourceTexts()
        let block = try #require(Self.blocks(["Kata \"dalam\" \\ kutip"]).first)
        texts.add(block)
        let read = SourceTexts(texts.text + "  \"000000000000\": \"palsu\"\n")
        #expect(read == texts)
        #expect(read[block.hash] == "Kata \"dalam\" \\ kutip")
    }
}
