import Diagnostics
import Languages
import Markdown
import SiteModel
import TestSupport
import Testing

struct TranslationStateTests {
    private func blocks(_ texts: [String]) -> [TextBlock] {
        texts.enumerated().compactMap { TextBlock(.paragraph, $1, SourceRange(line: $0 + 1, column: 1)) }
    }

    private func state(
        of now: [String], recorded: [String], translation: Int? = nil, lacking: Int? = nil
    ) -> TranslationState {
        let record = TranslationRecord(
            page: "a", language: tag("en"), isReviewed: true,
            entries: blocks(recorded).map { .init($0) }, lacking: lacking)
        let count = translation ?? recorded.count
        return TranslationState(record, source: blocks(now), translation: blocks((0..<count).map { "t\($0)" }))
    }

    @Test func theSameWordsAreCurrent() {
        #expect(state(of: ["satu", "dua"], recorded: ["satu", "dua"]).kind == .current)
    }

    @Test func aChangedParagraphIsFoundAtItsPlace() {
        let changed = state(of: ["satu", "dua baru", "tiga"], recorded: ["satu", "dua", "tiga"])
        #expect(changed.kind == .outdated)
        #expect(changed.changes.map(\.kind) == [.changed])
        #expect(changed.changes.first?.now?.range.line == 2)
        #expect(changed.olderBlocks == [1])
    }

    @Test func whatCameAndWentIsToldApart() {
        let changed = state(of: ["nol", "satu", "tiga"], recorded: ["satu", "dua", "tiga"])
        #expect(changed.changes.map(\.kind) == [.added, .removed])
        #expect(changed.olderBlocks == [1])
    }

    @Test func aTranslationThatIsBuiltOtherwiseMarksNoParagraph() {
        #expect(state(of: ["satu", "baru"], recorded: ["satu", "dua"], translation: 3).olderBlocks.isEmpty)
        #expect(state(of: ["satu", "baru"], recorded: ["satu", "dua"], lacking: 0).olderBlocks.isEmpty)
    }

    @Test func whatIsNotTranslatedIsPartial() {
        #expect(state(of: ["satu", "dua"], recorded: ["satu", "dua"], translation: 1, lacking: 1).kind == .partial)
        let record = TranslationRecord(
            page: "a", language: tag("en"), isReviewed: false,
            entries: [.init(blocks(["satu"])[0]), .untranslated])
        let partial = TranslationState(record, source: blocks(["satu", "dua"]), translation: blocks(["one", "dua"]))
        #expect(partial.kind == .partial)
        #expect(partial.lacking == 1)
    }

    @Test(arguments: [
        ("Biaya Rp350.000.", "Biaya Rp300.000.", [FigureSubject.fee]),
        ("Telepon 0812 9007 0027.", "Telepon 0812 9007 0028.", [.phone]),
        ("Datang dalam tiga hari.", "Datang dalam lima hari.", [.deadline]),
        ("Bawa 2 lembar.", "Bawa 3 lembar.", [.number]), ("Bawa surat.", "Bawa kartu.", []),
        ("Tidak dipungut biaya.", "Gratis, tanpa biaya.", [.fee]),
    ])
    func aChangedNumberIsNamed(former: String, now: String, subjects: [FigureSubject]) {
        #expect(state(of: [now], recorded: [former]).figureSubjects == subjects)
    }

    @Test func aParagraphWithANumberThatCameOrWentIsNamed() {
        #expect(state(of: ["a", "Bayar Rp5.000."], recorded: ["a"]).figureSubjects == [.fee])
        #expect(state(of: ["a"], recorded: ["a", "Bayar Rp5.000."]).figureSubjects == [.number])
    }
}
