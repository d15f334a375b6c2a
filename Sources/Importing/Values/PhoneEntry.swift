internal import SiteModel

/// One number of a cell, with what stands beside it: `Kantor: 0721-123456`, `0811-8080-141 (WA)`.
struct PhoneEntry {
    let number: Result<PhoneNumber, Problem>
    /// As it was written.
    let written: String
    var type: Phone.Channel?
    var label: String?

    /// Why nobody can dial it.
    struct Problem: Error {
        let reason: KeepReason
    }

    /// Every number of a cell. Semicolons and line breaks part numbers; commas and slashes only where each part is a
    /// number by itself, since `480480 / 81` means two numbers that are not written out.
    static func entries(of cell: String) -> [PhoneEntry] {
        cell.split { $0 == ";" || $0 == "|" || $0.isNewline }.map(\.trimmed).filter { !$0.isEmpty }.flatMap { part in
            let pieces = part.split { $0 == "," || $0 == "/" }.map { PhoneEntry($0.trimmed) }
            return pieces.allSatisfy(\.isComplete) ? pieces : [PhoneEntry(part)]
        }
    }

    private var isComplete: Bool {
        guard case .success(let number) = number else { return false }
        return number.kind != .short
    }

    private init(_ text: String) {
        let (digits, label) = Self.parts(of: text)
        let words = label.map(lettersOnly)
        switch words {
        case "wa"?, "whatsapp"?: (type, self.label) = (.whatsapp, nil)
        case "sms"?: (type, self.label) = (.sms, nil)
        case "telp"?, "telepon"?, "tel"?, "phone"?, "hp"?: self.label = nil
        default: self.label = label
        }
        written = digits
        number =
            words?.contains("fax") == true || words?.contains("faks") == true
            ? .failure(Problem(reason: .fax)) : Self.number(digits)
    }

    /// A label before a colon or in brackets at the end; an area code in brackets is no label.
    private static func parts(of text: String) -> (digits: String, label: String?) {
        if let colon = text.firstIndex(of: ":"), text[..<colon].contains(where: \.isLetter) {
            return (text[text.index(after: colon)...].trimmed, text[..<colon].inOneLine)
        }
        if text.hasSuffix(")"), let open = text.lastIndex(of: "("), text[open...].contains(where: \.isLetter) {
            let inside = text[text.index(after: open)...].dropLast()
            return (text[..<open].trimmed, inside.inOneLine)
        }
        return (text, nil)
    }

    private static func number(_ text: String) -> Result<PhoneNumber, Problem> {
        guard let number = PhoneNumber(text) else { return .failure(Problem(reason: .phone)) }
        // No short code is so long: a spreadsheet took the number for a quantity.
        guard number.kind != .short || number.key.utf8.count <= 7 else {
            return .failure(Problem(reason: .leadingZero))
        }
        return .success(number)
    }
}
