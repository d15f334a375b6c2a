internal import Languages
internal import SiteModel
internal import Templates
internal import YAML

extension RenderContext {
    /// The promise of one page for the readers of one language.
    func pageFile(_ id: PageID, language: Int) -> OutputFile {
        let page = site[id]
        let path = page.path(in: site.languages[language].tag)
        let general = id == site.home ? "home" : page.key.isFrontPage ? "section" : "page"
        let special = site.isDirectory(id) ? "directory" : site.isListOfPlaces(id) ? "places" : page.type.rawValue
        let isSpecial = general == "page" || general == "section" && special != page.type.rawValue
        let template = isSpecial && templates.has(special) ? special : general
        return file(path, template: template) { PageViewBuilder(self, language: language, path: path).view(of: id) }
    }

    /// The promises of a page's questions that have pages of their own, for the readers of one language.
    func questionFiles(_ id: PageID, language: Int) -> [OutputFile] {
        site[id].questionPages.map { question in
            let path = site[id].path(in: site.languages[language].tag, question: question)
            return file(path, template: "question") {
                PageViewBuilder(self, language: language, path: path).view(of: question, ofPage: id)
            }
        }
    }

    /// The promise of the page with what is only the facilitator's, for a module that has such a page.
    func facilitatorFile(_ id: PageID, language: Int) -> OutputFile? {
        guard site[id].hasFacilitatorPage else { return nil }
        let path = site[id].facilitatorPath(in: site.languages[language].tag)
        return file(path, template: templates.has("facilitator") ? "facilitator" : "page") {
            PageViewBuilder(self, language: language, path: path, isFacilitator: true).facilitatorView(of: id)
        }
    }

    /// The search page with the A–Z index, which needs no script.
    func searchFile(language: Int) -> OutputFile {
        let tag = site.languages[language].tag.text
        let path = "\(tag)/search.html"
        return file(path, template: "search") {
            let builder = PageViewBuilder(self, language: language, path: path)
            var view = builder.frame(title: builder.words.texts["search"] ?? "", template: "search")
            view.noIndex = true
            view.languages = site.languages.indices.map { searchLanguage($0, from: builder) }
            view.menu = builder.menu(from: nil)
            view.breadcrumbs = [LinkView(title: builder.words.texts["home"] ?? "", url: builder.to(site.home))]
            view.search = SearchView(
                letters: letters(builder), index: builder.address.to("search/\(tag)/index.js"),
                engine: builder.address.to("search/engine.js"))
            return view
        }
    }

    /// `/index.html`: the languages, each in its own words.
    func chooserFile() -> OutputFile {
        file("index.html", template: "chooser") {
            let name = site.settings.name.words(for: [site.settings.defaultLanguage])
            let languages = site.languages.indices.map { index in
                let language = site.languages[index]
                return LanguageView(
                    name: language.name, lang: language.tag.text, dir: language.tag.direction.rawValue,
                    url: "\(language.tag.text)/index.html", siteName: site.settings.name.words(for: language.chain),
                    choose: strings[index].texts["choose_language"] ?? "")
            }
            return ChooserView(
                site: SiteView(name: name, root: "./"), languages: languages,
                defaultLang: site.settings.defaultLanguage.text,
                defaultDir: site.settings.defaultLanguage.direction.rawValue)
        }
    }

    /// `/404.html`, which servers show at any address and which therefore links from the server's root.
    func notFoundFile() -> OutputFile {
        file("404.html", template: "notfound") {
            let root = rootPath
            let languages = site.languages.indices.map { index in
                let language = site.languages[index]
                let words = strings[index].texts
                let folder = root + language.tag.text
                return NotFoundLanguageView(
                    name: language.name, lang: language.tag.text, dir: language.tag.direction.rawValue,
                    title: words["not_found_title"] ?? "404", message: words["not_found_message"] ?? "",
                    home: LinkView(title: words["home"] ?? language.name, url: folder + "/index.html"),
                    search: LinkView(title: words["search"] ?? "", url: folder + "/search.html"))
            }
            let tag = site.settings.defaultLanguage
            return NotFoundView(
                site: SiteView(name: site.settings.name.words(for: [tag]), root: root), languages: languages,
                defaultLang: tag.text, defaultDir: tag.direction.rawValue)
        }
    }

    /// A page at each old address.
    func redirectFiles() -> [OutputFile] {
        site.pages.indices.flatMap { index in
            site.pages[index].facts.aliases.map { alias in
                let path = String(alias.text.dropFirst())
                let language = site.languages.indices.first { path.hasPrefix(site.languages[$0].tag.text + "/") } ?? 0
                return file(path, template: "redirect") {
                    let builder = PageViewBuilder(self, language: language, path: path)
                    return RedirectView(
                        lang: builder.reader.tag.text, dir: builder.reader.tag.direction.rawValue,
                        title: site.pages[index].title(in: builder.reader), url: builder.to(PageID(index)),
                        site: SiteView(
                            name: site.settings.name.words(for: builder.reader.chain), root: builder.address.root))
                }
            }
        }
    }

    /// The path part of the site's address: `/` or `/folder/`.
    private var rootPath: String {
        guard let url = site.settings.url else { return "/" }
        let afterScheme = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst(2)
        return "/" + (afterScheme.first.map { $0.hasSuffix("/") ? String($0) : $0 + "/" } ?? "")
    }

    private func searchLanguage(_ index: Int, from builder: PageViewBuilder) -> LanguageView {
        let language = site.languages[index]
        return LanguageView(
            name: language.name, lang: language.tag.text, dir: language.tag.direction.rawValue,
            url: builder.address.to("\(language.tag.text)/search.html"), isCurrent: index == builder.language)
    }

    private func letters(_ builder: PageViewBuilder) -> [LetterView] {
        let entries = site.pages.indices.filter { PageID($0) != site.home }.compactMap { builder.entry(PageID($0)) }
        let grouped = Dictionary(grouping: entries) { entry in
            entry.title.first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
        }
        return grouped.sorted { $0.key < $1.key }.map { letter, pages in
            let sorted = pages.map { (title: $0.title.lowercased(), page: $0) }
                .sorted { ($0.title, $0.page.url) < ($1.title, $1.page.url) }
            return LetterView(letter: letter, pages: sorted.map(\.page))
        }
    }
}
