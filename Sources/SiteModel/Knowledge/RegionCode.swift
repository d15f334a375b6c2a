/// A code of the Kemendagri for a part of Indonesia; its digits tell the level: `18`, `18.07`, `18.07.15`, `18.07.15.2001`.
package struct RegionCode: Hashable, Sendable, Comparable {
    /// As it is written; empty for the whole country.
    package let text: String
    package let level: RegionLevel

    /// The whole country, above all provinces.
    package static let country = RegionCode(text: "", level: .country)

    private init(text: String, level: RegionLevel) {
        self.text = text
        self.level = level
    }

    /// Nothing for a text that is no such code. `ID` is the country.
    package init?(_ text: some StringProtocol) {
        if text == "ID" {
            self = .country
            return
        }
        let lengths = text.split(separator: ".", omittingEmptySubsequences: false).map(\.utf8.count)
        let isNumber = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
        let expected = [2, 2, 2, 4].prefix(lengths.count)
        guard isNumber, lengths == Array(expected), let level = RegionLevel(rawValue: lengths.count)
        else { return nil }
        self.init(text: String(text), level: level)
    }

    /// The region around it; nothing around the country.
    package var parent: RegionCode? {
        guard let above = RegionLevel(rawValue: level.rawValue - 1) else { return nil }
        guard let dot = text.lastIndex(of: ".") else { return .country }
        return RegionCode(text: String(text[..<dot]), level: above)
    }

    /// The regions around it, the nearest first; the country is the last.
    package var ancestors: [RegionCode] {
        var all: [RegionCode] = []
        while let next = (all.last ?? self).parent { all.append(next) }
        return all
    }

    /// The code as people know it: the digits, or `ID`.
    package var shown: String { level == .country ? "ID" : text }

    /// By level and digits: what lies in a region follows it.
    package static func < (left: RegionCode, right: RegionCode) -> Bool { left.text < right.text }
}

/// How large a region is.
package enum RegionLevel: Int, Sendable, CaseIterable, Comparable {
    case country, province, regency, district, village

    /// The level's name in the keys of a theme's words.
    package var word: String { ["country", "province", "regency", "district", "village"][rawValue] }

    package static func < (left: RegionLevel, right: RegionLevel) -> Bool { left.rawValue < right.rawValue }
}

/// The names of regions by their codes.
package struct RegionTable: Sendable {
    private var names: [RegionCode: String] = [:]

    package init() {}

    /// Adds a region, unless its code is there already; tells whether it was added.
    package mutating func add(_ name: String, for code: RegionCode) -> Bool {
        guard names[code] == nil else { return false }
        names[code] = name
        return true
    }

    /// The name as `regions.csv` has it, without a word for the level but for `Kabupaten` and `Kota`.
    package subscript(code: RegionCode) -> String? { names[code] }

    /// Whether there is such a region; the country always is.
    package func has(_ code: RegionCode) -> Bool { code.level == .country || names[code] != nil }

    package var codes: some Collection<RegionCode> { names.keys }
    package var isEmpty: Bool { names.isEmpty }
}

extension RegionTable {
    /// The name with a word for the level, in one language's words: "Desa Sribhawono". A village whose number begins
    /// with 1 is a ward of a town (kelurahan).
    package func title(of code: RegionCode, in strings: ThemeStrings) -> String {
        let isWard = code.level == .village && code.text.dropFirst(9).first == "1"
        let key = isWard ? "place_ward" : "place_" + code.level.word
        let name = self[code] ?? (code.level == .country ? "Indonesia" : code.text)
        return (strings.texts[key] ?? "{name}").replacing("{name}", with: name)
    }
}
