internal import Diagnostics
internal import Languages
internal import Markdown
internal import SiteModel
internal import Translating

/// The list of translations as a person reads it: a heading per language, the worst first, each with what changed.
struct StatusText {
    private let report: TranslationReport
    private let language: MessageLanguage

    init(_ report: TranslationReport, _ language: MessageLanguage) {
        self.report = report
        self.language = language
    }

    var text: String {
        var text = ""
        var former: LanguageTag?
        for status in report.statuses {
            if status.language != former {
                let name = report.names[status.language] ?? status.language.text
                text += (former == nil ? "" : "\n") + "\(name) (\(status.language.text))\n"
                former = status.language
            }
            text += paragraph(status)
        }
        return text
    }

    private func paragraph(_ status: TranslationStatus) -> String {
        var words = [Bilingual(state: status.state.kind)[language]]
        words += status.state.figureSubjects.map { Bilingual(subject: $0)[language] }
        if let isReviewed = status.state.isReviewed {
            words.append(
                (isReviewed
                    ? Bilingual(id: "sudah diperiksa penutur asli", en: "read by a native speaker")
                    : Bilingual(id: "belum diperiksa penutur asli", en: "not read by a native speaker"))[language])
        }
        let head = "  \(status.file): \(words.joined(separator: ", "))\n"
        return head + status.state.changes.map { change($0, status) }.joined() + lacking(status)
    }

    private func lacking(_ status: TranslationStatus) -> String {
        let known = status.state.changes.count { $0.kind == .untranslated }
        let count = status.state.lacking - known
        guard count > 0 else { return "" }
        let words = Bilingual(
            id: "\(count) bagian kurang dari sumbernya", en: "\(count) fewer parts than its source")
        return "    \(words[language])\n"
    }

    private func change(_ change: BlockChange, _ status: TranslationStatus) -> String {
        var place = ""
        if let source = status.source, let now = change.now { place = "\(source):\(now.range.line): " }
        var text = "    \(place)\(Bilingual(change: change.kind)[language])\n"
        if change.kind != .untranslated, let former = report.formerText(change) { text += "      - \(former)\n" }
        if let now = change.now { text += "      + \(now.text)\n" }
        return text
    }
}

extension Bilingual {
    fileprivate init(state: TranslationState.Kind) {
        self =
            switch state {
            case .missing: Bilingual(id: "belum ada", en: "missing")
            case .current: Bilingual(id: "sesuai sumbernya", en: "current")
            case .outdated: Bilingual(id: "usang", en: "outdated")
            case .partial: Bilingual(id: "belum lengkap", en: "partial")
            case .orphan: Bilingual(id: "tanpa sumber", en: "orphan")
            case .unstamped: Bilingual(id: "belum dicatat", en: "unstamped")
            }
    }

    fileprivate init(subject: FigureSubject) {
        self =
            switch subject {
            case .fee: Bilingual(id: "biaya berubah", en: "a fee changed")
            case .phone: Bilingual(id: "telepon berubah", en: "a phone changed")
            case .deadline: Bilingual(id: "waktu berubah", en: "a time or deadline changed")
            case .number: Bilingual(id: "angka berubah", en: "a number changed")
            }
    }

    fileprivate init(change: BlockChange.Kind) {
        self =
            switch change {
            case .changed: Bilingual(id: "berubah", en: "changed")
            case .added: Bilingual(id: "baru", en: "new")
            case .removed: Bilingual(id: "dihapus dari sumbernya", en: "removed from the source")
            case .untranslated: Bilingual(id: "belum diterjemahkan", en: "not translated yet")
            }
    }
}
