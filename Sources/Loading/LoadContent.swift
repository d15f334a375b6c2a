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

/// Reads all pages and assets below `content/`.
func loadContent(
    _ scanner: DiskScanner, settings: SiteSettings, theme: LoadedTheme, workers: Workers
) throws(MachineFailure) -> Reported<LoadedContent> {
    guard try scanner.hasFolder("content") else {
        return Reported(LoadedContent(), [LoadingDiagnostics.contentMissing()])
    }
    let listing = try scanner.list("content")
    var diagnostics = LoadingDiagnostics.problems(in: listing, of: "content")
    let inventory = ContentInventory(listing.files, settings: settings, into: &diagnostics)
    let data = try loadSharedData(inventory.data, scanner: scanner, languages: settings.languages.map(\.tag))
    let markdown = markdownOptions(of: theme)
    let pages = try workers.map(inventory.pages) { file in
        Result { () throws(MachineFailure) in
            try PageReader(file, options: markdown, settings: settings, scanner: scanner).read()
        }
    }.unwrapped().collected()
    let assets = try workers.map(inventory.assets) { file in
        Result { () throws(MachineFailure) in try loadAsset(file, scanner: scanner) }
    }.unwrapped().collected()
    let content = LoadedContent(
        pages: pages.value.compactMap { $0 }, assets: assets.value.compactMap { $0 }, data: data.value)
    return Reported(content, diagnostics + data.diagnostics + pages.diagnostics + assets.diagnostics)
}

/// A theme knows a callout when it has words for it. Editors may write those words too, in any of its languages, with
/// hyphens for spaces; where two languages have one word for two callouts, the first by its tag counts.
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
