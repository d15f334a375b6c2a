internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel

/// Reports names of the past that a text uses without the name of today, which nobody finds on a form.
func glossaryProblems(in site: ResolvedSite) -> [Diagnostic] {
    site.pages.flatMap { page in
        page.type == .glossary ? [] : page.translations.flatMap { formerNames(in: $0, of: site) }
    }
}

private func formerNames(in text: ResolvedTranslation, of site: ResolvedSite) -> [Diagnostic] {
    let body = text.loaded.body
    var reported: Set<String> = []
    return body.formerNames.compactMap { use in
        guard !body.terms.contains(use.term), reported.insert(use.written).inserted,
            let term = site.knowledge.data.glossary[use.term]
        else { return nil }
        let language = site.languages.first { $0.tag == text.language }
        let chain = language?.chain ?? [text.language]
        let note = language.map(site.theme.words)?.texts["term_formerly"]?.filling(["name": use.written]) ?? use.written
        let place = SourcePlace(file: text.loaded.file, range: use.range)
        return GlossaryDiagnostics.formerName(use.written, now: term.name.words(for: chain), note: note, at: place)
    }
}

/// Problems of words.
enum GlossaryDiagnostics {
    static let all = [formerNameKind]

    private static let formerNameKind = DiagnosticKind(
        "former-name", .warning, in: .language,
        summary: Bilingual(id: "Nama lama tanpa nama barunya", en: "An old name without the new one"),
        why: Bilingual(
            id: "Pembaca mencari kantor atau surat dengan nama yang sudah tidak dipakai.",
            en: "Readers would look for an office or a paper by a name that is no longer used."),
        wrong: "Datanglah ke PJTKI.", right: "Datanglah ke P3MI (dulu PJTKI).")

    static func formerName(_ written: String, now: String, note: String, at place: SourcePlace) -> Diagnostic {
        let replacement = "\(now) (\(note))"
        return Diagnostic(
            formerNameKind, at: place,
            message: Bilingual(
                id: "“\(written)” adalah nama lama. Sekarang namanya \(now).",
                en: "“\(written)” is an old name. It is now called \(now)."),
            suggestion: Bilingual(id: "Tulis \(replacement).", en: "Write \(replacement)."), replacement: replacement)
    }
}
