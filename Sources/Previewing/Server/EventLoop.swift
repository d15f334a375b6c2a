internal import Dispatch

/// Times for the loop, handed in by whoever may read the clock.
package struct PreviewClock: Sendable {
    /// Milliseconds of a clock that only goes forward.
    let milliseconds: @Sendable () -> Int
    let secondsSince1970: @Sendable () -> Int

    package init(milliseconds: @escaping @Sendable () -> Int, secondsSince1970: @escaping @Sendable () -> Int) {
        self.milliseconds = milliseconds
        self.secondsSince1970 = secondsSince1970
    }
}

/// The one thread that talks to the browsers and hears from the folders. It never waits for anything but the next of them.
struct EventLoop: ~Copyable {
    private let listener: LoopbackSocket
    private let mailbox: Mailbox
    private let clock: PreviewClock
    private var watch: FolderWatch
    private var changes = ChangeCollector()
    private var connections: [Int: Connection] = [:]
    private var nextNumber = 0
    private var nextHeartbeat = 0
    private var nextPatrol = 0
    private var isStopped = false
    private let answers = DispatchQueue(label: "suluh.answers", attributes: .concurrent)

    /// Makes the answer to a request, on any thread.
    private let answer: @Sendable (RequestHead) -> Response
    /// Told of what changed in the folders; returns at once.
    private let changed: (ChangeCollector.Changes) -> Void

    private static let mostConnections = 200
    /// So that a browser that went without a word is noticed.
    private static let heartbeatTime = 20_000
    /// How often the folders are looked through where Linux cannot tell.
    private static let patrolTime = 2_000

    init(
        _ listener: LoopbackSocket, _ mailbox: Mailbox, _ clock: PreviewClock, watching siteFolder: String,
        answer: @escaping @Sendable (RequestHead) -> Response,
        changed: @escaping (ChangeCollector.Changes) -> Void
    ) {
        self.listener = listener
        self.mailbox = mailbox
        self.clock = clock
        self.answer = answer
        self.changed = changed
        watch = FolderWatch(siteFolder: siteFolder)
    }

    /// Runs until a letter says to stop; then every connection is closed.
    mutating func run() {
        while !isStopped { turn() }
        connections = [:]
    }

    private mutating func turn() {
        let numbers = connections.keys.sorted()
        let fixed = [listener.descriptor, mailbox.descriptor, watch.descriptor].map { Awaited(descriptor: $0) }
        let all = fixed + numbers.compactMap { connections[$0]?.awaited }
        let ready = wait(for: all, atMost: pause(at: clock.milliseconds()))
        let now = clock.milliseconds()
        if ready[1].reads { readLetters(at: now) }
        if ready[2].reads { readFolders(at: now) }
        for (number, ready) in zip(numbers, ready.dropFirst(fixed.count)) { serve(number, ready, at: now) }
        if ready[0].reads { welcome(at: now) }
        keepTime(at: now)
    }

    // MARK: Browsers

    private mutating func welcome(at now: Int) {
        while let socket = listener.accepted() {
            if connections.count >= Self.mostConnections { sendOneAway() }
            guard connections.count < Self.mostConnections else { continue }
            nextNumber += 1
            connections[nextNumber] = Connection(socket, at: now)
        }
    }

    /// Who asks for nothing makes room first.
    private mutating func sendOneAway() {
        let idle = connections.filter { $0.value.isIdle }.min { $0.value.deadline < $1.value.deadline }
        if let idle { connections[idle.key] = nil }
    }

    private mutating func serve(_ number: Int, _ ready: (reads: Bool, writes: Bool), at now: Int) {
        guard var connection = connections[number] else { return }
        if ready.reads { connection.read(at: now) }
        if ready.writes { connection.write(at: now) }
        takeRequest(of: &connection, number, at: now)
        connections[number] = connection.phase == .over ? nil : connection
    }

    private mutating func takeRequest(of connection: inout Connection, _ number: Int, at now: Int) {
        do {
            guard let request = try connection.nextRequest() else { return }
            let (answer, mailbox) = (answer, mailbox)
            answers.async { mailbox.post(.answer(connection: number, answer(request), to: request)) }
        } catch {
            connection.send(.plain(error.rawValue), withoutBody: false, closes: true, date: date, at: now)
        }
    }

    private mutating func readLetters(at now: Int) {
        for letter in mailbox.takeAll() {
            switch letter {
            case .answer(let number, let response, let request):
                guard var connection = connections[number] else { continue }
                connection.send(response, withoutBody: request.isHead, date: date, at: now)
                takeRequest(of: &connection, number, at: now)
                connections[number] = connection.phase == .over ? nil : connection
            case .event(let bytes): tell(bytes, at: now)
            case .stop: isStopped = true
            }
        }
    }

    private mutating func tell(_ bytes: [UInt8], at now: Int) {
        for number in connections.keys.sorted() { connections[number]?.tell(bytes, at: now) }
    }

    private var date: String { httpDate(secondsSince1970: clock.secondsSince1970()) }

    // MARK: Folders

    private mutating func readFolders(at now: Int) {
        let events = watch.read()
        for event in events { changes.add(event, at: now) }
        if events.contains(where: { $0.kind == .folders }) { watch.watchAll() }
    }

    // MARK: Time

    private mutating func keepTime(at now: Int) {
        if let due = changes.take(at: now) { changed(due) }
        if now >= nextHeartbeat {
            tell(Array(":\n\n".utf8), at: now)
            nextHeartbeat = now + Self.heartbeatTime
        }
        if watch.isIncomplete, now >= nextPatrol {
            changed(ChangeCollector.Changes(paths: [], hasNewFolders: true))
            nextPatrol = now + Self.patrolTime
        }
        for (number, connection) in connections where connection.phase == .over || connection.isLate(at: now) {
            dismiss(connection, number, at: now)
        }
    }

    /// A caller in the middle of a request is told that it took too long.
    private mutating func dismiss(_ late: Connection, _ number: Int, at now: Int) {
        connections[number] = nil
        guard late.phase == .listening, !late.received.isEmpty else { return }
        var late = late
        late.send(.plain(408), withoutBody: false, closes: true, date: date, at: now)
        connections[number] = late
    }

    /// How long nothing has to be done, in milliseconds.
    private func pause(at now: Int) -> Int {
        var next = nextHeartbeat
        if let due = changes.due { next = min(next, due) }
        if watch.isIncomplete { next = min(next, nextPatrol) }
        for connection in connections.values where connection.isTimed { next = min(next, connection.deadline) }
        return max(0, next - now)
    }
}
