package import Diagnostics

/// Problems of a theme's templates.
package enum TemplateDiagnostics {
    package static let all = [
        unknownKind, unclosedKind, missingKind, circleKind, unescapedKind, escapedTwiceKind, delimitersKind, functionKind, brokenKind,
    ]

    private static let unknownKind = DiagnosticKind(
        "template-unknown-value", .error,
        summary: Bilingual(id: "Templat menyebut nilai yang tidak ada", en: "A template names a value that is not there"),
        why: Bilingual(id: "Tempat itu kosong di semua halaman, dan tidak ada yang tahu.", en: "That place would be empty on every page, and nobody would know."),
        wrong: "{{titel}}", right: "{{title}}")

    private static let unclosedKind = DiagnosticKind(
        "template-unclosed-section", .error,
        summary: Bilingual(id: "Bagian templat tidak ditutup", en: "A section of a template is not closed"),
        why: Bilingual(id: "Tanpa penutup, sisa halaman ikut hilang.", en: "Without the close tag the rest of the page is lost."),
        wrong: "{{#menu}}…", right: "{{#menu}}…{{/menu}}")

    private static let missingKind = DiagnosticKind(
        "template-missing", .error,
        summary: Bilingual(id: "Templat tidak ada", en: "A template is not there"),
        why: Bilingual(id: "Halaman tidak dapat dibuat tanpa templatnya.", en: "A page cannot be made without its template."),
        wrong: "{{> heder}}", right: "{{> header}}")

    private static let circleKind = DiagnosticKind(
        "template-circle", .error,
        summary: Bilingual(id: "Templat memanggil dirinya sendiri", en: "A template includes itself"),
        why: Bilingual(id: "Pembuatan halaman tidak akan pernah selesai.", en: "Making the page would never end."),
        wrong: "header.mustache: {{> header}}", right: "header.mustache: {{> menu}}")

    private static let unescapedKind = DiagnosticKind(
        "template-unescaped", .error,
        summary: Bilingual(id: "Tulisan dimasukkan tanpa pengaman", en: "Text is inserted unescaped"),
        why: Bilingual(id: "Tanda < di dalam tulisan dapat merusak halaman atau menjalankan program.", en: "A < in the text could break the page or run a program."),
        wrong: "{{{title}}}", right: "{{title}}")

    private static let escapedTwiceKind = DiagnosticKind(
        "template-escaped-html", .error,
        summary: Bilingual(id: "HTML jadi ditampilkan sebagai tulisan", en: "Finished HTML is shown as words"),
        why: Bilingual(id: "Pembaca melihat kode, bukan isi halaman.", en: "Readers would see code, not the page."),
        wrong: "{{content}}", right: "{{{content}}}")

    private static let delimitersKind = DiagnosticKind(
        "template-delimiters", .error,
        summary: Bilingual(id: "Tanda kurung templat diganti", en: "A template changes its delimiters"),
        why: Bilingual(id: "Tanda lain membuat templat tidak dapat diperiksa.", en: "With other delimiters the template cannot be checked."),
        wrong: "{{=<% %>=}}", right: "{{title}}")

    private static let functionKind = DiagnosticKind(
        "template-unknown-function", .error,
        summary: Bilingual(id: "Fungsi templat tidak dikenal", en: "An unknown template function"),
        why: Bilingual(id: "Nilainya tidak akan tampil.", en: "The value would not be shown."),
        wrong: "{{empy(menu)}}", right: "{{empty(menu)}}")

    private static let brokenKind = DiagnosticKind(
        "template-broken", .error,
        summary: Bilingual(id: "Templat tidak dapat dibaca", en: "A template cannot be read"),
        why: Bilingual(id: "Halaman tidak dapat dibuat tanpa templatnya.", en: "A page cannot be made without its template."),
        wrong: "{{#a}}{{/b}}", right: "{{#a}}{{/a}}")

    static func unknown(_ name: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unknownKind, at: place,
            message: Bilingual(id: "Nilai “\(name)” tidak ada di sini.", en: "There is no value “\(name)” here."),
            suggestion: near.map { Bilingual(id: "Maksud Anda \($0)?", en: "Did you mean \($0)?") }
                ?? Bilingual(
                    id: "Lihat daftar nilai di README tema default.", en: "See the list of values in the default theme's README."),
            replacement: nil)
    }

    static func unclosed(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unclosedKind, at: place,
            message: Bilingual(id: "“\(name)” dibuka di sini dan tidak ditutup.", en: "“\(name)” is opened here and not closed."),
            suggestion: Bilingual(id: "Tambahkan {{/\(name)}} di akhir bagian itu.", en: "Add {{/\(name)}} where the section ends."))
    }

    static func strayClose(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unclosedKind, at: place,
            message: Bilingual(
                id: "“\(name)” ditutup di sini, padahal bagian lain masih terbuka.",
                en: "“\(name)” is closed here while another section is open, or none."),
            suggestion: Bilingual(id: "Samakan nama pembuka dan penutupnya.", en: "Make open and close tags match."))
    }

    static func missing(_ name: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            missingKind, at: place,
            message: Bilingual(id: "Templat “\(name)” tidak ada.", en: "There is no template “\(name)”."),
            suggestion: near.map { Bilingual(id: "Maksud Anda \($0)?", en: "Did you mean \($0)?") }
                ?? Bilingual(
                    id: "Buat berkas \(name).mustache di folder templates.",
                    en: "Make a file \(name).mustache in templates."),
            replacement: near)
    }

    static func circle(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            circleKind, at: place,
            message: Bilingual(id: "“\(name)” berada di dalam dirinya sendiri.", en: "“\(name)” is inside itself."),
            suggestion: Bilingual(id: "Hapus salah satu panggilan.", en: "Remove one of the inclusions."))
    }

    static func unescaped(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unescapedKind, at: place,
            message: Bilingual(id: "“\(name)” adalah tulisan biasa.", en: "“\(name)” is plain text."),
            suggestion: Bilingual(id: "Pakai {{\(name)}}.", en: "Use {{\(name)}}."), replacement: "{{\(name)}}")
    }

    static func escapedTwice(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            escapedTwiceKind, at: place,
            message: Bilingual(id: "“\(name)” sudah berupa HTML.", en: "“\(name)” is HTML already."),
            suggestion: Bilingual(id: "Pakai {{{\(name)}}}.", en: "Use {{{\(name)}}}."), replacement: "{{{\(name)}}}")
    }

    static func delimiters(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            delimitersKind, at: place,
            message: Bilingual(id: "Tanda kurung tidak boleh diganti.", en: "Delimiters may not be changed."),
            suggestion: Bilingual(id: "Pakai {{ dan }} saja.", en: "Use {{ and }} only."))
    }

    static func unknownFunction(_ name: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let near = DidYouMean.nearest(to: name, among: known)
        let list = known.joined(separator: ", ")
        return Diagnostic(
            functionKind, at: place,
            message: Bilingual(id: "Fungsi “\(name)” tidak dikenal.", en: "There is no function “\(name)”."),
            suggestion: Bilingual(
                id: near.map { "Maksud Anda \($0)?" } ?? "Pilih dari: \(list).",
                en: near.map { "Did you mean \($0)?" } ?? "Choose from: \(list)."))
    }

    static func broken(_ file: String) -> Diagnostic {
        Diagnostic(
            brokenKind, at: SourcePlace(file: file),
            message: Bilingual(id: "Templat ini tidak dapat dibaca.", en: "This template cannot be read."),
            suggestion: Bilingual(id: "Periksa tanda kurung {{ }}.", en: "Check its {{ }} tags."))
    }
}
