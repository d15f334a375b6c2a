internal import Diagnostics
internal import Languages
internal import Printing
internal import Rendering

/// What can be wrong with a sheet of paper though its page is right.
enum HandoutDiagnostics {
    static let all = [tooLong, misfit, font, picture, notMade, overdue, gone]

    static let tooLong = DiagnosticKind(
        "handout-too-long", .warning,
        summary: Bilingual(id: "Bahan cetak harus muat di lembarnya", en: "A handout must fit its sheet"),
        why: Bilingual(
            id: "Halaman ketiga sering tidak ikut difotokopi, dan yang tertulis di sana hilang.",
            en: "A third page is often not copied, and what stands there is lost."),
        wrong: "Pengantar sepanjang satu halaman.", right: "Pengantar tiga kalimat; sisanya di bawah judul pertama.")

    static let misfit = DiagnosticKind(
        "handout-word-misfit", .error,
        summary: Bilingual(id: "Setiap kata harus muat di kartunya", en: "Every word must fit its card"),
        why: Bilingual(
            id: "Kata atau nomor yang terpotong gunting tidak dapat dibaca lagi.",
            en: "A word or number that the scissors cut cannot be read any more."),
        wrong: "title: Kementerianpelindunganpekerjamigran", right: "title: KP2MI")

    static let font = DiagnosticKind(
        "handout-font-missing", .error,
        summary: Bilingual(
            id: "Huruf setiap bahasa harus terpasang", en: "The letters of every language must be installed"),
        why: Bilingual(
            id: "Tanpa itu kertasnya hanya berisi kotak kosong.",
            en: "Without them there are only empty boxes on paper."),
        wrong: "suluh handouts --lang ar", right: "apt-get install fonts-noto-core && suluh handouts --lang ar")

    static let picture = DiagnosticKind(
        "handout-picture-unusable", .error,
        summary: Bilingual(id: "Setiap gambar harus dapat dicetak", en: "Every picture must be printable"),
        why: Bilingual(
            id: "Gambar yang hilang meninggalkan tempat kosong; yang terlalu besar menghabiskan memori.",
            en: "A picture that is missing leaves a hole; one that is too large uses up the memory."),
        wrong: "![Peta](peta.png) (12000 × 9000)", right: "![Peta](peta.png) (2000 × 1500)")

    static let notMade = DiagnosticKind(
        "handout-not-made", .error,
        summary: Bilingual(id: "Alat PDF harus dapat membuat setiap lembar", en: "The PDF tool must make every sheet"),
        why: Bilingual(
            id: "Lembar ini tidak ada di situs; yang lain selesai.",
            en: "This sheet is not part of the site; all others are done."),
        wrong: "suluh handouts --only guide-paspor", right: "make tools && suluh handouts --only guide-paspor")

    static let overdue = DiagnosticKind(
        "handout-overdue", .warning, in: .freshness,
        summary: Bilingual(
            id: "Yang dicetak harus sudah diperiksa tepat waktu", en: "What is printed must have been checked in time"),
        why: Bilingual(
            id: "Kertas beredar bertahun-tahun dan tidak dapat ditarik kembali.",
            en: "Paper goes around for years and cannot be called back."),
        wrong: "verified: {date: 2024-01-10, how: phone}", right: "verified: {date: 2026-11-20, how: phone}")

    static let gone = DiagnosticKind(
        "handout-dropped", .advice,
        summary: Bilingual(
            id: "Bahan cetak di situs harus sama dengan halamannya",
            en: "Handouts of the site must say what its pages say"),
        why: Bilingual(
            id: "Bahan cetak yang lama akan menyebarkan biaya atau nomor yang sudah berubah.",
            en: "An old handout would go on spreading a fee or a number that has changed."),
        wrong: "suluh build", right: "suluh build && suluh handouts")

    /// A file of the former site that is no longer true, or that nobody wants any more.
    static func dropped(_ path: String) -> Diagnostic {
        Diagnostic(
            gone, at: SourcePlace(file: path),
            message: Bilingual(
                id: "Bahan cetak ini tidak cocok lagi dengan halamannya, dan dihapus dari situs",
                en: "This handout no longer says what its page says, and was taken from the site"),
            suggestion: Bilingual(
                id: "Jalankan suluh handouts untuk membuatnya lagi", en: "Run suluh handouts to make it again"))
    }

    static func overdue(_ handout: Handout, since day: CalendarDay, isMade: Bool) -> Diagnostic {
        Diagnostic(
            overdue, at: handout.source,
            message: Bilingual(
                id: "\(handout.name) seharusnya diperiksa lagi paling lambat \(day.iso)"
                    + (isMade ? "; lembarnya mengatakan itu" : "; lembarnya tidak dibuat"),
                en: "\(handout.name) had to be checked again by \(day.iso)"
                    + (isMade ? "; the sheet says so" : "; it was not made")),
            suggestion: Bilingual(
                id: "Periksa isinya, lalu tulis tanggalnya di verified: {date: …, how: …}",
                en: "Check what it says, then write the day in verified: {date: …, how: …}"))
    }
}

extension HandoutDiagnostics {
    /// What is wrong with a handout, given what came of it.
    static func problems(of handout: Handout, _ result: PrintResult) -> [Diagnostic] {
        switch result {
        case .made(let sheets): problems(of: handout, sheets)
        case .fontsMissing(let families): families.map { missing($0, handout) }
        case .filesUnusable(let missing, let large):
            missing.map { unusable($0, handout, isLarge: false) } + large.map { unusable($0, handout, isLarge: true) }
        case .failed(let words): [notMade(handout, words)]
        case .toolDied: [notMade(handout, nil)]
        }
    }

    private static func problems(of handout: Handout, _ sheets: PrintResult.Sheets) -> [Diagnostic] {
        var problems = Set(sheets.misfits).sorted().map { word in
            Diagnostic(
                misfit, at: handout.source,
                message: Bilingual(
                    id: "“\(word)” tidak muat di kartunya (\(handout.name), \(handout.language.text))",
                    en: "“\(word)” does not fit its card (\(handout.name), \(handout.language.text))"),
                suggestion: Bilingual(
                    id: "Pakai kata yang lebih pendek, atau kurangi kata di kartu itu",
                    en: "Use a shorter word, or fewer words on that card"))
        }
        guard let limit = handout.pageLimit, sheets.pageCount > limit else { return problems }
        problems.append(
            Diagnostic(
                tooLong, at: handout.source,
                message: Bilingual(
                    id:
                        "\(handout.name) (\(handout.language.text)) menjadi \(sheets.pageCount) halaman, bukan \(limit):"
                        + " \(sheets.extraLines) baris terlalu banyak",
                    en: "\(handout.name) (\(handout.language.text)) has \(sheets.pageCount) pages instead of \(limit):"
                        + " \(sheets.extraLines) \(sheets.extraLines == 1 ? "line" : "lines") too many"),
                suggestion: Bilingual(
                    id: "Persingkat tulisan di atas judul pertama, atau bagi halaman itu",
                    en: "Shorten what stands above the first heading, or split the page")))
        return problems
    }

    private static func missing(_ family: String, _ handout: Handout) -> Diagnostic {
        let package = NeededFonts.package(of: family)
        return Diagnostic(
            font, at: handout.source,
            message: Bilingual(
                id: "\(handout.name) memerlukan huruf \(family), yang tidak terpasang di komputer ini",
                en: "\(handout.name) needs the font \(family), which is not on this machine"),
            suggestion: Bilingual(
                id: "Pasang paket Debian \(package), lalu ulangi",
                en: "Install the Debian package \(package), then try again"))
    }

    private static func unusable(_ path: String, _ handout: Handout, isLarge: Bool) -> Diagnostic {
        Diagnostic(
            picture, at: handout.source,
            message: isLarge
                ? Bilingual(
                    id: "\(path) terlalu besar untuk dicetak (\(handout.name)): paling banyak 20 MB dan 40 megapiksel",
                    en: "\(path) is too large to be printed (\(handout.name)): at most 20 MB and 40 megapixels")
                : Bilingual(
                    id: "\(path) tidak ada atau tidak dapat dibaca (\(handout.name))",
                    en: "\(path) is not there or cannot be read (\(handout.name))"),
            suggestion: isLarge
                ? Bilingual(id: "Simpan gambar itu lebih kecil", en: "Save the picture smaller")
                : Bilingual(id: "Periksa nama berkas gambar itu", en: "Check the name of the picture's file"))
    }

    private static func notMade(_ handout: Handout, _ words: String?) -> Diagnostic {
        let reason = words.map { " (\($0))" } ?? ""
        return Diagnostic(
            notMade, at: handout.source,
            message: words == nil
                ? Bilingual(
                    id: "Alat PDF mati saat membuat \(handout.name), dua kali",
                    en: "The PDF tool ended while it made \(handout.name), twice")
                : Bilingual(
                    id: "Alat PDF tidak dapat membuat \(handout.name)\(reason)",
                    en: "The PDF tool could not make \(handout.name)\(reason)"),
            suggestion: Bilingual(
                id: "Jalankan make tools, lalu ulangi; periksa apakah memori komputer cukup",
                en: "Run make tools, then try again; see that the machine has memory left"))
    }
}
