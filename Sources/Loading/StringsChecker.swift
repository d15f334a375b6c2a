internal import Diagnostics
internal import Languages
internal import SiteModel

/// Compares a theme's words in each language with those of its main language, English where it has that: a reader must
/// never see a placeholder, miss a number, or get a word in a form that the language does not have.
struct StringsChecker {
    private let main: StringsFile
    private let files: [StringsFile]
    private var diagnostics: [Diagnostic] = []

    /// - Returns: Every problem between the files of one theme.
    static func problems(_ files: [StringsFile]) -> [Diagnostic] {
        let sorted = files.sorted { $0.language < $1.language }
        guard let main = sorted.first(where: { $0.language.text == "en" }) ?? sorted.first else { return [] }
        var checker = StringsChecker(main: main, files: sorted)
        checker.check()
        return checker.diagnostics
    }

    private init(main: StringsFile, files: [StringsFile]) {
        self.main = main
        self.files = files
    }

    private mutating func check() {
        for file in files {
            for key in file.keys.keys.sorted() {
                checkName(key, file)
                checkShape(key, file)
                if let text = file.strings.texts[key] { checkText(key, text, file) }
                if let forms = file.strings.plurals[key] { checkPlural(key, forms, file) }
            }
        }
    }

    /// A key that only this file has is a mistake where the file lacks one much like it.
    private mutating func checkName(_ key: String, _ file: StringsFile) {
        guard main.keys[key] == nil, let range = file.keys[key] else { return }
        let lacking = main.keys.keys.filter { file.keys[$0] == nil }
        guard let near = DidYouMean.nearest(to: key, among: lacking) else { return }
        diagnostics.append(StringsDiagnostics.mistyped(key, near: near, at: range, file: file.file))
    }

    private mutating func checkShape(_ key: String, _ file: StringsFile) {
        guard main.keys[key] != nil, let range = file.keys[key] else { return }
        let (mine, theirs) = (Shape(of: key, in: file.strings), Shape(of: key, in: main.strings))
        guard mine != theirs else { return }
        diagnostics.append(StringsDiagnostics.shape(key, theirs, like: main.file, at: range, file: file.file))
    }

    private mutating func checkText(_ key: String, _ text: String, _ file: StringsFile) {
        guard let other = main.strings.texts[key] else { return }
        // The scripts that count get a text for each form: `search_count_one`.
        let form = PluralCategory.allCases.first { key.hasSuffix("_" + $0.rawValue) }
        checkPlaceholders(in: text, wanted: other.placeholders, at: key, mayLack: form?.mayBeAWord ?? false, file)
    }

    private mutating func checkPlural(_ key: String, _ forms: [PluralCategory: String], _ file: StringsFile) {
        guard let range = file.keys[key] else { return }
        let needed = file.language.pluralCategories
        let missing = needed.filter { forms[$0] == nil }
        if !missing.isEmpty {
            diagnostics.append(
                StringsDiagnostics.pluralMissing(key, missing, file.language, at: range, file: file.file))
        }
        let wanted = main.strings.plurals[key]?[.other]?.placeholders
        for category in PluralCategory.allCases {
            guard let text = forms[category] else { continue }
            let place = StringsFile.place(of: key, category)
            if !needed.contains(category), let range = file.texts[place] {
                diagnostics.append(
                    StringsDiagnostics.pluralSuperfluous(category, needed, file.language, at: range, file: file.file))
            }
            if let wanted {
                checkPlaceholders(in: text, wanted: wanted, at: place, mayLack: category.mayBeAWord, file)
            }
        }
    }

    /// - Parameter mayLack: Whether a word may stand for the number: "one day".
    private mutating func checkPlaceholders(
        in text: String, wanted: Set<String>, at place: String, mayLack: Bool, _ file: StringsFile
    ) {
        guard let range = file.texts[place] else { return }
        let mine = text.placeholders
        let unknown = mine.subtracting(wanted)
        for name in unknown.sorted() {
            diagnostics.append(
                StringsDiagnostics.placeholderUnknown(name, known: wanted.sorted(), at: range, file: file.file))
        }
        // A mistyped one is both; its own report says what to write.
        guard !mayLack, unknown.isEmpty else { return }
        for name in wanted.subtracting(mine).sorted() {
            diagnostics.append(StringsDiagnostics.placeholderMissing(name, like: main.file, at: range, file: file.file))
        }
    }

    /// What a key holds.
    enum Shape: Equatable {
        case text
        case list(Int)
        case plural

        init(of key: String, in strings: ThemeStrings) {
            if let list = strings.lists[key] {
                self = .list(list.count)
            } else {
                self = strings.plurals[key] == nil ? .text : .plural
            }
        }
    }
}

extension PluralCategory {
    /// Whether the form stands for one number, so that a word may say it.
    fileprivate var mayBeAWord: Bool { self == .zero || self == .one || self == .two }
}

extension String {
    /// The names in braces: `n` of "{n} days".
    ///
    /// By hand: a regular expression for each of some thousand texts takes longer than building a small site.
    fileprivate var placeholders: Set<String> {
        var names: Set<String> = []
        var rest = utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[open...].dropFirst()
            let name = rest.prefix(while: isInName)
            if !name.isEmpty, rest[name.endIndex...].first == UInt8(ascii: "}") {
                names.insert(String(Substring(name)))
            }
        }
        return names
    }

    private func isInName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
