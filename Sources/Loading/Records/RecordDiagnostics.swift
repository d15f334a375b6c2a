internal import Diagnostics

/// Problems of single records of facts.
enum RecordDiagnostics {
    static let all = [keyMissingKind, sourceMissingKind, languageUnlistedKind, numberOutsideKind, dataUnknownKind]

    private static let keyMissingKind = DiagnosticKind(
        "record-key-missing", .error,
        summary: Bilingual(id: "Keterangan yang wajib belum ditulis", en: "A record lacks a key that it needs"),
        why: Bilingual(
            id: "Tanpa keterangan ini pembaca mendapat informasi yang setengah.",
            en: "Without it readers get half of the information."),
        wrong: "uu18-2017: {checked: 2026-11-23, confidence: verified}",
        right: "uu18-2017: {title: Undang-Undang 18/2017, checked: 2026-11-23, confidence: verified}")

    static func keyMissing(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            keyMissingKind, at: place,
            message: Bilingual(id: "“\(key)” belum ditulis di sini.", en: "“\(key)” is missing here."),
            suggestion: Bilingual(id: "Tambahkan \(key): …", en: "Add \(key): …"))
    }

    private static let sourceMissingKind = DiagnosticKind(
        "fact-without-source", .error, in: .facts,
        summary: Bilingual(id: "Fakta tidak punya sumber", en: "A fact has no source"),
        why: Bilingual(
            id: "Nomor atau biaya yang salah merugikan orang. Setiap fakta harus dapat diperiksa kembali.",
            en: "A wrong number or fee hurts someone. Every fact must be one that can be checked again."),
        wrong: "amount: 350000", right: "amount: 350000\nsource: tirto-paspor-2024")

    static func sourceMissing(key: String = "source", at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            sourceMissingKind, at: place,
            message: Bilingual(id: "Fakta ini tidak punya sumber.", en: "This fact has no source."),
            suggestion: Bilingual(
                id: "Tulis \(key): dengan nama sumber dari content/data/sources.yml.",
                en: "Write \(key): with the id of a source from content/data/sources.yml."))
    }

    private static let languageUnlistedKind = DiagnosticKind(
        "text-language-unknown", .error,
        summary: Bilingual(
            id: "Tulisan untuk bahasa yang tidak ada di site.yml", en: "A text for a language that site.yml lacks"),
        why: Bilingual(id: "Tulisan ini tidak akan pernah tampil.", en: "This text would never be shown."),
        wrong: "title: {id: Paspor, eng: Passport}", right: "title: {id: Paspor, en: Passport}")

    static func languageUnlisted(_ written: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let near = DidYouMean.nearest(to: written, among: known)
        let list = known.joined(separator: ", ")
        return Diagnostic(
            languageUnlistedKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan bahasa situs ini.", en: "“\(written)” is no language of this site."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(id: "Bahasa situs ini: \(list).", en: "The site's languages: \(list)."),
            replacement: near)
    }

    private static let numberOutsideKind = DiagnosticKind(
        "number-out-of-range", .error,
        summary: Bilingual(id: "Angka di luar batas", en: "A number is out of its range"),
        why: Bilingual(
            id: "Angka seperti ini menunjuk ke tempat atau jumlah yang tidak ada.",
            en: "Such a number names a place or an amount that does not exist."),
        wrong: "lat: 512", right: "lat: -5.12")

    static func numberOutside(
        _ written: String, key: String, _ range: ClosedRange<Double>, isWhole: Bool = false, at place: SourcePlace
    ) -> Diagnostic {
        let limits = "\(Int(range.lowerBound)) … \(Int(range.upperBound))"
        return Diagnostic(
            numberOutsideKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan angka antara \(limits).", en: "“\(written)” is no number within \(limits)."),
            suggestion: isWhole
                ? Bilingual(id: "Tulis \(key) sebagai bilangan bulat.", en: "Write \(key) as a whole number.")
                : Bilingual(
                    id: "Tulis \(key) sebagai angka, dengan titik untuk desimal.",
                    en: "Write \(key) as a number with a point for decimals."))
    }

    private static let dataUnknownKind = DiagnosticKind(
        "data-file-unknown", .warning,
        summary: Bilingual(id: "Berkas data tidak dikenal", en: "A data file is not known"),
        why: Bilingual(
            id: "Isi berkas ini tidak dipakai di mana pun.", en: "What stands in this file is used nowhere."),
        wrong: "content/data/source.yml", right: "content/data/sources.yml")

    static func dataUnknown(_ file: String, known: [String]) -> Diagnostic {
        let name = String(file.split(separator: "/").last ?? "")
        let near = DidYouMean.nearest(to: name, among: known)
        let list = known.joined(separator: ", ")
        return Diagnostic(
            dataUnknownKind, at: SourcePlace(file: file),
            message: Bilingual(id: "“\(name)” tidak dipakai.", en: "“\(name)” is not used."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(id: "Yang dikenal: \(list).", en: "Those known are: \(list)."))
    }
}
