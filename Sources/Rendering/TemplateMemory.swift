internal import SiteModel
internal import Diagnostics
internal import Synchronization
internal import Templates

/// A theme's templates as they were compiled last, for whoever renders a site again and again.
package final class TemplateMemory: Sendable {
    /// All that compiling depends on.
    struct Surroundings: Equatable, Sendable {
        let theme: String
        let templates: [ThemeTemplate]
        /// The keys of the theme's words.
        let strings: Set<String>
        let hasQuestions: Bool
    }

    private struct Entry: Sendable {
        let surroundings: Surroundings
        let compiled: Reported<TemplateSet>
    }

    private let last = Mutex<Entry?>(nil)

    package init() {}

    func compiled(_ surroundings: Surroundings, _ compile: () -> Reported<TemplateSet>) -> Reported<TemplateSet> {
        if let last = last.withLock({ $0 }), last.surroundings == surroundings { return last.compiled }
        let compiled = compile()
        last.withLock { $0 = Entry(surroundings: surroundings, compiled: compiled) }
        return compiled
    }
}
