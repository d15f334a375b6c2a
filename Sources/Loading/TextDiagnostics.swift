internal import Diagnostics

/// Problems of a file as a whole: what it is made of, before anyone reads what it says.
enum TextDiagnostics {
    static let all = [tooLargeKind, nulKind, notUTF8Kind, frontMatterUnclosedKind, frontMatterOpeningKind]

    private static let tooLargeKind = DiagnosticKind(
        "file-too-large", .error,
        summary: Bilingual(id: "Berkas teks terlalu besar", en: "A text file is too large"),
        why: Bilingual(
            id:
                "Halaman sebesar ini tidak dapat dibuka di ponsel murah. Biasanya ada gambar yang tertempel di dalam teks.",
            en: "A page of this size cannot be opened on a cheap phone. Usually a picture was pasted into the text."),
        wrong: "paspor.md (50 MB)", right: "paspor.md (12 KB) + kartu.jpg")

    static func tooLarge(_ file: String, size: Int) -> Diagnostic {
        let limit = PageFile.sizeLimit / 1_048_576
        let actual = (size + 1_048_575) / 1_048_576
        return Diagnostic(
            tooLargeKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Berkas ini \(actual) MB. Batasnya \(limit) MB.",
                en: "This file has \(actual) MB. The limit is \(limit) MB."),
            suggestion: Bilingual(
                id: "Simpan gambar sebagai berkas tersendiri di samping halaman, atau bagi halaman menjadi beberapa.",
                en: "Save pictures as files of their own beside the page, or split the page."))
    }

    private static let nulKind = DiagnosticKind(
        "file-not-text", .error,
        summary: Bilingual(id: "Berkas ini bukan teks", en: "The file is not text"),
        why: Bilingual(
            id: "Berkas berisi byte nol. Itu tanda berkas Word, gambar, atau berkas rusak yang diberi nama .md.",
            en: "The file holds a zero byte: a sign of a Word file, a picture or a damaged file named .md."),
        wrong: "surat.docx → surat.md", right: "Simpan sebagai → Teks biasa (UTF-8)")

    static func holdsNUL(_ file: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            nulKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(id: "Ada byte nol (NUL) di sini.", en: "There is a zero byte (NUL) here."),
            suggestion: Bilingual(
                id: "Buka di editor teks dan simpan lagi sebagai teks biasa, UTF-8.",
                en: "Open it in a text editor and save it again as plain text, UTF-8."))
    }

    private static let notUTF8Kind = DiagnosticKind(
        "file-not-utf8", .error,
        summary: Bilingual(id: "Teks tidak disimpan sebagai UTF-8", en: "The text is not saved as UTF-8"),
        why: Bilingual(
            id: "Huruf di luar A–Z akan tampil rusak, termasuk nama orang dan tempat.",
            en: "Letters beyond A–Z would be shown broken, names of people and places among them."),
        wrong: "(disimpan sebagai Windows-1252)", right: "(disimpan sebagai UTF-8)")

    static func notUTF8(_ file: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            notUTF8Kind, at: SourcePlace(file: file, range: range),
            message: Bilingual(
                id: "Mulai di sini teks bukan UTF-8.", en: "From here on the text is not UTF-8."),
            suggestion: Bilingual(
                id: "Di editor, pilih Simpan sebagai (Save as), lalu pengodean (Encoding) UTF-8.",
                en: "In the editor choose Save as, then the encoding UTF-8."))
    }

    private static let frontMatterUnclosedKind = DiagnosticKind(
        "front-matter-unclosed", .error,
        summary: Bilingual(
            id: "Keterangan halaman tidak ditutup", en: "The page's front matter is not closed"),
        why: Bilingual(
            id: "Tanpa garis --- kedua, seluruh halaman dianggap keterangan dan tidak ada yang tampil.",
            en: "Without the second --- line the whole page counts as front matter and nothing is shown."),
        wrong: "---\ntitle: Paspor\nIsi halaman", right: "---\ntitle: Paspor\n---\nIsi halaman")

    static func frontMatterUnclosed(_ file: String) -> Diagnostic {
        Diagnostic(
            frontMatterUnclosedKind,
            at: SourcePlace(file: file, range: SourceRange(line: 1, column: 1, endLine: 1, endColumn: 4)),
            message: Bilingual(
                id: "Garis --- pembuka ini tidak punya garis --- penutup.",
                en: "This opening --- line has no closing --- line."),
            suggestion: Bilingual(
                id: "Tulis --- di baris tersendiri setelah keterangan terakhir.",
                en: "Write --- on a line of its own after the last entry."))
    }

    private static let frontMatterOpeningKind = DiagnosticKind(
        "front-matter-opening", .error,
        summary: Bilingual(
            id: "Keterangan halaman tidak dimulai dengan ---", en: "The page's front matter does not begin with ---"),
        why: Bilingual(
            id: "Tanpa --- di baris pertama, judul dan keterangan halaman tampil sebagai isi.",
            en: "Without --- in the first line, title and facts are shown as text."),
        wrong: "----\ntitle: Paspor\n----", right: "---\ntitle: Paspor\n---")

    static func frontMatterOpening(_ file: String, line: Int) -> Diagnostic {
        Diagnostic(
            frontMatterOpeningKind, at: SourcePlace(file: file, range: SourceRange(line: line, column: 1)),
            message: Bilingual(
                id: "Baris pertama berkas harus tepat ---, tanpa baris kosong di atasnya.",
                en: "The first line of the file must be exactly ---, with no empty line above."),
            suggestion: Bilingual(
                id: "Tulis --- di baris 1, dan --- lagi sesudah keterangan terakhir.",
                en: "Write --- in line 1, and --- again after the last entry."))
    }
}
