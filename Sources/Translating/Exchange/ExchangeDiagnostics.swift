package import Diagnostics

/// Problems of translations that come back from a catalogue.
package enum ExchangeDiagnostics {
    /// Every kind of problem that Translating reports.
    package static let all = [
        languageKind, movedKind, pageKind, alignmentKind, linksKind, notInlineKind, figuresKind, breaksKind,
    ]

    private static let notTaken = Bilingual(
        id: "Terjemahan ini tidak dimasukkan; yang lain tetap dimasukkan.",
        en: "This translation is not taken; the others are.")

    private static let languageKind = DiagnosticKind(
        "po-language", .error, in: .translations,
        summary: Bilingual(
            id: "Berkas PO tidak untuk bahasa terjemahan situs ini",
            en: "A PO file is for no language of translations here"),
        why: Bilingual(
            id: "Terjemahan akan masuk ke halaman bahasa yang salah.",
            en: "Its translations would go into pages of the wrong language."),
        wrong: "\"Language: fr\\n\"", right: "\"Language: en\\n\"")

    static func language(_ written: String?, known: [String], file: String) -> Diagnostic {
        let list = known.joined(separator: ", ")
        return Diagnostic(
            languageKind, at: SourcePlace(file: file, range: SourceRange(line: 1, column: 1)),
            message: written.map {
                Bilingual(
                    id: "Kepala berkas menyebut bahasa “\($0)”, yang bukan bahasa terjemahan situs ini.",
                    en: "The header names the language “\($0)”, into which this site is not translated.")
            } ?? Bilingual(id: "Kepala berkas tidak menyebut bahasa.", en: "The header names no language."),
            suggestion: Bilingual(
                id: "Tulis Language: dengan salah satu dari \(list).", en: "Write Language: with one of \(list)."))
    }

    private static let pageKind = DiagnosticKind(
        "po-page-missing", .warning, in: .translations,
        summary: Bilingual(id: "Pesan untuk halaman yang tidak ada", en: "A message for a page that is not there"),
        why: notTaken, wrong: "msgctxt \"panduan/lama#title-…\"", right: "suluh translate export --lang en")

    static func page(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            pageKind, at: place,
            message: Bilingual(
                id: "Tidak ada halaman sumber untuk “\(name)”.", en: "There is no source page for “\(name)”."),
            suggestion: Bilingual(
                id: "Buat berkas PO lagi dengan suluh translate export.",
                en: "Make the PO file anew with suluh translate export."))
    }

    private static let movedKind = DiagnosticKind(
        "po-source-moved", .warning, in: .translations,
        summary: Bilingual(
            id: "Sumber sudah berubah sejak berkas PO dibuat", en: "The source changed since the PO file was made"),
        why: Bilingual(
            id: "Terjemahan dari kalimat lama bisa menyesatkan pembaca. Terjemahan ini tidak dimasukkan.",
            en: "A translation of former words may mislead readers. It is not taken."),
        wrong: "msgid \"Bayar Rp350.000\"", right: "msgid \"Bayar Rp400.000\"")

    static func moved(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            movedKind, at: place,
            message: Bilingual(
                id: "Kalimat sumber “\(text)” sudah berubah atau dihapus.",
                en: "The source's words “\(text)” have changed or gone."),
            suggestion: Bilingual(
                id: "Buat berkas PO lagi dengan suluh translate export, lalu gabungkan dengan msgmerge.",
                en: "Make the PO file anew with suluh translate export, and join the two with msgmerge."))
    }

    private static let alignmentKind = DiagnosticKind(
        "po-page-built-otherwise", .warning, in: .translations,
        summary: Bilingual(
            id: "Susunan terjemahan lain dari sumbernya", en: "A translation is not built like its source"),
        why: Bilingual(
            id: "Tidak diketahui paragraf mana milik yang mana, jadi halaman dibiarkan seperti adanya.",
            en: "Nobody knows which paragraph belongs to which, so the page stays as it is."),
        wrong: "paspor.md: 12 bagian, paspor.en.md: 9", right: "suluh translate stamp content/panduan/paspor.en.md")

    static func alignment(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            alignmentKind, at: place,
            message: Bilingual(
                id: "\(file) tidak disusun seperti sumbernya.", en: "\(file) is not built like its source."),
            suggestion: Bilingual(
                id: "Ubah halamannya dengan tangan sampai judul, paragraf dan daftarnya sama, lalu impor lagi.",
                en: "Edit the page by hand until its headings, paragraphs and lists are the same, then import again."))
    }

    private static let linksKind = DiagnosticKind(
        "po-links-differ", .warning, in: .translations,
        summary: Bilingual(
            id: "Tautan atau kode dalam terjemahan lain dari sumbernya",
            en: "Links or code in a translation are not the source's"),
        why: Bilingual(
            id: "Pembaca akan sampai ke halaman atau nomor yang salah. Terjemahan ini tidak dimasukkan.",
            en: "Readers would come to the wrong page or number. This translation is not taken."),
        wrong: "[passport](pasport.md)", right: "[passport](paspor.md)")

    static func links(_ wanted: [String], at place: SourcePlace) -> Diagnostic {
        let list = wanted.joined(separator: ", ")
        return Diagnostic(
            linksKind, at: place,
            message: Bilingual(
                id: "Tautan, gambar dan kode tidak sama dengan di sumbernya.",
                en: "Its links, pictures and code are not the same as in the source."),
            suggestion: wanted.isEmpty
                ? Bilingual(
                    id: "Hapus tautan dan kode yang tidak ada di sumbernya.",
                    en: "Remove what the source does not have.")
                : Bilingual(id: "Pakai persis ini: \(list).", en: "Use exactly these: \(list)."))
    }

    private static let notInlineKind = DiagnosticKind(
        "po-not-one-paragraph", .warning, in: .translations,
        summary: Bilingual(
            id: "Terjemahan menjadi daftar, judul atau beberapa paragraf",
            en: "A translation becomes a list, a heading or several paragraphs"),
        why: notTaken, wrong: "msgstr \"- Come yourself\"", right: "msgstr \"Come yourself\"")

    static func notInline(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            notInlineKind, at: place,
            message: Bilingual(
                id: "Teks ini akan menjadi lebih dari satu kalimat biasa di halaman.",
                en: "This text would become more than plain words in the page."),
            suggestion: Bilingual(
                id: "Hapus tanda seperti -, #, > atau 1. di depan dan baris kosong; dalam tabel tulis \\| untuk |.",
                en: "Remove signs such as -, #, > or 1. in front, and empty lines; in a table write \\| for |."))
    }

    private static let figuresKind = DiagnosticKind(
        "po-figures-differ", .warning, in: .translations,
        summary: Bilingual(
            id: "Angka dalam terjemahan lain dari sumbernya", en: "Numbers in a translation are not the source's"),
        why: Bilingual(
            id:
                "Biaya, nomor telepon atau tanggal yang salah merugikan orang. Terjemahan ini dimasukkan, tetapi periksalah.",
            en: "A wrong fee, phone or date hurts someone. This translation is taken, but look at it."),
        wrong: "Bayar Rp350.000 → Pay Rp305,000", right: "Bayar Rp350.000 → Pay Rp350,000")

    static func figures(_ wanted: [String], _ found: [String], at place: SourcePlace) -> Diagnostic {
        let (mine, theirs) = (found.joined(separator: ", "), wanted.joined(separator: ", "))
        return Diagnostic(
            figuresKind, at: place,
            message: Bilingual(
                id: "Angkanya “\(mine)”, di sumbernya “\(theirs)”.",
                en: "Its numbers are “\(mine)”, the source's “\(theirs)”."),
            suggestion: Bilingual(id: "Samakan angkanya.", en: "Make the numbers the same."))
    }

    private static let breaksKind = DiagnosticKind(
        "po-breaks-page", .warning, in: .translations,
        summary: Bilingual(
            id: "Terjemahan mengubah susunan halaman", en: "Translations change how a page is built"),
        why: Bilingual(
            id: "Halaman itu dibiarkan seperti adanya, supaya tidak ada yang hilang.",
            en: "That page stays as it is, so that nothing gets lost."),
        wrong: "msgstr \"**Penting\"", right: "msgstr \"**Penting**\"")

    static func breaks(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            breaksKind, at: place,
            message: Bilingual(
                id: "Dengan terjemahan ini susunan \(file) berubah.",
                en: "With these translations \(file) is built otherwise."),
            suggestion: Bilingual(
                id: "Periksa tanda Markdown dalam terjemahan halaman ini.",
                en: "Look at the Markdown signs in this page's translations."))
    }
}
