import TestSupport

/// What an editor can do to a site.
enum RandomEdit: String, CaseIterable {
    case text, title, summary, slug, order, tags, date, updated, expires, review, draft, sensitive, type, record, note
    case alias, steps, questions, fee
    case links, picture, translate, untranslate, stamp, unstamp, add, delete, rename, move
    case assetText, assetAdd, assetDelete, languageAdd, languageRemove, languageOrder, languageStrict
    case village, villageState, regionName, phone, coverage, organisation, holiday, emergency
    case siteName, siteAddress, siteParams, section, help, glossary
    case template, word, hotline, calloutWord, colour, day, withDrafts, nothing

    /// Changes the site; tells what was done, for the report of a failure.
    func apply(to site: inout RandomSite, using chance: inout SeededGenerator) -> String {
        let index = site.pages.indices.randomElement(using: &chance)
        if let index, changePage(&site.pages[index], &chance) {
            return "\(rawValue) of page \(site.pages[index].number)"
        }
        changePages(&site, &chance)
        changeFiles(&site, &chance)
        changeFacts(&site.facts, &chance)
        changeSettings(&site, &chance)
        return rawValue
    }

    private func phrase(_ chance: inout SeededGenerator) -> String {
        (0..<4).compactMap { _ in chance.pick(RandomSite.words) }.joined(separator: " ")
    }

    /// Edits of one page's own file; false for all others.
    private func changePage(_ page: inout RandomPage, _ chance: inout SeededGenerator) -> Bool {
        let language = chance.pick(page.titles.keys.sorted()) ?? "id"
        switch self {
        case .text: page.texts[language] = phrase(&chance) + (chance.pick(RandomSite.markdown) ?? "")
        case .title: page.titles[language] = phrase(&chance)
        case .summary: page.summary = page.summary == nil ? phrase(&chance) : nil
        case .slug: page.slug = page.slug == nil ? "alamat-\(page.number)" : nil
        case .order: page.order = chance.isOneIn(4) ? nil : Int.random(in: 1...9, using: &chance)
        case .tags:
            page.tags = Array(RandomSite.words.shuffled(using: &chance).prefix(Int.random(in: 0...3, using: &chance)))
        case .date: page.date = chance.isOneIn(3) ? nil : chance.pick(RandomSite.days)
        case .updated: page.updated = chance.isOneIn(3) ? nil : chance.pick(RandomSite.days)
        case .expires: page.expires = chance.isOneIn(3) ? nil : chance.pick(RandomSite.days)
        case .review: page.review = chance.isOneIn(3) ? nil : chance.pick(RandomSite.days)
        case .draft: page.isDraft.toggle()
        case .sensitive: page.isSensitive.toggle()
        case .type: page.type = page.type == nil ? chance.pick(["faq", "guide", "news"]) : nil
        case .steps: page.hasStep.toggle()
        case .questions: page.hasQuestions.toggle()
        case .record: page.record = page.record == nil ? newRecord(&chance) : nil
        case .note: page.note = page.note == nil ? phrase(&chance) : nil
        case .alias: page.aliases = page.aliases.isEmpty ? ["/id/lama/\(page.number).html"] : []
        case .translate:
            guard let other = chance.pick(RandomSite.allLanguages) else { return false }
            page.titles[other] = phrase(&chance)
            page.texts[other] = phrase(&chance)
        case .untranslate: if page.titles.count > 1 { page.titles[language] = nil }
        case .stamp:
            page.stamps[language] = RandomStamp(
                title: page.titles["id"] ?? "", text: page.texts["id"] ?? "", isReviewed: chance.isOneIn(2))
        case .unstamp: page.stamps[language] = nil
        default: return false
        }
        return true
    }

    private func newRecord(_ chance: inout SeededGenerator) -> RandomRecord {
        let all: [RandomRecord] = [
            .event(day: chance.pick(RandomSite.days) ?? "", isCancelled: chance.isOneIn(4)),
            .pathway(urgency: chance.pick(["now", "soon", "usual"]) ?? "now"),
            .module(minutes: Int.random(in: 1...90, using: &chance)), .answer(Int.random(in: 1...12, using: &chance)),
        ]
        return chance.pick(all) ?? all[0]
    }

    private func changePages(_ site: inout RandomSite, _ chance: inout SeededGenerator) {
        let index = site.pages.indices.randomElement(using: &chance)
        switch self {
        case .add: add(to: &site, &chance)
        case .delete: if let index, site.pages.count > 4 { site.pages.remove(at: index) }
        case .rename:
            guard let index, site.pages[index].name != "index" else { return }
            site.pages[index].name = "nama-\(site.newNumber())"
        case .move:
            guard let index, site.pages[index].name != "index" else { return }
            site.pages[index].folder = chance.pick(RandomSite.folders) ?? ""
        case .links:
            guard let index else { return }
            site.pages[index].links = site.pages.map(\.number).shuffled(using: &chance).prefix(3).sorted()
        case .picture: if let index { site.pages[index].asset = chance.pick(site.assets.keys.sorted()) }
        default: break
        }
    }

    private func add(to site: inout RandomSite, _ chance: inout SeededGenerator) {
        let number = site.newNumber()
        let folder = chance.pick(RandomSite.folders) ?? ""
        let hasFront = site.pages.contains { $0.folder == folder && $0.name == "index" }
        let language = chance.pick(RandomSite.allLanguages) ?? "id"
        var page = RandomPage(
            number: number, folder: folder, name: hasFront ? "halaman-\(number)" : "index",
            titles: ["id": "Halaman \(number)"])
        page.titles[language] = phrase(&chance)
        page.texts = page.titles.mapValues { "Isi \($0)" }
        site.pages.append(page)
    }

    private func changeFiles(_ site: inout RandomSite, _ chance: inout SeededGenerator) {
        let asset = chance.pick(site.assets.keys.sorted())
        switch self {
        case .assetText: if let asset { site.assets[asset] = phrase(&chance) }
        case .assetAdd: site.assets["panduan/berkas-\(site.newNumber()).txt"] = phrase(&chance)
        case .assetDelete: if let asset { site.assets[asset] = nil }
        case .fee: site.fee = Int.random(in: 0...3, using: &chance) * 1000
        case .template: site.templateLine = phrase(&chance)
        case .word: site.word = phrase(&chance)
        case .hotline: site.phone = "0812-3456-\(Int.random(in: 1000...9999, using: &chance))"
        case .calloutWord: site.calloutKind = chance.pick(["note", "important", "warning", "lain"]) ?? ""
        case .colour: site.colour = chance.pick(["red", "blue", "green", "gray"]) ?? "black"
        default: break
        }
    }

    private func changeFacts(_ facts: inout RandomFacts, _ chance: inout SeededGenerator) {
        let code = chance.pick(RandomFacts.villageCodes) ?? ""
        let service = chance.pick(facts.services.keys.sorted()) ?? ""
        switch self {
        case .village: facts.villages.formSymmetricDifference([code])
        case .villageState: facts.unconfirmed.formSymmetricDifference([code])
        case .regionName: facts.names[chance.pick(facts.names.keys.sorted()) ?? ""] = chance.pick(RandomSite.words)
        case .phone: facts.services[service]?.phone = "0725 555 \(Int.random(in: 1000...9999, using: &chance))"
        case .coverage: facts.services[service]?.coverage = chance.pick(facts.names.keys.sorted() + ["ID"]) ?? "ID"
        case .organisation: facts.services[service]?.isOfOffice.toggle()
        case .holiday: facts.holidays.formSymmetricDifference([chance.pick(RandomSite.days) ?? ""])
        case .emergency: facts.hasEmergency.toggle()
        default: break
        }
    }

    private func changeSettings(_ site: inout RandomSite, _ chance: inout SeededGenerator) {
        switch self {
        case .languageAdd:
            let missing = RandomSite.allLanguages.filter { !site.languages.contains($0) }
            site.languages += [chance.pick(missing)].compactMap { $0 }
        case .languageRemove: if site.languages.count > 1 { site.languages.removeLast() }
        case .languageOrder: site.languages = site.languages.shuffled(using: &chance)
        case .languageStrict: site.strictLanguages.formSymmetricDifference([chance.pick(site.languages) ?? "id"])
        case .siteName: site.name = phrase(&chance)
        case .siteAddress: site.hasAddress.toggle()
        case .siteParams: site.motto = phrase(&chance)
        case .section:
            let folder = chance.pick(["kabar", "panduan"]) ?? "kabar"
            site.sectionTitles[folder] = site.sectionTitles[folder] == nil ? phrase(&chance) : nil
        case .help: site.helpPage = site.helpPage == nil ? chance.pick(site.pages.map(\.number)) : nil
        case .glossary:
            site.terms = Array(RandomSite.words.shuffled(using: &chance).prefix(Int.random(in: 0...3, using: &chance)))
            site.meaning = phrase(&chance)
        case .day: site.today = chance.pick(RandomSite.days) ?? site.today
        case .withDrafts: site.includesDrafts.toggle()
        default: break
        }
    }
}
