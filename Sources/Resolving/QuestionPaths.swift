internal import Diagnostics
internal import SiteModel
internal import YAML

/// The ways through the questions of all pages: every question is reached, and every way ends.
///
/// A circle may lead over several pages, since an answer can name a page that asks questions itself. So the questions of
/// the whole site are one graph, walked with a list of our own in place of recursion: no chain, however long, exhausts the stack.
struct QuestionPaths {
    private(set) var diagnostics: [Diagnostic] = []
    private let site: ResolvedSite
    private var nodes: [Node] = []
    /// The first question of each page that has any.
    private var firsts: [PageID: Int] = [:]

    /// A question and where its answers lead.
    private struct Node {
        let page: PageID
        let question: Question
        var ways: [Way] = []
    }

    private struct Way {
        let goal: Int
        let place: SourcePlace
        /// Whether it stays on the page.
        let isInside: Bool
    }

    init(_ site: ResolvedSite) {
        self.site = site
        for (index, page) in site.pages.enumerated() where !page.facts.questions.isEmpty {
            firsts[PageID(index)] = nodes.count
            nodes += page.facts.questions.map { Node(page: PageID(index), question: $0) }
        }
        for index in nodes.indices { nodes[index].ways = ways(from: index) }
        reportUnreachable()
        reportCircles()
    }

    private func ways(from index: Int) -> [Way] {
        let node = nodes[index]
        let page = site[node.page]
        guard let first = firsts[node.page] else { return [] }
        return node.question.answers.compactMap { answer in
            let place = SourcePlace(
                file: page.translations.first?.loaded.file ?? "", range: answer.goal.written.range)
            switch answer.goal {
            case .question(let id):
                let number = page.facts.questions.firstIndex { $0.id.text == id.text }
                return number.map { Way(goal: first + $0, place: place, isInside: true) }
            case .page(let id):
                return site.page(id.text).flatMap { firsts[$0] }.map { Way(goal: $0, place: place, isInside: false) }
            }
        }
    }

    /// A page leads to its first question; an answer must lead to each of the others.
    ///
    /// One that only such a lost question leads to needs no report of its own, and those that lead only to each other
    /// are a circle.
    private mutating func reportUnreachable() {
        let reached = Set(nodes.flatMap { $0.ways.filter(\.isInside).map(\.goal) }).union(firsts.values)
        for (index, node) in nodes.enumerated() where !reached.contains(index) {
            let file = site[node.page].translations.first?.loaded.file ?? ""
            diagnostics.append(
                QuestionDiagnostics.unreachable(
                    node.question.id.text, at: SourcePlace(file: file, range: node.question.id.range)))
        }
    }

    /// An answer that leads back to a question on the way to it closes a circle.
    private mutating func reportCircles() {
        enum State { case new, onTheWay, done }
        var states = nodes.map { _ in State.new }
        for start in nodes.indices where states[start] == .new {
            var trail = [(node: start, next: 0)]
            states[start] = .onTheWay
            while let step = trail.last {
                guard step.next < nodes[step.node].ways.count else {
                    states[step.node] = .done
                    trail.removeLast()
                    continue
                }
                trail[trail.count - 1].next += 1
                let way = nodes[step.node].ways[step.next]
                switch states[way.goal] {
                case .done: continue
                case .onTheWay:
                    let name = nodes[way.goal].question.id.text
                    diagnostics.append(QuestionDiagnostics.circle(name, at: way.place))
                case .new:
                    states[way.goal] = .onTheWay
                    trail.append((way.goal, 0))
                }
            }
        }
    }
}

/// Problems of the ways through questions.
enum QuestionDiagnostics {
    static let all = [unreachableKind, circleKind]

    private static let unreachableKind = DiagnosticKind(
        "question-unreachable", .error, in: .links,
        summary: Bilingual(id: "Pertanyaan yang tidak dapat dicapai", en: "A question that nothing leads to"),
        why: Bilingual(
            id: "Tidak ada pembaca yang akan melihat pertanyaan ini.", en: "No reader would ever see this question."),
        wrong: "questions:\n  umur: {ask: …, answers: [{text: Ya, page: paspor}]}\n  izin: {…}",
        right: "questions:\n  umur: {ask: …, answers: [{text: Ya, to: izin}]}\n  izin: {…}")

    static func unreachable(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            unreachableKind, at: place,
            message: Bilingual(
                id: "Tidak ada jawaban yang menuju pertanyaan “\(id)”.", en: "No answer leads to the question “\(id)”."),
            suggestion: Bilingual(
                id: "Tulis to: \(id) pada sebuah jawaban, atau hapus pertanyaan ini.",
                en: "Write to: \(id) at an answer, or remove this question."))
    }

    private static let circleKind = DiagnosticKind(
        "question-circle", .error, in: .links,
        summary: Bilingual(id: "Pertanyaan berputar-putar", en: "Questions lead round in a circle"),
        why: Bilingual(
            id: "Pembaca ditanya hal yang sama terus dan tidak pernah sampai.",
            en: "Readers are asked the same again and never arrive."),
        wrong: "umur: {answers: [{text: Ya, to: izin}]}\nizin: {answers: [{text: Ya, to: umur}]}",
        right: "umur: {answers: [{text: Ya, to: izin}]}\nizin: {answers: [{text: Ya, page: paspor}]}")

    static func circle(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            circleKind, at: place,
            message: Bilingual(
                id: "Jawaban ini kembali ke pertanyaan “\(id)”, yang sudah dilewati.",
                en: "This answer leads back to the question “\(id)”, which came before."),
            suggestion: Bilingual(
                id: "Arahkan ke pertanyaan lain, atau ke halaman: page: …",
                en: "Let it lead to another question, or to a page: page: …"))
    }
}
