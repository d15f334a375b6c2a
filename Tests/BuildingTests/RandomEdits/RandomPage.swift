import TestSupport

/// One page of a random site, in up to four languages.
struct RandomPage: Equatable {
    /// Stays the same whatever the page is called; links name pages by it.
    let number: Int
    var folder: String
    /// `index` for the front page of a folder.
    var name: String
    /// Titles and texts by language; the first of the site's languages that is here is the source.
    var titles: [String: String]
    var texts: [String: String] = [:]
    var summary: String?
    var type: String?
    var record: RandomRecord?
    var slug: String?
    var order: Int?
    var tags: [String] = []
    var date: String?
    var updated: String?
    var expires: String?
    var review: String?
    var isDraft = false
    var isSensitive = false
    var aliases: [String] = []
    var note: String?
    /// Whether it is a guide whose only section is a step.
    var hasStep = false
    /// Whether it asks two questions; the home page, to which their answers lead, never does.
    var hasQuestions = false
    var links: [Int] = []
    var asset: String?
    /// What is recorded of its translations, by language.
    var stamps: [String: RandomStamp] = [:]

    var path: String { folder.isEmpty ? name : folder + "/" + name }

    /// Whether readers see it on a day.
    func isShown(on day: String, withDrafts: Bool) -> Bool {
        withDrafts || !isDraft && (date ?? "") <= day
    }

    /// The file of one language.
    ///
    /// - Parameter answer: The id of the page that answers the page's question.
    func file(_ language: String, isSource: Bool, links: [String], asset: String?, answer: String?) -> String {
        var lines = ["---", "title: \(titles[language] ?? "")"]
        if let summary { lines.append("summary: \(summary) \(language)") }
        if isSource { lines += facts + (record?.facts(answer: answer) ?? []) }
        lines += ["---", texts[language] ?? "", "", isSource ? "## Bagian {#bagian}" : "## Part of it", ""]
        lines += links.map { "- [Ke sana](\($0))" }
        if let asset { lines += ["", "![Gambar](/\(asset))"] }
        lines += record?.text ?? []
        return lines.joined(separator: "\n") + "\n"
    }

    private var steps: [String] {
        hasStep && record == nil
            ? ["steps: {bagian: {cost: biaya, time: {min: \(number), unit: days, source: uu}}}"] : []
    }

    private var questions: [String] {
        guard hasQuestions, path != "index" else { return [] }
        return [
            "questions:", "  satu: {ask: Satu?, answers: [{text: Ya, to: dua}]}",
            "  dua: {ask: Dua?, answers: [{text: Ya, page: index}]}",
        ]
    }

    private var facts: [String] {
        let values: [(String, String?)] = [
            ("type", record?.type ?? (hasStep ? "guide" : type)), ("slug", slug), ("order", order.map(String.init)),
            ("date", date), ("updated", updated), ("expires", expires), ("review_due", review),
            ("draft", isDraft ? "true" : nil), ("sensitive", isSensitive ? "true" : nil),
            ("tags", tags.isEmpty ? nil : "[\(tags.joined(separator: ", "))]"),
            ("aliases", aliases.isEmpty ? nil : "[\(aliases.joined(separator: ", "))]"),
            ("params", note.map { "{note: \($0)}" }),
        ]
        return values.compactMap { key, value in value.map { "\(key): \($0)" } } + steps + questions
    }
}
