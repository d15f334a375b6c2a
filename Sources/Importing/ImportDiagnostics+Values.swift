internal import Diagnostics

/// Values and columns that have no place of their own; all of them are kept in the page.
extension ImportDiagnostics {
    static let ofValues = [columnUnknownKind, columnTwiceKind, cellsExtraKind, valueKeptKind, propertyKeptKind]

    private static let kept = Bilingual(
        id: "Isinya tidak tampil di situs. Supaya tidak hilang, isinya disimpan di halaman, di params: import.",
        en: "It is not shown on the site. So that it is not lost, it is kept in the page, under params: import.")

    private static let columnUnknownKind = DiagnosticKind(
        "import-column-unknown", .warning,
        summary: Bilingual(id: "Kolom tabel tidak dikenal", en: "A column of a table is not known"), why: kept,
        wrong: "nama,telpon", right: "nama,telepon")

    static func columnUnknown(_ name: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            columnUnknownKind, at: place,
            message: Bilingual(id: "Kolom “\(name)” tidak dikenal.", en: "The column “\(name)” is not known."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Kolom yang dikenal ada di CONTENT.md, bagian “import”.",
                    en: "CONTENT.md lists the columns that are known, under “import”."),
            replacement: near)
    }

    private static let columnTwiceKind = DiagnosticKind(
        "import-column-twice", .warning,
        summary: Bilingual(id: "Dua kolom untuk hal yang sama", en: "Two columns are for the same thing"), why: kept,
        wrong: "nama,alamat,address", right: "nama,alamat")

    static func columnTwice(_ name: String, first: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            columnTwiceKind, at: place,
            message: Bilingual(
                id: "Kolom “\(name)” sama artinya dengan “\(first)”, yang dipakai.",
                en: "The column “\(name)” means the same as “\(first)”, which is used."),
            suggestion: Bilingual(
                id: "Gabungkan kedua kolom, atau beri yang satu nama lain.",
                en: "Join the two columns, or give one of them another name."))
    }

    private static let cellsExtraKind = DiagnosticKind(
        "import-cells-extra", .warning,
        summary: Bilingual(
            id: "Baris punya lebih banyak sel daripada judul kolom", en: "A row has more cells than there are columns"),
        why: kept, wrong: "nama,alamat\nBP3MI,Jl. Raya 1, Sukadana",
        right: "nama,alamat\nBP3MI,\"Jl. Raya 1, Sukadana\"")

    static func cellsExtra(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            cellsExtraKind, at: place,
            message: Bilingual(
                id: "Mulai di sini sel-sel ini tidak punya kolom.", en: "From here on the cells have no column."),
            suggestion: Bilingual(
                id: "Kutip sel yang berisi koma, atau beri kolom ini judul.",
                en: "Quote the cell that holds a comma, or give this column a title."))
    }

    private static let valueKeptKind = DiagnosticKind(
        "import-value-kept", .warning,
        summary: Bilingual(id: "Isi tidak dapat dipakai", en: "A value cannot be used"), why: kept,
        wrong: "telepon\n0812-90O7-0027", right: "telepon\n0812-9007-0027")

    static func valueKept(_ written: String, _ name: String, _ reason: KeepReason, at place: SourcePlace) -> Diagnostic
    {
        let shown = written.count > 60 ? written.prefix(60) + "…" : written[...]
        return Diagnostic(
            valueKeptKind, at: place,
            message: Bilingual(
                id: "“\(shown)” di \(name): \(reason.problem.id).", en: "“\(shown)” in \(name): \(reason.problem.en)."),
            suggestion: reason.advice)
    }

    private static let propertyKeptKind = DiagnosticKind(
        "import-property-kept", .advice,
        summary: Bilingual(
            id: "Suluh tidak punya tempat untuk sifat HSDS ini", en: "Suluh has no place for a property of HSDS"),
        why: kept, wrong: "\"wait_time\": \"3 hari\"", right: "params: {import: {wait_time: 3 hari}}")

    static func propertyKept(_ path: String, count: Int, at place: SourcePlace) -> Diagnostic {
        let timesID = count == 1 ? "" : " (\(count) kali)"
        let timesEN = count == 1 ? "" : " (\(count) times)"
        return Diagnostic(
            propertyKeptKind, at: place,
            message: Bilingual(
                id: "“\(path)” disimpan di params: import\(timesID).",
                en: "“\(path)” is kept under params: import\(timesEN)."))
    }
}
