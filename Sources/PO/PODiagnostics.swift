package import Diagnostics

/// Problems of a catalogue of translations.
package enum PODiagnostics {
    /// Every kind of problem that PO reports.
    package static let all = [
        notUTF8Kind, charsetKind, headerMissingKind, syntaxKind, pluralKind, twiceKind,
    ]

    private static let leftOut = Bilingual(
        id: "Terjemahan yang tidak pasti tidak dimasukkan, supaya halaman tidak menjadi salah.",
        en: "A translation that is not certain is left out, so that no page becomes wrong.")
    private static let header =
        "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\""

    private static let notUTF8Kind = DiagnosticKind(
        "po-not-utf8", .error, in: .translations,
        summary: Bilingual(id: "Berkas PO bukan teks UTF-8", en: "A PO file is not UTF-8 text"),
        why: Bilingual(
            id: "Huruf di luar A–Z akan tampil rusak.", en: "Letters beyond A–Z would be shown broken."),
        wrong: "charset=ISO-8859-1", right: "charset=UTF-8")

    static func notUTF8(_ file: String) -> Diagnostic {
        Diagnostic(
            notUTF8Kind, at: SourcePlace(file: file),
            message: Bilingual(id: "Berkas ini bukan teks UTF-8.", en: "This file is not UTF-8 text."),
            suggestion: Bilingual(
                id: "Simpan dari editor PO dengan set karakter UTF-8, atau jalankan msgconv -t UTF-8.",
                en: "Save it from the PO editor with the character set UTF-8, or run msgconv -t UTF-8."))
    }

    private static let charsetKind = DiagnosticKind(
        "po-charset", .error, in: .translations,
        summary: Bilingual(
            id: "Kepala berkas PO menyebut set karakter lain", en: "A PO file's header names another character set"),
        why: Bilingual(
            id: "Program lain akan membaca hurufnya dengan keliru.",
            en: "Other programs would read its letters wrongly."),
        wrong: "\"Content-Type: text/plain; charset=ISO-8859-1\\n\"",
        right: "\"Content-Type: text/plain; charset=UTF-8\\n\"")

    static func charset(_ type: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            charsetKind, at: place,
            message: Bilingual(id: "Kepala berkas menyebut “\(type)”.", en: "The header says “\(type)”."),
            suggestion: Bilingual(
                id: "Simpan dari editor PO dengan set karakter UTF-8.",
                en: "Save it from the PO editor with the character set UTF-8."))
    }

    private static let headerMissingKind = DiagnosticKind(
        "po-header-missing", .error, in: .translations,
        summary: Bilingual(id: "Berkas PO tidak punya kepala", en: "A PO file has no header"),
        why: Bilingual(
            id: "Tanpa kepala tidak diketahui ke bahasa apa terjemahannya.",
            en: "Without it nobody knows into which language it translates."),
        wrong: "msgid \"Paspor\"\nmsgstr \"Passport\"", right: header)

    static func headerMissing(_ file: String) -> Diagnostic {
        Diagnostic(
            headerMissingKind, at: SourcePlace(file: file, range: SourceRange(line: 1, column: 1)),
            message: Bilingual(
                id: "Berkas tidak diawali kepala (pesan dengan msgid kosong).",
                en: "The file does not begin with a header (a message with an empty msgid)."),
            suggestion: Bilingual(
                id: "Buat berkasnya dengan suluh translate export, lalu terjemahkan di sana.",
                en: "Make the file with suluh translate export, and translate there."))
    }

    private static let syntaxKind = DiagnosticKind(
        "po-syntax", .error, in: .translations,
        summary: Bilingual(id: "Baris PO tidak dapat dibaca", en: "A line of a PO file cannot be read"),
        why: leftOut, wrong: "msgstr \"Passport", right: "msgstr \"Passport\"")

    static func syntax(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            syntaxKind, at: place,
            message: Bilingual(id: "Baris ini tidak dapat dibaca.", en: "This line cannot be read."),
            suggestion: Bilingual(
                id: "Tulis msgid atau msgstr, lalu teks di antara tanda kutip ganda.",
                en: "Write msgid or msgstr, then the text between double quotes."))
    }

    private static let pluralKind = DiagnosticKind(
        "po-plural", .error, in: .translations,
        summary: Bilingual(id: "Bentuk jamak tidak dikenal di sini", en: "Plural forms mean nothing here"),
        why: leftOut, wrong: "msgid_plural \"…\"\nmsgstr[0] \"…\"", right: "msgid \"…\"\nmsgstr \"…\"")

    static func plural(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            pluralKind, at: place,
            message: Bilingual(
                id: "Teks halaman tidak punya bentuk jamak.", en: "Texts of pages have no plural forms."),
            suggestion: Bilingual(
                id: "Tulis satu msgstr, tanpa angka dalam kurung siku.",
                en: "Write a single msgstr, without a number in brackets."))
    }

    private static let twiceKind = DiagnosticKind(
        "po-message-twice", .error, in: .translations,
        summary: Bilingual(id: "Satu pesan ada dua kali", en: "A message stands there twice"),
        why: leftOut, wrong: "msgid \"Paspor\" … msgid \"Paspor\"", right: "msgid \"Paspor\"")

    static func twice(firstLine: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            twiceKind, at: place,
            message: Bilingual(
                id: "Pesan ini sudah ada di baris \(firstLine). Keduanya tidak dipakai.",
                en: "This message stands in line \(firstLine) already. Neither is used."),
            suggestion: Bilingual(
                id: "Hapus salah satunya, atau jalankan msguniq.", en: "Delete one of them, or run msguniq."))
    }
}
