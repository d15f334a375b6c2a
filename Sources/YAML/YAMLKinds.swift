package import Diagnostics

extension DiagnosticKind {
    package static let yamlBroken = DiagnosticKind(
        "yaml-broken", .error,
        summary: Bilingual(
            id: "Bagian data harus berupa baris-baris `kunci: nilai`.", en: "Data is written as lines of `key: value`."),
        why: .unreadableFile, wrong: "title Paspor\n: x", right: "title: Paspor")

    package static let yamlTab = DiagnosticKind(
        "yaml-tab", .error,
        summary: Bilingual(
            id: "Baris data menjorok dengan spasi, bukan dengan tab.",
            en: "Data is indented with spaces, not with tabs."),
        why: .unreadableFile, wrong: "name:\n\tid: Paspor", right: "name:\n  id: Paspor")

    package static let yamlNeedsQuotes = DiagnosticKind(
        "yaml-needs-quotes", .error,
        summary: Bilingual(
            id: "Tulisan yang memuat titik dua atau diawali tanda khusus harus diapit tanda kutip.",
            en: "A text with a colon in it, or one that starts with a special sign, stands in quotes."),
        why: .misreadText, wrong: "title: Paspor: cara membuat", right: "title: \"Paspor: cara membuat\"")

    package static let yamlOpenQuote = DiagnosticKind(
        "yaml-open-quote", .error,
        summary: Bilingual(
            id: "Tanda kutip yang dibuka harus ditutup.", en: "A quote that is opened is closed."),
        why: .unreadableFile, wrong: "title: \"Paspor", right: "title: \"Paspor\"")

    package static let yamlOpenBracket = DiagnosticKind(
        "yaml-open-bracket", .error,
        summary: Bilingual(
            id: "Kurung yang dibuka harus ditutup, dan isinya dipisahkan koma.",
            en: "A bracket that is opened is closed, and commas stand between what is inside."),
        why: .unreadableFile, wrong: "tags: [paspor, visa", right: "tags: [paspor, visa]")

    package static let yamlIndentation = DiagnosticKind(
        "yaml-indentation", .error,
        summary: Bilingual(
            id: "Kunci yang setingkat dimulai pada kolom yang sama.",
            en: "Keys that belong together start in the same column."),
        why: .unreadableFile, wrong: "title: Paspor\n  summary: Cara membuat",
        right: "title: Paspor\nsummary: Cara membuat")

    package static let yamlMissingColon = DiagnosticKind(
        "yaml-missing-colon", .error,
        summary: Bilingual(
            id: "Setiap baris data memuat kunci, titik dua, lalu nilai.",
            en: "Each line of data has a key, a colon and a value."),
        why: .unreadableFile, wrong: "title: Paspor\nsummary\ntags: [visa]",
        right: "title: Paspor\nsummary: Cara membuat\ntags: [visa]")

    package static let yamlColonWithoutBlank = DiagnosticKind(
        "yaml-colon-without-space", .error,
        summary: Bilingual(
            id: "Sesudah titik dua pada kunci harus ada spasi.", en: "A space follows the colon of a key."),
        why: .unreadableFile, wrong: "title:Paspor", right: "title: Paspor")

    package static let yamlKeyTwice = DiagnosticKind(
        "yaml-key-twice", .error,
        summary: Bilingual(id: "Satu kunci ditulis satu kali saja.", en: "A key is written only once."),
        why: Bilingual(
            id: "Suluh tidak tahu nilai mana yang benar untuk pembaca.",
            en: "Suluh cannot know which of the values is right for readers."),
        wrong: "title: Paspor\ntitle: Visa", right: "title: Paspor")
}

extension DiagnosticKind {
    package static let yamlKeyNotText = DiagnosticKind(
        "yaml-key-not-text", .error,
        summary: Bilingual(id: "Kunci adalah sebuah kata.", en: "A key is a word."),
        why: .misreadText, wrong: "title: {{nama}}", right: "title: \"{{nama}}\"")

    package static let yamlMergeKey = DiagnosticKind(
        "yaml-merge-key", .error,
        summary: Bilingual(
            id: "Kunci `<<` tidak didukung; tuliskan nilainya.",
            en: "The key `<<` is not supported; write the values out."),
        why: Bilingual(
            id: "Nilai yang ditulis di tempatnya dapat dibaca dan diperbaiki oleh siapa saja.",
            en: "Values that stand where they apply can be read and mended by anybody."),
        wrong: "<<: *contoh", right: "title: Paspor")

    package static let yamlSecondDocument = DiagnosticKind(
        "yaml-second-document", .error,
        summary: Bilingual(
            id: "Satu berkas memuat satu bagian data saja.", en: "A file holds a single block of data."),
        why: Bilingual(
            id: "Data sesudah baris `---` yang kedua tidak akan dibaca.",
            en: "What follows the second line of `---` would not be read."),
        wrong: "name: Suluh\n---\nname: Pelita", right: "name: Suluh")

    package static let yamlCharacter = DiagnosticKind(
        "yaml-character", .error,
        summary: Bilingual(
            id: "Berkas harus berupa teks UTF-8 tanpa tanda kendali.",
            en: "A file is UTF-8 text without control characters."),
        why: .unreadableFile, wrong: "title: Pas\u{1}por", right: "title: Paspor")

    package static let yamlTooLarge = DiagnosticKind(
        "yaml-too-large", .error,
        summary: Bilingual(
            id: "Data tidak boleh terlalu besar atau terlalu bertingkat.",
            en: "Data is neither too large nor nested too deeply."),
        why: Bilingual(
            id: "Data seperti itu dapat menghabiskan memori komputer yang membangun situs.",
            en: "Such data can use up the memory of the computer that builds the site."),
        wrong: "a: &a [x, x]\nb: &b [*a, *a]\n…", right: "a: [x, x]")
}
