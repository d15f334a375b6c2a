import Diagnostics

func kind(_ id: String = "kind", _ severity: Severity = .error) -> DiagnosticKind {
    DiagnosticKind(
        id, severity, summary: Bilingual(id: "s", en: "s"), why: Bilingual(id: "karena", en: "because"), wrong: "w",
        right: "r")
}

func diagnostic(
    _ message: String = "Wrong.", kind: DiagnosticKind = kind(), file: String = "content/a.md",
    range: SourceRange? = nil,
    suggestion: String? = nil, replacement: String? = nil
) -> Diagnostic {
    Diagnostic(
        kind, at: SourcePlace(file: file, range: range), message: Bilingual(id: "Salah.", en: message),
        suggestion: suggestion.map { Bilingual(id: $0, en: $0) }, replacement: replacement)
}

func printed(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat = .text, language: MessageLanguage = .en,
    line: String? = nil
) -> String {
    DiagnosticPrinter(language: language) { _, _ in line }.text(of: diagnostics, as: format)
}
