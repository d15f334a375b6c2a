/// A promise of one file of the published site: where it goes, what it depends on, and how to make it.
///
/// The bytes are made only when the fingerprint differs from that of the last build. Equal fingerprints must therefore
/// mean equal bytes.
package struct OutputFile: Sendable {
    /// The path from the output folder, with `/` between its parts and no `.` or `..`.
    package let path: String
    private let makePlan: @Sendable () -> Plan

    /// What a file is made from, gathered and ready to be made.
    package struct Plan: Sendable {
        /// Stands for everything that the bytes are made from.
        package let fingerprint: Fingerprint
        package let contents: Contents

        package init(fingerprint: Fingerprint, make: @escaping @Sendable () -> [UInt8]) {
            self.fingerprint = fingerprint
            contents = .made(make)
        }

        fileprivate init(fingerprint: Fingerprint, copyOf source: String) {
            self.fingerprint = fingerprint
            contents = .copied(from: source)
        }
    }

    /// Where the bytes come from.
    package enum Contents: Sendable {
        /// Bytes that are made on demand.
        case made(@Sendable () -> [UInt8])
        /// A copy of a file, named by its absolute path.
        case copied(from: String)
    }

    package init(path: String, fingerprint: Fingerprint, make: @escaping @Sendable () -> [UInt8]) {
        self.init(path: path) { Plan(fingerprint: fingerprint, make: make) }
    }

    package init(path: String, fingerprint: Fingerprint, copyOf source: String) {
        self.init(path: path) { Plan(fingerprint: fingerprint, copyOf: source) }
    }

    /// - Parameter plan: Gathers what the file is made from; called where the file is looked at, and what it gathered
    ///   goes when the file is settled.
    package init(path: String, plan: @escaping @Sendable () -> Plan) {
        self.path = path
        makePlan = plan
    }

    /// Gathers what the file is made from.
    package func plan() -> Plan { makePlan() }
}
