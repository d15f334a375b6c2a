internal import Diagnostics

extension Diagnostic {
    static func templateUnknownValue(
        _ name: String, known: [String], includedBy includer: String?, at place: SourcePlace
    ) -> Diagnostic {
        let nearest = DidYouMean.nearest(to: name, among: known)
        let list = known.joined(separator: ", ")
        let context = includer.map { Bilingual(id: " (dimuat oleh \($0))", en: " (as included by \($0))") }
        return Diagnostic(
            .templateUnknownValue, at: place,
            message: Bilingual(
                id: "Nilai \"\(name)\" tidak ada di sini\(context?.id ?? "").",
                en: "There is no value \"\(name)\" here\(context?.en ?? "")."),
            suggestion: suggestion(nearest)
                ?? (list.isEmpty ? nil : Bilingual(id: "Yang ada: \(list).", en: "Those that exist: \(list).")))
    }

    static func templateNotShown(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateNotShown, at: place,
            message: Bilingual(
                id: "\"\(name)\" bukan tulisan yang dapat ditampilkan.",
                en: "\"\(name)\" is not a text that can be shown."),
            suggestion: Bilingual(
                id: "Pakai sebagai bagian: {{#\(name)}}…{{/\(name)}}, atau sebut satu nilai di dalamnya.",
                en: "Use it as a section: {{#\(name)}}…{{/\(name)}}, or name a value inside it."))
    }

    static func templateRawText(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateUnescaped, at: place,
            message: Bilingual(id: "\"\(name)\" adalah tulisan, bukan HTML.", en: "\"\(name)\" is text, not HTML."),
            suggestion: Bilingual(id: "Tulis {{\(name)}}.", en: "Write {{\(name)}}."), replacement: "{{\(name)}}")
    }

    static func templateEscapedHTML(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateUnescaped, at: place,
            message: Bilingual(
                id: "\"\(name)\" adalah HTML yang sudah jadi.", en: "\"\(name)\" is HTML that is already made."),
            suggestion: Bilingual(id: "Tulis {{{\(name)}}}.", en: "Write {{{\(name)}}}."), replacement: "{{{\(name)}}}")
    }

    static func templateMissing(_ name: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let nearest = DidYouMean.nearest(to: name, among: known)
        return Diagnostic(
            .templateMissing, at: place,
            message: Bilingual(id: "Templat \"\(name)\" tidak ada.", en: "There is no template \"\(name)\"."),
            suggestion: suggestion(nearest)
                ?? Bilingual(id: "Buat berkas \(name).mustache.", en: "Add a file \(name).mustache."))
    }

    static func templateUnknownBlock(_ name: String, parent: String, known: [String], at place: SourcePlace)
        -> Diagnostic
    {
        let list = known.joined(separator: ", ")
        return Diagnostic(
            .templateUnknownBlock, at: place,
            message: Bilingual(
                id: "Templat \"\(parent)\" tidak memuat blok \"\(name)\".",
                en: "The template \"\(parent)\" has no block \"\(name)\"."),
            suggestion: suggestion(DidYouMean.nearest(to: name, among: known))
                ?? Bilingual(id: "Blok yang ada: \(list).", en: "The blocks are: \(list)."))
    }

    static func templateCycle(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateCycle, at: place,
            message: Bilingual(
                id: "\"\(name)\" dimuat di dalam dirinya sendiri.", en: "\"\(name)\" is included inside itself."),
            suggestion: Bilingual(id: "Hapus tanda ini.", en: "Remove this tag."))
    }

    private static func suggestion(_ nearest: String?) -> Bilingual? {
        nearest.map { Bilingual(id: "Mungkin maksudnya \"\($0)\"?", en: "Did you mean \"\($0)\"?") }
    }
}
