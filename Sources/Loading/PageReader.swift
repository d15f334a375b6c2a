internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import YAML

/// Reads one Markdown file: its bytes, its front matter, its text.
struct PageReader: Sendable {
    private let page: PageFile
    private let options: MarkdownOptions
    private let settings: SiteSettings
    private let scanner: DiskScanner

    init(_ page: PageFile, options: MarkdownOptions, settings: SiteSettings, scanner: DiskScanner) {
        self.page = page
        self.settings = settings
        self.options = options
        self.scanner = scanner
    }

    /// The page, or nothing when the file cannot be understood at all; the diagnostics then say why.
    ///
    /// - Parameter keepsText: Whether the file itself is kept beside what was made of it.
    func read(keepsText: Bool) throws(MachineFailure) -> Reported<LoadedPage?> {
        guard page.found.size <= PageFile.sizeLimit else {
            return Reported(nil, [TextDiagnostics.tooLarge(page.file, size: page.found.size)])
        }
        let bytes = try scanner.read(page.found.diskPath)
        let text = checkedText(bytes, file: page.file)
        guard let checked = text.value else { return Reported(nil, text.diagnostics) }
        return parse(checked, fingerprint: Fingerprint(of: bytes), keepsText)
    }

    private func parse(_ text: [UInt8], fingerprint: Fingerprint, _ keepsText: Bool) -> Reported<LoadedPage?> {
        let parts = PageParts(text)
        let frontMatter = readFrontMatter(parts, page: page, settings: settings)
        let body = parseBody(parts, title: frontMatter.value.title)
        var diagnostics = frontMatter.diagnostics + body.diagnostics
        // Front matter that cannot be read may well have held a title.
        let mayHaveTitle = !frontMatter.diagnostics.isEmpty || page.key.isFrontPage
        if frontMatter.value.title == nil, body.value.title == nil, !mayHaveTitle {
            diagnostics.append(FrontMatterDiagnostics.titleMissing(page.file))
        }
        // The page is there for those that link to it, and only the one mistake is told.
        if let line = parts.misreadOpeningLine {
            diagnostics = [TextDiagnostics.frontMatterOpening(page.file, line: line)]
        }
        if parts.isUnclosed { diagnostics = [TextDiagnostics.frontMatterUnclosed(page.file)] }
        let loaded = LoadedPage(
            file: page.file, key: page.key, language: page.language, frontMatter: frontMatter.value, body: body.value,
            blocks: options.collectsBlocks
                ? pageBlocks(frontMatter.value, body.value, bodyLine: parts.bodyLine) : [],
            text: keepsText
                ? PageText(
                    bytes: text, parts: parts, options: options(for: frontMatter.value.title, body.value)) : nil,
            fingerprint: fingerprint)
        return Reported(loaded, diagnostics)
    }

    /// A first heading that repeats the title is taken out; one that says something else belongs to the text.
    private func parseBody(_ parts: PageParts, title: String?) -> Reported<MarkdownBody> {
        let body = parseMarkdown(parts.body, file: page.file, firstLine: parts.bodyLine, options: options)
        let fitting = self.options(for: title, body.value)
        guard options.takesTitle, !fitting.takesTitle else { return body }
        return parseMarkdown(parts.body, file: page.file, firstLine: parts.bodyLine, options: fitting)
    }

    private func options(for title: String?, _ body: MarkdownBody) -> MarkdownOptions {
        guard let title, let heading = body.title, heading != title else { return options }
        var keeping = options
        keeping.takesTitle = false
        return keeping
    }
}
