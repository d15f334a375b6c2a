import SiteModel
import TestSupport

/// A small site as an editor has it in mind. Whatever was edited, its files have no error: a link to a page that is gone
/// or waits is not written.
struct RandomSite: Equatable {
    static let allLanguages = ["id", "en", "jv", "ar"]
    static let folders = ["", "kabar", "panduan", "panduan/negara"]
    static let words = ["paspor", "kontrak", "biaya", "kantor", "desa", "visa", "bekerja", "pulang", "حقوق", "Ölçü"]
    /// What may follow a text.
    static let markdown = [
        "", "\n\n> [!AWAS]\n> Hati-hati.", "[^a].\n\n[^a]: Catatan.", "\n\n| a |\n| - |\n| b |",
        "\n\n- [ ] Tugas", " <b>mentah</b>",
    ]
    static let days = ["2026-01-05", "2026-06-30", "2026-11-20", "2026-12-24", "2027-02-28"]

    var pages: [RandomPage] = []
    var assets = ["peta.csv": "a;b\n", "panduan/kartu.png": "kartu"]
    /// The first is the default language.
    var languages = ["id", "en"]
    /// The languages that have no fallback pages.
    var strictLanguages: Set<String> = []
    var name = "Uji"
    var motto = "Aman"
    var hasAddress = true
    var sectionTitles: [String: String] = [:]
    var helpPage: Int?
    var facts = RandomFacts()
    /// Words that the glossary explains, and how.
    var terms: [String] = []
    var meaning = "arti"
    /// What was changed in the theme: a line of the page's template, a word, a colour.
    var templateLine = "garis"
    var word = "Cari"
    /// The kind of callout that is meant by "awas".
    var calloutKind = "warning"
    var colour = "black"
    /// What the step of each guide costs.
    var fee = 1000
    /// The number of the service that records name.
    var phone = "0812-3456-7890"
    var today = "2026-06-30"
    var includesDrafts = false
    private var lastNumber = 0

    /// A number that nothing had before.
    mutating func newNumber() -> Int {
        lastNumber += 1
        return lastNumber
    }

    /// Makes everything as it was; only numbers are not given twice.
    mutating func takeBack(to past: RandomSite) {
        let number = lastNumber
        self = past
        lastNumber = number
    }

    /// Pages that are written in a language of the site.
    var written: [RandomPage] { pages.filter { source(of: $0) != nil } }

    private func source(of page: RandomPage) -> String? { languages.first { page.titles[$0] != nil } }

    /// Every file, by its path from the site's folder.
    func files(theme: [String: String]) -> [String: String] {
        var files = theme
        files["site.yml"] = settings
        files.merge(facts.files) { $1 }
        files["content/data/sources.yml", default: ""] +=
            "uu: {title: Aturan, checked: 2026-01-05, confidence: verified}\n"
        files["content/data/fees.yml", default: ""] +=
            "biaya: {name: Biaya, amount: \(fee), payer: worker, source: uu}\n"
        let records = written.flatMap { page in page.stamps.compactMap { $1.record(of: page.path, in: $0) } }
        if !records.isEmpty {
            var all = TranslationRecords()
            for record in records { all.set(record) }
            files[TranslationRecords.file] = all.text
        }
        if !terms.isEmpty { files["content/data/glossary.yml"] = glossary }
        files["content/layanan/hotline.md"] = """
            ---
            title: Hotline
            type: service
            phones: [{number: \(phone), reach: both, source: berita}]
            ---

            """
        for (path, text) in assets { files["content/" + path] = text }
        for page in written {
            for language in languages where page.titles[language] != nil {
                let ending = language == languages[0] ? "" : "." + language
                files["content/\(page.path)\(ending).md"] = page.file(
                    language, isSource: language == source(of: page), links: links(of: page),
                    asset: page.asset.flatMap { assets[$0] == nil ? nil : $0 }, answer: answer(of: page))
            }
        }
        files["themes/default/templates/page.mustache"]?.append(templateLine + "\n")
        files["themes/default/strings/id.yml"]?.replace("search: Cari", with: "search: \(word)")
        files["themes/default/strings/ar.yml"]?.append("callout_\(calloutKind): Awas\n")
        files["themes/default/assets/style.css"] = "body { color: \(colour); }\n"
        return files
    }

    private func links(of page: RandomPage) -> [String] {
        page.links.compactMap { number in
            shownPage(number).map { target in "/\(target.path).md" + (number % 2 == 0 ? "#bagian" : "") }
        }
    }

    /// A question is answered by a page that is there today and does not only ask on.
    private func answer(of page: RandomPage) -> String? {
        guard case .answer(let number) = page.record, let target = shownPage(number), target.name != "index",
            target.record == nil, target.type != "faq"
        else { return nil }
        return target.name
    }

    /// A page that can be linked to today.
    private func shownPage(_ number: Int) -> RandomPage? {
        written.first { $0.number == number && $0.isShown(on: today, withDrafts: includesDrafts) }
    }

    private var glossary: String {
        terms.enumerated().map { index, term in
            "t\(index): {term: \(term), full: \(meaning) \(index), meaning: \(meaning), formerly: [{name: lama}]}\n"
        }.joined()
    }

    private var settings: String {
        var lines = ["name: \(name)", "default_language: \(languages[0])", "params: {motto: \(motto)}"]
        if hasAddress { lines.append("url: https://uji.example/a") }
        let help = helpPage.flatMap(shownPage).map { ["help: \($0.path).md"] } ?? []
        lines.append("programme: {\((help + facts.programme).joined(separator: ", "))}")
        lines.append("languages:")
        lines += languages.map { language in
            let rest = strictLanguages.contains(language) && language != languages[0] ? ", fallback: none" : ""
            return "  \(language): {name: Bahasa \(language)\(rest)}"
        }
        lines.append("sections:")
        lines += RandomFacts.sections.map { "  " + $0 }
        lines += sectionTitles.sorted { $0.key < $1.key }.map { folder, title in
            "  \(folder): {type: \(folder == "kabar" ? "news" : "guide"), title: \(title)}"
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
