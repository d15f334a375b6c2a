/// What a problem is about; `suluh check --only` chooses among these.
package enum DiagnosticGroup: String, Sendable, CaseIterable {
    /// How files are written: keys, settings, templates, folders.
    case files
    /// Addresses, anchors and records that are named.
    case links
    /// Phones, fees, hours and what they rest on.
    case facts
    /// What somebody must check again.
    case freshness
    case translations
    /// Words and sentences that are hard to read.
    case language
    /// What could harm a reader or give somebody away.
    case safety
}

extension Bilingual {
    /// A group's name as a heading.
    package init(group: DiagnosticGroup) {
        self =
            switch group {
            case .files: Bilingual(id: "Berkas", en: "Files")
            case .links: Bilingual(id: "Tautan", en: "Links")
            case .facts: Bilingual(id: "Fakta", en: "Facts")
            case .freshness: Bilingual(id: "Waktu periksa", en: "Freshness")
            case .translations: Bilingual(id: "Terjemahan", en: "Translations")
            case .language: Bilingual(id: "Bahasa", en: "Language")
            case .safety: Bilingual(id: "Keselamatan", en: "Safety")
            }
    }
}

extension [Diagnostic] {
    /// By what they are about, in each the worst first; only groups that have some.
    package var bySubject: [(group: DiagnosticGroup, diagnostics: [Diagnostic])] {
        DiagnosticGroup.allCases.compactMap { group in
            let found = filter { $0.kind.group == group }
            guard !found.isEmpty else { return nil }
            return (group, Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } })
        }
    }
}
