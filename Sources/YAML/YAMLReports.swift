internal import Diagnostics

extension Diagnostic {
    static func yamlBroken(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlBroken, at: place,
            message: Bilingual(
                id: "Data tidak dapat dibaca mulai dari sini.", en: "The data cannot be read from here on."),
            suggestion: Bilingual(
                id:
                    "Periksa baris ini dan baris di atasnya: tulis `kunci: nilai`, dan apit tulisan yang memuat tanda khusus dengan \".",
                en:
                    "Look at this line and the one above: write `key: value`, and put texts with special signs between \"."
            ))
    }

    static func yamlTab(count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlTab, at: place,
            message: Bilingual(id: "Baris ini menjorok dengan tab.", en: "This line is indented with a tab."),
            suggestion: Bilingual(
                id: "Ganti setiap tab dengan dua spasi.", en: "Type two spaces in place of each tab."),
            replacement: String(repeating: "  ", count: count))
    }

    static func yamlNeedsQuotes(_ text: String, at place: SourcePlace) -> Diagnostic {
        let quoted = YAMLLine.quoted(text)
        let sign = text.contains(": ") || text.hasSuffix(":") ? ":" : String(text.prefix(1))
        return Diagnostic(
            .yamlNeedsQuotes, at: place,
            message: Bilingual(
                id: "Tanda \(sign) di dalam tulisan ini berarti lain dalam data.",
                en: "The sign \(sign) in this text means something else in data."),
            suggestion: Bilingual(
                id: "Apit tulisan itu dengan tanda kutip: \(quoted)", en: "Put the text in quotes: \(quoted)"),
            replacement: quoted)
    }

    static func yamlOpenQuote(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlOpenQuote, at: place,
            message: Bilingual(
                id: "Tanda kutip di awal tulisan ini tidak ditutup.",
                en: "The quote at the start of this text is not closed."),
            suggestion: Bilingual(
                id: "Tambahkan tanda kutip yang sama di akhir tulisan.",
                en: "Add the same quote at the end of the text."))
    }

    static func yamlOpenBracket(closing bracket: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlOpenBracket, at: place,
            message: Bilingual(
                id: "Kurung ini tidak ditutup, atau ada koma yang kurang di dalamnya.",
                en: "This bracket is not closed, or a comma is missing inside it."),
            suggestion: Bilingual(
                id: "Tambahkan `\(bracket)` di akhir, dan koma di antara isinya.",
                en: "Add `\(bracket)` at the end, and commas between what is inside."))
    }

    static func yamlIndentation(at place: SourcePlace, line: Int) -> Diagnostic {
        Diagnostic(
            .yamlIndentation, at: place,
            message: Bilingual(
                id: "Awal baris ini tidak sejajar dengan baris-baris yang setingkat.",
                en: "The start of this line is not in line with those that it belongs to."),
            suggestion: Bilingual(
                id: "Mulai baris di kolom yang sama dengan kunci lain di sekitar baris \(line).",
                en: "Start the line in the same column as the other keys around line \(line)."))
    }

    static func yamlMissingColon(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlMissingColon, at: place,
            message: Bilingual(id: "Baris ini tidak memuat titik dua.", en: "There is no colon in this line."),
            suggestion: Bilingual(
                id: "Tulis kunci, titik dua, spasi, lalu nilainya.",
                en: "Write the key, a colon, a space, and the value."))
    }

    static func yamlColonWithoutBlank(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlColonWithoutBlank, at: place,
            message: Bilingual(
                id: "Tidak ada spasi sesudah titik dua ini.", en: "No space follows this colon."),
            suggestion: Bilingual(id: "Tambahkan satu spasi sesudahnya.", en: "Add a space after it."),
            replacement: ": ")
    }

    static func yamlKeyTwice(_ key: String, at place: SourcePlace, firstLine: Int) -> Diagnostic {
        Diagnostic(
            .yamlKeyTwice, at: place,
            message: Bilingual(
                id: "Kunci \"\(key)\" sudah ditulis pada baris \(firstLine).",
                en: "The key \"\(key)\" is already written in line \(firstLine)."),
            suggestion: Bilingual(id: "Hapus salah satunya.", en: "Remove one of the two."))
    }
}

extension Diagnostic {
    static func yamlKeyNotText(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlKeyNotText, at: place,
            message: Bilingual(
                id: "Di sini ada daftar atau kurung di tempat kunci.",
                en: "A list or bracket stands here in place of a key."),
            suggestion: Bilingual(
                id: "Bila ini tulisan, apit seluruhnya dengan tanda kutip.",
                en: "If this is a text, put all of it in quotes."))
    }

    static func yamlMergeKey(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlMergeKey, at: place,
            message: Bilingual(id: "Kunci `<<` tidak didukung.", en: "The key `<<` is not supported."),
            suggestion: Bilingual(
                id: "Tuliskan kunci dan nilainya di sini.", en: "Write the keys and values out here."))
    }

    static func yamlSecondDocument(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .yamlSecondDocument, at: place,
            message: Bilingual(
                id: "Di sini mulai bagian data yang kedua.", en: "A second block of data starts here."),
            suggestion: Bilingual(
                id: "Hapus baris `---` ini, atau pindahkan yang di bawahnya ke berkas lain.",
                en: "Remove this line of `---`, or move what is below it to another file."))
    }

    static func yamlTooLarge(_ reason: YAMLLimits.Reason, at place: SourcePlace) -> Diagnostic {
        let message =
            switch reason {
            case .size:
                Bilingual(
                    id: "Data ini lebih dari \(YAMLLimits.bytes) bita.",
                    en: "This data has more than \(YAMLLimits.bytes) bytes.")
            case .nesting:
                Bilingual(
                    id: "Data ini lebih dari \(YAMLLimits.nesting) tingkat.",
                    en: "This data is nested more than \(YAMLLimits.nesting) deep.")
            case .aliases:
                Bilingual(
                    id: "Data ini memakai lebih dari \(YAMLLimits.aliases) rujukan `*nama`.",
                    en: "This data uses more than \(YAMLLimits.aliases) references of the form `*name`.")
            case .nodes:
                Bilingual(
                    id: "Data ini memuat terlalu banyak nilai atau tingkat.",
                    en: "This data holds too many values or levels.")
            }
        return Diagnostic(
            .yamlTooLarge, at: place, message: message,
            suggestion: Bilingual(
                id: "Bagi data menjadi bagian yang lebih kecil dan tuliskan nilainya tanpa rujukan.",
                en: "Part the data into smaller pieces, and write values out without references."))
    }
}
