internal import Languages
internal import SiteModel
internal import Templates
internal import YAML

extension PageViewBuilder {
    /// The first question of a page, for the page itself.
    func firstQuestion(of id: PageID) -> QuestionView? {
        site[id].facts.questions.first.map { view(of: $0, on: id) }
    }

    /// The view of a question that has a page of its own.
    func view(of question: Question, ofPage id: PageID) -> PageView {
        let page = site[id]
        var shown = view(of: question, on: id)
        var view = frame(title: shown.ask, template: "question")
        view.noIndex = true
        view.menu = menu(from: page)
        view.breadcrumbs = breadcrumbs(of: id) + [titleLink(id)]
        view.languages = switcher(for: question, ofPage: id)
        let foreign = question.ask.language(for: reader.chain).flatMap { $0 == reader.tag ? nil : $0 }
        view.notices =
            [foreign.flatMap(fallbackNotice)].compactMap { $0 } + notices(page, nil, isFallback: false)
        view.facts = facts(of: page, nil)
        view.sources = PageSources(of: page, shown: [], in: site).ids.compactMap(records.source)
        shown.start = LinkView(title: words.texts["question_start"] ?? cards[id].title, url: to(id))
        shown.back = before(question, ofPage: id)
        view.question = shown
        return view
    }

    private func view(of question: Question, on id: PageID) -> QuestionView {
        QuestionView(
            ask: question.ask.words(for: reader.chain), lang: foreign(question.ask),
            answers: question.answers.compactMap { answer in
                url(of: answer.goal, from: id).map {
                    AnswerView(
                        text: answer.text.words(for: reader.chain), url: $0, lang: foreign(answer.text))
                }
            })
    }

    /// Nothing for a goal that is not there, which was reported.
    private func url(of goal: Question.Goal, from id: PageID) -> String? {
        switch goal {
        case .page(let name): site.page(name.text).map { to($0) }
        case .question(let name):
            site[id].facts.questions.first { $0.id.text == name.text }.map { url(of: $0, ofPage: id) }
        }
    }

    private func url(of question: Question, ofPage id: PageID) -> String {
        let page = site[id]
        guard page.questionPages.contains(where: { $0.id.text == question.id.text }) else { return to(id) }
        return address.to(page.path(in: reader.tag, question: question))
    }

    /// Where several questions lead here, only the browser knows which one the reader saw.
    private func before(_ question: Question, ofPage id: PageID) -> LinkView? {
        let befores = site[id].facts.questions.filter { other in
            other.answers.contains { answer in
                if case .question(let name) = answer.goal { name.text == question.id.text } else { false }
            }
        }
        guard let before = befores.first, befores.count == 1 else { return nil }
        return LinkView(title: words.texts["question_back"] ?? "", url: url(of: before, ofPage: id))
    }

    /// The language of words that are not in the reader's.
    private func foreign(_ words: LocalizedWords) -> String? {
        words.language(for: reader.chain).flatMap { $0 == reader.tag ? nil : $0.text }
    }
}
