internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Reads the theme that the site names; the value is empty when there is no such theme.
///
/// A site without a `themes/` folder gets the theme that is built into the program.
func loadTheme(
    of settings: SiteSettings, from scanner: DiskScanner, builtIn: [ThemeFile], _ parsed: ParsedFiles?
) throws(MachineFailure) -> Reported<LoadedTheme> {
    let name = settings.theme
    let folder = "themes/" + name
    if try scanner.hasFolder("themes") {
        guard isPlainName(name), try scanner.hasFolder(folder) else {
            let known = try scanner.folderNames(in: "themes")
            return Reported(emptyTheme(name), [ThemeDiagnostics.missing(name, known: known, at: settings.themeRange)])
        }
        return try loadTheme(name, in: folder, from: scanner, parsed)
    }
    guard name == "default" else {
        return Reported(
            emptyTheme(name), [ThemeDiagnostics.missing(name, known: ["default"], at: settings.themeRange)])
    }
    return try ThemeReader(name: name, folder: folder, scanner: scanner).read(builtIn, known: nil, parsed)
}

/// A theme of the site's own; without a template it would make blank pages.
private func loadTheme(
    _ name: String, in folder: String, from scanner: DiskScanner, _ parsed: ParsedFiles?
) throws(MachineFailure) -> Reported<LoadedTheme> {
    let listing = try scanner.list(folder)
    let files = listing.files.map { ThemeFile(path: $0.path, contents: .file(diskPath: $0.diskPath)) }
    var theme = try ThemeReader(name: name, folder: folder, scanner: scanner).read(files, known: listing.files, parsed)
    theme.diagnostics += LoadingDiagnostics.problems(in: listing, of: folder)
    if theme.value.templates.isEmpty, theme.diagnostics.isEmpty {
        theme.diagnostics.append(ThemeDiagnostics.empty(folder))
    }
    return theme
}

private func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
}

private func emptyTheme(_ name: String) -> LoadedTheme {
    LoadedTheme(name: name, templates: [], strings: [:], assets: [])
}

private struct ThemeReader {
    let name: String
    /// The path from the site's folder, for diagnostics.
    let folder: String
    let scanner: DiskScanner

    /// - Parameter known: What the files look like from outside; nothing for those that are built into the program.
    func read(
        _ files: [ThemeFile], known: [FoundFile]?, _ parsed: ParsedFiles?
    ) throws(MachineFailure) -> Reported<LoadedTheme> {
        guard let parsed else { return try read(files) }
        return try parsed.theme(name, known) { () throws(MachineFailure) in try read(files) }
    }

    private func read(_ files: [ThemeFile]) throws(MachineFailure) -> Reported<LoadedTheme> {
        var theme = Reported(emptyTheme(name))
        var strings: [StringsFile] = []
        for file in files {
            let bytes = try bytes(of: file)
            if let path = file.path.dropping(prefix: "templates/"), let name = path.dropping(suffix: ".mustache") {
                addTemplate(name, file: file, bytes: bytes, to: &theme)
            } else if let path = file.path.dropping(prefix: "strings/"), let tag = path.dropping(suffix: ".yml") {
                strings += [addStrings(tag, file: file, bytes: bytes, to: &theme)].compactMap { $0 }
            } else if let path = file.path.dropping(prefix: "assets/") {
                theme.value.assets.append(asset(path, file: file, bytes: bytes))
            }
        }
        theme.diagnostics += StringsChecker.problems(strings)
        return theme
    }

    private func bytes(of file: ThemeFile) throws(MachineFailure) -> [UInt8] {
        switch file.contents {
        case .bytes(let bytes): bytes
        case .file(let diskPath): try scanner.read(diskPath)
        }
    }

    private func asset(_ path: String, file: ThemeFile, bytes: [UInt8]) -> LoadedAsset {
        switch file.contents {
        case .bytes: LoadedAsset(path: path, contents: .bytes(bytes), fingerprint: Fingerprint(of: bytes))
        case .file(let disk): LoadedAsset(path: path, contents: .file(disk), fingerprint: Fingerprint(of: bytes))
        }
    }

    private func addTemplate(_ name: String, file: ThemeFile, bytes: [UInt8], to theme: inout Reported<LoadedTheme>) {
        let place = folder + "/" + file.path
        let text = checkedText(bytes, file: place)
        theme.diagnostics += text.diagnostics
        guard let text = text.value else { return }
        theme.value.templates.append(
            ThemeTemplate(name: name, file: place, text: String(decoding: text, as: UTF8.self)))
    }

    private func addStrings(
        _ tag: String, file: ThemeFile, bytes: [UInt8], to theme: inout Reported<LoadedTheme>
    ) -> StringsFile? {
        let place = folder + "/" + file.path
        guard let language = LanguageTag(tag) else {
            theme.diagnostics.append(ThemeDiagnostics.stringsTagInvalid(tag, file: place))
            return nil
        }
        let text = checkedText(bytes, file: place)
        theme.diagnostics += text.diagnostics
        guard let text = text.value else { return nil }
        let strings = readStrings(text, language: language, file: place)
        theme.diagnostics += strings.diagnostics
        theme.value.strings[language] = strings.value.strings
        return strings.value
    }
}

extension String {
    /// What follows `prefix`, when it is there.
    fileprivate func dropping(prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }

    /// What precedes `suffix`, when it is there.
    fileprivate func dropping(suffix: String) -> String? {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
    }
}
