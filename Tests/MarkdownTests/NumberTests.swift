import Diagnostics
import Markdown
import Testing

/// Which numbers of a text are a phone, a sum or an article, and which are something else.
struct NumberTests {
    private static func numbers(_ text: String) -> [WrittenNumber] {
        parseMarkdown(Array(text.utf8), file: "x.md", firstLine: 1, options: MarkdownOptions(calloutNames: []))
            .value.numbers
    }

    @Test(arguments: [
        ("Telepon 0812-3456-7890 sekarang.", ["0812-3456-7890"]), ("WA: 081234567890", ["081234567890"]),
        ("Dari luar negeri +62 812 3456 7890.", ["+62 812 3456 7890"]),
        ("Kantor (021) 2924-4800.", ["(021) 2924-4800"]),
        ("Kantor: 021-29244800, Jakarta", ["021-29244800"]), ("0725 123 456", ["0725 123 456"]),
        ("+852 2890 4428 di Hong Kong", ["+852 2890 4428"]), ("(+62 21) 2924 4800", ["+62 21) 2924 4800"]),
        ("Bebas pulsa 0800-1000.", ["0800-1000"]), ("0800 1000 dan 1500-630", ["0800 1000", "1500-630"]),
        ("Hubungi 110 atau polisi terdekat.", ["110"]), ("Telepon ke nomor 129.", ["129"]), ("Hotline: 1955", ["1955"]),
        ("Call 999 now.", ["999"]), ("Dial 112 or run.", ["112"]), ("call the police on 110", ["110"]),
        ("Hubungi polisi 110.", ["110"]), ("telepon 2345 6789", ["2345 6789"]),
        ("WhatsApp 6281234567890", ["6281234567890"]),
        ("0811 2222 3333 24 jam", ["0811 2222 3333"]), ("**0812** 3456 7890", ["0812 3456 7890"]),
        ("[0812 3456 7890](tel:+6281234567890)", ["0812 3456 7890"]),
        ("| a |\n| - |\n| 0812 3456 7890 |", ["0812 3456 7890"]),
        ("0812.3456.7890", ["0812.3456.7890"]), ("08123456789/08123456780", ["08123456789", "08123456780"]),
    ])
    func phones(text: String, expected: [String]) {
        let found = Self.numbers(text)
        #expect(found.map(\.text) == expected)
        #expect(found.allSatisfy { $0.value == .phone })
    }

    @Test(arguments: [
        ("Biayanya Rp350.000.", [350_000]), ("Rp 350.000 per orang", [350_000]), ("Rp. 350.000,-", [350_000]),
        ("Rp350.000,00", [350_000]), ("IDR 350,000", [350_000]), ("Rp1,5 juta", [1_500_000]),
        ("Rp 1,5 juta", [1_500_000]),
        ("Rp 1.5 million", [1_500_000]), ("350 ribu rupiah", [350_000]), ("350.000 rupiah", [350_000]),
        ("350,000 rupiah", [350_000]), ("Rp350rb", [350_000]), ("Rp5jt", [5_000_000]),
        ("Rp15 miliar", [15_000_000_000]),
        ("Rp350.000–Rp650.000", [350_000, 650_000]), ("Rp350.000-650.000", [350_000, 650_000]),
        ("Rp1–2 juta", [1_000_000, 2_000_000]), ("Rp\u{A0}350.000", [350_000]), ("Rp **350.000**", [350_000]),
        ("antara Rp300 ribu sampai Rp400 ribu", [300_000, 400_000]), ("Rp 1,5\njuta", [1_500_000]), ("Rp0", [0]),
        ("Rp2,25 juta", [2_250_000]), ("RP650000", [650_000]), ("300 thousand rupiah", [300_000]),
    ])
    func sums(text: String, expected: [Int]) {
        #expect(Self.numbers(text).map(\.value) == expected.map { .rupiah($0) })
    }

    @Test(arguments: [
        ("menurut Pasal 30 ayat (1)", ["30"]), ("Pasal 5, 13, dan 30 undang-undang", ["5", "13", "30"]),
        ("Pasal 5 dan 13", ["5", "13"]), ("Article 30 of the law", ["30"]), ("Articles 30 and 31", ["30", "31"]),
        ("Article 30(1)", ["30"]), ("Art. 30", ["30"]), ("pasal 40A", ["40A"]), ("Pasal\n30", ["30"]),
        ("Pasal 5, 18 tahun kemudian", ["5"]), ("Pasal 5 dan 18 tahun", ["5"]), ("Pasal 1 angka 2", ["1"]),
        ("Pasal 71 sampai 73", ["71", "73"]), ("(Pasal 30)", ["30"]),
    ])
    func articles(text: String, expected: [String]) {
        #expect(Self.numbers(text).map(\.value) == expected.map { .article($0) })
    }

    @Test(arguments: [
        "25 November 2026", "01-02-2026", "01.02.2026", "2026-11-25", "tahun 2017–2026", "pukul 08.00-15.00",
        "pukul 08.00 sampai 15.00", "umur 18 tahun", "18 sampai 45 tahun", "100%", "12,5 persen", "UU 18/2017",
        "Undang-Undang Nomor 18 Tahun 2017", "PP 59/2021", "Permen 17/2025", "NIK 1807152006120001",
        "NIK 3172 0812 3456 7890", "kode 18.07.15.2006", "18.07", "kode pos 34194", "P3MI", "KP2MI dan BP3MI", "SIP2MI",
        "paspor A1234567", "1.081.234.567 orang", "1,081,234,567", "ISBN 0-306-40615-2", "IP 192.168.001.001",
        "RT 001/RW 002",
        "`0812-3456-7890`", "https://contoh.example/0812345678", "www.contoh.example/0812345678",
        "nama0812345678@x.example",
        "0812345678@x.example", "129 orang", "hubungi 120 orang", "hubungi 2 kantor", "telepon 24 jam", "1500 pekerja",
        "sampai 110 km", "Langkah 3 dari 5", "ini 5 juta orang", "1,5 juta pekerja", "350 ribu orang",
        "BPJS 0001234567890",
        "HK$4,870", "USD 500", "5 dokumen", "versi 1.2.3", "3x4 cm", "48 halaman", "ayat (1) dan (2)", "halaman 30",
        "call 3 friends", "article about 30 people", "this part 30", "No. 045/2024", "[x](0812-3456-7890.md)",
        "6.201.012.001",
    ])
    func otherNumbersAreLeftAlone(text: String) {
        #expect(Self.numbers(text).map(\.text) == [])
    }

    @Test(arguments: [
        ("a\n\nTelepon 0812-3456-7890 atau\n0812-3456-7890.", [(3, 9), (4, 1)]),
        ("Pasal 5 dan **Pasal 5**", [(1, 7), (1, 21)]), ("ürün Rp350.000", [(1, 6)]),
        ("- x\n  y Rp5 juta", [(2, 5)]), ("Rp 1,5\njuta", [(1, 1)]),
        ("2 Rp2.000 `Rp3.000` Rp3.000", [(1, 3), (1, 21)]),
    ])
    func standWhereTheyAreWritten(text: String, expected: [(line: Int, column: Int)]) {
        let places = Self.numbers(text).map { [$0.range.line, $0.range.column] }
        #expect(places == expected.map { [$0.line, $0.column] })
    }

    @Test func aHostileTextIsReadInOneGo() {
        let texts = ["0812-", "Pasal 1, ", "Rp1.", "((((0", " 1 ", "+6", "telepon ", "0 0 0 "]
        for text in texts {
            let many = Self.numbers(String(repeating: text, count: 8000))
            #expect(many.count <= 8000)
        }
    }
}
