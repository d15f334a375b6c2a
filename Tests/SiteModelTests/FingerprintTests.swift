import SiteModel
import Testing

struct FingerprintTests {
    private func fingerprint(_ add: (inout FingerprintBuilder) -> Void) -> Fingerprint {
        var builder = FingerprintBuilder()
        add(&builder)
        return builder.finish()
    }

    /// The published test vectors of SHA-256.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func isSHA256(text: String, hex: String) {
        #expect(Fingerprint(of: Array(text.utf8)).hex == hex)
        #expect(Fingerprint(hex: hex) == Fingerprint(of: Array(text.utf8)))
    }

    @Test(arguments: [
        "", "abc", String(repeating: "g", count: 64), String(repeating: "0", count: 65),
        "+" + String(repeating: "0", count: 63), String(repeating: "A", count: 64),
    ])
    func onlyItsOwnDigitsAreRead(hex: String) {
        #expect(Fingerprint(hex: hex) == nil)
    }

    /// The same letters, parted in another way, are other ingredients.
    @Test func ingredientsDoNotRunTogether() {
        let all = [
            fingerprint {
                $0.add("ab"); $0.add("c")
            },
            fingerprint {
                $0.add("a"); $0.add("bc")
            },
            fingerprint { $0.add("abc") },
            fingerprint {
                $0.add("abc"); $0.add("")
            }, fingerprint { $0.add(3) },
            fingerprint {
                $0.add("c"); $0.add("ab")
            }, fingerprint { _ in },
        ]
        #expect(Set(all).count == all.count)
    }

    /// Texts longer than the buffer count like short ones.
    @Test func longTextsCountToTheEnd() {
        let long = String(repeating: "a", count: 40_000)
        #expect(fingerprint { $0.add(long + "b") } != fingerprint { $0.add(long + "c") })
        #expect(
            fingerprint {
                $0.add(long); $0.add("b")
            }
                == fingerprint {
                    $0.add(bytes: Array(long.utf8)); $0.add("b")
                })
    }
}
