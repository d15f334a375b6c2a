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
    guard scanner.hasFolder("content") else {
        return Reported(LoadedContent(), [LoadingDiagnostics.contentMissing()])
    }
    let listing = scanner.list("content")
    var diagnostics = LoadingDiagnostics.problems(in: listing)
    let inventory = ContentInventory(listing.files, settings: settings, into: &diagnostics)
    let data = try loadSharedData(inventory.data, scanner: scanner, languages: settings.languages.map(\.tag))
    let markdown = MarkdownOptions(calloutNames: calloutNames(of: theme))
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

/// A theme knows a callout when it has words for it.
private func calloutNames(of theme: LoadedTheme) -> Set<String> {
    let keys = theme.strings.values.flatMap(\.texts.keys)
    return Set(keys.filter { $0.hasPrefix("callout_") }.map { String($0.dropFirst("callout_".count)) })
}

extension Sequence {
    /// The values, or the first failure in order.
    func unwrapped<Value>() throws(MachineFailure) -> [Value] where Element == Result<Value, MachineFailure> {
        var values: [Value] = []
        for result in self { values.append(try result.get()) }
        return values
    }
}
