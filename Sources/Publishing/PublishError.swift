package import Diagnostics

/// Why nothing was published. The former site is as it was.
package enum PublishError: Error, Sendable {
    /// The command names an output that must not be used, or two files claim one path: exit status 2.
    case usage(Diagnostic)
    /// The disk did not do what it should: exit status 3.
    case machine(Diagnostic)

    /// What went wrong, for the printer.
    package var diagnostic: Diagnostic {
        switch self {
        case .usage(let diagnostic), .machine(let diagnostic): diagnostic
        }
    }

    init(_ failure: DiskFailure, _ place: OutputPlace) {
        self = .machine(.failed(failure, place))
    }
}
