internal import Glibc

/// A system call that did not do what was asked.
struct DiskFailure: Error, Sendable {
    /// What it did not do, for choosing the words of the message.
    enum Step: Sendable {
        case read, write, list, swap
        /// Reading a file of the site that is to be copied into the output.
        case readSource
    }

    enum Cause: Sendable {
        case full, forbidden, missing, mountPoint, other
    }

    let step: Step
    /// The path as it was asked for.
    let path: String
    /// The system's number for the cause.
    let code: Int32

    init(_ step: Step, _ path: String, code: Int32 = errno) {
        self.step = step
        self.path = path
        self.code = code
    }

    /// Somebody else's folder lies where the new site was to go.
    static func placeTaken(_ path: String) -> DiskFailure {
        DiskFailure(.swap, path, code: ENOTEMPTY)
    }

    var cause: Cause {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: .full
        case EACCES, EPERM, EROFS: .forbidden
        case ENOENT: .missing
        case EXDEV, EBUSY: .mountPoint
        default: .other
        }
    }

    /// The system's own words for the cause.
    var words: String { String(cString: strerror(code)) }
}
