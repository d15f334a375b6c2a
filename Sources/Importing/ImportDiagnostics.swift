package import Diagnostics

/// Problems of data that is to be imported.
package enum ImportDiagnostics {
    /// Every kind of problem that Importing reports.
    package static let all = ofTheFile + ofRecords + ofValues

    private static let ofTheFile = [
        encodingKind, nameColumnMissingKind, emptyKind, jsonBrokenKind, notHSDSKind, sourcesKind,
    ]

    private static let nothingWritten = Bilingual(
        id: "Selama ada kesalahan, tidak ada berkas yang ditulis, supaya tidak ada data yang masuk setengah.",
        en: "While there is an error no file is written, so that nothing comes in by half.")

    private static let encodingKind = DiagnosticKind(
        "import-encoding", .error,
        summary: Bilingual(
            id: "Data tidak disimpan sebagai teks UTF-8", en: "The data is not saved as UTF-8 text"),
        why: Bilingual(
            id: "Huruf di luar A–Z akan tampil rusak, termasuk nama orang dan tempat.",
            en: "Letters beyond A–Z would be shown broken, names of people and places among them."),
        wrong: "Excel: Simpan sebagai → CSV (Comma delimited)", right: "Excel: Simpan sebagai → CSV UTF-8")

    static func encoding(_ encoding: ImportEncoding, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            encodingKind, at: place,
            message: Bilingual(
                id: "Berkas ini \(encoding.name.id), bukan teks UTF-8.",
                en: "This file is \(encoding.name.en), not UTF-8 text."),
            suggestion: Bilingual(
                id: "Di Excel pilih Simpan sebagai, lalu “CSV UTF-8”. Di LibreOffice pilih set karakter UTF-8.",
                en: "In Excel choose Save As, then “CSV UTF-8”. In LibreOffice choose the character set UTF-8."))
    }

    private static let nameColumnMissingKind = DiagnosticKind(
        "import-name-column-missing", .error,
        summary: Bilingual(id: "Tabel tidak punya kolom nama", en: "A table has no column of names"),
        why: nothingWritten, wrong: "BP3MI Lampung,0721-123456", right: "nama,telepon\nBP3MI Lampung,0721-123456")

    static func nameColumnMissing(near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            nameColumnMissingKind, at: place,
            message: Bilingual(
                id: "Baris pertama harus menyebut kolom-kolomnya, dan “nama” tidak ada di antaranya.",
                en: "The first row must name the columns, and “name” is not among them."),
            suggestion: near.map {
                Bilingual(
                    id: "Apakah “\($0)” itu kolom nama? Tulis: nama.",
                    en: "Is “\($0)” the column of names? Write: name.")
            }
                ?? Bilingual(
                    id: "Tambahkan baris judul di atas data, misalnya: nama, telepon, jam buka, alamat.",
                    en: "Add a row of titles above the data, such as: name, phone, hours, address."))
    }

    private static let emptyKind = DiagnosticKind(
        "import-empty", .error,
        summary: Bilingual(id: "Tidak ada layanan di dalam berkas", en: "The file holds no service"),
        why: Bilingual(
            id: "Mungkin berkas yang salah, atau lembar yang salah yang disimpan.",
            en: "It may be the wrong file, or the wrong sheet was saved."),
        wrong: "nama,telepon", right: "nama,telepon\nBP3MI Lampung,0721-123456")

    static func empty(_ file: String) -> Diagnostic {
        Diagnostic(
            emptyKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Tidak ada baris layanan di berkas ini.", en: "There is no row with a service in this file."),
            suggestion: Bilingual(
                id: "Periksa apakah lembar yang benar yang disimpan.", en: "See whether the right sheet was saved."))
    }

    private static let jsonBrokenKind = DiagnosticKind(
        "import-json-broken", .error,
        summary: Bilingual(id: "Berkas JSON rusak", en: "A JSON file is broken"), why: nothingWritten,
        wrong: "{\"name\": \"BP3MI\",}", right: "{\"name\": \"BP3MI\"}")

    static func jsonBroken(_ problem: JSONProblem, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            jsonBrokenKind, at: place, message: problem.message,
            suggestion: Bilingual(
                id: "Unduh berkas itu sekali lagi, atau perbaiki di tempat ini.",
                en: "Download the file once more, or mend it at this place."))
    }

    private static let notHSDSKind = DiagnosticKind(
        "import-not-hsds", .error,
        summary: Bilingual(id: "JSON ini bukan data layanan HSDS", en: "A JSON file holds no services of HSDS"),
        why: nothingWritten, wrong: "{\"judul\": \"Layanan\"}",
        right: "{\"contents\": [{\"id\": \"…\", \"name\": \"BP3MI Lampung\"}]}")

    static func notHSDS(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            notHSDSKind, at: place,
            message: Bilingual(
                id: "Di sini diharapkan layanan HSDS: sebuah objek dengan “name”.",
                en: "A service of HSDS is wanted here: an object with a “name”."),
            suggestion: Bilingual(
                id: "Berkas harus berisi satu layanan, daftar layanan, atau halaman dengan “contents”.",
                en: "The file must hold one service, a list of services, or a page with “contents”."))
    }

    private static let sourcesKind = DiagnosticKind(
        "import-sources-closed", .error,
        summary: Bilingual(
            id: "Sumber baru tidak dapat ditambahkan ke sources.yml", en: "sources.yml cannot take a new source"),
        why: Bilingual(
            id: "Setiap nomor dan jam buka perlu sumber. Sumber untuk berkas ini ditambahkan di akhir sources.yml.",
            en: "Every phone and opening hour needs a source. The one for this file goes to the end of sources.yml."),
        wrong: "{uu18-2017: {title: Undang-Undang 18/2017, …}}",
        right: "uu18-2017:\n  title: Undang-Undang 18/2017")

    static func sourcesClosed(_ file: String) -> Diagnostic {
        Diagnostic(
            sourcesKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Sumber baru tidak dapat ditambahkan di akhir berkas ini.",
                en: "A new source cannot be added at the end of this file."),
            suggestion: Bilingual(
                id: "Tulis sumbernya sendiri, lalu sebut dengan --source NAMA.",
                en: "Write the source yourself, and name it with --source ID."))
    }
}

/// What a file is when it is not UTF-8 text.
enum ImportEncoding {
    case workbook, utf16, windows, binary

    var name: Bilingual {
        switch self {
        case .workbook: Bilingual(id: "buku kerja Excel atau LibreOffice", en: "a workbook of Excel or LibreOffice")
        case .utf16: Bilingual(id: "teks UTF-16", en: "UTF-16 text")
        case .windows: Bilingual(id: "teks Windows-1252 atau sejenisnya", en: "text in Windows-1252 or the like")
        case .binary: Bilingual(id: "bukan teks", en: "no text")
        }
    }
}
