package import Building
package import Diagnostics
internal import Dispatch
package import Languages
internal import Synchronization

/// What a preview is told.
package struct PreviewOptions: Sendable {
    /// The site and how it is made.
    package var build: BuildOptions
    /// The port to listen on; nothing for the usual one, or the next that is free. 0 is any free one.
    package var port: UInt16?
    /// The language of the panel, the desk and all other words.
    package var language: MessageLanguage
    package var clock: PreviewClock
    /// The day for which the site is made; asked anew at every build, since a preview may run past midnight.
    package var today: @Sendable () -> CalendarDay

    package init(
        build: BuildOptions, port: UInt16?, language: MessageLanguage, clock: PreviewClock,
        today: @escaping @Sendable () -> CalendarDay
    ) {
        self.build = build
        self.port = port
        self.language = language
        self.clock = clock
        self.today = today
    }
}

/// What the preview tells the terminal.
package struct PreviewNews: Sendable {
    /// What was found by the build that just ended.
    package let diagnostics: [Diagnostic]
    /// Why there was no build at all.
    package let failure: BuildFailure?
    /// The files that were saved, from the site's folder; none for the first build.
    package let saved: [String]
    package let milliseconds: Int
}

/// A site on a port of this machine, made anew at every save.
package final class Preview: Sendable {
    /// Where a browser finds it, such as `http://127.0.0.1:4000/`.
    package let address: String

    private let options: PreviewOptions
    private let listener: LoopbackSocket
    private let mailbox: Mailbox
    private let reception: Reception
    private let builds = DispatchQueue(label: "suluh.builds")
    private let waiting = Mutex(Waiting())
    private let tell: @Sendable (PreviewNews) -> Void

    /// The port that is tried first.
    package static let usualPort: UInt16 = 4000

    /// What changed and is not built yet.
    private struct Waiting {
        var paths: Set<String> = []
        var isNeeded = false
    }

    /// Opens the port; nothing where it is taken.
    ///
    /// - Parameter tell: Called after each build, on some thread.
    package init?(_ options: PreviewOptions, tell: @escaping @Sendable (PreviewNews) -> Void) {
        guard let listener = Self.listener(options.port), let wakeUp = WakeUp() else { return nil }
        self.options = options
        self.listener = listener
        self.tell = tell
        address = "http://127.0.0.1:\(listener.port)/"
        mailbox = Mailbox(wakeUp)
        reception = Reception(Workshop(options.build), language: options.language)
    }

    private static func listener(_ port: UInt16?) -> LoopbackSocket? {
        if let port { return LoopbackSocket.listening(onPort: port) }
        let near = (usualPort...usualPort + 9).lazy.compactMap { LoopbackSocket.listening(onPort: $0) }.first
        return near ?? LoopbackSocket.listening(onPort: 0)
    }

    /// Builds the site and serves it until `stop` is called.
    package func run() {
        let reception = reception
        var loop = EventLoop(
            listener, mailbox, options.clock, watching: options.build.siteFolder, answer: { reception.answer($0) },
            changed: { [self] in build($0.paths) })
        // What is saved from here on is heard of. Browsers that call already wait.
        buildNow()
        loop.run()
    }

    /// Ends `run`, from any thread.
    package func stop() { mailbox.post(.stop) }

    /// Has the site built soon; what comes in the meantime is built together.
    private func build(_ paths: Set<String>) {
        let isNew = waiting.withLock { waiting in
            waiting.paths.formUnion(paths)
            defer { waiting.isNeeded = true }
            return !waiting.isNeeded
        }
        if isNew { builds.async { [self] in buildNow() } }
    }

    private func buildNow() {
        let saved = waiting.withLock { waiting in
            defer { waiting = Waiting() }
            return waiting.paths
        }
        let start = options.clock.milliseconds()
        let news = reception.rebuild(today: options.today(), saved: saved)
        mailbox.post(.event(news.event))
        tell(
            PreviewNews(
                diagnostics: news.diagnostics, failure: news.failure, saved: saved.sorted(),
                milliseconds: options.clock.milliseconds() - start))
    }
}
