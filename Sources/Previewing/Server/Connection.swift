/// One caller: what came, what goes out, and until when.
struct Connection {
    let socket: LoopbackSocket
    /// What came and has not been understood yet.
    private(set) var received: [UInt8] = []
    private var outgoing: [UInt8] = []
    private var sent = 0
    /// A file whose bytes follow what is in `outgoing`.
    private var file: (file: PublishedFile, rest: Range<Int>)?
    private(set) var phase = Phase.listening
    /// When the caller has been too slow, in milliseconds of the loop's clock.
    private(set) var deadline: Int
    private var closesAfterwards = false
    /// The caller sends nothing more, and may still wait for the answer.
    private var isHalfClosed = false

    enum Phase {
        /// A request is awaited or on its way.
        case listening
        /// Somebody works on the answer.
        case thinking
        /// The answer goes out.
        case answering
        /// What happens is told as it happens.
        case streaming
        /// All is said; the caller may still have something on the way.
        case closing
        case over
    }

    /// For the whole of a request's head, from its first byte on.
    static let headTime = 10_000
    /// Without a request.
    static let idleTime = 60_000
    /// Without a byte taken.
    static let sendTime = 20_000
    /// What a caller who does not read may make us keep.
    private static let mostUnread = 1 << 20

    init(_ socket: LoopbackSocket, at now: Int) {
        self.socket = socket
        deadline = now + Self.headTime
    }

    var isIdle: Bool { phase == .listening && received.isEmpty }
    var hasUnsent: Bool { sent < outgoing.count || file != nil }

    var awaited: Awaited {
        Awaited(descriptor: socket.descriptor, reads: !isFull && !isHalfClosed, writes: hasUnsent)
    }

    /// Whether reading more would only fill the memory.
    private var isFull: Bool { received.count > RequestHead.largest }

    // MARK: Reading

    /// Takes what came; called when something did, or when the connection broke.
    mutating func read(at now: Int) {
        let wasIdle = isIdle
        switch socket.read(into: &received) {
        case .closed: callerLeft()
        case .wait: break
        case .moved:
            if wasIdle { deadline = now + Self.headTime }
            if phase == .streaming || phase == .closing { received.removeAll() }
        }
    }

    private mutating func callerLeft() {
        let waits = phase == .thinking || phase == .answering
        guard waits, !isHalfClosed else {
            phase = .over
            return
        }
        isHalfClosed = true
        closesAfterwards = true
    }

    /// The next request; the connection then waits for its answer.
    mutating func nextRequest() throws(RequestHead.Refusal) -> RequestHead? {
        guard phase == .listening, let request = try RequestHead.take(from: &received) else { return nil }
        phase = .thinking
        closesAfterwards = !request.keepsOpen
        return request
    }

    // MARK: Writing

    mutating func send(_ response: Response, withoutBody: Bool, closes: Bool = false, date: String, at now: Int) {
        closesAfterwards = closesAfterwards || closes
        phase = .answering
        deadline = now + Self.sendTime
        outgoing += response.head(closes: closesAfterwards, date: date)
        guard !withoutBody else { return write(at: now) }
        switch response.body {
        case .bytes(let bytes): outgoing += bytes
        case .file(let opened, let range): file = (opened, range)
        case .events(let first):
            outgoing += first()
            phase = .streaming
        }
        write(at: now)
    }

    /// Tells what happened to a caller who listens to that.
    mutating func tell(_ bytes: [UInt8], at now: Int) {
        guard phase == .streaming else { return }
        if !hasUnsent { deadline = now + Self.sendTime }
        outgoing += bytes
        if outgoing.count - sent > Self.mostUnread { phase = .over }
        write(at: now)
    }

    mutating func write(at now: Int) {
        while phase != .over, refill() {
            switch socket.write(outgoing[sent...]) {
            case .closed: phase = .over
            case .wait: return
            case .moved(let count):
                sent += count
                deadline = now + Self.sendTime
            }
        }
        finishAnswer(at: now)
    }

    /// Whether there is something to write.
    private mutating func refill() -> Bool {
        if sent < outgoing.count { return true }
        outgoing.removeAll(keepingCapacity: outgoing.count < 65_536)
        sent = 0
        guard let (file, rest) = file else { return false }
        let bytes = file.read(from: rest.lowerBound, count: min(65_536, rest.count))
        // A file that became shorter meanwhile cannot keep its promise of a length.
        guard !bytes.isEmpty || rest.isEmpty else {
            phase = .over
            return false
        }
        outgoing = bytes
        let left = rest.lowerBound + bytes.count..<rest.upperBound
        self.file = left.isEmpty ? nil : (file, left)
        return !bytes.isEmpty
    }

    private mutating func finishAnswer(at now: Int) {
        guard phase == .answering, !hasUnsent else { return }
        guard closesAfterwards else {
            phase = .listening
            deadline = now + (received.isEmpty ? Self.idleTime : Self.headTime)
            return
        }
        // The caller must get the answer before it learns that nobody listens any more.
        socket.finish()
        phase = .closing
        deadline = now + 1_000
    }

    // MARK: Time

    /// Whether the caller can be too slow; one who listens to what happens may listen for ever.
    var isTimed: Bool {
        switch phase {
        case .thinking: false
        case .streaming: hasUnsent
        default: true
        }
    }

    func isLate(at now: Int) -> Bool { isTimed && now >= deadline }
}
