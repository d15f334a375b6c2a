/// A telephone number as it is written, and what it takes to dial it.
package struct PhoneNumber: Sendable, Hashable {
    /// As it is read aloud: the digits in the groups in which they were written.
    package let written: String
    package let kind: Kind
    private let digits: String

    /// How a number is dialled, which its form tells (ITU-T E.164, E.123).
    package enum Kind: Sendable, Hashable {
        /// Begins with `+` and the country's code: works from everywhere.
        case international
        /// An Indonesian number with its leading 0.
        case national
        /// `0800…`: free, and only from within Indonesia. Never gets a country's code.
        case tollFree
        /// `110`, `1955`, `1500630`: only as it is.
        case short
    }

    /// Nothing when nobody could dial it.
    package init?(_ text: some StringProtocol) {
        let trimmed = text.drop { $0 == " " }
        let body = trimmed.first == "+" ? trimmed.dropFirst() : trimmed
        guard body.allSatisfy({ $0.isASCII && ($0.isNumber || " -.()".contains($0)) }) else { return nil }
        digits = String(body.filter(\.isNumber))
        if trimmed.first == "+" {
            // Behind Indonesia's code the leading 0 falls away; with it nobody is reached.
            guard (8...15).contains(digits.count), digits.first != "0", !digits.hasPrefix("620") else { return nil }
            kind = .international
        } else if digits.hasPrefix("0800") {
            guard (7...14).contains(digits.count) else { return nil }
            kind = .tollFree
        } else if digits.first == "0" {
            guard (8...13).contains(digits.count), digits.dropFirst().first != "0" else { return nil }
            kind = .national
        } else {
            guard (3...11).contains(digits.count) else { return nil }
            kind = .short
        }
        written = Self.grouped(String(trimmed), digits: digits)
    }

    /// The address for `tel:`; an Indonesian number gets its country's code, so that it can be dialled from abroad too.
    package var telephoneAddress: String { "tel:" + dialled }

    /// The address for `sms:`.
    package var messageAddress: String { "sms:" + dialled }

    /// The address that opens WhatsApp, which knows only complete numbers.
    package var whatsAppAddress: String? {
        switch kind {
        case .international: "https://wa.me/" + digits
        case .national: "https://wa.me/62" + digits.dropFirst()
        case .tollFree, .short: nil
        }
    }

    /// An address with `tel:` or `sms:` as a phone abroad needs it too, with the country's code; others stay.
    package static func completed(_ address: String) -> String {
        let parts = address.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = PhoneNumber(parts[1]) else { return address }
        switch parts[0].lowercased() {
        case "tel": return number.telephoneAddress
        case "sms": return number.messageAddress
        default: return address
        }
    }

    /// The digits that are the same however a number is written: `0812…` and `+62 812…` are one number.
    package var key: String {
        switch kind {
        case .international, .tollFree, .short: digits
        case .national: "62" + digits.dropFirst()
        }
    }

    /// Whether it is longer than any number that Indonesia dials without a 0 or a `+`: a table has eaten one of them.
    package var lacksPrefix: Bool { kind == .short && digits.utf8.count > 8 }

    /// What a phone is told to dial.
    package var dialled: String {
        switch kind {
        case .international: "+" + digits
        case .national: "+62" + digits.dropFirst()
        case .tollFree, .short: digits
        }
    }

    /// A long number without groups is hard to read off a poster.
    private static func grouped(_ written: String, digits: String) -> String {
        guard digits.count > 6, !written.contains(where: { " -.()".contains($0) }) else { return written }
        let plus = written.hasPrefix("+") ? "+" : ""
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 4 {
            let size = rest.count % 4 == 0 ? 4 : 3
            groups.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return plus + (groups + [rest]).joined(separator: "-")
    }
}
