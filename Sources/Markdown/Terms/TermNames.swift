/// The names of a glossary's terms in one language, for finding them in texts.
///
/// Names are found as whole words, the longest first. Those in capitals, such as PMI, are found only so.
package struct TermNames: Sendable {
    /// One name of a term.
    package struct Name: Sendable, Hashable {
        /// What it is to the term.
        package enum Kind: Sendable, Hashable {
            /// The term itself, its full form, another name of today, a name of the past.
            case term, full, other, former
        }

        package let text: String
        /// The id of the term.
        package let term: String
        package let kind: Kind

        package init(_ text: String, term: String, kind: Kind) {
            self.text = text
            self.term = term
            self.kind = kind
        }
    }

    /// A name and where it stands among the bytes of a text.
    struct Match: Equatable {
        let name: Name
        let range: Range<Int>
    }

    private let names: [Name]
    /// The bytes to compare: as they are, or in lower case.
    private let bytes: [[UInt8]]
    private let isExact: [Bool]
    /// By the first byte in lower case, the longest names first.
    private let byFirst: [[Int]]
    private let fullForms: [String: [UInt8]]

    /// No names, so that nothing is found.
    package init() { self.init([]) }

    package init(_ all: [Name]) {
        names = all.filter { !$0.text.isEmpty }.sorted { $0.text.utf8.count > $1.text.utf8.count }
        isExact = names.map { $0.text.contains(where: \.isUppercase) && !$0.text.contains(where: \.isLowercase) }
        bytes = zip(names, isExact).map { name, isExact in name.text.utf8.map { isExact ? $0 : Self.lowered($0) } }
        var table = [[Int]](repeating: [], count: 256)
        for (index, name) in bytes.enumerated() {
            if let first = name.first { table[Int(Self.lowered(first))].append(index) }
        }
        byFirst = table
        fullForms = Dictionary(
            names.filter { $0.kind == .full }.map { ($0.term, $0.text.utf8.map(Self.lowered)) },
            uniquingKeysWith: { $1 })
    }

    package var isEmpty: Bool { names.isEmpty }

    /// Every name in a text, none inside another.
    func matches(in text: String) -> [Match] {
        guard !names.isEmpty else { return [] }
        let text = Array(text.utf8)
        var found: [Match] = []
        var index = 0
        while index < text.count {
            if let match = match(at: index, in: text) {
                found.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether some words hold the full form of a term.
    func holdsFullForm(of term: String, _ words: [UInt8]) -> Bool {
        guard let form = fullForms[term] else { return false }
        return words.map(Self.lowered).firstRange(of: form) != nil
    }

    private func match(at index: Int, in text: [UInt8]) -> Match? {
        // Inside a plain word, where most bytes are, nothing begins.
        if index > 0, Self.isPlain(text[index - 1]), Self.isPlain(text[index]) { return nil }
        let candidates = byFirst[Int(Self.lowered(text[index]))]
        guard !candidates.isEmpty, isEdge(before: index, in: text) else { return nil }
        for candidate in candidates {
            let end = index + bytes[candidate].count
            guard end <= text.count, isEqual(candidate, text[index..<end]), isEdge(before: end, in: text) else {
                continue
            }
            return isInLongerName(candidate, index, in: text)
                ? nil : Match(name: names[candidate], range: index..<end)
        }
        return nil
    }

    /// "Kementerian Pelindungan Pekerja Migran Indonesia" is a ministry, and names no worker.
    private func isInLongerName(_ candidate: Int, _ index: Int, in text: [UInt8]) -> Bool {
        guard [.full, .other].contains(names[candidate].kind), index > 1, text[index - 1] == UInt8(ascii: " "),
            isCapital(text[index])
        else { return false }
        let word = text[..<(index - 1)].suffix(40)
        let start = word.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? word.startIndex
        return isCapital(word[start])
    }

    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private func isEqual(_ candidate: Int, _ written: ArraySlice<UInt8>) -> Bool {
        isExact[candidate]
            ? written.elementsEqual(bytes[candidate])
            : written.elementsEqual(bytes[candidate]) { Self.lowered($0) == $1 }
    }

    /// Whether a word may end or begin at a place. A hyphen joins, as in "PMI-nya"; scripts without blanks need no edge.
    private func isEdge(before index: Int, in text: [UInt8]) -> Bool {
        guard index > 0, index < text.count else { return true }
        guard let left = Self.scalar(endingAt: index, in: text), let right = Self.scalar(at: index, in: text) else {
            return false
        }
        return !Self.joins(left) || !Self.joins(right)
    }

    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "-" { return true }
        if (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value) { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func scalar(endingAt end: Int, in text: [UInt8]) -> Unicode.Scalar? {
        var start = end - 1
        while start > 0, text[start] & 0b1100_0000 == 0b1000_0000 { start -= 1 }
        return scalar(at: start, in: text)
    }

    private static func scalar(at start: Int, in text: [UInt8]) -> Unicode.Scalar? {
        if text[start] < 0x80 { return Unicode.Scalar(text[start]) }
        return String(decoding: text[start..<min(start + 4, text.count)], as: UTF8.self).unicodeScalars.first
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
}
