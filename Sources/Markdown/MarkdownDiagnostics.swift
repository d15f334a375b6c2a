package import Diagnostics

/// Problems of a text that show without looking at any other file.
package enum MarkdownDiagnostics {
    package static let all =
        [
            rawHTMLKind, openCommentKind, schemeKind, foreignImageKind, phraseLanguageKind, emptyLinkKind,
            duplicateIDKind,
            invalidIDKind, calloutKind, crowdedCalloutKind, tooDeepKind, tooHeavyKind, FootnoteDiagnostics.missingKind,
        ] + LostMarkupDiagnostics.all

    private static let rawHTMLKind = DiagnosticKind(
        "html-raw", .warning, in: .safety,
        summary: Bilingual(id: "Ada kode HTML di dalam teks", en: "There is HTML code in the text"),
        why: Bilingual(
            id: "Kode HTML tidak dijalankan. Pembaca melihat kodenya sebagai tulisan.",
            en: "HTML code is not run. Readers see the code as words."),
        wrong: "<b>Penting</b>", right: "**Penting**")

    static func rawHTML(_ code: String, at place: SourcePlace) -> Diagnostic {
        let shown = String(code.prefix(40).prefix { !$0.isNewline })
        return Diagnostic(
            rawHTMLKind, at: place,
            message: Bilingual(
                id: "Kode HTML tampil sebagai tulisan: \(shown)", en: "HTML code is shown as words: \(shown)"),
            suggestion: Bilingual(
                id: "Tulis dengan Markdown: **tebal**, *miring*, [tautan](halaman.md).",
                en: "Write it in Markdown: **bold**, *italic*, [link](page.md)."))
    }

    private static let openCommentKind = DiagnosticKind(
        "html-comment-open", .error,
        summary: Bilingual(id: "Catatan <!-- tidak ditutup", en: "A comment <!-- is not closed"),
        why: Bilingual(
            id: "Semua tulisan di bawahnya ikut tersembunyi dari pembaca.",
            en: "All the text below it is hidden from readers too."),
        wrong: "<!-- periksa lagi", right: "<!-- periksa lagi -->")

    static func openComment(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            openCommentKind, at: place,
            message: Bilingual(id: "Catatan ini tidak ditutup.", en: "This comment is not closed."),
            suggestion: Bilingual(id: "Tulis --> di akhir catatan.", en: "Write --> at the end of the comment."))
    }

    private static let schemeKind = DiagnosticKind(
        "link-scheme", .error, in: .safety,
        summary: Bilingual(id: "Jenis alamat ini tidak boleh dipakai", en: "This kind of address is not allowed"),
        why: Bilingual(
            id: "Alamat seperti ini dapat menjalankan program di ponsel pembaca.",
            en: "Such an address could run a program on the reader's phone."),
        wrong: "[Buka](javascript:alert(1))", right: "[Buka](https://kp2mi.go.id)")

    static func forbiddenScheme(_ scheme: String, address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            schemeKind, at: place,
            message: Bilingual(
                id: "Tautan tidak boleh memakai “\(scheme)”.", en: "A link may not use “\(scheme)”."),
            suggestion: Bilingual(
                id: "Pakai halaman situs ini, https://, tel:, mailto:, sms: atau geo:.",
                en: "Use a page of this site, https://, tel:, mailto:, sms: or geo:."))
    }

    private static let foreignImageKind = DiagnosticKind(
        "image-foreign", .error, in: .safety,
        summary: Bilingual(id: "Gambar diambil dari situs lain", en: "A picture is taken from another site"),
        why: Bilingual(
            id: "Situs lain jadi tahu siapa yang membaca, dan gambar hilang tanpa internet.",
            en: "The other site learns who is reading, and without a network the picture is gone."),
        wrong: "![Peta](https://contoh.com/peta.png)", right: "![Peta](peta.png)")

    static func foreignImage(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            foreignImageKind, at: place,
            message: Bilingual(
                id: "Gambar ini bukan berkas situs: \(address)", en: "This picture is no file of the site: \(address)"),
            suggestion: Bilingual(
                id: "Simpan gambarnya di samping halaman, lalu tulis nama berkasnya saja.",
                en: "Save the picture beside the page and write only its file name."))
    }

    private static let phraseLanguageKind = DiagnosticKind(
        "phrase-language-unknown", .error, in: .translations,
        summary: Bilingual(
            id: "Bahasa untuk kata-kata ini tidak dikenal", en: "The language of these words is unknown"),
        why: Bilingual(
            id: "Ponsel tidak tahu cara membaca dan menulis kata-kata ini.",
            en: "Phones do not know how to read and write these words."),
        wrong: "[مرحبا](lang:arab)", right: "[مرحبا](lang:ar)")

    static func phraseLanguage(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            phraseLanguageKind, at: place,
            message: Bilingual(id: "“\(written)” bukan kode bahasa.", en: "“\(written)” is no language tag."),
            suggestion: Bilingual(
                id: "Pakai kode BCP 47, misalnya lang:ar, lang:zh-Hant atau lang:jv-Java.",
                en: "Use a BCP 47 tag, such as lang:ar, lang:zh-Hant or lang:jv-Java."))
    }

    private static let emptyLinkKind = DiagnosticKind(
        "link-empty", .warning, in: .links,
        summary: Bilingual(id: "Tautan tanpa alamat", en: "A link without an address"),
        why: Bilingual(id: "Pembaca menekan dan tidak terjadi apa-apa.", en: "Readers tap and nothing happens."),
        wrong: "[Kantor]()", right: "[Kantor](kantor.md)")

    static func emptyLink(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            emptyLinkKind, at: place,
            message: Bilingual(id: "Tautan ini tidak punya alamat.", en: "This link has no address."),
            suggestion: Bilingual(
                id: "Tulis alamatnya di dalam kurung, atau hapus tautannya.",
                en: "Write the address in the parentheses, or remove the link."))
    }

    private static let duplicateIDKind = DiagnosticKind(
        "heading-id-twice", .error, in: .links,
        summary: Bilingual(id: "Dua judul bagian punya tanda yang sama", en: "Two headings have the same id"),
        why: Bilingual(
            id: "Tautan ke bagian itu hanya sampai ke yang pertama.", en: "Links to it reach only the first of them."),
        wrong: "## Syarat {#syarat}\n## Biaya {#syarat}", right: "## Syarat {#syarat}\n## Biaya {#biaya}")

    static func duplicateID(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            duplicateIDKind, at: place,
            message: Bilingual(
                id: "Tanda {#\(id)} sudah dipakai di halaman ini.", en: "The id {#\(id)} is already used on this page."),
            suggestion: Bilingual(id: "Beri tanda lain.", en: "Give it another id."))
    }

    private static let invalidIDKind = DiagnosticKind(
        "heading-id-invalid", .warning, in: .links,
        summary: Bilingual(
            id: "Tanda judul bagian tidak dapat dipakai", en: "The id of a heading cannot be used"),
        why: Bilingual(
            id: "Tautan ke tanda ini tidak akan sampai.", en: "Links to this id would lead nowhere."),
        wrong: "## Syarat {#syarat baru}", right: "## Syarat {#syarat-baru}")

    static func invalidID(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            invalidIDKind, at: place,
            message: Bilingual(
                id: "Tanda {#\(id)} memuat spasi atau tanda baca, sehingga tampil sebagai tulisan.",
                en: "The id {#\(id)} holds blanks or punctuation, so it is shown as words."),
            suggestion: Bilingual(
                id: "Pakai huruf, angka, dan tanda hubung saja: {#syarat-baru}.",
                en: "Use only letters, digits and hyphens: {#syarat-baru}."))
    }

    static func reservedID(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            invalidIDKind, at: place,
            message: Bilingual(
                id: "Tanda {#\(id)} sudah dipakai oleh halaman itu sendiri.",
                en: "The page itself uses the id {#\(id)}."),
            suggestion: Bilingual(id: "Beri tanda lain.", en: "Give it another id."))
    }

    private static let calloutKind = DiagnosticKind(
        "callout-unknown", .warning,
        summary: Bilingual(id: "Jenis kotak tidak dikenal", en: "An unknown kind of callout"),
        why: Bilingual(
            id: "Kotaknya tampil sebagai kutipan biasa, dan peringatan bisa terlewat.",
            en: "It is shown as a plain quotation, and a warning may be missed."),
        wrong: "> [!WARNNG]\n> Jangan bayar.", right: "> [!WARNING]\n> Jangan bayar.")

    static func unknownCallout(
        _ name: String, known: [String], words: [String], at place: SourcePlace
    ) -> Diagnostic {
        let near = DidYouMean.nearest(to: name, among: known + words).map { "[!\($0.uppercased())]" }
        let list = known.map { $0.uppercased() }.joined(separator: ", ")
        return Diagnostic(
            calloutKind, at: place,
            message: Bilingual(
                id: "Kotak [!\(name.uppercased())] tidak dikenal.", en: "There is no callout [!\(name.uppercased())]."),
            suggestion: Bilingual(
                id: near.map { "Maksud Anda \($0)?" } ?? "Pilih dari: \(list).",
                en: near.map { "Did you mean \($0)?" } ?? "Choose from: \(list)."),
            replacement: near)
    }

    private static let crowdedCalloutKind = DiagnosticKind(
        "callout-crowded", .warning, in: .language,
        summary: Bilingual(
            id: "Ada tulisan lain di baris penanda kotak", en: "Other words stand on a callout's first line"),
        why: Bilingual(
            id: "Teksnya tampil sebagai kutipan biasa, jadi peringatan bisa terlewat.",
            en: "It is shown as a plain quotation, and a warning may be missed."),
        wrong: "> [!WARNING] Jangan bayar di muka", right: "> [!WARNING]\n> Jangan bayar di muka")

    static func crowdedCallout(_ name: String, at place: SourcePlace) -> Diagnostic {
        let marker = "[!\(name.uppercased())]"
        return Diagnostic(
            crowdedCalloutKind, at: place,
            message: Bilingual(
                id: "Sesudah \(marker) ada tulisan lain di baris yang sama.",
                en: "Other words follow \(marker) on the same line."),
            suggestion: Bilingual(
                id: "Pindahkan tulisannya ke baris berikut, dengan > di depannya.",
                en: "Move the words to the next line, with > in front of them."))
    }

    private static let tooDeepKind = DiagnosticKind(
        "markdown-too-deep", .error,
        summary: Bilingual(id: "Teks bersarang terlalu dalam", en: "The text is nested too deeply"),
        why: Bilingual(
            id: "Kutipan atau daftar sedalam ini tidak dapat dibaca di layar mana pun.",
            en: "Quotations or lists as deep as this cannot be read on any screen."),
        wrong: "> > > > … (lebih dari 100 kali)", right: "> Kutipan")

    static func tooDeep(file: String, line: Int) -> Diagnostic {
        Diagnostic(
            tooDeepKind, at: SourcePlace(file: file, range: SourceRange(line: max(line, 1), column: 1)),
            message: Bilingual(
                id: "Lebih dari \(MarkdownTree.depthLimit) tingkat di dalam satu sama lain.",
                en: "More than \(MarkdownTree.depthLimit) levels inside each other."),
            suggestion: Bilingual(
                id: "Hapus tanda > atau * yang berlebih, atau spasi yang berlebih di awal baris.",
                en: "Remove the surplus > or * signs, or the surplus spaces at the start of the line."))
    }

    private static let tooHeavyKind = DiagnosticKind(
        "markdown-too-heavy", .error,
        summary: Bilingual(id: "Teks terlalu rumit untuk dibaca", en: "The text is too tangled to read"),
        why: Bilingual(
            id: "Ribuan tanda [ atau | yang bertumpuk menahan pembuatan seluruh situs.",
            en: "Thousands of heaped [ or | signs would hold up the whole site."),
        wrong: "![[]()![[]()… (ribuan kali)", right: "![Kantor desa](kantor.jpg)")

    static func tooHeavy(file: String, line: Int) -> Diagnostic {
        Diagnostic(
            tooHeavyKind, at: SourcePlace(file: file, range: SourceRange(line: line, column: 1)),
            message: Bilingual(
                id: "Terlalu banyak tanda [, |, > atau - yang bertumpuk sampai baris ini; halaman ini tidak dibaca.",
                en: "Too many heaped [, |, > or - signs up to this line; this page was not read."),
            suggestion: Bilingual(
                id: "Hapus bagian yang rusak, atau bagi halaman ini menjadi beberapa halaman.",
                en: "Remove what is broken, or part this page into several."))
    }
}
