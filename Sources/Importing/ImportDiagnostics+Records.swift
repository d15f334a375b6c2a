internal import Diagnostics

/// Problems of one row or one service.
extension ImportDiagnostics {
    static let ofRecords = [
        nameMissingKind, idInvalidKind, idTwiceKind, fileExistsKind, confidentialKind, privacyKind, tooLargeKind,
    ]

    private static let nameMissingKind = DiagnosticKind(
        "import-name-missing", .error,
        summary: Bilingual(id: "Baris tanpa nama layanan", en: "A row has no name"),
        why: Bilingual(
            id: "Tanpa nama, halaman layanan tidak punya judul dan tidak dapat ditemukan.",
            en: "Without a name the service's page has no title and cannot be found."),
        wrong: "nama,telepon\n,0721-123456", right: "nama,telepon\nBP3MI Lampung,0721-123456")

    static func nameMissing(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            nameMissingKind, at: place,
            message: Bilingual(id: "Layanan ini tidak punya nama.", en: "This service has no name."),
            suggestion: Bilingual(
                id: "Isi nama, atau hapus baris ini.", en: "Fill in the name, or delete this row."))
    }

    private static let idInvalidKind = DiagnosticKind(
        "import-id-invalid", .error,
        summary: Bilingual(
            id: "Nama berkas tidak dapat dibuat dari id atau nama ini", en: "No file name comes of this id or name"),
        why: Bilingual(
            id: "Nama berkas adalah id layanan: huruf kecil, angka, dan tanda hubung.",
            en: "A file's name is the id of its service: small letters, digits and hyphens."),
        wrong: "id,nama\nBP3MI Lampung/1,BP3MI Lampung", right: "id,nama\nbp3mi-lampung-1,BP3MI Lampung")

    static func idInvalid(_ written: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            idInvalidKind, at: place,
            message: Bilingual(
                id: "“\(written)” tidak dapat menjadi nama berkas.", en: "“\(written)” cannot be the name of a file."),
            suggestion: near.map { Bilingual(id: "Tulis di kolom id: \($0)", en: "Write in the column id: \($0)") }
                ?? Bilingual(
                    id: "Tambahkan kolom id dengan nama pendek, misalnya bp3mi-lampung.",
                    en: "Add a column id with a short name, such as bp3mi-lampung."),
            replacement: near)
    }

    private static let idTwiceKind = DiagnosticKind(
        "import-id-twice", .error,
        summary: Bilingual(id: "Dua layanan dengan satu id", en: "Two services have one id"),
        why: Bilingual(
            id: "Halaman yang satu akan menimpa yang lain, dan nomor teleponnya hilang.",
            en: "The page of one would replace the other's, and its phones would be lost."),
        wrong: "nama,alamat\nKantor Imigrasi,Kalianda\nKantor Imigrasi,Bandar Lampung",
        right: "nama,alamat\nKantor Imigrasi Kalianda,…\nKantor Imigrasi Bandar Lampung,…")

    static func idTwice(_ id: String, other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            idTwiceKind, at: place,
            message: Bilingual(
                id: "Id “\(id)” sudah dipakai oleh \(other).", en: "The id “\(id)” is already that of \(other)."),
            suggestion: Bilingual(
                id: "Beri nama yang berbeda, atau tambahkan kolom id.",
                en: "Give it another name, or add a column id."))
    }

    private static let fileExistsKind = DiagnosticKind(
        "import-file-exists", .error,
        summary: Bilingual(
            id: "Halaman layanan ini sudah ada", en: "The page of this service is there already"),
        why: Bilingual(
            id: "Yang sudah ditulis editor tidak pernah ditimpa.", en: "What editors have written is never replaced."),
        wrong: "content/layanan/bp3mi-lampung.md + nama: BP3MI Lampung",
        right: "nama: BP3MI Lampung, meja bandara")

    static func fileExists(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            fileExistsKind, at: place,
            message: Bilingual(id: "\(file) sudah ada.", en: "\(file) is there already."),
            suggestion: Bilingual(
                id: "Hapus baris ini, beri id lain, atau hapus dulu berkas itu.",
                en: "Delete this row, give it another id, or delete that file first."))
    }

    private static let confidentialKind = DiagnosticKind(
        "import-confidential-address", .error, in: .safety,
        summary: Bilingual(
            id: "Tempat rahasia tidak boleh punya alamat", en: "A confidential place may not have an address"),
        why: Bilingual(
            id: "Alamat rumah aman membahayakan orang yang berlindung di sana, juga di dalam berkas.",
            en: "The address of a shelter endangers those who hide there, in a file too."),
        wrong: "nama,rahasia,alamat\nRumah Aman,ya,Jl. …", right: "nama,rahasia,alamat\nRumah Aman,ya,")

    static func confidentialAddress(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            confidentialKind, at: place,
            message: Bilingual(
                id: "Layanan ini rahasia, tetapi \(name) terisi.",
                en: "This service is confidential, but \(name) is filled in."),
            suggestion: Bilingual(
                id: "Kosongkan. Cukup nomor teleponnya.", en: "Leave it empty. A phone is enough."))
    }

    private static let privacyKind = DiagnosticKind(
        "import-privacy-unclear", .error, in: .safety,
        summary: Bilingual(
            id: "Tidak jelas siapa yang boleh melihat layanan ini", en: "It is not clear who may see this service"),
        why: Bilingual(
            id: "Bila Suluh menebak, tempat yang rahasia bisa terbit.",
            en: "If Suluh guessed, a secret place might be published."),
        wrong: "rahasia\nmungkin", right: "rahasia\nya")

    static func privacyUnclear(_ written: String, _ name: String, choices: Bilingual, at place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            privacyKind, at: place,
            message: Bilingual(
                id: "“\(written)” di \(name) tidak dikenal.", en: "“\(written)” in \(name) is not known."),
            suggestion: Bilingual(id: "Tulis \(choices.id).", en: "Write \(choices.en)."))
    }

    private static let tooLargeKind = DiagnosticKind(
        "import-service-too-large", .error,
        summary: Bilingual(id: "Data satu layanan terlalu besar", en: "The data of one service is too large"),
        why: Bilingual(
            id: "Halaman sebesar ini tidak dapat dibuka di ponsel murah.",
            en: "A page of this size cannot be opened on a cheap phone."),
        wrong: "deskripsi: (5 MB)", right: "deskripsi: (2 KB)")

    static func tooLarge(limit: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            tooLargeKind, at: place,
            message: Bilingual(
                id: "Layanan ini lebih dari \(limit / 1024) KB.", en: "This service has more than \(limit / 1024) KB."),
            suggestion: Bilingual(
                id: "Biasanya ada tanda kutip yang hilang, atau gambar di dalam sel.",
                en: "Usually a quote is missing, or there is a picture in a cell."))
    }
}
