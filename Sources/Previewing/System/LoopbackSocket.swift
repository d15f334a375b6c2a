internal import Glibc

/// A TCP socket of this machine's own loopback, closed when the value goes away. All calls return at once.
final class LoopbackSocket: Sendable {
    let descriptor: Int32

    /// What came of reading or writing.
    enum Outcome: Equatable {
        /// So many bytes went through.
        case moved(Int)
        /// Nothing now; later perhaps.
        case wait
        /// The other side is gone.
        case closed
    }

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Listens on 127.0.0.1 and nowhere else; nothing when the port is taken or not for us. Port 0 is any free one.
    static func listening(onPort port: UInt16) -> LoopbackSocket? {
        let flags = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = Glibc.socket(AF_INET, flags, 0)
        guard descriptor >= 0 else { return nil }
        let socket = LoopbackSocket(descriptor)
        var reuse: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        return bound == 0 && listen(descriptor, 128) == 0 ? socket : nil
    }

    /// The port on this side.
    var port: UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    /// The next one who called, if somebody did.
    func accepted() -> LoopbackSocket? {
        let caller = accept(descriptor, nil, nil)
        guard caller >= 0 else { return nil }
        let socket = LoopbackSocket(caller)
        guard fcntl(caller, F_SETFL, O_NONBLOCK) == 0, fcntl(caller, F_SETFD, FD_CLOEXEC) == 0 else { return nil }
        // Answers are small and wanted at once.
        var quick: Int32 = 1
        setsockopt(caller, Int32(IPPROTO_TCP), TCP_NODELAY, &quick, socklen_t(MemoryLayout<Int32>.size))
        return socket
    }

    /// Appends what has come, at most 16 KB.
    func read(into bytes: inout [UInt8]) -> Outcome {
        var count = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, filled in
            count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            filled = max(0, count)
        }
        bytes += chunk
        return outcome(count, atEnd: .closed)
    }

    /// Sends what the other side takes now.
    func write(_ bytes: ArraySlice<UInt8>) -> Outcome {
        let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        return outcome(count, atEnd: .wait)
    }

    private func outcome(_ count: Int, atEnd end: Outcome) -> Outcome {
        if count > 0 { return .moved(count) }
        if count == 0 { return end }
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? .wait : .closed
    }

    /// Tells the other side that nothing more comes; what is on the way still arrives.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }
}
