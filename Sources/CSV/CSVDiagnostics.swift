package import Diagnostics

/// Problems of a table as a text, before anyone reads what its cells say.
package enum CSVDiagnostics {
    package static let all = [quoteKind]

    private static let quoteKind = DiagnosticKind(
        "csv-quote", .error,
        summary: Bilingual(id: "Tanda kutip di tabel tidak berpasangan", en: "A quote in a table has no partner"),
        why: Bilingual(
            id: "Baris-baris sesudahnya bisa terbaca sebagai satu sel, dan isinya hilang.",
            en: "The lines after it may be read as one cell, and what they say is lost."),
        wrong: "18.07.15.2001,\"Sribhawono", right: "18.07.15.2001,Sribhawono")

    static func quoteOpen(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            quoteKind, at: place,
            message: Bilingual(
                id: "Tanda kutip ini tidak ditutup.", en: "This quote is never closed."),
            suggestion: Bilingual(
                id: "Tulis \" juga di akhir sel, atau hapus yang ini.",
                en: "Write \" at the end of the cell as well, or remove this one."))
    }

    static func quoteInside(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            quoteKind, at: place,
            message: Bilingual(
                id: "Ada tanda kutip di tengah sel.", en: "There is a quote in the middle of a cell."),
            suggestion: Bilingual(
                id: "Kutip seluruh sel, dan tulis \"\" untuk tanda kutip di dalamnya.",
                en: "Quote the whole cell, and write \"\" for a quote inside it."))
    }
}
