internal import Synchronization

/// What other threads have for the thread that talks to the browsers.
final class Mailbox: Sendable {
    enum Letter: Sendable {
        /// The answer to a request of a connection.
        case answer(connection: Int, Response, to: RequestHead)
        /// For everybody who listens to what happens.
        case event([UInt8])
        /// The loop ends.
        case stop
    }

    private let letters = Mutex<[Letter]>([])
    private let wakeUp: WakeUp

    init(_ wakeUp: WakeUp) { self.wakeUp = wakeUp }

    /// Becomes readable when there is a letter.
    var descriptor: Int32 { wakeUp.descriptor }

    func post(_ letter: Letter) {
        letters.withLock { $0.append(letter) }
        wakeUp.ring()
    }

    func takeAll() -> [Letter] {
        wakeUp.hush()
        return letters.withLock { letters in
            defer { letters = [] }
            return letters
        }
    }
}
