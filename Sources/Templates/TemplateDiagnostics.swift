package import Diagnostics

/// What can be wrong with a theme's templates.
package enum TemplateDiagnostics {
    package static let all: [DiagnosticKind] = [
        .templateUnknownValue, .templateNotShown, .templateUnescaped, .templateUnclosedSection, .templateMissing,
        .templateUnknownBlock, .templateCycle, .templateCall, .templateSetting, .templateTag, .templateLost,
        .templateTooLarge,
    ]
}

extension Bilingual {
    fileprivate static let missingWords = Bilingual(
        id: "Tanpa pemeriksaan ini, halaman terbit dengan bagian yang kosong.",
        en: "Without this check, pages would be published with an empty place.")
    fileprivate static let wholeTheme = Bilingual(
        id: "Satu templat yang rusak merusak semua halaman yang memakainya.",
        en: "A broken template breaks every page that uses it.")
}

extension DiagnosticKind {
    package static let templateUnknownValue = DiagnosticKind(
        "template-unknown-value", .error,
        summary: Bilingual(
            id: "Templat hanya menyebut nilai yang ada.", en: "A template names only values that exist."),
        why: .missingWords, wrong: "<h1>{{titel}}</h1>", right: "<h1>{{title}}</h1>")

    package static let templateNotShown = DiagnosticKind(
        "template-not-shown", .error,
        summary: Bilingual(
            id: "Hanya tulisan yang dapat ditampilkan; daftar dan syarat dipakai sebagai bagian.",
            en: "Only texts can be shown; lists and conditions are used as sections."),
        why: .missingWords, wrong: "{{menu}}", right: "{{#menu}}{{title}}{{/menu}}")

    package static let templateUnescaped = DiagnosticKind(
        "template-unescaped", .error,
        summary: Bilingual(
            id: "Tulisan ditulis {{x}}, HTML ditulis {{{x}}}.", en: "Text is written {{x}}, HTML is written {{{x}}}."),
        why: Bilingual(
            id: "Tulisan yang tidak diamankan dapat membawa kode jahat ke gawai pembaca.",
            en: "Text that is not made safe can carry hostile code to the readers' devices."),
        wrong: "<h1>{{{title}}}</h1>", right: "<h1>{{title}}</h1>")

    package static let templateUnclosedSection = DiagnosticKind(
        "template-unclosed-section", .error,
        summary: Bilingual(
            id: "Setiap bagian yang dibuka ditutup dengan nama yang sama.",
            en: "Every section that is opened is closed by the same name."),
        why: .wholeTheme, wrong: "{{#menu}}{{title}}", right: "{{#menu}}{{title}}{{/menu}}")

    package static let templateMissing = DiagnosticKind(
        "template-missing", .error,
        summary: Bilingual(id: "Templat yang disebut harus ada.", en: "A template that is named exists."),
        why: .missingWords, wrong: "{{> heder}}", right: "{{> header}}")

    package static let templateUnknownBlock = DiagnosticKind(
        "template-unknown-block", .error,
        summary: Bilingual(
            id: "Blok yang diisi harus ada pada templat induknya.",
            en: "A block that is filled exists in the parent template."),
        why: .missingWords, wrong: "{{<layout}}{{$mian}}…{{/mian}}{{/layout}}",
        right: "{{<layout}}{{$main}}…{{/main}}{{/layout}}")

    package static let templateCycle = DiagnosticKind(
        "template-cycle", .error,
        summary: Bilingual(
            id: "Templat tidak boleh memuat dirinya sendiri.", en: "A template does not include itself."),
        why: Bilingual(
            id: "Halaman seperti itu tidak pernah selesai dibuat.", en: "Such a page would never be finished."),
        wrong: "header.mustache: {{> header}}", right: "layout.mustache: {{> header}}")
}

extension DiagnosticKind {
    package static let templateCall = DiagnosticKind(
        "template-call", .error,
        summary: Bilingual(
            id:
                "Fungsi yang ada: empty(daftar), first(), last(), even(), odd() sebagai bagian; count(daftar), index() sebagai tulisan.",
            en:
                "The functions are: empty(list), first(), last(), even(), odd() as sections; count(list), index() as texts."
        ),
        why: .missingWords, wrong: "{{uppercased(title)}}",
        right: "{{#menu}}{{^first()}}, {{/first()}}{{title}}{{/menu}}")

    package static let templateSetting = DiagnosticKind(
        "template-setting", .error,
        summary: Bilingual(
            id: "Tanda {{= dan {{% tidak dipakai.", en: "The tags {{= and {{% are not used."),
        why: .wholeTheme, wrong: "{{=<% %>=}}", right: "{{title}}")

    package static let templateTag = DiagnosticKind(
        "template-tag", .error,
        summary: Bilingual(
            id: "Tanda templat berbentuk {{nama}}.", en: "A tag has the form {{name}}."),
        why: .wholeTheme, wrong: "{{title}", right: "{{title}}")

    package static let templateLost = DiagnosticKind(
        "template-lost", .error,
        summary: Bilingual(
            id: "Di dalam {{<induk}} hanya ada blok.", en: "Only blocks stand directly inside {{<parent}}."),
        why: .missingWords, wrong: "{{<layout}}{{title}}{{/layout}}",
        right: "{{<layout}}{{$main}}{{title}}{{/main}}{{/layout}}")

    package static let templateTooLarge = DiagnosticKind(
        "template-too-large", .error,
        summary: Bilingual(
            id: "Templat tidak boleh terlalu besar atau terlalu bertingkat.",
            en: "Templates are neither too large nor nested too deeply."),
        why: Bilingual(
            id: "Templat seperti itu dapat menghabiskan waktu dan memori komputer.",
            en: "Such templates can use up the time and memory of the computer."),
        wrong: "{{#a}}{{#b}}{{#c}}{{#d}}{{#e}}…", right: "{{#a}}{{#b}}…{{/b}}{{/a}}")
}
