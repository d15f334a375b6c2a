import Languages
import Testing

@testable import Importing
@testable import SiteModel

/// Single values as spreadsheets have them.
struct ValueTests {
    @Test(arguments: [
        ("0721-123456", "0721-123456"), ("(0721) 123456", "(0721) 123456"),
        ("0721-123456; 0812 9007 0027", "0721-123456 | 0812 9007 0027"),
        ("0721-123456, 0721-123457", "0721-123456 | 0721-123457"),
        ("0721-123456 / 0721-123457", "0721-123456 | 0721-123457"), ("0721-480480 / 81", "!0721-480480 / 81"),
        ("Kantor: 0721-123456\n0811-8080-141 (WA)", "Kantor=0721-123456 | whatsapp=0811-8080-141"),
        ("SMS: 0811-8080-141", "sms=0811-8080-141"), ("Fax: 0721-123456", "!0721-123456"),
        ("+62 21 2924 4800 (dari luar negeri)", "dari luar negeri=+62 21 2924 4800"), ("110", "110"),
        ("1500-123", "1500-123"), ("81290070027", "!81290070027"), ("8.12901E+11", "!8.12901E+11"),
        ("0812-90O7-0027", "!0812-90O7-0027"), ("belum ada", "!belum ada"), ("Kantor:", "Kantor=!"), (";;", ""),
    ])
    func phones(cell: String, expected: String) {
        let shown = PhoneEntry.entries(of: cell).map { entry in
            let label = entry.label ?? entry.type?.rawValue
            let number = if case .success = entry.number { entry.written } else { "!" + entry.written }
            return label.map { "\($0)=\(number)" } ?? number
        }
        // A fax has its label too, but is no phone.
        #expect(shown.joined(separator: " | ").replacing("Fax=!", with: "!") == expected)
    }

    @Test(arguments: [
        ("2026-11-24", "2026-11-24"), ("2026-11-24T08:00:00Z", "2026-11-24"), ("24/11/2026", "2026-11-24"),
        ("24.11.2026", "2026-11-24"), ("5/5/2026", "2026-05-05"), ("4/5/2026", nil), ("31/2/2026", nil),
        ("2026-13-01", nil), ("24/11/26", nil), ("kemarin", nil), ("", nil), ("2026-11-24x", nil), ("-1/-1/2026", nil),
    ])
    func days(text: String, expected: String?) {
        #expect(readDay(text)?.iso == expected)
    }

    @Test(arguments: [
        ("WIB", 420), ("wita", 480), ("+07:00", 420), ("7", 420), ("-3.5", nil), ("-03:30", -210), ("UTC+8", 480),
        ("+99", nil), ("WITB", nil), ("+07:75", nil),
    ])
    func zones(text: String, minutes: Int?) {
        #expect(readZone(text) == minutes)
    }

    @Test(arguments: [
        ("BP3MI Lampung", "bp3mi-lampung"), ("  Kantor (Pusat)/2 ", "kantor-pusat-2"), ("Ünye é", "unye-e"),
        ("護照", "護照"), ("a.b", "a-b"), ("???", ""), ("..", ""), ("हिन्दी", "हिन्दी"),
    ])
    func fileNames(name: String, expected: String) {
        #expect(fileName(of: name) == expected)
        #expect(fileName(of: expected) == expected)
        #expect(fileName(of: name + String(repeating: " panjang", count: 50)).unicodeScalars.count <= 60)
    }

    @Test(arguments: [
        ("Indonesia", "id"), ("bahasa Jawa", "jv"), ("en", "en"), ("zh-Hant", "zh-Hant"), ("Lampung", nil), ("b!", nil),
    ])
    func languages(text: String, tag: String?) {
        #expect(spokenLanguage(text)?.text == tag)
    }
}
