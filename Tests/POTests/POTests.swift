import Diagnostics
import PO
import Testing

struct POTests {
    private let header =
        "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

    private func read(_ text: String) -> Reported<POFile?> { readPO(Array(text.utf8), file: "en.po") }

    private func kinds(_ text: String) -> [String] { read(text).diagnostics.map(\.kind.id) }

    @Test func whatIsWrittenIsReadAgain() {
        let file = POFile(
            header: [.init("Language", "ar"), .init("Content-Type", "text/plain; charset=UTF-8")],
            messages: [
                POMessage(context: "a#title-0", id: "Paspor \"baru\" \\ `x`\tTab", text: "جواز سفر"),
                POMessage(
                    notes: ["Paragraf"], references: ["content/a.md:3"], isFuzzy: true, formerID: "Dulu\nsekali",
                    context: "a#paragraph-1", id: "Satu\\\ndua", text: "One\\\ntwo\n"),
                POMessage(id: "Tanpa konteks"),
            ])
        var again = read(file.text)
        #expect(again.diagnostics.isEmpty)
        for index in again.value?.messages.indices ?? 0..<0 { again.value?.messages[index].line = 0 }
        #expect(again.value == file)
    }

    @Test func editorsFilesAreRead() {
        let text =
            header
            + "#~ msgid \"lama\"\n#~ msgstr \"old\"\n\n#  catatan\n#, c-format, fuzzy\nmsgid \"\"\n\"Sa\"\n\"tu\"\nmsgstr \"One\"\nmsgid \"Dua\"\nmsgstr \"\""
        let messages = read(text.replacing("\n", with: "\r\n")).value?.messages ?? []
        #expect(messages.map(\.id) == ["Satu", "Dua"])
        #expect(messages.map(\.isFuzzy) == [true, false])
        #expect(kinds("\u{FEFF}" + text).isEmpty)
    }

    @Test func whatIsWrongIsReportedAndLeftOut() {
        #expect(kinds("msgid \"a\"\nmsgstr \"b\"\n") == ["po-header-missing"])
        #expect(kinds(header.replacing("UTF-8", with: "ISO-8859-1")) == ["po-charset"])
        #expect(kinds(header + "msgid \"a\nmsgstr \"b\"\n").first == "po-syntax")
        #expect(kinds(header + "hello\n") == ["po-syntax"])
        #expect(kinds(header + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n") == ["po-plural"])
        let twice = read(header + "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n")
        #expect(twice.diagnostics.map(\.kind.id) == ["po-message-twice"])
        #expect(twice.value?.messages.isEmpty == true)
        #expect(readPO([0x6D, 0xFF], file: "en.po").diagnostics.map(\.kind.id) == ["po-not-utf8"])
    }

    @Test func aFileThatIsCutAnywhereIsRead() {
        let text = header + "#: a:1\n#, fuzzy\n#| msgid \"lama\"\nmsgctxt \"x\"\nmsgid \"a\\n\"\n\"b\"\nmsgstr \"c\"\n"
        for count in 0...text.utf8.count {
            let read = readPO(Array(text.utf8.prefix(count)), file: "en.po")
            #expect(read.value?.messages.count ?? 0 <= 1)
        }
    }
}
