internal import Diagnostics
internal import Synchronization

/// A bar on the terminal's last line; nothing where there is no terminal.
final class ProgressBar: Sendable {
    private let isShown: Bool
    private let language: MessageLanguage
    private let lastPercent = Mutex(-1)

    private static let width = 30

    private let work: Work

    /// What takes so long.
    enum Work: Sendable { case publishing, printing }

    init(isShown: Bool, language: MessageLanguage, doing work: Work = .publishing) {
        self.isShown = isShown
        self.language = language
        self.work = work
    }

    func show(_ done: Int, of total: Int) {
        guard isShown, total > 0 else { return }
        let percent = done * 100 / total
        let isNew = lastPercent.withLock { last in
            defer { last = max(last, percent) }
            return percent > last
        }
        guard isNew else { return }
        let filled = percent * Self.width / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        let words =
            switch work {
            case .publishing: Bilingual(id: "Menerbitkan", en: "Publishing")[language]
            case .printing: Bilingual(id: "Membuat bahan cetak", en: "Making handouts")[language]
            }
        StandardError.write("\r\(words) \(bar) \(done)/\(total)")
    }

    /// Leaves the line empty.
    func clear() {
        if isShown, lastPercent.withLock({ $0 >= 0 }) { StandardError.write("\r\u{1B}[K") }
    }
}
