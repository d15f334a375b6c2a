internal import Building
internal import Diagnostics
internal import SiteModel

/// One problem as an entry of a list: what, where, the line with its spot marked, what to type instead, and why.
struct ProblemView {
    private let problem: Diagnostic
    private let language: MessageLanguage
    private let workshop: Workshop
    private let page: String?

    /// How much of a long line is quoted on each side of where the problem begins.
    private static let quoted = 60

    /// - Parameter page: The address of the page that has the problem, where a link may lead.
    init(_ problem: Diagnostic, _ language: MessageLanguage, _ workshop: Workshop, page: String? = nil) {
        self.page = page
        self.problem = problem
        self.language = language
        self.workshop = workshop
    }

    var markup: Markup {
        let severity = Bilingual(severity: problem.severity)[language]
        let advice = problem.suggestion?[language]
        let mend = Bilingual(id: "Perbaiki:", en: "Do:")[language]
        let why = Bilingual(id: "Mengapa:", en: "Why:")[language]
        let todo: Markup? = advice.map { "<p class=\"do\"><strong>\(mend)</strong> \($0)\(replacement)</p>" }
        return """
            <li class="problem \(problem.severity.rawValue)">
            <p class="where"><strong class="severity">\(severity)</strong> <code>\(place)</code></p>
            <p class="what">\(problem.message[language])</p>
            \(quotation)\(todo)<p class="why">\(why) \(problem.kind.why[language]) \(examples)</p>\(link)</li>

            """
    }

    /// In a tab of its own, so that the page stays where its reader was.
    private var examples: Markup {
        let words = Bilingual(id: "Contoh salah dan benar", en: "Examples, wrong and right")[language]
        let address = Explanation.address(of: problem.kind)
        return
            "<a class=\"examples\" href=\"\(address)\" target=\"_blank\">\(words)<span class=\"aside\"> \(problem.kind.id)</span></a>"
    }

    private var link: Markup? {
        let words = Bilingual(id: "Buka halaman", en: "Open the page")[language]
        return page.map {
            "<p><a href=\"\(percentEncodedPath($0))\">\(words)<span class=\"aside\"> \(place)</span></a></p>"
        }
    }

    /// `content/panduan/paspor.md:12:5`.
    private var place: String {
        problem.place.file + (problem.place.range.map { ":\($0.line):\($0.column)" } ?? "")
    }

    /// What to type, unless the words say it already.
    private var replacement: Markup? {
        guard let text = problem.replacement, problem.suggestion?[language].contains(text) != true else { return nil }
        return " <code>\(text)</code>"
    }

    private var quotation: Markup? {
        guard let range = problem.place.range, let line = workshop.line(range.line, of: problem.place.file) else {
            return nil
        }
        let scalars = Array(line.unicodeScalars)
        let start = min(max(range.column - 1, 0), scalars.count)
        let end = min(max(range.endLine == range.line ? range.endColumn - 1 : scalars.count, start), scalars.count)
        let first = max(0, start - Self.quoted)
        let last = min(scalars.count, max(end, start + Self.quoted))
        // A mark over half a screen marks nothing.
        let markEnd = min(end, start + 2 * Self.quoted)
        let before = (first > 0 ? "…" : "") + text(scalars[first..<start])
        let after = text(scalars[markEnd..<max(markEnd, last)]) + (last < scalars.count ? "…" : "")
        return """
            <div class="quote"><span class="number">\(range.line)</span>\
            <span dir="auto">\(before)<mark>\(text(scalars[start..<markEnd]))</mark>\(after)</span></div>

            """
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
}
