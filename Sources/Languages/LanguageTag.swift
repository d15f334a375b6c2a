/// A well-formed BCP 47 language tag in its usual spelling: `id`, `zh-Hant`, `pt-BR`.
///
/// Well-formed means the grammar of RFC 5646, section 2.1; whether a subtag is registered is not checked, so that
/// small languages always work.
package struct LanguageTag: Hashable, Sendable, Comparable {
    /// The tag as it stands in addresses and in `lang`.
    package let text: String
    /// The direction of the tag's script, or of the script that its language is usually written in.
    package let direction: WritingDirection

    /// Reads a tag in any letter case; `_` is not accepted for `-`.
    package init?(_ raw: some StringProtocol) {
        guard let subtags = Self.wellFormedSubtags(String(raw)) else { return nil }
        let extensions = subtags.firstIndex { $0.count == 1 } ?? subtags.count
        let text = subtags.enumerated().map { index, subtag in
            // After a single letter, as in `id-u-nu-latn`, nothing is a region or a script any more.
            index < extensions ? Self.usualSpelling(index, subtag) : subtag
        }.joined(separator: "-")
        self.text = text
        direction = Self.isRightToLeft(text) ? .rightToLeft : .leftToRight
    }

    /// The language alone: `zh` of `zh-Hant`.
    package var language: String { Self.language(in: text) }

    /// The script, when the tag names one: `Hant` of `zh-Hant`.
    package var script: String? { Self.script(in: text) }

    /// The region, when the tag names one: `PK` of `pa-PK`.
    package var region: String? { Self.region(in: text) }

    static func language(in text: String) -> String { String(text.prefix { $0 != "-" }) }

    static func script(in text: String) -> String? {
        subtags(of: text).dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }.map(String.init)
    }

    static func region(in text: String) -> String? {
        subtags(of: text).dropFirst().first { $0.count == 2 || $0.count == 3 && $0.allSatisfy(\.isNumber) }
            .map(String.init)
    }

    /// The subtags up to extensions and private use.
    private static func subtags(of text: String) -> some Collection<Substring> {
        text.split(separator: "-").prefix { $0.count > 1 }
    }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }

    private static func usualSpelling(_ index: Int, _ subtag: String) -> String {
        guard index > 0 else { return subtag }
        if subtag.count == 4, subtag.allSatisfy(\.isLetter) {
            return subtag.prefix(1).uppercased() + subtag.dropFirst()
        }
        return subtag.count == 2 ? subtag.uppercased() : subtag
    }

    /// The subtags in lower case, or nothing when their order or length breaks the grammar.
    private static func wellFormedSubtags(_ raw: String) -> [String]? {
        guard raw.utf8.count <= 64, raw.utf8.allSatisfy(isAllowed) else { return nil }
        let subtags = raw.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = subtags.first, (2...8).contains(first.count), isLetters(first) else { return nil }
        return areInOrder(subtags.dropFirst()) ? subtags : nil
    }

    /// Script, region, variants, extensions and private use must come in this order.
    private static func areInOrder(_ subtags: ArraySlice<String>) -> Bool {
        var rest = subtags
        while let extended = rest.first, extended.count == 3, isLetters(extended), subtags.count - rest.count < 3 {
            rest = rest.dropFirst()
        }
        if let script = rest.first, script.count == 4, isLetters(script) { rest = rest.dropFirst() }
        if let region = rest.first, isRegion(region) { rest = rest.dropFirst() }
        while let variant = rest.first, isVariant(variant) { rest = rest.dropFirst() }
        return rest.isEmpty || isExtension(rest)
    }

    private static func isRegion(_ subtag: String) -> Bool {
        subtag.count == 2 && isLetters(subtag) || subtag.count == 3 && subtag.allSatisfy(\.isNumber)
    }

    private static func isVariant(_ subtag: String) -> Bool {
        (5...8).contains(subtag.count) || subtag.count == 4 && subtag.first?.isNumber == true
    }

    private static func isExtension(_ subtags: ArraySlice<String>) -> Bool {
        guard let first = subtags.first, first.count == 1, subtags.last?.count != 1 || isPrivate(subtags) else {
            return false
        }
        let own = subtags.prefix { $0 != "x" }
        let isFilled = zip(own, subtags.dropFirst()).allSatisfy { $0.count > 1 || $1.count > 1 }
        return isFilled && subtags.allSatisfy { (1...8).contains($0.count) }
    }

    /// Behind `x` anything goes, if there is anything.
    private static func isPrivate(_ subtags: ArraySlice<String>) -> Bool {
        subtags.firstIndex(of: "x").map { $0 < subtags.endIndex - 1 } ?? false
    }

    private static func isLetters(_ text: String) -> Bool { text.allSatisfy(\.isLetter) }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
