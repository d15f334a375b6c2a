internal import Diagnostics

extension Diagnostic {
    static func templateUnclosed(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateUnclosedSection, at: place,
            message: Bilingual(
                id: "Bagian \"\(name)\" dibuka di sini tetapi tidak ditutup.",
                en: "The section \"\(name)\" is opened here and never closed."),
            suggestion: Bilingual(id: "Tambahkan {{/\(name)}}.", en: "Add {{/\(name)}}."))
    }

    static func templateNeverOpened(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateUnclosedSection, at: place,
            message: Bilingual(
                id: "Bagian \"\(name)\" ditutup di sini tetapi tidak pernah dibuka.",
                en: "The section \"\(name)\" is closed here and was never opened."),
            suggestion: Bilingual(id: "Hapus tanda ini.", en: "Remove this tag."))
    }

    static func templateClosesOther(_ name: String, open: String, line: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateUnclosedSection, at: place,
            message: Bilingual(
                id: "\"\(name)\" ditutup di sini, padahal yang terbuka adalah \"\(open)\" dari baris \(line).",
                en: "\"\(name)\" is closed here while \"\(open)\" from line \(line) is open."),
            suggestion: Bilingual(id: "Tutup {{/\(open)}} lebih dahulu.", en: "Close {{/\(open)}} first."))
    }

    static func templateCall(_ name: String, at place: SourcePlace) -> Diagnostic {
        let summary = DiagnosticKind.templateCall.summary
        return Diagnostic(
            .templateCall, at: place,
            message: Bilingual(id: "\"\(name)\" tidak dapat dipakai di sini.", en: "\"\(name)\" cannot be used here."),
            suggestion: Bilingual(
                id: summary.id + " Yang tanpa nama hanya berlaku langsung di dalam daftar.",
                en: summary.en + " Those without a name hold only directly inside a list."))
    }

    static func templateSetting(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateSetting, at: place,
            message: Bilingual(id: "Tanda {{= dan {{% tidak didukung.", en: "The tags {{= and {{% are not supported."),
            suggestion: Bilingual(
                id: "Hapus tanda ini dan pakai {{…}} saja.", en: "Remove this tag and use {{…}} only."))
    }

    static func templateBrokenTag(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateTag, at: place,
            message: Bilingual(
                id: "Tanda ini tidak ditutup dengan benar, atau namanya memuat tanda yang tidak boleh.",
                en: "This tag is not closed as it should be, or its name holds a sign that it may not."),
            suggestion: Bilingual(
                id: "Tulis {{nama}} dengan huruf, angka, titik, - atau _.",
                en: "Write {{name}} with letters, digits, dots, - or _."))
    }

    static func templateLost(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateLost, at: place,
            message: Bilingual(
                id: "Tanda ini berada di dalam {{<…}} tetapi di luar blok, sehingga hilang.",
                en: "This tag stands inside {{<…}} but outside of its blocks, and would be lost."),
            suggestion: Bilingual(
                id: "Pindahkan ke dalam {{$blok}}…{{/blok}}.", en: "Move it into {{$block}}…{{/block}}."))
    }

    static func templateTooLarge(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateTooLarge, at: place,
            message: Bilingual(
                id: "Templat ini terlalu besar, terlalu bertingkat, atau memuat terlalu banyak templat lain.",
                en: "This template is too large, nested too deeply, or includes too many others."),
            suggestion: Bilingual(
                id: "Bagi templat, atau pindahkan gaya dan skrip ke assets/.",
                en: "Part the template, or move styles and scripts to assets/."))
    }
}
