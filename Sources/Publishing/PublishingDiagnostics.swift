package import Diagnostics

/// Every problem that publishing can report.
package enum PublishingDiagnostics {
    package static let all: [DiagnosticKind] =
        OutputFolderDiagnostics.all + OutputPathDiagnostics.all + DiskDiagnostics.all
}
