import Testing

@testable import Checking

/// Where sentences end, and how many words they have.
struct SentenceTests {
    @Test(arguments: [
        ("", []),
        ("Satu.", ["Satu."]),
        ("Bawa KTP. Isi formulir! Sudah? Ya", ["Bawa KTP.", "Isi formulir!", "Sudah?", "Ya"]),
        ("Jl. Ahmad Yani No. 5 buka. Tutup hari Minggu.", ["Jl. Ahmad Yani No. 5 buka.", "Tutup hari Minggu."]),
        ("Biaya Rp350.000. Gratis.", ["Biaya Rp350.000.", "Gratis."]),
        ("Buka s.d. Jumat. Lalu a.n. Siti.", ["Buka s.d. Jumat.", "Lalu a.n. Siti."]),
        ("Ia bilang “bayar.” Jangan.", ["Ia bilang “bayar.”", "Jangan."]),
        ("Lihat www.contoh.id. Baca.", ["Lihat www.contoh.id.", "Baca."]),
        ("dst. dan lain-lain.", ["dst. dan lain-lain."]),
    ]) func endsWhereItEnds(text: String, expected: [String]) {
        #expect(sentences(of: text).map { String($0.text) } == expected)
    }

    @Test(arguments: [
        ("Satu dua tiga", 3), ("Telepon 0800 1000 sekarang", 3), ("— satu – dua", 2), ("Rp350.000 untuk paspor", 3),
        ("anak-anak", 1), ("", 0), ("123 456 789", 1),
    ]) func countsWords(text: String, count: Int) {
        #expect(wordCount(of: text) == count)
    }

    @Test(arguments: [
        ("Bawa KTP dan SKCK.", ["KTP", "SKCK"]), ("Bab II, BP3MI", ["BP3MI"]), ("JANGAN BAYAR APA PUN", []),
        ("KTP", ["KTP"]), ("Senin A b C", []), ("iOS McD 3G X1", []),
    ]) func findsAbbreviations(text: String, expected: [String]) {
        #expect(abbreviations(in: text) == expected)
    }

    @Test(arguments: [
        ("sampai 03/05/2026.", ["03/05/2026"]), ("(2026-05-03)", ["2026-05-03"]),
        ("3.5.2026, 3-5-2026", ["3.5.2026", "3-5-2026"]),
        ("0721/123/456 1.2.3 99/99/2026 192.168.1.1", []), ("3 Mei 2026", []),
    ]) func findsDates(text: String, expected: [String]) {
        #expect(numericDates(in: text) == expected)
    }
}
