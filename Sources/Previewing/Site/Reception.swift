internal import Building
internal import Diagnostics
internal import Languages
internal import SiteModel
internal import Synchronization

/// Knows the site as it is now, and answers every request with it.
final class Reception: Sendable {
    let language: MessageLanguage
    let workshop: Workshop
    private let state = Mutex(State())
    /// What the desk found, and in which build.
    private let checked = Mutex<(number: Int, report: CheckReport)?>(nil)

    /// What is shown.
    struct State: Sendable {
        /// The last site that could be published; an error since then leaves it as it was.
        var good: ShownSite?
        /// What the newest build found.
        var diagnostics: [Diagnostic] = []
        /// Why there was no newest build.
        var failure: BuildFailure?
        /// The day of the newest build.
        var day: CalendarDay?
        /// Counts the builds.
        var number = 0
        /// The files of the look and the pictures that the newest build changed, as addresses.
        var changedFiles: [String] = []
    }

    init(_ workshop: Workshop, language: MessageLanguage) {
        self.workshop = workshop
        self.language = language
    }

    var current: State { state.withLock { $0 } }

    // MARK: Building

    /// What came of a build, for the browsers and for the terminal.
    struct News {
        let event: [UInt8]
        let diagnostics: [Diagnostic]
        let failure: BuildFailure?
    }

    /// Builds the site as its files are now; called by one thread at a time.
    func rebuild(today: CalendarDay, saved: Set<String>) -> News {
        do {
            let prepared = try workshop.prepare(today: today, saved: saved)
            let shown = prepared.report.hasErrors ? nil : ShownSite(prepared)
            update(today) { $0.take(prepared.report.diagnostics, shown) }
        } catch {
            update(today) { $0.failure = error }
        }
        let state = current
        return News(event: state.event, diagnostics: state.diagnostics, failure: state.failure)
    }

    private func update(_ day: CalendarDay, _ change: (inout State) -> Void) {
        state.withLock { state in
            state.day = day
            state.failure = nil
            state.changedFiles = []
            state.number += 1
            change(&state)
        }
    }

    // MARK: Answering

    func answer(_ request: RequestHead) -> Response {
        guard request.method == "GET" || request.isHead else { return .plain(405, [("Allow", "GET, HEAD")]) }
        guard HostNames.areOurs(request.headers["host"]) else { return .plain(421) }
        return response(to: request).fitted(to: request)
    }

    private func response(to request: RequestHead) -> Response {
        let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, parts[1] == "_suluh" { return ownPage(request) }
        return SitePages(current, language: language, workshop).response(to: request)
    }

    private func ownPage(_ request: RequestHead) -> Response {
        let state = current
        switch request.path {
        case "/_suluh/events":
            let headers = [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")]
            return Response(200, headers, .events { [self] in Array("retry: 1000\n".utf8) + current.event })
        case "/_suluh/preview.js":
            return .asset(PackageResources.preview_js, "x.js")
        case "/_suluh/desk.css":
            return .asset(PackageResources.desk_css, "x.css")
        case "/_suluh", "/_suluh/":
            return desk {
                Response(200, type: "text/html; charset=utf-8", $0.markup.bytes, [("Cache-Control", "no-store")])
            }
        case "/_suluh/desk.csv":
            let name = [("Cache-Control", "no-store"), ("Content-Disposition", "attachment; filename=\"suluh.csv\"")]
            return desk { Response(200, type: "text/csv; charset=utf-8", $0.report.csv(language), name) }
        case "/_suluh/panel.css":
            return .asset(PackageResources.panel_css, "x.css")
        case "/_suluh/panel":
            let panel = Panel(state, page: request.parameter("page") ?? "", language, workshop)
            return Response(
                200, type: "text/html; charset=utf-8", panel.markup.bytes, [("Cache-Control", "no-store")])
        default: return explanation(at: request.path)
        }
    }
}

extension Reception {
    private func explanation(at address: String) -> Response {
        let headers = [("Cache-Control", "no-store")]
        guard let explanation = Explanation(at: address, language) else { return .plain(404, headers) }
        return Response(200, type: "text/html; charset=utf-8", explanation.markup.bytes, headers)
    }

    /// Looks through the whole site; the same build needs that only once.
    private func desk(_ response: (Desk) -> Response) -> Response {
        let state = current
        guard let day = state.day else { return .plain(503, [("Cache-Control", "no-store"), ("Retry-After", "1")]) }
        if let known = checked.withLock({ $0 }), known.number == state.number {
            return response(Desk(known.report, state, language, workshop))
        }
        do {
            let report = try workshop.check(today: day)
            checked.withLock { $0 = (state.number, report) }
            return response(Desk(report, state, language, workshop))
        } catch {
            return Response(500, type: "text/plain; charset=utf-8", Array(error.message[language].utf8))
        }
    }
}

extension Reception.State {
    /// A build without errors is what is shown from now on.
    fileprivate mutating func take(_ diagnostics: [Diagnostic], _ shown: ShownSite?) {
        self.diagnostics = diagnostics
        guard let shown else { return }
        changedFiles = shown.files(otherThanIn: good)
        good = shown
    }

    /// The news as the preview's script reads it.
    fileprivate var event: [UInt8] {
        let object = JSONValue([
            "number": .number(number), "errors": .number(diagnostics.count { $0.severity == .error }),
            "look": .text(good?.look ?? ""), "changed": .list(changedFiles.map { .text($0) }),
        ])
        return Array("data: ".utf8) + object.bytes + Array("\n\n".utf8)
    }
}

extension Response {
    /// A file of the preview itself.
    fileprivate static func asset(_ bytes: [UInt8], _ name: String) -> Response {
        let tag = "\"\(Fingerprint(of: bytes).hex.prefix(32))\""
        return Response(
            200, type: MediaTypes.type(of: name), bytes, [("ETag", tag), ("Cache-Control", "no-cache")])
    }
}

extension RequestHead {
    /// The value of a name in the query, decoded.
    func parameter(_ name: String) -> String? {
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name, let bytes = percentDecoded(parts[1]) else { continue }
            return String(validating: bytes, as: UTF8.self)
        }
        return nil
    }
}
