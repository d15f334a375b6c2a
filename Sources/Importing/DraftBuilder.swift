internal import Diagnostics
internal import Languages
internal import SiteModel

/// Fills a draft value by value. What cannot be used is reported at its place, and kept.
struct DraftBuilder {
    var draft: ServiceDraft
    private(set) var diagnostics: [Diagnostic] = []
    let surroundings: ImportSurroundings

    init(place: SourcePlace, surroundings: ImportSurroundings) {
        draft = ServiceDraft(place: place)
        self.surroundings = surroundings
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The problems so far, which are then no longer here.
    mutating func takeDiagnostics() -> [Diagnostic] {
        defer { diagnostics = [] }
        return diagnostics
    }

    /// Puts a value aside without a word.
    mutating func keep(_ name: String, _ value: KeptValue.Value) {
        var free = name.isEmpty ? "-" : name
        var number = 1
        while draft.kept.contains(where: { $0.name == free }) {
            number += 1
            free = "\(name) (\(number))"
        }
        draft.kept.append(KeptValue(name: free, value: value))
    }

    /// Puts a value aside and says why; a value with two problems is kept once.
    mutating func keep(_ written: WrittenValue, _ part: String? = nil, because reason: KeepReason) {
        if !draft.kept.contains(where: { $0.name == written.name }) { keep(written.name, written.value) }
        report(ImportDiagnostics.valueKept(part ?? written.text, written.name, reason, at: written.place))
    }

    // MARK: Words

    mutating func setTitle(_ written: WrittenValue) {
        draft.title = written.text.inOneLine
        if draft.id == nil { draft.namePlace = written.place }
    }

    mutating func setID(_ written: WrittenValue) {
        draft.id = written.text
        draft.namePlace = written.place
    }

    mutating func setStatus(_ written: WrittenValue) {
        switch lettersOnly(written.text) {
        case "aktif", "active": draft.status = .active
        case "tidakaktif", "nonaktif", "inactive": draft.status = .inactive
        case "tutupsementara", "closedfornow", "temporarilyclosed": draft.status = .closedForNow
        case "sudahtidakada", "tutup", "gone", "defunct", "closed": draft.status = .gone
        default: keep(written, because: .status)
        }
    }

    mutating func setPublish(_ written: WrittenValue) {
        switch lettersOnly(written.text) {
        case "umum", "publik", "public": draft.publish = .public
        case "pelatih", "trainers": draft.publish = .trainers
        case "internal", "intern": draft.publish = .internal
        default:
            let choices = Bilingual(id: "umum, pelatih atau internal", en: "public, trainers or internal")
            report(ImportDiagnostics.privacyUnclear(written.text, written.name, choices: choices, at: written.place))
        }
    }

    mutating func setConfidential(_ written: WrittenValue) {
        guard let isConfidential = truth(written.text) else {
            let choices = Bilingual(id: "ya atau tidak", en: "yes or no")
            report(ImportDiagnostics.privacyUnclear(written.text, written.name, choices: choices, at: written.place))
            return
        }
        draft.isConfidential = isConfidential
    }

    mutating func setWebsite(_ written: WrittenValue) {
        guard isWebAddress(written.text) else { return keep(written, because: .website) }
        draft.website = written.text
    }

    mutating func addLanguages(_ written: WrittenValue) {
        for part in written.parts {
            if let tag = spokenLanguage(part) {
                if !draft.languages.contains(tag) { draft.languages.append(tag) }
            } else {
                keep(written, part, because: .language)
            }
        }
    }

    /// `ramp: ya; private_room: tidak`.
    mutating func addAccess(_ written: WrittenValue) {
        for part in written.parts {
            let pair = part.split(whereSeparator: { $0 == ":" || $0 == "=" }).map(\.trimmed)
            let feature = pair.first.map { $0.lowercased().replacing(" ", with: "_") } ?? ""
            guard pair.count == 2, isFeature(feature), let state = accessState(pair[1]),
                !draft.access.contains(where: { $0.feature == feature })
            else {
                keep(written, part, because: .access)
                continue
            }
            draft.access.append(ServiceFacts.Access(feature: feature, state: state))
        }
    }

    // MARK: Days

    mutating func day(_ written: WrittenValue) -> CalendarDay? {
        let day = readDay(written.text)
        if day == nil { keep(written, because: .date) }
        return day
    }

    /// A date, how, and by which role; without the first two nobody can say that it was checked.
    mutating func setVerified(date: WrittenValue?, how: WrittenValue?, role: WrittenValue?) {
        guard date != nil || how != nil || role != nil else { return }
        guard let date, let how, let day = readDay(date.text), let method = checkMethod(how.text) else {
            for part in [date, how, role].compactMap({ $0 }) { keep(part, because: .method) }
            return
        }
        draft.verified = ServiceDraft.Verified(date: day, how: method, role: role?.text.inOneLine)
    }
}

/// The features that a page can name are written as keys.
func isFeature(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
}
