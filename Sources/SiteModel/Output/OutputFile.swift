/// A promise of one file of the published site: where it goes, what it depends on, and how to make it.
///
/// The bytes are made only when the fingerprint differs from that of the last build. Equal fingerprints must therefore
/// mean equal bytes.
package struct OutputFile: Sendable {
    /// The path from the output folder, with `/` between its parts and no `.` or `..`.
    package let path: String
    /// Stands for everything that the bytes are made from.
    package let fingerprint: Fingerprint
    /// Where the bytes come from.
    package let contents: Contents

    package enum Contents: Sendable {
        /// Bytes that are made on demand.
        case made(@Sendable () -> [UInt8])
        /// A copy of a file, named by its absolute path.
        case copied(from: String)
    }

    package init(path: String, fingerprint: Fingerprint, make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.fingerprint = fingerprint
        self.contents = .made(make)
    }

    package init(path: String, fingerprint: Fingerprint, copyOf source: String) {
        self.path = path
        self.fingerprint = fingerprint
        self.contents = .copied(from: source)
    }
}
