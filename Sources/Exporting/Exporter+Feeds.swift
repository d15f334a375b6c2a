internal import Languages
internal import SiteModel

extension Exporter {
    /// More entries make a feed heavy without telling a reader anything new.
    private static let feedLimit = 30

    /// An Atom feed (RFC 4287) of the pages that carry a date, newest first.
    func feed(of language: SiteLanguage, url: String) -> OutputFile {
        let path = "\(language.tag.text)/feed.xml"
        return file(path) { feedText(of: language, path: path, url: url) }
    }

    private func feedText(of language: SiteLanguage, path: String, url: String) -> String {
        let entries = entries(in: language.tag)
        let dated = entries.indices.compactMap { index in
            (entries[index].page.facts.updated ?? entries[index].page.facts.date).map { (day: $0, index: index) }
        }
        // The pages are in the order of their paths already.
        let newest = dated.sorted { ($1.day, $0.index) < ($0.day, $1.index) }.prefix(Self.feedLimit)
        let home = absolute("\(language.tag.text)/index.html", url: url)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.tag.text)">
            <title>\(xml(site.settings.name.words(for: language.chain)))</title>
            <id>\(xml(home))</id>
            <link rel="self" href="\(xml(absolute(path, url: url)))"/>
            <link href="\(xml(home))"/>
            <updated>\(timestamp(newest.first?.day))</updated>
            <author><name>\(xml(site.settings.name.words(for: language.chain)))</name></author>

            """
        for item in newest { text += entry(entries[item.index], day: item.day, url: url) }
        return text + "</feed>\n"
    }

    private func entry(_ entry: Entry, day: CalendarDay, url: String) -> String {
        let address = xml(absolute(entry.page.path(in: entry.translation.language), url: url))
        let summary = entry.translation.loaded.frontMatter.summary.map { "<summary>\(xml($0))</summary>\n" } ?? ""
        return """
            <entry>
            <title>\(xml(entry.translation.title))</title>
            <id>\(address)</id>
            <link href="\(address)"/>
            <updated>\(timestamp(day))</updated>
            \(summary)</entry>

            """
    }

    /// A feed must say when it changed; without a dated page that is the day of the build.
    private func timestamp(_ day: CalendarDay?) -> String { (day ?? site.today).iso + "T00:00:00Z" }

    /// `llms.txt`: what the site is and where its pages are, for programs that read instead of people.
    func summary(url: String) -> OutputFile { file("llms.txt") { summaryText(url: url) } }

    private func summaryText(url: String) -> String {
        let tag = site.settings.defaultLanguage
        var text = "# \(markdown(site.settings.name.words(for: [tag])))\n"
        for language in site.languages {
            let lines = entries(in: language.tag).map { entry in
                let address = absolute(entry.page.path(in: language.tag), url: url)
                let note = entry.translation.loaded.frontMatter.summary.map { ": " + markdown($0) } ?? ""
                return "- [\(markdown(entry.translation.title))](\(address))\(note)"
            }
            if !lines.isEmpty { text += "\n## \(markdown(language.name))\n\n" + lines.joined(separator: "\n") + "\n" }
        }
        return text
    }
}

/// A text on one line of Markdown, in which brackets and angle brackets are only signs.
private func markdown(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
        if !result.isEmpty { result += " " }
        for character in word {
            if "\\[]<>".contains(character) { result += "\\" }
            result.append(character)
        }
    }
    return result
}
