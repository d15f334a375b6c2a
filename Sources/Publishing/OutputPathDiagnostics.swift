internal import Diagnostics

/// What can be wrong with the paths of the files to be published.
enum OutputPathDiagnostics {
    static let all = [unsafe, twice]

    static let unsafe = DiagnosticKind(
        "output-path-unsafe", .error,
        summary: Bilingual(
            id: "Alamat berkas harus tetap di dalam folder hasil", en: "A file's address must stay within the output"),
        why: Bilingual(
            id: "Alamat yang keluar dari folder hasil dapat menimpa berkas lain di komputer ini.",
            en: "An address that leaves the output folder could overwrite other files of this computer."),
        wrong: "../paspor.html", right: "id/paspor.html")

    static let twice = DiagnosticKind(
        "output-path-twice", .error,
        summary: Bilingual(
            id: "Setiap berkas memerlukan alamat sendiri", en: "Every file needs an address of its own"),
        why: Bilingual(
            id: "Kartu memori dan Windows tidak membedakan huruf besar dan kecil; satu halaman akan menimpa yang lain.",
            en: "Memory cards and Windows do not tell capital from small letters; one page would overwrite the other."),
        wrong: "id/Paspor.html, id/paspor.html", right: "id/paspor-baru.html, id/paspor.html")
}

extension Diagnostic {
    static func unsafePath(_ path: String) -> Diagnostic {
        let shown = path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : String($0) }.joined()
        return Diagnostic(
            OutputPathDiagnostics.unsafe, at: SourcePlace(file: shown),
            message: Bilingual(
                id: "Alamat \"\(shown)\" tidak dapat dipakai di dalam folder hasil",
                en: "The address \"\(shown)\" cannot be used within the output folder"),
            suggestion: Bilingual(
                id:
                    "Ganti nama berkas atau slug: tanpa \"..\", tanpa garis miring di awal atau ganda, tanpa karakter kendali",
                en: "Rename the file or the slug: no \"..\", no slash in front or doubled, no control characters"))
    }

    static func pathTwice(_ former: String, _ path: String) -> Diagnostic {
        Diagnostic(
            OutputPathDiagnostics.twice, at: SourcePlace(file: path),
            message: Bilingual(
                id: "\(former) dan \(path) memakai alamat yang sama", en: "\(former) and \(path) claim the same address"
            ),
            suggestion: Bilingual(
                id: "Ganti nama atau slug salah satunya; beda huruf besar saja tidak cukup",
                en: "Change the name or slug of one of them; another letter case is not enough"))
    }
}
