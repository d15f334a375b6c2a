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
    func read() throws(MachineFailure) -> Reported<LoadedPage?> {
        guard page.found.size <= PageFile.sizeLimit else {
            return Reported(nil, [TextDiagnostics.tooLarge(page.file, size: page.found.size)])
        }
        let bytes = try scanner.read(page.found.diskPath)
        let text = checkedText(bytes, file: page.file)
        guard let checked = text.value else { return Reported(nil, text.diagnostics) }
        return parse(checked, fingerprint: Fingerprint(of: bytes))
    }

    private func parse(_ text: [UInt8], fingerprint: Fingerprint) -> Reported<LoadedPage?> {
        let parts = PageParts(text)
        guard !parts.isUnclosed else { return Reported(nil, [TextDiagnostics.frontMatterUnclosed(page.file)]) }
        let frontMatter = readFrontMatter(parts, page: page, settings: settings)
        let body = parseBody(parts, title: frontMatter.value.title)
        var diagnostics = frontMatter.diagnostics + body.diagnostics
        // Front matter that cannot be read may well have held a title.
        let mayHaveTitle = !frontMatter.diagnostics.isEmpty || page.key.isFrontPage
        if frontMatter.value.title == nil, body.value.title == nil, !mayHaveTitle {
            diagnostics.append(FrontMatterDiagnostics.titleMissing(page.file))
        }
        let loaded = LoadedPage(
            file: page.file, key: page.key, language: page.language, frontMatter: frontMatter.value, body: body.value,
            blocks: options.collectsBlocks
                ? pageBlocks(frontMatter.value, body.value, bodyLine: parts.bodyLine) : [],
            fingerprint: fingerprint)
        return Reported(loaded, diagnostics)
    }

    /// A first heading that repeats the title is taken out; one that says something else belongs to the text.
    private func parseBody(_ parts: PageParts, title: String?) -> Reported<MarkdownBody> {
        let body = parseMarkdown(parts.body, file: page.file, firstLine: parts.bodyLine, options: options)
        guard let title, let heading = body.value.title, heading != title else { return body }
        var keeping = options
        keeping.takesTitle = false
        return parseMarkdown(parts.body, file: page.file, firstLine: parts.bodyLine, options: keeping)
    }
}

/// A page's text, parted at the `---` lines.
struct PageParts {
    /// The YAML between the lines, when there is any.
    private(set) var frontMatter: [UInt8]?
    private(set) var body: [UInt8]
    /// The line of the file at which the body begins.
    private(set) var bodyLine = 1
    /// The file begins with `---`, but no second one follows.
    private(set) var isUnclosed = false

    init(_ text: [UInt8]) {
        body = text
        var lines = LineIterator(text)
        guard let first = lines.next(), Self.isFence(text[first]) else { return }
        let start = lines.position
        var number = 1
        while let line = lines.next() {
            number += 1
            guard Self.isFence(text[line]) else { continue }
            frontMatter = Array(text[start..<line.lowerBound])
            body = Array(text[lines.position...])
            bodyLine = number + 1
            return
        }
        isUnclosed = true
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}

/// Walks over the lines of a text, as ranges of bytes without the line feed.
private struct LineIterator: IteratorProtocol {
    private let text: [UInt8]
    /// Where the next line begins.
    private(set) var position = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> Range<Int>? {
        guard position < text.count else { return nil }
        let start = position
        let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        position = min(end + 1, text.count)
        return start..<end
    }
}
