internal import Diagnostics

/// Problems of `regions.csv`, `villages.yml` and `holidays.yml`.
enum RegionDiagnostics {
    static let all = [tableKind, codeInvalidKind, twiceKind, parentMissingKind, notAVillageKind, holidayKind]

    private static let tableKind = DiagnosticKind(
        "region-table", .error,
        summary: Bilingual(
            id: "Tabel wilayah bukan dua kolom code,name", en: "The table of regions is not two columns, code,name"),
        why: Bilingual(
            id: "Kode dan nama bisa tertukar, dan desa tidak akan ditemukan.",
            en: "Codes and names could be mixed up, and villages would not be found."),
        wrong: "kode;nama\n18;Lampung", right: "code,name\n18,Lampung")

    static func header(_ names: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            tableKind, at: place,
            message: Bilingual(
                id: "Baris pertama adalah “\(names.joined(separator: ","))”.",
                en: "The first line is “\(names.joined(separator: ","))”."),
            suggestion: Bilingual(
                id: "Tulis code,name di baris pertama, dengan koma.",
                en: "Write code,name as the first line, with a comma."))
    }

    static func cells(_ count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            tableKind, at: place,
            message: Bilingual(
                id: "Baris ini punya \(count) sel, bukan dua.", en: "This line has \(count) cells, not two."),
            suggestion: Bilingual(
                id: "Tulis kode, koma, nama. Nama yang berisi koma diberi tanda kutip.",
                en: "Write the code, a comma, the name. A name with a comma in it needs quotes."))
    }

    private static let codeInvalidKind = DiagnosticKind(
        "region-code-invalid", .error, in: .facts,
        summary: Bilingual(id: "Bukan kode wilayah Kemendagri", en: "Not a Kemendagri region code"),
        why: Bilingual(
            id: "Desa dan kantor dicari dengan kode ini. Kode BPS lain angkanya.",
            en: "Villages and offices are found by this code. The codes of BPS are others."),
        wrong: "1807152001", right: "18.07.15.2001")

    static func codeInvalid(_ written: String, at place: SourcePlace) -> Diagnostic {
        let digits = written.filter(\.isNumber)
        let isComplete = digits.count == written.filter { !".- ".contains($0) }.count
        let dotted = isComplete ? Self.dotted(digits) : nil
        return Diagnostic(
            codeInvalidKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan kode wilayah.", en: "“\(written)” is no code of a region."),
            suggestion: dotted.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Tulis seperti 18 (provinsi), 18.07, 18.07.15 atau 18.07.15.2001 (desa).",
                    en: "Write it like 18 (a province), 18.07, 18.07.15 or 18.07.15.2001 (a village)."),
            replacement: dotted)
    }

    /// The digits with the points that they lack; nothing when their number is that of no level.
    private static func dotted(_ digits: String) -> String? {
        guard [2, 4, 6, 10].contains(digits.count) else { return nil }
        var rest = digits[...]
        var parts: [Substring] = []
        while !rest.isEmpty {
            let size = parts.count == 3 ? 4 : 2
            parts.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return parts.joined(separator: ".")
    }

    private static let twiceKind = DiagnosticKind(
        "region-twice", .error,
        summary: Bilingual(id: "Kode wilayah ditulis dua kali", en: "A region's code stands twice"),
        why: Bilingual(
            id: "Satu kode adalah satu tempat. Nama yang kedua tidak akan tampil.",
            en: "One code is one place. The second name would not be shown."),
        wrong: "18,Lampung\n18,Bengkulu", right: "18,Lampung\n17,Bengkulu")

    static func twice(_ code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            twiceKind, at: place,
            message: Bilingual(
                id: "Kode \(code) sudah ditulis di atas.", en: "The code \(code) stands further up already."),
            suggestion: Bilingual(id: "Periksa kodenya, atau hapus baris ini.", en: "Check it, or delete this line."))
    }

    private static let parentMissingKind = DiagnosticKind(
        "region-parent-missing", .error, in: .facts,
        summary: Bilingual(
            id: "Wilayah yang di atasnya tidak ada", en: "The region around a region is not there"),
        why: Bilingual(
            id: "Halaman desa menunjukkan kecamatan dan kabupatennya, dan layanan di sana.",
            en: "A village's page shows its district and regency, and the services there."),
        wrong: "18.07.15,Bandar Sribhawono",
        right: "18,Lampung\n18.07,Kabupaten Lampung Timur\n18.07.15,Bandar Sribhawono")

    static func parentMissing(_ code: String, _ parent: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            parentMissingKind, at: place,
            message: Bilingual(
                id: "\(code) ada di dalam \(parent), yang tidak ditulis.",
                en: "\(code) lies in \(parent), which is not written."),
            suggestion: Bilingual(
                id: "Tambahkan baris \(parent),… atau periksa kodenya.",
                en: "Add a line \(parent),… or check the code."))
    }

    private static let notAVillageKind = DiagnosticKind(
        "village-not-a-village", .error, in: .facts,
        summary: Bilingual(
            id: "Desa program yang pasti harus punya kode desa",
            en: "A village of the programme that is certain needs a village's code"),
        why: Bilingual(
            id: "Kode kecamatan menunjuk banyak desa. Orang bisa datang ke desa yang salah.",
            en: "The code of a district means many villages. People could go to the wrong one."),
        wrong: "18.07.07: {source: berita}", right: "18.07.07: {source: berita, confirmed: false}")

    static func notAVillage(_ code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            notAVillageKind, at: place,
            message: Bilingual(id: "\(code) bukan kode desa.", en: "\(code) is not the code of a village."),
            suggestion: Bilingual(
                id: "Tulis kode desanya, atau confirmed: false selama belum dipastikan.",
                en: "Write the village's code, or confirmed: false as long as it is not certain."))
    }

    private static let holidayKind = DiagnosticKind(
        "holiday-invalid", .error,
        summary: Bilingual(id: "Hari libur bukan tanggal", en: "A holiday is no date"),
        why: Bilingual(
            id: "Tanpa tanggal yang benar, kantor disebut buka padahal libur.",
            en: "Without the right date an office is called open on a holiday."),
        wrong: "25 Desember: Natal", right: "2026-12-25: Hari Raya Natal")

    static func holidayInvalid(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            holidayKind, at: place,
            message: Bilingual(id: "“\(written)” bukan tanggal.", en: "“\(written)” is no date."),
            suggestion: Bilingual(
                id: "Tulis seperti 2026-12-25: Hari Raya Natal.", en: "Write it like 2026-12-25: Christmas."))
    }
}
