internal import Building
internal import Diagnostics

/// The lines that end a build: what was made, and what to look after.
struct BuildSummary {
    let report: BuildReport
    let output: String
    let seconds: Duration

    func text(_ language: MessageLanguage) -> String {
        [pages(language), outputs(language), problems(language)].compactMap { $0 }.map { $0 + "\n" }.joined()
    }

    private func pages(_ language: MessageLanguage) -> String? {
        guard !report.pages.isEmpty else { return nil }
        let counts = report.pages.map { "\($0.language) \($0.count)" }.joined(separator: ", ")
        return Bilingual(id: "Halaman: \(counts)", en: "Pages: \(counts)")[language]
    }

    private func outputs(_ language: MessageLanguage) -> String {
        guard let outputs = report.outputs else {
            return Bilingual(
                id: "Situs tidak diubah, karena ada kesalahan.", en: "The site was left as it was, because of errors.")[
                    language]
        }
        return Bilingual(
            id:
                "Berkas di \(output): \(outputs.written) ditulis, \(outputs.unchanged) tetap, \(outputs.removed) dihapus",
            en:
                "Files in \(output): \(outputs.written) written, \(outputs.unchanged) unchanged, \(outputs.removed) removed"
        )[
            language]
    }

    private func problems(_ language: MessageLanguage) -> String {
        let errors = report.count(.error)
        let warnings = report.count(.warning)
        let tenths = (seconds / .milliseconds(10)).rounded() / 100
        return Bilingual(
            id: "\(errors) kesalahan, \(warnings) peringatan, \(tenths) detik",
            en:
                "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), \(tenths) seconds"
        )[
            language]
    }
}
