import Dispatch
import Diagnostics
import Markdown
import Synchronization
import Testing

/// Many threads must give the bytes that one thread gives. Without the lock in `CmarkExtensions` some hundred of these
/// texts come out with `~~` or addresses left as plain text.
struct ThreadingTests {
    /// Every second text has no `~`: those are read without the lock, beside the others.
    private static let texts = (0..<50).map { number in
        number.isMultiple(of: 2) ? text(number) : text(number).replacing("~~", with: "*")
    }

    private static func text(_ number: Int) -> String {
        """
        # Judul \(number)

        Lihat www.contoh\(number).example dan ~~salah~~ benar, tulis ke nama\(number)@contoh.example.[^1]

        | a | b |
        | --- | --: |
        | ~~x~~ https://satu.example/\(number) | www.dua.example |

        - [x] selesai ~~tidak~~
        - [ ] belum: http://tiga.example

        [^1]: Catatan ~~kaki~~ di www.empat.example.
        """
    }

    private static func html(_ text: String) -> [UInt8] {
        let options = MarkdownOptions(calloutNames: [])
        let body = parseMarkdown(Array(text.utf8), file: "x.md", firstLine: 1, options: options).value
        return body.html.filled { slot in
            if case .address(let index) = slot { body.references[index].destination } else { "" }
        }
    }

    @Test func parallelParsingGivesTheSerialBytes() {
        let serial = Self.texts.map(Self.html)
        let pages = serial.map { String(decoding: $0, as: UTF8.self) }
        #expect(pages.count { $0.contains("<del>") } == 25)
        #expect(pages.allSatisfy { $0.ranges(of: "<a href=\"http").count == 5 })
        let wrong = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 20_000) { number in
            let index = number % Self.texts.count
            if Self.html(Self.texts[index]) != serial[index] { wrong.add(1, ordering: .relaxed) }
        }
        #expect(wrong.load(ordering: .relaxed) == 0)
    }
}
