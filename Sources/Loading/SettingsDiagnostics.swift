internal import Diagnostics
internal import Languages
internal import YAML

/// Problems of `site.yml`, beyond what YAML itself can tell.
enum SettingsDiagnostics {
    static let all = [
        emptyKind, notSettingsKind, missingKind, tagInvalidKind, languageTwiceKind, urlInvalidKind,
        defaultNotListedKind,
        fallbackUnknownKind, fallbackLoopKind,
    ]

    private static let emptyKind = DiagnosticKind(
        "site-empty", .error,
        summary: Bilingual(id: "site.yml kosong", en: "site.yml is empty"),
        why: Bilingual(
            id: "Suluh perlu tahu nama situs dan bahasanya.", en: "Suluh needs the site's name and its languages."),
        wrong: "(kosong)", right: "name: Migrasi Aman\ndefault_language: id\nlanguages:\n  id: {name: Bahasa Indonesia}"
    )

    static func empty() -> Diagnostic {
        Diagnostic(
            emptyKind, at: SourcePlace(file: "site.yml"),
            message: Bilingual(id: "Tidak ada apa-apa di berkas ini.", en: "There is nothing in this file."),
            suggestion: Bilingual(
                id: "Tulis paling sedikit name, default_language dan languages.",
                en: "Write at least name, default_language and languages."))
    }

    private static let notSettingsKind = DiagnosticKind(
        "site-not-settings", .error,
        summary: Bilingual(id: "site.yml tidak berisi pengaturan", en: "site.yml holds no settings"),
        why: Bilingual(
            id: "Suluh perlu tahu nama situs dan bahasanya.", en: "Suluh needs the site's name and its languages."),
        wrong: "- Migrasi Aman",
        right: "name: Migrasi Aman\ndefault_language: id\nlanguages:\n  id: {name: Bahasa Indonesia}"
    )

    static func notSettings(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            notSettingsKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "Di sini diperlukan baris-baris seperti name: Migrasi Aman.",
                en: "Lines such as name: Migrasi Aman are wanted here."),
            suggestion: Bilingual(
                id: "Tulis paling sedikit name, default_language dan languages.",
                en: "Write at least name, default_language and languages."))
    }

    private static let missingKind = DiagnosticKind(
        "setting-missing", .error,
        summary: Bilingual(id: "Pengaturan yang wajib belum ada", en: "A required setting is missing"),
        why: Bilingual(
            id: "Tanpa ini Suluh tidak tahu nama situs atau bahasanya.",
            en: "Without it Suluh does not know the site's name or language."),
        wrong: "name: Migrasi Aman", right: "name: Migrasi Aman\ndefault_language: id")

    static func missing(_ key: String, example: String) -> Diagnostic {
        Diagnostic(
            missingKind, at: SourcePlace(file: "site.yml", range: SourceRange(line: 1, column: 1)),
            message: Bilingual(id: "“\(key)” belum ada di site.yml.", en: "“\(key)” is missing in site.yml."),
            suggestion: Bilingual(id: "Tambahkan, misalnya:\n\(example)", en: "Add it, for example:\n\(example)"))
    }

    private static let tagInvalidKind = DiagnosticKind(
        "language-tag-invalid", .error,
        summary: Bilingual(id: "Ini bukan kode bahasa", en: "This is no language tag"),
        why: Bilingual(
            id: "Kode bahasa menjadi bagian alamat, dan memberi tahu ponsel cara membaca teks.",
            en: "The tag becomes part of the address and tells the phone how to read the text."),
        wrong: "languages:\n  indonesia!: {name: Bahasa Indonesia}",
        right: "languages:\n  id: {name: Bahasa Indonesia}")

    static func tagInvalid(_ written: String, at range: SourceRange, file: String = "site.yml") -> Diagnostic {
        Diagnostic(
            tagInvalidKind, at: SourcePlace(file: file, range: range),
            message: Bilingual(id: "“\(written)” bukan kode bahasa.", en: "“\(written)” is no language tag."),
            suggestion: Bilingual(
                id: "Pakai kode BCP 47, misalnya id, en, jv, ar atau zh-Hant.",
                en: "Use a BCP 47 tag, such as id, en, jv, ar or zh-Hant."))
    }

    private static let languageTwiceKind = DiagnosticKind(
        "language-twice", .error,
        summary: Bilingual(id: "Satu bahasa ditulis dua kali", en: "One language is listed twice"),
        why: Bilingual(
            id: "Besar kecil huruf tidak membedakan kode bahasa, jadi keduanya memakai alamat yang sama.",
            en: "Capital letters do not tell language tags apart, so both would have the same addresses."),
        wrong: "languages:\n  zh-Hant: {name: 繁體中文}\n  zh-hant: {name: 中文}",
        right: "languages:\n  zh-Hant: {name: 繁體中文}\n  zh-Hans: {name: 简体中文}")

    static func languageTwice(_ written: String, first: YAMLPair, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            languageTwiceKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "Bahasa “\(written)” sudah ada pada baris \(first.keyRange.line) sebagai “\(first.key)”.",
                en: "The language “\(written)” is already in line \(first.keyRange.line) as “\(first.key)”."),
            suggestion: Bilingual(id: "Hapus salah satunya.", en: "Remove one of the two."))
    }

    private static let urlInvalidKind = DiagnosticKind(
        "site-url-invalid", .error,
        summary: Bilingual(id: "Alamat situs tidak lengkap", en: "The site's address is not complete"),
        why: Bilingual(
            id: "Peta situs dan umpan berita memerlukan alamat yang utuh.",
            en: "The sitemap and the feeds need a complete address."),
        wrong: "url: migrasiaman.id", right: "url: https://migrasiaman.id")

    static func urlInvalid(_ written: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            urlInvalidKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "“\(written)” bukan alamat situs yang utuh.", en: "“\(written)” is no complete site address."),
            suggestion: Bilingual(
                id: "Mulai dengan https:// lalu nama situs.", en: "Begin with https:// and then the site's name."))
    }

    private static let defaultNotListedKind = DiagnosticKind(
        "default-language-unlisted", .error,
        summary: Bilingual(
            id: "Bahasa utama tidak ada dalam daftar bahasa", en: "The default language is not among the languages"),
        why: Bilingual(
            id: "Semua halaman tanpa kode bahasa ditulis dalam bahasa utama.",
            en: "Every page without a language tag is in the default language."),
        wrong: "default_language: id\nlanguages:\n  en: {name: English}",
        right: "default_language: id\nlanguages:\n  id: {name: Bahasa Indonesia}\n  en: {name: English}")

    static func defaultNotListed(_ written: String, known: [String], at range: SourceRange) -> Diagnostic {
        Diagnostic(
            defaultNotListedKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "Bahasa utama “\(written)” tidak ada di languages (\(known.joined(separator: ", "))).",
                en: "The default language “\(written)” is not in languages (\(known.joined(separator: ", ")))."),
            suggestion: Bilingual(
                id: "Tambahkan \(written) di languages.", en: "Add \(written) to languages."))
    }

    private static let fallbackUnknownKind = DiagnosticKind(
        "fallback-unknown", .error,
        summary: Bilingual(
            id: "Bahasa pengganti tidak ada di site.yml", en: "A fallback language is not in site.yml"),
        why: Bilingual(
            id: "Halaman yang belum diterjemahkan tidak dapat ditampilkan dalam bahasa itu.",
            en: "A page that is not translated cannot be shown in that language."),
        wrong: "jv: {name: Basa Jawa, fallback: [ind]}", right: "jv: {name: Basa Jawa, fallback: [id]}")

    static func fallbackUnknown(_ written: String, at range: SourceRange, known: [String]) -> Diagnostic {
        let near = DidYouMean.nearest(to: written, among: known)
        let list = known.joined(separator: ", ")
        return Diagnostic(
            fallbackUnknownKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "Bahasa pengganti “\(written)” tidak ada di languages.",
                en: "The fallback language “\(written)” is not in languages."),
            suggestion: Bilingual(
                id: near.map { "Maksud Anda \($0)?" } ?? "Pilih dari: \(list), atau none.",
                en: near.map { "Did you mean \($0)?" } ?? "Choose from: \(list), or none."),
            replacement: near)
    }

    private static let fallbackLoopKind = DiagnosticKind(
        "fallback-loop", .warning,
        summary: Bilingual(
            id: "Urutan bahasa pengganti kembali ke bahasa yang sama", en: "A fallback order comes back to a language"),
        why: Bilingual(
            id: "Bahasa itu sudah dicari sebelumnya, jadi menulisnya lagi tidak ada gunanya dan tampaknya salah tulis.",
            en: "That language has been looked for already, so naming it again does nothing and is likely a mistake."),
        wrong: "jv: {name: Basa Jawa, fallback: [id, jv]}", right: "jv: {name: Basa Jawa, fallback: [id, en]}")

    /// - Parameter chain: The languages that are looked for before, the reader's own first.
    static func fallbackLoop(_ written: String, chain: [LanguageTag], at range: SourceRange) -> Diagnostic {
        let order = chain.map(\.text).joined(separator: " → ")
        return Diagnostic(
            fallbackLoopKind, at: SourcePlace(file: "site.yml", range: range),
            message: Bilingual(
                id: "“\(written)” sudah ada dalam urutan \(order).",
                en: "“\(written)” is in the order \(order) already."),
            suggestion: Bilingual(
                id: "Hapus dari fallback, atau tulis bahasa lain.",
                en: "Remove it from fallback, or name another language."))
    }
}
