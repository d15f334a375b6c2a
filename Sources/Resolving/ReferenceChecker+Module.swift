internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import YAML

/// Modules: every activity has its words in every language, and the facilitator's part can be set apart.
extension ReferenceChecker {
    mutating func check(_ module: ModuleFacts, of page: ResolvedPage, in file: String) {
        for id in module.uses { checkPage(id, in: file) }
        for question in module.questions { check(question.evidence, in: file) }
        for translation in page.translations {
            checkActivities(module, of: translation, source: file)
            checkFacilitatorSection(of: translation, page)
        }
    }

    private mutating func checkActivities(_ module: ModuleFacts, of translation: ResolvedTranslation, source: String) {
        let file = translation.loaded.file
        for activity in module.activities where !translation.headingIDs.contains(activity.id.text) {
            diagnostics.append(
                ModuleDiagnostics.sectionMissing(
                    activity.id.text, known: translation.headingIDs,
                    at: SourcePlace(file: file, range: file == source ? activity.id.range : nil)))
        }
    }

    /// What is the facilitator's in one language must not stand open in another.
    private mutating func checkFacilitatorSection(of translation: ResolvedTranslation, _ page: ResolvedPage) {
        let id = ModuleFacts.facilitatorSection
        let file = translation.loaded.file
        let isWanted = page.translations.contains { $0.headingIDs.contains(id) }
        guard let heading = translation.headingIDs.firstIndex(of: id) else {
            if isWanted {
                diagnostics.append(
                    ModuleDiagnostics.sectionMissing(id, known: translation.headingIDs, at: SourcePlace(file: file)))
            }
            return
        }
        let place = SourcePlace(file: file, range: translation.loaded.body.headings[heading].range)
        guard let section = translation.facilitatorSection else {
            diagnostics.append(ModuleDiagnostics.facilitatorInside(at: place))
            return
        }
        if translation.loaded.body.html.part(section.html).hasFootnotes {
            diagnostics.append(ModuleDiagnostics.facilitatorFootnote(at: place))
        }
    }
}
