/// How much a problem matters.
package enum Severity: String, Sendable, CaseIterable {
    /// The site is not published until this is mended.
    case error
    /// The site is published, but a reader may be misled or left without help.
    case warning
    /// The site is right; it could be better.
    case advice
}

/// What every problem with one id has in common; `suluh explain ID` prints it.
///
/// Each kind stands beside the code that reports it. `DiagnosticCatalogue` lists them all. A class, because thousands of
/// diagnostics of one kind share it.
package final class DiagnosticKind: Sendable {
    /// A stable name in lower-case words joined by hyphens, such as `link-page-missing`.
    package let id: String
    package let severity: Severity
    package let group: DiagnosticGroup
    /// The rule in one short sentence, without a particular file or word.
    package let summary: Bilingual
    /// Why it matters to the people who read the site.
    package let why: Bilingual
    /// An example that breaks the rule.
    package let wrong: String
    /// The same example, mended.
    package let right: String

    package init(
        _ id: String, _ severity: Severity, in group: DiagnosticGroup = .files, summary: Bilingual, why: Bilingual,
        wrong: String, right: String
    ) {
        self.id = id
        self.severity = severity
        self.group = group
        self.summary = summary
        self.why = why
        self.wrong = wrong
        self.right = right
    }
}

/// One problem at one place: what is wrong, why it matters, and what to type instead.
package struct Diagnostic: Sendable {
    package let kind: DiagnosticKind
    /// The kind's severity, unless the command was told to be stricter.
    package var severity: Severity
    package let place: SourcePlace
    /// What is wrong here, naming the word or file.
    package let message: Bilingual
    /// What to do about it here.
    package let suggestion: Bilingual?
    /// The text that would mend the range, when there is exactly one.
    package let replacement: String?

    package init(
        _ kind: DiagnosticKind, at place: SourcePlace, message: Bilingual, suggestion: Bilingual? = nil,
        replacement: String? = nil
    ) {
        self.kind = kind
        self.severity = kind.severity
        self.place = place
        self.message = message
        self.suggestion = suggestion
        self.replacement = replacement
    }
}

extension Diagnostic: Comparable {
    package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        left.sortKey == right.sortKey
    }

    /// By file, then place, then id: the order in which an editor works through them.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let (first, second) = (left.place.range, right.place.range)
        if left.place.file != right.place.file { return left.place.file < right.place.file }
        if first?.line != second?.line { return first?.line ?? 0 < second?.line ?? 0 }
        return left.sortKey < right.sortKey
    }

    private var sortKey: (String, Int, Int, String, String, String) {
        let range = place.range
        return (
            place.file, range?.line ?? 0, range?.column ?? 0, kind.id, message.en, severity.rawValue
        )
    }
}
