import Diagnostics
import Languages
import Markdown
import SiteModel
import TestSupport
import Testing
import Translating

struct StampTests {
    private func page(_ language: String, _ texts: [(TextBlock.Kind, String)]) -> LoadedPage {
        LoadedPage(
            file: "content/a.\(language).md", key: PageKey(folder: "", name: "a"), language: tag(language),
            frontMatter: FrontMatter(), body: MarkdownBody(),
            blocks: texts.compactMap { TextBlock($0.0, $0.1, SourceRange(line: 1, column: 1)) },
            fingerprint: Fingerprint(of: []))
    }

    private func state(_ record: TranslationRecord, _ source: LoadedPage, _ own: LoadedPage) -> TranslationState {
        TranslationState(record, source: source.blocks, translation: own.blocks)
    }

    private let source = [(TextBlock.Kind.title, "Paspor"), (.paragraph, "Bayar Rp5."), (.item, "Datang")]
    private let english = [(TextBlock.Kind.title, "Passport"), (.paragraph, "Pay Rp5."), (.item, "Come")]

    @Test func aStampMakesATranslationCurrentAndKeepsWhoReadIt() {
        let (own, old) = (page("en", english), page("id", source))
        let first = TranslationRecord.made(of: own, from: old, former: nil, isReviewed: nil)
        #expect(!first.isReviewed && state(first, old, own).kind == .current)
        let read = TranslationRecord.made(of: own, from: old, former: first, isReviewed: true)
        let again = TranslationRecord.made(of: own, from: old, former: read, isReviewed: nil)
        #expect(again.isReviewed)
        #expect(!TranslationRecord.made(of: own, from: old, former: read, isReviewed: false).isReviewed)
    }

    @Test func aTranslationWithFewerPartsIsPartial() {
        let (own, old) = (page("en", Array(english.dropLast())), page("id", source))
        let record = TranslationRecord.made(of: own, from: old, former: nil, isReviewed: nil)
        #expect(record.lacking == 1)
        #expect(state(record, old, own).kind == .partial)
    }

    @Test func aTypoIsCarriedOverButNoNumber() {
        let own = page("en", english)
        let record = TranslationRecord.made(of: own, from: page("id", source), former: nil, isReviewed: true)
        let typo = page("id", [(.title, "Paspor baru"), (.paragraph, "Bayar Rp5."), (.item, "Datang")])
        #expect(state(record.carryingMinorChanges(of: typo), typo, own).kind == .current)
        let dearer = page("id", [(.title, "Paspor baru"), (.paragraph, "Bayar Rp6."), (.item, "Datang")])
        let carried = state(record.carryingMinorChanges(of: dearer), dearer, own)
        #expect(carried.kind == .outdated && carried.changes.count == 1)
    }

    @Test func partsInTheSourcesWordsStayUntranslated() {
        let old = page("id", source)
        let own = page("en", [(.title, "Passport"), (.paragraph, "Bayar Rp5."), (.item, "Come")])
        var record = TranslationRecord.made(of: own, from: old, former: nil, isReviewed: nil)
        record.entries[1] = .untranslated
        let again = TranslationRecord.made(of: own, from: old, former: record, isReviewed: nil)
        #expect(state(again, old, own).kind == .partial)
        let finished = page("en", english)
        let whole = TranslationRecord.made(of: finished, from: old, former: record, isReviewed: nil)
        #expect(state(whole, old, finished).kind == .current)
    }
}
