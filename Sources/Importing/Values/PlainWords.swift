internal import Foundation
internal import Languages
internal import SiteModel

/// The letters and digits of a text, small and without accents: `Jam Buka` and `jam_buka` are one.
func lettersOnly(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let plain = isASCII ? text : text.decomposedStringWithCompatibilityMapping
    var letters = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        letters.append(scalar)
    }
    return String(letters).lowercased()
}

/// The file name of a name: small letters, digits and hyphens; accents of Latin letters are left out.
func fileName(of name: String) -> String {
    var parts = String.UnicodeScalarView()
    // A file's name has at most 255 bytes; sixty letters of any script leave room for the rest.
    for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars where parts.count < 60 {
        switch scalar.properties.generalCategory {
        case .nonspacingMark where (0x300...0x36F).contains(scalar.value): continue
        case .nonspacingMark, .spacingMark: parts.append(scalar)
        default:
            let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isPart { parts.append(scalar) } else if parts.last != "-" { parts.append("-") }
        }
    }
    let trimmed = String(parts).split(separator: "-").joined(separator: "-")
    return trimmed.precomposedStringWithCanonicalMapping
}

/// Yes or no.
func truth(_ text: String) -> Bool? {
    switch lettersOnly(text) {
    case "ya", "yes", "y", "true", "benar", "1": true
    case "tidak", "no", "n", "t", "false", "0": false
    default: nil
    }
}

func accessState(_ text: String) -> ServiceFacts.AccessState? {
    if lettersOnly(text) == "unknown" || lettersOnly(text) == "tidakdiketahui" { return .unknown }
    return truth(text).map { $0 ? .yes : .no }
}

func checkMethod(_ text: String) -> Verification.Method? {
    switch lettersOnly(text) {
    case "telepon", "phone", "telp": .phone
    case "kunjungan", "visit": .visit
    case "dokumen", "document": .document
    default: nil
    }
}

/// `2026-11-24`, also with a time after it; `24/11/2026` where no other reading is possible.
func readDay(_ text: String) -> CalendarDay? {
    if let day = CalendarDay(text.prefix(10)), text.utf8.count == 10 || text.dropFirst(10).first == "T" { return day }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }.map(String.init)
    guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
        let first = Int(parts[0]), let second = Int(parts[1]), first > 12 || first == second
    else { return nil }
    func padded(_ text: String) -> String { text.utf8.count == 1 ? "0" + text : text }
    return CalendarDay("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))")
}

/// `+07:00`, `7`, `WIB` in minutes.
func readZone(_ text: String) -> Int? {
    switch lettersOnly(text) {
    case "wib": return 7 * 60
    case "wita": return 8 * 60
    case "wit": return 9 * 60
    default: break
    }
    let upper = text.uppercased()
    let number = ["UTC", "GMT"].reduce(upper[...]) { $0.hasPrefix($1) ? $0.dropFirst(3) : $0 }
    let parts = number.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let hours = Int(first), (-12...14).contains(hours),
        let minutes = parts.count == 2 ? Int(parts[1]) : 0, (0...59).contains(minutes)
    else { return nil }
    return hours * 60 + (first.hasPrefix("-") ? -minutes : minutes)
}

/// A tag, or the name of one of the languages that are spoken most in the offices.
func spokenLanguage(_ text: String) -> LanguageTag? {
    var name = lettersOnly(text)
    if name.hasPrefix("bahasa") { name = String(name.dropFirst(6)) }
    let known = [
        "indonesia": "id", "indonesian": "id", "inggris": "en", "english": "en", "jawa": "jv", "javanese": "jv",
        "sunda": "su", "sundanese": "su", "arab": "ar", "arabic": "ar", "mandarin": "zh",
    ]
    if let tag = known[name] { return LanguageTag(tag) }
    // `jawa` would be a well-formed tag, of no language; those in use have two or three letters.
    return text.prefix { $0 != "-" }.utf8.count <= 3 ? LanguageTag(text) : nil
}
