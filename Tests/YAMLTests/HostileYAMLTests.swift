import Diagnostics
import Foundation
import Testing
import YAML

/// Texts made to crash, hang or fill the memory. They are read on a small stack, as workers may have.
@Suite struct HostileYAMLTests {
    static func bomb(_ width: Int, _ levels: Int) -> String {
        (0..<levels).reduce("l0: &l0 [x, x, x]\n") { text, level in
            let aliases = [String](repeating: "*l\(level)", count: width).joined(separator: ", ")
            return text + "l\(level + 1): &l\(level + 1) [\(aliases)]\n"
        }
    }

    static let refused: [(name: String, text: String)] = [
        ("brackets", String(repeating: "[", count: 100_000)), ("braces", String(repeating: "{a: ", count: 100_000)),
        ("dashes", String(repeating: "- ", count: 100_000)), ("questions", String(repeating: "? ", count: 100_000)),
        ("stairs", (0..<1_300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        (
            "many levels",
            String(repeating: "- ", count: 60) + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        ),
        ("wide bomb", bomb(9, 9)), ("narrow bomb", bomb(2, 30)),
        (
            "deep chain",
            (0..<16).map {
                "b\($0): &b\($0) \(String(repeating: "[", count: 60))\($0 == 0 ? "x" : "*b\($0 - 1)")\(String(repeating: "]", count: 60))\n"
            }.joined()
        ),
        ("ten megabytes", "a: " + String(repeating: "x", count: 10_000_000)),
        ("many items", String(repeating: "- a\n", count: 240_000)),
    ]

    @Test(arguments: refused) func isRefused(_ row: (name: String, text: String)) {
        let ids = onSmallStack { parse(row.text).diagnostics.map(\.kind.id) }
        #expect(ids == ["yaml-too-large"])
    }

    @Test(arguments: [
        String(repeating: "\"", count: 900_000), String(repeating: "a: \"x\n", count: 150_000),
        String(repeating: "a: \n", count: 200_000), "a" + String(repeating: "\n", count: 900_000) + "b: c",
        String(repeating: "!a ", count: 300_000), "[" + String(repeating: ",", count: 900_000),
        bomb(2, 5) + "? *l5\n: 1\n", "%YAML 9.9\n", "a: !!binary x\n  y: 1", "\"\\uD800\"", "a: \"\\x", "- - -\n -",
    ]) func isExplained(_ text: String) {
        #expect(onSmallStack { parse(text).diagnostics.count } == 1)
    }

    @Test func nestingUpToTheLimitIsRead() {
        let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(onSmallStack { outline(parse(text).value) } == text)
    }

    @Test func randomTextsNeverCrash() {
        let parts = [
            "a", ": ", ":", "- ", "\n", "  ", "\t", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!t ", "|", ">", "#",
            "? ", "é",
            "---\n", "...\n", ",", "<<", "%", "~", "\u{1}", "\u{2028}", "\\",
        ]
        var state: UInt64 = 11
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<20_000 {
            let parsed = parse((0..<random(16)).map { _ in parts[random(parts.count)] }.joined())
            #expect(parsed.value != nil || parsed.diagnostics.count <= 3)
        }
    }

    /// A thread of 512 KB.
    private func onSmallStack<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value? {
        let result = Box<Value>()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            result.value = body()
            done.signal()
        }
        thread.stackSize = 512 * 1024
        thread.start()
        done.wait()
        return result.value
    }

    /// Written once before the semaphore is signalled and read once after.
    private final class Box<Value>: @unchecked Sendable {
        var value: Value?
    }
}
