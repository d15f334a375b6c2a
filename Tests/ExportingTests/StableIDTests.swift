import Testing

@testable import Exporting

struct StableIDTests {
    /// The example of RFC 9562, appendix A.4: `www.example.com` in the namespace of domain names.
    @Test func followsTheStandard() {
        let domains: [UInt8] = [
            0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
        ]
        #expect(StableID.uuid(of: "www.example.com", in: domains) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    /// Partners keep these: a change would make every record a new one to them.
    @Test func staysForever() {
        #expect(StableID.of("service/kp2mi") == "e4ab8847-8318-5843-89d8-164cf006df22")
    }
}
