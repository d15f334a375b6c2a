internal import Languages
package import SiteModel

/// Promises the files that machines read: open data, calendars, sitemap, feeds, `robots.txt` and `llms.txt`,
/// and what servers read.
///
/// A site without an address has no sitemap and no feeds, since both need complete addresses.
package func exportSite(_ site: ResolvedSite) -> [OutputFile] {
    let exporter = Exporter(site: site)
    let data = dataFiles(of: site) + exporter.calendars()
    guard let url = site.settings.url else { return data + [exporter.headers(), exporter.robots(url: nil)] }
    let feeds = site.languages.map { exporter.feed(of: $0, url: url) }
    let forMachines = [exporter.sitemap(url: url), exporter.robots(url: url), exporter.summary(url: url)]
    return data + feeds + [exporter.headers()] + forMachines
}

/// What the exports have in common.
struct Exporter: Sendable {
    let site: ResolvedSite

    /// A page in one language that stands at its own address: no fallback, nothing generated.
    struct Entry {
        let page: ResolvedPage
        let translation: ResolvedTranslation
    }

    /// All pages that somebody wrote in a language, in the order of their paths.
    func entries(in tag: LanguageTag) -> [Entry] {
        site.pages.compactMap { page in
            page.translations.first { $0.language == tag }.map { Entry(page: page, translation: $0) }
        }
    }

    /// A text file, whose bytes are what it is made from.
    func file(_ path: String, _ makeText: @escaping @Sendable () -> String) -> OutputFile {
        OutputFile(path: path) {
            let bytes = Array(makeText().utf8)
            return OutputFile.Plan(fingerprint: Fingerprint(of: bytes)) { bytes }
        }
    }

    /// The complete address of a path of the output.
    func absolute(_ path: String, url: String) -> String { url + percentEncodedPath(path) }

    /// `Allow` for everybody; the sitemap's address where there is one.
    func robots(url: String?) -> OutputFile {
        file("robots.txt") { "User-agent: *\nAllow: /\n" + (url.map { "\nSitemap: \($0)sitemap.xml\n" } ?? "") }
    }

    /// Every address once, with its translations beside it.
    func sitemap(url: String) -> OutputFile { file("sitemap.xml") { sitemapText(url: url) } }

    private func sitemapText(url: String) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """
        for page in site.pages {
            let alternates = alternates(of: page, url: url)
            for tag in site.tags(of: page) {
                text += "<url>\n<loc>\(xml(absolute(page.path(in: tag), url: url)))</loc>\n"
                if let day = page.facts.updated ?? page.facts.date { text += "<lastmod>\(day.iso)</lastmod>\n" }
                text += alternates + "</url>\n"
            }
        }
        return text + "</urlset>\n"
    }

    private func alternates(of page: ResolvedPage, url: String) -> String {
        let links = site.tags(of: page).map { ($0.text, absolute(page.path(in: $0), url: url)) }
        let fallback = links.first.map { [("x-default", $0.1)] } ?? []
        return (links + fallback).map { tag, address in
            "<xhtml:link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(xml(address))\"/>\n"
        }.joined()
    }
}

/// Text as it may stand in XML, control characters that XML does not know left out.
func xml(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
        case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
