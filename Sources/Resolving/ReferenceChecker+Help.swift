internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import YAML

/// Pathways, events and frequent questions: each must lead to help that is there.
extension ReferenceChecker {
    mutating func check(_ pathway: PathwayFacts, in file: String) {
        for contacts in pathway.contacts { check(contacts, in: file) }
        if let next = pathway.noReply?.next { checkPage(next, in: file) }
    }

    mutating func check(_ event: EventFacts, in file: String) {
        if let region = event.region { checkRegion(region, in: file) }
        if let contact = event.contact { checkService(contact, in: file) }
        if case .fee(let fee) = event.cost { check(fee, among: site.knowledge.data.fees.ids, .fee, in: file) }
    }

    /// The page must answer: it is there, it is another one, and it does not only ask on.
    mutating func check(_ answer: AnswerFacts, of page: ResolvedPage, in file: String) {
        guard let id = site.page(answer.page.text) else { return checkPage(answer.page, in: file) }
        guard site[id].key == page.key || site[id].type == .faq else { return }
        diagnostics.append(
            ContactDiagnostics.answerMissing(
                answer.page.text, at: SourcePlace(file: file, range: answer.page.range)))
    }

    /// A question that leads nowhere is answered by its own text.
    mutating func checkOwnAnswer(of page: ResolvedPage, in file: String) {
        guard page.type == .faq, page.answer == nil, !page.key.isFrontPage else { return }
        for translation in page.translations {
            let hasWords = translation.loaded.body.sections.contains { !$0.text.isEmpty }
            if !hasWords {
                diagnostics.append(ContactDiagnostics.unanswered(at: SourcePlace(file: translation.loaded.file)))
            }
        }
    }

    mutating func checkPage(_ id: LocatedText, in file: String) {
        if site.page(id.text) == nil { report(id, among: site.pages.map(\.id), .page, in: file) }
    }

    /// Where a person is, some phone must get through; a service of which none does helps nobody who is there.
    private mutating func check(_ contacts: PathwayFacts.Contacts, in file: String) {
        if case .country(let letters) = contacts.place {
            let id = LocatedText(letters, contacts.written.range)
            check(id, among: site.knowledge.data.countries.ids, .country, in: file)
        }
        for id in contacts.services { checkService(id, in: file) }
        let known = contacts.services.compactMap { id in site.service(id.text).map { (id, $0) } }
        guard known.count == contacts.services.count else { return }
        let dead = known.filter { $0.1.phones(workingFrom: contacts.place).isEmpty }
        if dead.count == known.count {
            let place = SourcePlace(file: file, range: contacts.written.range)
            diagnostics.append(ContactDiagnostics.phoneMissing(from: contacts.place, at: place))
        } else {
            diagnostics += dead.map { id, _ in
                ContactDiagnostics.outOfReach(
                    id.text, from: contacts.place, at: SourcePlace(file: file, range: id.range))
            }
        }
    }
}
