internal import CSV
internal import Checking
package import Diagnostics
internal import Importing
internal import Loading
internal import Markdown
internal import PO
internal import Publishing
internal import Resolving
internal import Templates
internal import Translating
internal import YAML

/// Every kind of problem that Suluh can report, by id.
package enum DiagnosticCatalogue {
    package static let all: [DiagnosticKind] =
        (CSVDiagnostics.all + YAMLDiagnostics.all + MarkdownDiagnostics.all + TemplateDiagnostics.all + LoadingKinds.all
        + ResolvingKinds.all + ImportDiagnostics.all + PODiagnostics.all + ExchangeDiagnostics.all
        + HandoutDiagnostics.all + PublishingDiagnostics.all + SeverityDiagnostics.all + ofChecks)
        .sorted { $0.id < $1.id }

    /// The kinds that only `suluh check` looks for.
    package static let ofChecks: [DiagnosticKind] =
        PlainLanguageDiagnostics.all + DueSoonDiagnostics.all + UnlinkedDiagnostics.all + TranslationProblems.all
        + UnsureFactDiagnostics.all + LeftoverDiagnostics.all + GoneLinkDiagnostics.all

    /// The kind with this id.
    package static func kind(_ id: String) -> DiagnosticKind? { all.first { $0.id == id } }
}
