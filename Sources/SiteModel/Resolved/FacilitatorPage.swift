package import Languages
internal import Markdown

/// The part of a module's text that only the facilitator's page shows.
package struct FacilitatorSection: Sendable {
    /// Indices into the text's headings.
    package let headings: Range<Int>
    /// Its place in the text's HTML.
    package let html: Range<Int>
}

extension ResolvedTranslation {
    /// The section with the facilitator's id. Only a module sets it apart.
    package var facilitatorSection: FacilitatorSection? {
        guard let heading = headingIDs.firstIndex(of: ModuleFacts.facilitatorSection),
            let html = loaded.body.html(ofSection: heading)
        else { return nil }
        return FacilitatorSection(headings: loaded.body.headings(inSection: heading), html: html)
    }
}

extension ResolvedPage {
    /// Whether a module has something that only the facilitator should see at first: notes, or answers.
    package var hasFacilitatorPage: Bool {
        guard let module else { return false }
        return !module.questions.isEmpty || translations.contains { $0.facilitatorSection != nil }
    }

    /// The facilitator's section of a text of this page; nothing where the page is no module.
    package func facilitatorSection(of translation: ResolvedTranslation?) -> FacilitatorSection? {
        module == nil ? nil : translation?.facilitatorSection
    }

    /// Where the facilitator's page stands: `id/modul/hak-facilitator.html`.
    package func facilitatorPath(in tag: LanguageTag) -> String {
        path(in: tag).dropLast(".html".count) + "-facilitator.html"
    }
}
