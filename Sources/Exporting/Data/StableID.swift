internal import Crypto

/// Identifiers that a record keeps in every build and in every language: UUIDs of version 5 (RFC 9562).
enum StableID {
    /// The namespace of all ids that Suluh gives. Another one would give every record of every site a new id.
    private static let namespace: [UInt8] = [
        0x79, 0xd3, 0x71, 0x65, 0xa2, 0xbb, 0x4f, 0x5e, 0x99, 0xfc, 0x8b, 0x61, 0xc4, 0x3e, 0xeb, 0x34,
    ]

    /// The id of the record that a path names, such as `service/kp2mi/phone/dalam-negeri`.
    static func of(_ path: String) -> String { uuid(of: path, in: namespace) }

    /// The UUID of a name in a namespace of sixteen bytes.
    static func uuid(of name: String, in namespace: [UInt8]) -> String {
        var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0f | 0x50
        bytes[8] = bytes[8] & 0x3f | 0x80
        let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
            .map { $0.joined() }.joined(separator: "-")
    }
}
