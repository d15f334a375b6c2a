internal import Diagnostics

/// Problems of links: where they lead, and what is not there.
enum LinkDiagnostics {
    static let all = [pageMissingKind, pageIsDraftKind, anchorMissingKind, fileMissingKind, outsideKind, helpKind]

    private static let pageMissingKind = DiagnosticKind(
        "link-page-missing", .error, in: .links,
        summary: Bilingual(id: "Tautan ke halaman yang tidak ada", en: "A link to a page that is not there"),
        why: Bilingual(
            id: "Pembaca yang mencari bantuan sampai di halaman kosong.",
            en: "A reader who looks for help finds nothing."),
        wrong: "[Paspor](paspr.md)", right: "[Paspor](paspor.md)")

    static func pageMissing(_ written: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            pageMissingKind, at: place,
            message: Bilingual(id: "Halaman “\(written)” tidak ada.", en: "There is no page “\(written)”."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Tulis nama berkas .md halamannya, dilihat dari berkas ini.",
                    en: "Write the page's .md file name, as seen from this file."),
            replacement: near)
    }

    private static let pageIsDraftKind = DiagnosticKind(
        "link-to-draft", .error, in: .links,
        summary: Bilingual(id: "Tautan ke halaman yang belum terbit", en: "A link to a page that is not published"),
        why: Bilingual(id: "Pembaca tidak dapat membukanya.", en: "Readers cannot open it."),
        wrong: "[Paspor](paspor.md)  (paspor.md: draft: true)", right: "paspor.md: draft: false")

    static func pageIsDraft(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            pageIsDraftKind, at: place,
            message: Bilingual(
                id: "“\(written)” masih draf, tanggalnya belum tiba, atau bukan untuk umum.",
                en: "“\(written)” is still a draft, its date has not come, or it is not for the public."),
            suggestion: Bilingual(
                id: "Periksa draft, date dan publish di halaman itu, atau hapus tautan ini.",
                en: "Look at draft, date and publish in that page, or remove this link."))
    }

    private static let anchorMissingKind = DiagnosticKind(
        "link-anchor-missing", .error, in: .links,
        summary: Bilingual(id: "Tautan ke bagian yang tidak ada", en: "A link to a section that is not there"),
        why: Bilingual(
            id: "Pembaca sampai di awal halaman dan harus mencari sendiri.",
            en: "Readers land at the top of the page and must search for themselves."),
        wrong: "[Syarat](paspor.md#sarat)", right: "[Syarat](paspor.md#syarat)")

    static func anchorMissing(_ fragment: String, page: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let near = DidYouMean.nearest(to: fragment, among: known)
        let list = known.prefix(8).map { "#" + $0 }.joined(separator: ", ")
        return Diagnostic(
            anchorMissingKind, at: place,
            message: Bilingual(
                id: "Tidak ada bagian “#\(fragment)” di \(page).", en: "There is no section “#\(fragment)” in \(page)."),
            suggestion: Bilingual(
                id: near.map { "Maksud Anda #\($0)?" }
                    ?? (list.isEmpty ? "Halaman itu tidak punya bagian." : "Bagian yang ada: \(list)."),
                en: near.map { "Did you mean #\($0)?" }
                    ?? (list.isEmpty ? "That page has no sections." : "Its sections: \(list).")))
    }

    private static let fileMissingKind = DiagnosticKind(
        "link-file-missing", .error, in: .links,
        summary: Bilingual(id: "Gambar atau berkas tidak ada", en: "A picture or file is not there"),
        why: Bilingual(id: "Pembaca melihat kotak kosong.", en: "Readers see an empty box."),
        wrong: "![Kartu](karu.jpg)", right: "![Kartu](kartu.jpg)")

    static func fileMissing(_ written: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            fileMissingKind, at: place,
            message: Bilingual(id: "Berkas “\(written)” tidak ada.", en: "There is no file “\(written)”."),
            suggestion: near.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Simpan berkasnya di folder halaman ini. Besar kecil huruf harus sama.",
                    en: "Save the file in this page's folder. Capital letters must match."),
            replacement: near)
    }

    private static let outsideKind = DiagnosticKind(
        "link-outside", .error, in: .links,
        summary: Bilingual(id: "Tautan keluar dari folder content", en: "A link leads out of the content folder"),
        why: Bilingual(id: "Berkas di luar content tidak diterbitkan.", en: "Files outside content are not published."),
        wrong: "[Data](../../rahasia.pdf)", right: "[Data](data.pdf)")

    static func outsideSite(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            outsideKind, at: place,
            message: Bilingual(
                id: "“\(written)” berada di luar folder content.", en: "“\(written)” is outside the content folder."),
            suggestion: Bilingual(
                id: "Kurangi ../ di depannya, atau salin berkasnya ke content.",
                en: "Remove ../ in front, or copy the file into content."))
    }

    private static let helpKind = DiagnosticKind(
        "help-page-missing", .error, in: .links,
        summary: Bilingual(id: "Halaman bantuan tidak ada", en: "The help page is not there"),
        why: Bilingual(
            id: "Tombol bantuan ada di setiap halaman dan harus sampai ke nomor yang menjawab.",
            en: "The help button stands on every page and must lead to a number that answers."),
        wrong: "programme: {help: bantuan/hotlin.md}", right: "programme: {help: bantuan/hotline.md}")

    static func helpPageMissing(_ written: String, near: String?, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            helpKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(id: "Halaman “\(written)” tidak ada.", en: "There is no page “\(written)”."),
            suggestion: near.map { Bilingual(id: "Maksud Anda \($0).md?", en: "Did you mean \($0).md?") })
    }
}
