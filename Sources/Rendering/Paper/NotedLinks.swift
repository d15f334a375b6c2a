/// The links of a text with numbers that lead to their addresses at the end of a printed page.
///
/// Before: `<a href="biaya.html">Biaya</a>`. After: `<a data-note="1" href="biaya.html">Biaya</a>`, and `1` is
/// `suluh.example/id/panduan/biaya.html`. An address that is linked twice has one number. Numbers to call stand in the text
/// anyway, and terms are explained on the page.
struct NotedLinks: Sendable {
    private(set) var html: [UInt8] = []
    /// As people type them, in the order of their numbers.
    private(set) var addresses: [String] = []
    private var numbers: [String: Int] = [:]
    /// The complete address of a link; nothing for one that needs no note.
    private let complete: @Sendable (String) -> String?

    init(_ text: [UInt8], complete: @escaping @Sendable (String) -> String?) {
        self.complete = complete
        html.reserveCapacity(text.count + 512)
        var rest = text[...]
        while let link = Self.firstLink(in: rest) {
            html += rest[..<link.start]
            if !html.suffix(5).elementsEqual("<dfn>".utf8), let number = number(of: rest[link.address]) {
                html += "<a data-note=\"\(number)\"".utf8
            } else {
                html += "<a".utf8
            }
            rest = rest[(link.start + 2)...]
        }
        html += rest
    }

    private mutating func number(of written: ArraySlice<UInt8>) -> Int? {
        let address = String(decoding: written, as: UTF8.self).replacing("&amp;", with: "&")
        guard let whole = complete(address) else { return nil }
        if let known = numbers[whole] { return known }
        addresses.append(shortAddress(whole))
        numbers[whole] = addresses.count
        return addresses.count
    }

    /// The next `<a … href="…"`: where it begins, and its address.
    private static func firstLink(in text: ArraySlice<UInt8>) -> (start: Int, address: Range<Int>)? {
        var from = text.startIndex
        while let start = text[from...].firstIndex(of: UInt8(ascii: "<")) {
            let tag = text[start...]
            if tag.starts(with: "<a ".utf8), let end = tag.firstIndex(of: UInt8(ascii: ">")),
                let address = address(in: text[start..<end])
            {
                return (start, address)
            }
            from = start + 1
        }
        return nil
    }

    private static func address(in tag: ArraySlice<UInt8>) -> Range<Int>? {
        let key = Array(" href=\"".utf8)
        guard let start = tag.indices.first(where: { tag[$0...].starts(with: key) }) else { return nil }
        let value = start + key.count
        return tag[value...].firstIndex(of: UInt8(ascii: "\"")).map { value..<$0 }
    }
}
