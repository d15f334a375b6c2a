internal import SiteModel

/// The file in the output that says who made it and from what; the same site gives the same marker on any machine.
struct Marker {
    static let path = ".suluh-output"
    private static let name = "suluh-output "
    private static let title = name + "1"

    /// The marker's own bytes; none when there is no marker.
    let text: [UInt8]
    let fingerprints: [ExactPath: Fingerprint]

    /// A marker that is damaged, or of another version of Suluh, knows no fingerprints.
    init(in root: OpenFolder) {
        text = (try? root.read(Self.path)) ?? []
        var found: [ExactPath: Fingerprint] = [:]
        for row in SealedList.decode(text, title: Self.title, fieldCount: 2) ?? [] {
            if let field = row.fields.first {
                found[row.path] = Fingerprint(hex: String(decoding: field, as: UTF8.self))
            }
        }
        fingerprints = found
    }

    /// No marker at all.
    init() {
        text = []
        fingerprints = [:]
    }

    /// The marker of a site.
    static func text(_ files: [(path: ExactPath, fingerprint: Fingerprint, size: Int)]) -> [UInt8] {
        let sorted = files.sorted { $0.path < $1.path }
        return SealedList.encode(title: title, rows: sorted.map { "\($0.fingerprint.hex) \($0.size) \($0.path.text)" })
    }

    /// Whether a folder bears a marker of any version, whole or not.
    static func isPresent(in root: OpenFolder) throws(DiskFailure) -> Bool {
        guard root.facts(of: path) != nil else { return false }
        return try OpenFile(reading: path, in: root).readChunk().starts(with: name.utf8)
    }
}
