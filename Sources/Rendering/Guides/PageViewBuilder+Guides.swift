internal import Languages
internal import Markdown
internal import SiteModel
internal import Templates
internal import YAML

extension PageViewBuilder {
    /// What is made from all steps of a guide, in the reader's language.
    func guide(_ facts: GuideFacts, _ shown: ResolvedTranslation?) -> GuideView {
        let headings = shown.map { zip($0.headingIDs, $0.loaded.body.headings.map(\.text)).map { ($0, $1) } } ?? []
        let titles = Dictionary(headings) { first, _ in first }
        return GuideViews(records: records, link: linkToPage).guide(facts, titles: titles)
    }

    /// What stands around the sections of a guide's steps, in the language of the text; a theme that has no templates for
    /// it shows an ordinary text.
    func stepMarkup(_ page: ResolvedPage, _ text: ResolvedTranslation) -> StepMarkup {
        guard let guide = page.guide, context.templates.has("inline-step") else { return StepMarkup() }
        let records = records(in: text.language)
        let words = records.words
        let views = GuideViews(records: records, link: linkToPage)
        func render(_ template: String, _ step: StepView) -> [UInt8] {
            let view = InlineView(
                record: step, strings: words.strings.texts, isBlock: true, lang: text.language.text,
                dir: text.language.direction.rawValue)
            return context.templates.render(template, view)
        }
        return StepMarkup(guide, in: text) { step in
            render("inline-step-label", StepView(label: words.wholeLabel(of: step), isOptional: step.isOptional))
        } facts: {
            render("inline-step", views.step($0))
        }
    }

    private func linkToPage(_ id: String) -> LinkView? {
        site.page(id).map(linkView)
    }
}
