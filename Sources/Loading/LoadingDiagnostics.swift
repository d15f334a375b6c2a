package import Diagnostics

/// Every kind of problem that Loading reports.
package enum LoadingKinds {
    package static let all =
        LoadingDiagnostics.all + TextDiagnostics.all + SettingsDiagnostics.all + FrontMatterDiagnostics.all
        + AssetDiagnostics.all + ThemeDiagnostics.all + RecordDiagnostics.all + FeeDiagnostics.all
        + ServiceDiagnostics.all + RegionDiagnostics.all + GuideDiagnostics.all + PathwayDiagnostics.all
        + EventDiagnostics.all + StringsDiagnostics.all + TranslationFileDiagnostics.all
}

/// Problems of the folder: files that are missing, twice there, or lead elsewhere.
enum LoadingDiagnostics {
    static let all = [
        siteMissingKind, contentMissingKind, pageTwiceKind, unknownLanguageKind, linkOutsideKind, linkBrokenKind,
        nameUnreadableKind, nameControlKind, folderTooDeepKind, pageMisnamedKind,
    ]

    private static let siteMissingKind = DiagnosticKind(
        "site-missing", .error,
        summary: Bilingual(id: "Berkas site.yml tidak ada", en: "There is no site.yml"),
        why: Bilingual(
            id: "site.yml memuat nama situs dan bahasanya. Tanpa itu tidak ada yang dapat dibuat.",
            en: "site.yml holds the site's name and languages. Without it nothing can be made."),
        wrong: "(folder tanpa site.yml)",
        right: "name: Migrasi Aman\ndefault_language: id\nlanguages:\n  id: {name: Bahasa Indonesia}")

    static func siteMissing() -> Diagnostic {
        Diagnostic(
            siteMissingKind, at: SourcePlace(file: "site.yml"),
            message: Bilingual(
                id: "Folder ini tidak punya site.yml.", en: "This folder has no site.yml."),
            suggestion: Bilingual(
                id:
                    "Jalankan suluh di folder situs, atau sebut foldernya: suluh build --site FOLDER. Situs baru: suluh init FOLDER.",
                en:
                    "Run suluh in the site's folder, or name the folder: suluh build --site FOLDER. A new site: suluh init FOLDER."
            ))
    }

    private static let contentMissingKind = DiagnosticKind(
        "content-missing", .error,
        summary: Bilingual(id: "Folder content tidak ada", en: "There is no content folder"),
        why: Bilingual(
            id: "Halaman-halaman situs diambil dari folder content.", en: "The site's pages are read from content."),
        wrong: "site.yml", right: "site.yml\ncontent/index.md")

    static func contentMissing() -> Diagnostic {
        Diagnostic(
            contentMissingKind, at: SourcePlace(file: "content"),
            message: Bilingual(
                id: "Tidak ada folder content di samping site.yml.", en: "There is no content folder beside site.yml."),
            suggestion: Bilingual(
                id: "Buat folder content, lalu berkas content/index.md.",
                en: "Make a folder content, and in it a file index.md."))
    }

    private static let pageTwiceKind = DiagnosticKind(
        "page-twice", .error,
        summary: Bilingual(
            id: "Satu halaman ditulis dalam dua berkas", en: "One page is written in two files"),
        why: Bilingual(
            id: "Hanya satu yang dapat tampil, dan pembaca bisa mendapat yang lama.",
            en: "Only one can be shown, and readers may get the old one."),
        wrong: "paspor.md\npaspor.id.md", right: "paspor.md")

    static func pageTwice(_ file: String, other: String) -> Diagnostic {
        Diagnostic(
            pageTwiceKind, at: SourcePlace(file: file),
            message: file == other
                ? Bilingual(
                    id: "Ada dua berkas dengan nama ini; huruf beraksennya hanya disimpan dengan cara yang berbeda.",
                    en: "There are two files of this name; only its accented letters are stored in different ways.")
                : Bilingual(
                    id: "Halaman ini sudah ada dalam bahasa yang sama: \(other).",
                    en: "This page is already there in the same language: \(other)."),
            suggestion: Bilingual(
                id: "Gabungkan keduanya, lalu hapus salah satu berkas.", en: "Merge the two, then delete one file."))
    }

    private static let unknownLanguageKind = DiagnosticKind(
        "language-unknown", .error,
        summary: Bilingual(
            id: "Nama berkas menyebut bahasa yang tidak ada di site.yml",
            en: "A file name mentions a language that site.yml does not have"),
        why: Bilingual(
            id: "Bagian nama antara titik dan .md adalah bahasa halaman. Halaman ini tidak akan tampil di mana pun.",
            en: "The part of the name between the dot and .md is the page's language. This page would be shown nowhere."
        ),
        wrong: "paspor.enn.md", right: "paspor.en.md")

    static func unknownLanguage(_ written: String, isTag: Bool, file: String, known: [String]) -> Diagnostic {
        let list = known.joined(separator: ", ")
        let near = DidYouMean.nearest(to: written, among: known)
        let hint = near.map { Bilingual(id: "Maksud Anda \($0)? ", en: "Did you mean \($0)? ") }
        return Diagnostic(
            unknownLanguageKind, at: SourcePlace(file: file),
            message: isTag
                ? Bilingual(
                    id: "Bahasa \(written) tidak ada di site.yml.", en: "The language \(written) is not in site.yml.")
                : Bilingual(id: "“\(written)” bukan kode bahasa.", en: "“\(written)” is no language tag."),
            suggestion: Bilingual(
                id:
                    "\(hint?.id ?? "")Bahasa situs ini: \(list). Kalau bukan bahasa, ganti titik dalam nama berkas dengan -.",
                en:
                    "\(hint?.en ?? "")This site's languages: \(list). If it is no language, write - for the dot in the name."
            ))
    }

    private static let pageMisnamedKind = DiagnosticKind(
        "page-misnamed", .error,
        summary: Bilingual(
            id: "Nama berkas halaman tidak berakhir dengan .md", en: "The name of a page's file does not end in .md"),
        why: Bilingual(
            id: "Hanya berkas .md menjadi halaman. Berkas lain terbit sebagai lampiran, juga bila masih draf.",
            en: "Only .md files become pages. Others are published as attachments, even while they are drafts."),
        wrong: "surat.md.txt", right: "surat.md")

    static func pageMisnamed(_ file: String, meant name: String) -> Diagnostic {
        Diagnostic(
            pageMisnamedKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Nama berkas ini tidak berakhir dengan .md, jadi ia bukan halaman.",
                en: "The name of this file does not end in .md, so that it is no page."),
            suggestion: Bilingual(id: "Ganti namanya menjadi \(name).", en: "Rename it to \(name)."))
    }

    private static let linkOutsideKind = DiagnosticKind(
        "symlink-outside", .error,
        summary: Bilingual(
            id: "Tautan berkas keluar dari folder situs", en: "A symbolic link leads out of the site"),
        why: Bilingual(
            id: "Berkas di luar situs bisa rahasia, dan tidak ikut kalau folder disalin.",
            en: "Files outside the site may be private, and are lost when the folder is copied."),
        wrong: "content/data.pdf → /home/ana/data.pdf", right: "content/data.pdf")

    private static let linkBrokenKind = DiagnosticKind(
        "symlink-broken", .error,
        summary: Bilingual(
            id: "Tautan berkas tidak sampai ke mana pun", en: "A symbolic link leads nowhere or in a circle"),
        why: Bilingual(id: "Isinya tidak dapat dibaca.", en: "What it stands for cannot be read."),
        wrong: "content/a → content/a", right: "content/a.md")

    private static let nameUnreadableKind = DiagnosticKind(
        "file-name-not-utf8", .error,
        summary: Bilingual(id: "Nama berkas tidak dapat dibaca", en: "A file name cannot be read"),
        why: Bilingual(
            id: "Nama ini tidak ditulis dalam UTF-8, jadi tidak bisa menjadi alamat halaman.",
            en: "The name is not UTF-8, so it cannot become an address."),
        wrong: "kart\u{FFFD}.jpg", right: "kartu.jpg")

    private static let nameControlKind = DiagnosticKind(
        "file-name-control", .error,
        summary: Bilingual(
            id: "Nama berkas memuat tanda yang tidak terlihat", en: "A file name holds an invisible character"),
        why: Bilingual(
            id: "Ganti baris atau tanda kendali di dalam nama tidak bisa menjadi alamat halaman.",
            en: "A line break or control character in a name cannot become part of an address."),
        wrong: "kartu\u{FFFD}.jpg", right: "kartu.jpg")

    private static let folderTooDeepKind = DiagnosticKind(
        "folder-too-deep", .error,
        summary: Bilingual(id: "Folder di dalam folder terlalu dalam", en: "Folders lie too deep inside each other"),
        why: Bilingual(
            id: "Isi folder sedalam ini tidak dibaca, jadi halamannya tidak tampil.",
            en: "What lies this deep is not read, so its pages are not shown."),
        wrong: "content/a/a/a/… (lebih dari 30 folder)", right: "content/panduan/paspor.md")

    /// One problem for each entry of a folder of the site that is not what it seems.
    static func problems(in listing: FolderListing, of folder: String) -> [Diagnostic] {
        func problem(
            _ kind: DiagnosticKind, _ path: String, _ message: Bilingual, _ suggestion: Bilingual
        ) -> Diagnostic {
            let file = path.isEmpty ? folder : folder + "/" + path
            return Diagnostic(kind, at: SourcePlace(file: file), message: message, suggestion: suggestion)
        }

        let outside = listing.outsideLinks.map { linkOutside($0.isEmpty ? folder : folder + "/" + $0) }
        let broken = listing.brokenLinks.map { path in
            problem(
                linkBrokenKind, path,
                Bilingual(
                    id: "Tautan ini tidak sampai ke berkas, atau berputar.",
                    en: "This symbolic link leads to no file, or in a circle."),
                Bilingual(id: "Hapus tautan ini.", en: "Delete this link."))
        }
        let unreadable = listing.unreadableNames.map { path in
            problem(
                nameUnreadableKind, path,
                Bilingual(id: "Nama berkas ini bukan UTF-8.", en: "This file name is not UTF-8."),
                Bilingual(id: "Beri nama baru dengan huruf biasa.", en: "Rename it with plain letters."))
        }
        let controls = listing.namesWithControls.map { path in
            problem(
                nameControlKind, path,
                Bilingual(
                    id: "Di tempat � dalam nama ini ada tanda yang tidak terlihat.",
                    en: "An invisible character stands where this name shows �."),
                Bilingual(id: "Beri nama baru dengan huruf biasa.", en: "Rename it with plain letters."))
        }
        let deep = listing.deepFolders.map { path in
            problem(
                folderTooDeepKind, path,
                Bilingual(
                    id: "Folder ini berada di dalam terlalu banyak folder.",
                    en: "This folder lies inside too many folders."),
                Bilingual(id: "Pindahkan isinya ke folder di atasnya.", en: "Move what is in it to a folder above."))
        }
        return outside + broken + unreadable + controls + deep
    }

    static func linkOutside(_ file: String) -> Diagnostic {
        Diagnostic(
            linkOutsideKind, at: SourcePlace(file: file),
            message: Bilingual(
                id: "Tautan ini keluar dari folder situs.", en: "This symbolic link leads out of the site's folder."),
            suggestion: Bilingual(id: "Salin berkasnya ke sini.", en: "Copy the file here instead."))
    }

    static func unreadable(_ path: String, reason: String) -> Bilingual {
        Bilingual(
            id: "\(path) tidak dapat dibaca: \(reason). Periksa izinnya.",
            en: "\(path) cannot be read: \(reason). Check its permissions.")
    }
}
