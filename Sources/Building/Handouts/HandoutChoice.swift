internal import Diagnostics
internal import Languages
internal import Rendering
internal import SiteModel

/// Which handouts were asked for.
struct HandoutChoice {
    private let language: LanguageTag?
    private let only: Set<String>

    /// Refuses a language or a name that is not there, with the one that was probably meant.
    init(_ options: HandoutOptions, _ site: ResolvedSite, _ handouts: [Handout]) throws(BuildFailure) {
        language = options.language.flatMap { LanguageTag($0) }
        only = Set(options.only)
        if let typed = options.language {
            let known = site.languages.map(\.tag.text)
            guard let language, known.contains(language.text) else { throw Self.unknownLanguage(typed, known) }
        }
        let names = handouts.flatMap { [$0.id, $0.name] }
        for typed in options.only where !names.contains(typed) { throw Self.unknownName(typed, names) }
    }

    /// Whether it is one of them.
    func contains(_ handout: Handout) -> Bool {
        (language == nil || handout.language == language)
            && (only.isEmpty || only.contains(handout.id) || only.contains(handout.name))
    }

    private static func unknownLanguage(_ typed: String, _ known: [String]) -> BuildFailure {
        let near = DidYouMean.nearest(to: typed, among: known)
        let list = known.joined(separator: ", ")
        return .usage(
            Bilingual(
                id: "Situs ini tidak punya bahasa “\(typed)”." + (near.map { " Maksud Anda \($0)?" } ?? "")
                    + " Bahasa yang ada: \(list)",
                en: "This site has no language “\(typed)”." + (near.map { " Did you mean \($0)?" } ?? "")
                    + " It has: \(list)"))
    }

    private static func unknownName(_ typed: String, _ names: [String]) -> BuildFailure {
        let near = DidYouMean.nearest(to: typed, among: names)
        return .usage(
            Bilingual(
                id: "Tidak ada bahan cetak untuk “\(typed)”." + (near.map { " Maksud Anda \($0)?" } ?? "")
                    + " Tulis nama berkas halamannya, misalnya --only paspor",
                en: "There is no handout for “\(typed)”." + (near.map { " Did you mean \($0)?" } ?? "")
                    + " Write the name of its page's file, such as --only paspor"))
    }
}
