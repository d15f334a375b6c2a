internal import Diagnostics

/// Problems of files that are neither pages nor facts.
enum AssetDiagnostics {
    static let all = [notAnAssetKind, programKind, dangerousSVGKind]

    private static let notAnAssetKind = DiagnosticKind(
        "asset-unknown", .warning,
        summary: Bilingual(id: "Jenis berkas tidak dikenal", en: "A file of an unknown kind"),
        why: Bilingual(
            id:
                "Hanya gambar, dokumen, suara, video dan data yang diterbitkan. Berkas lain, misalnya aplikasi, bisa berbahaya.",
            en: "Only pictures, documents, sound, video and data are published. Others, such as apps, may be dangerous."
        ),
        wrong: "content/panduan/aplikasi.apk", right: "content/panduan/formulir.pdf")

    static func notAnAsset(_ file: String) -> Diagnostic {
        Diagnostic(
            notAnAssetKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Berkas ini tidak diterbitkan, karena jenisnya tidak dikenal.",
                en: "This file is not published, because its kind is not known."),
            suggestion: Bilingual(
                id: "Hapus dari folder content, atau simpan sebagai gambar atau PDF.",
                en: "Remove it from content, or save it as a picture or a PDF."))
    }

    private static let programKind = DiagnosticKind(
        "asset-program", .error, in: .safety,
        summary: Bilingual(
            id: "HTML dan JavaScript tidak boleh menjadi lampiran", en: "HTML and JavaScript may not be attached"),
        why: Bilingual(
            id: "Berkas seperti ini berjalan di ponsel pembaca dan dapat mencuri data mereka.",
            en: "Such a file runs on the reader's phone and could steal from them."),
        wrong: "content/panduan/formulir.html", right: "content/panduan/formulir.pdf")

    static func program(_ file: String) -> Diagnostic {
        Diagnostic(
            programKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Berkas HTML atau JavaScript tidak dapat diterbitkan.",
                en: "An HTML or JavaScript file cannot be published."),
            suggestion: Bilingual(
                id: "Tulis isinya sebagai halaman .md, atau simpan sebagai PDF.",
                en: "Write its text as a .md page, or save it as a PDF."))
    }

    private static let dangerousSVGKind = DiagnosticKind(
        "asset-svg-active", .error, in: .safety,
        summary: Bilingual(
            id: "Gambar SVG memuat program atau alamat luar", en: "An SVG picture holds script or outside addresses"),
        why: Bilingual(
            id: "Gambar seperti ini dapat berjalan seperti program, atau memberi tahu pihak lain siapa yang membaca.",
            en: "Such a picture can run like a program, or tell others who is reading."),
        wrong: "<svg><script>…</script></svg>", right: "<svg><path d=\"…\"/></svg>")

    static func dangerousSVG(_ file: String, danger: String) -> Diagnostic {
        Diagnostic(
            dangerousSVGKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Gambar ini memuat “\(danger)”.", en: "This picture holds “\(danger)”."),
            suggestion: Bilingual(
                id: "Simpan lagi sebagai SVG biasa tanpa skrip dan tautan, atau sebagai PNG.",
                en: "Save it again as plain SVG without script and links, or as PNG."))
    }
}
