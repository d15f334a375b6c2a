internal import Diagnostics

/// Problems of numbers in texts.
enum ProseDiagnostics {
    static let all = [numberKind]

    private static let numberKind = DiagnosticKind(
        "number-not-in-record", .warning, in: .facts,
        summary: Bilingual(
            id: "Nomor, biaya atau pasal yang hanya ada di dalam tulisan",
            en: "A phone, a fee or an article of a law that stands only in a text"),
        why: Bilingual(
            id: "Bila nomor atau biayanya berubah, yang tertulis di sini tertinggal dan menyesatkan orang.",
            en: "When it changes, what is written here stays behind and misleads people."),
        wrong: "Biayanya Rp350.000.", right: "Biayanya [](../data/fees.yml#paspor-biasa-5).")

    static func phone(_ written: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            numberKind, at: place,
            message: Bilingual(
                id: "Tidak ada layanan yang punya nomor “\(shown(written))”.",
                en: "No service has the number “\(shown(written))”."),
            suggestion: near.map(write)
                ?? Bilingual(
                    id: "Catat nomornya di halaman layanannya (phones:), lalu tulis di sini [](….md#phone-…).",
                    en: "Record the number in the page of its service (phones:), then write here [](….md#phone-…)."),
            replacement: near)
    }

    static func amount(_ written: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            numberKind, at: place,
            message: Bilingual(
                id: "Tidak ada catatan biaya sebesar “\(shown(written))”.",
                en: "No record holds the amount “\(shown(written))”."),
            suggestion: near.map(write)
                ?? Bilingual(
                    id: "Catat biayanya di content/data/fees.yml, lalu tulis di sini [](…/data/fees.yml#…). Denda atau"
                        + " upah dari undang-undang: tambahkan pada amounts: sumbernya.",
                    en: "Record the fee in content/data/fees.yml, then write here [](…/data/fees.yml#…). A fine or wage"
                        + " from a law: add it to amounts: of its source."),
            replacement: near)
    }

    static func article(_ article: String, law: String?, at place: SourcePlace) -> Diagnostic {
        let name = law ?? "…"
        return Diagnostic(
            numberKind, at: place,
            message: Bilingual(
                id: "Tidak ada sumber yang mencantumkan Pasal \(article).", en: "No source lists article \(article)."),
            suggestion: Bilingual(
                id:
                    "Periksa pasalnya, lalu tambahkan \(article) pada articles: dari \(name) di content/data/sources.yml.",
                en: "Check the article, then add \(article) to articles: of \(name) in content/data/sources.yml."))
    }

    private static func write(_ reference: String) -> Bilingual {
        Bilingual(
            id: "Bila yang dimaksud catatan yang sudah ada, tulis \(reference)",
            en: "If the record that exists is meant, write \(reference)")
    }

    /// A number that was written over two lines, in one.
    private static func shown(_ written: String) -> String {
        String(written.map { $0.isNewline ? " " : $0 })
    }
}
