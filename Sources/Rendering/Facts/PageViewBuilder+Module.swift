internal import Languages
internal import Markdown
internal import SiteModel
internal import YAML

extension PageViewBuilder {
    /// A part of a training; answers only for the facilitator.
    func module(_ facts: ModuleFacts, of id: PageID) -> ModuleView {
        let words = records.words
        var view = ModuleView(page: titleLink(id))
        view.duration = facts.minutes.map { words.count($0, of: "minutes") }
        view.group = words.text(facts.group)
        view.objective = words.text(facts.objective)
        view.materials = facts.materials.compactMap { words.text($0) }
        view.uses = facts.uses.compactMap { site.page($0.text) }.map {
            linkView($0)
        }
        view.activities = activities(facts.activities, of: id)
        view.cards = facts.cards.map {
            TrainingCardView(front: words.text($0.front) ?? "", back: words.text($0.back) ?? "")
        }
        view.questions = facts.questions.map(question)
        if site[id].hasFacilitatorPage {
            let title = words.text("facilitator_title", ["title": cards[id].title])
            view.facilitator = LinkView(
                title: title, url: address.to(site[id].facilitatorPath(in: cards[id].tag)))
        }
        return view
    }

    private func activities(_ activities: [ModuleFacts.Activity], of id: PageID) -> [ActivityView] {
        let shown = site[id].shown(in: reader)
        return activities.map { activity in
            let heading = shown?.headingIDs.firstIndex(of: activity.id.text)
            let title = heading.flatMap { shown?.loaded.body.headings[$0].text } ?? activity.id.text
            return ActivityView(
                title: title, url: anchor(activity.id.text, of: id),
                duration: activity.minutes.map { records.words.count($0, of: "minutes") },
                method: records.words.text(activity.method))
        }
    }

    private func question(_ question: ModuleFacts.Question) -> CheckQuestionView {
        var view = CheckQuestionView(question: records.words.text(question.question) ?? "")
        guard isFacilitator else { return view }
        view.answer = records.words.text(question.answer)
        view.doubt = records.words.doubt(site.knowledge.confidence(of: question.evidence))
        view.sources = question.evidence.sources.compactMap { records.source($0.text) }.map {
            LinkView(title: $0.title, url: "#" + $0.id)
        }
        return view
    }

    /// The view of the page that only the facilitator needs: answers, and the section that is kept apart.
    func facilitatorView(of id: PageID) -> PageView {
        var view = view(of: id)
        let page = site[id]
        view.title = records.words.text("facilitator_title", ["title": cards[id].title])
        view.headTitle = [view.title, view.site.name].filter { !$0.isEmpty }.joined(separator: " – ")
        view.summary = nil
        view.template = "facilitator"
        view.noIndex = true
        view.canonical = absolute(page.facilitatorPath(in: page.shown(in: reader)?.language ?? reader.tag))
        view.alternates = []
        view.structuredData = ""
        view.breadcrumbs.append(titleLink(id))
        (view.previous, view.next, view.related, view.backlinks) = (nil, nil, [], [])
        return view
    }
}
