internal import Glibc

/// Another program that is talked to through one socket, which is its input and its output.
package final class ChildProcess: Sendable {
    private let process: pid_t
    private let socket: Int32

    /// A page that takes longer than this, in milliseconds, would never be done.
    private static let patience: Int32 = 180_000
    private static let longestHead = 1024 * 1024

    /// It is given the environment that it needs and no other, so that it does the same for everybody. Nothing when it
    /// cannot be started.
    package init?(_ program: String, _ arguments: [String]) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0, let mine = ends.first, let other = ends.last else { return nil }
        defer { close(other) }
        guard let started = Self.start(program, arguments, socket: other) else {
            close(mine)
            return nil
        }
        (process, socket) = (started, mine)
    }

    private static let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"]

    private static func start(_ program: String, _ arguments: [String], socket: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        var surroundings: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) }
        defer { for word in words + surroundings { free(word) } }
        words.append(nil)
        surroundings.append(nil)
        var process: pid_t = 0
        return posix_spawn(&process, program, &actions, nil, &words, &surroundings) == 0 ? process : nil
    }

    /// False when it has ended.
    package func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if sent < 0, errno == EINTR { continue }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Tells it that nothing more will be sent.
    package func endInput() { shutdown(socket, Int32(SHUT_WR)) }

    /// What it says until the end of a line; nothing when it has ended.
    package func readLine() -> [UInt8]? {
        var line: [UInt8] = []
        while let byte = read(1) {
            if byte == [UInt8(ascii: "\n")] { return line }
            line += byte
        }
        return line.isEmpty ? nil : line
    }

    /// The lines before an empty line; nothing when it has ended, or says too much.
    package func readHead() -> [UInt8]? {
        var head: [UInt8] = []
        while head.suffix(2) != [UInt8(ascii: "\n"), UInt8(ascii: "\n")] {
            guard head.count < Self.longestHead, let byte = read(1) else { return nil }
            head += byte
        }
        return head
    }

    /// Exactly so many bytes; nothing when it ends before.
    package func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, Self.patience)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return nil }
            let got = bytes.withUnsafeMutableBytes { buffer in
                recv(socket, buffer.baseAddress?.advanced(by: filled), count - filled, 0)
            }
            guard got > 0 else { return nil }
            filled += got
        }
        return bytes
    }

    /// Ends it, whatever it is doing.
    package func end() {
        close(socket)
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }
}
