internal import Glibc

/// A descriptor and what it is waited for.
struct Awaited {
    let descriptor: Int32
    var reads = true
    var writes = false
}

/// Waits until something can be done with one of them, or so many milliseconds are over.
///
/// - Returns: For each whether it can be read (also to learn that it is closed), and whether it can be written.
func wait(for all: [Awaited], atMost milliseconds: Int) -> [(reads: Bool, writes: Bool)] {
    var polled = all.map { item in
        pollfd(
            fd: item.descriptor, events: (item.reads ? Int16(POLLIN) : 0) | (item.writes ? Int16(POLLOUT) : 0),
            revents: 0)
    }
    let count = poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds))
    guard count > 0 else { return all.map { _ in (false, false) } }
    let over = Int16(POLLHUP) | Int16(POLLERR) | Int16(POLLNVAL)
    return polled.map { ($0.revents & (Int16(POLLIN) | over) != 0, $0.revents & (Int16(POLLOUT) | over) != 0) }
}

/// Wakes the thread that waits in `wait(for:atMost:)`, from any other.
final class WakeUp: Sendable {
    /// Becomes readable when somebody rang.
    let descriptor: Int32
    private let bell: Int32

    /// Nothing where the machine has no more descriptors.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    /// A full pipe wakes as well as one more byte would.
    func ring() {
        var byte: UInt8 = 1
        _ = write(bell, &byte, 1)
    }

    /// Takes back every ring so far.
    func hush() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) > 0 {}
    }
}
