internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel
internal import Workers

/// The content folder, read.
struct LoadedContent: Sendable {
    var pages: [LoadedPage] = []
    var assets: [LoadedAsset] = []
    var data = SharedData()
}

/// How much of each page is read besides what its readers see.
struct ReadingDepth: Hashable, Sendable {
    /// The pages that are parted into blocks, by their paths; nothing for all of them.
    let inBlocks: Set<String>?
    /// Whether the files themselves are kept.
    let keepsTexts: Bool
}

/// Reads all pages and assets below `content/`.
func loadContent(
    _ scanner: DiskScanner, settings: SiteSettings, theme: LoadedTheme, workers: Workers, _ memory: Memory,
    _ depth: ReadingDepth
) throws(MachineFailure) -> Reported<LoadedContent> {
    guard try scanner.hasFolder("content") else {
        return Reported(LoadedContent(), [LoadingDiagnostics.contentMissing()])
    }
    let listing = try scanner.list("content")
    var diagnostics = LoadingDiagnostics.problems(in: listing, of: "content")
    let inventory = ContentInventory(listing.files, settings: settings, into: &diagnostics)
    let data = try loadSharedData(inventory.data, scanner: scanner, languages: settings.languages.map(\.tag))
    memory.begin(listing.files, theme, depth)
    let markdown = markdownOptions(of: theme, data.value.glossary, settings)
    let pages = try workers.map(inventory.pages) { file in
        Result { () throws(MachineFailure) in
            try memory.page(file) { () throws(MachineFailure) in
                var options = markdown(file.language)
                options.collectsBlocks = depth.inBlocks?.contains(file.key.path) ?? true
                return try PageReader(file, options: options, settings: settings, scanner: scanner)
                    .read(keepsText: depth.keepsTexts)
            }
        }
    }.unwrapped().collected()
    let assets = try workers.map(inventory.assets) { file in
        Result { () throws(MachineFailure) in
            try memory.asset(file) { () throws(MachineFailure) in try loadAsset(file, scanner: scanner) }
        }
    }.unwrapped().collected()
    let content = LoadedContent(
        pages: pages.value.compactMap { $0 }, assets: assets.value.compactMap { $0 }, data: data.value)
    return Reported(content, diagnostics + data.diagnostics + pages.diagnostics + assets.diagnostics)
}

/// What was read before, where somebody keeps it.
struct Memory: Sendable {
    private let parsed: ParsedFiles?
    private let settings: FileStamp?

    /// - Parameter settings: What `site.yml` looked like before it was read.
    init(_ parsed: ParsedFiles?, _ settings: FileStamp?) {
        self.parsed = parsed
        self.settings = settings
    }

    func begin(_ files: [FoundFile], _ theme: LoadedTheme, _ depth: ReadingDepth) {
        guard let parsed else { return }
        let glossary = files.first { $0.path == "data/glossary.yml" }?.stamp
        parsed.begin(
            ParsedFiles.Surroundings(settings: settings, glossary: glossary, words: theme.strings, depth: depth),
            keeping: Set(files.map(\.diskPath)))
    }

    func page(
        _ file: PageFile, _ read: () throws(MachineFailure) -> Reported<LoadedPage?>
    ) throws(MachineFailure) -> Reported<LoadedPage?> {
        guard let parsed else { return try read() }
        return try parsed.page(file, read)
    }

    func asset(
        _ file: FoundFile, _ read: () throws(MachineFailure) -> Reported<LoadedAsset?>
    ) throws(MachineFailure) -> Reported<LoadedAsset?> {
        guard let parsed else { return try read() }
        return try parsed.asset(file, read)
    }
}

/// A theme knows a callout when it has words for it. Editors may write those words too, in any of its languages, with
/// hyphens for spaces; where two languages have one word for two callouts, the first by its tag counts.
///
/// - Returns: The options for texts in a language, which has its own names for the glossary's terms.
private func markdownOptions(
    of theme: LoadedTheme, _ glossary: RecordTable<GlossaryTerm>, _ settings: SiteSettings
) -> @Sendable (LanguageTag) -> MarkdownOptions {
    let general = markdownOptions(of: theme)
    let names = Dictionary(
        settings.languages.map { ($0.tag, glossary.names(for: $0.chain)) }, uniquingKeysWith: { first, _ in first })
    return { language in
        var options = general
        options.terms = names[language] ?? TermNames()
        return options
    }
}

private func markdownOptions(of theme: LoadedTheme) -> MarkdownOptions {
    let prefix = "callout_"
    var options = MarkdownOptions(calloutNames: [])
    for (_, strings) in theme.strings.sorted(by: { $0.key < $1.key }) {
        for (key, words) in strings.texts.sorted(by: { $0.key < $1.key }) where key.hasPrefix(prefix) {
            let name = String(key.dropFirst(prefix.count))
            options.calloutNames.insert(name)
            let written = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
            if options.calloutWords[written] == nil { options.calloutWords[written] = name }
        }
    }
    return options
}

extension Sequence {
    /// The values, or the first failure in order.
    func unwrapped<Value>() throws(MachineFailure) -> [Value] where Element == Result<Value, MachineFailure> {
        var values: [Value] = []
        for result in self { values.append(try result.get()) }
        return values
    }
}
