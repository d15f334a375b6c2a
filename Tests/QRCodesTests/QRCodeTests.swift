import QRCodes
import Testing

/// What a camera needs to read a code.
struct QRCodeTests {
    @Test func everyCornerButTheLastHasAnEye() throws {
        let code = try #require(QRCode("https://suluh.example/id/panduan/paspor.html"))
        let last = code.side - 7
        for (row, column) in [(0, 0), (0, last), (last, 0)] {
            let eye = (0..<7).map { line in (0..<7).map { code.isDark(row: row + line, column: column + $0) } }
            #expect(eye[0].allSatisfy { $0 } && eye[6].allSatisfy { $0 })
            #expect(eye[1] == [true, false, false, false, false, false, true])
            #expect(eye[3] == [true, false, true, true, true, false, true])
        }
    }

    @Test(arguments: [(1, 21), (14, 21), (15, 25), (43, 33), (2331, 177)])
    func aLongerTextNeedsALargerCode(length: Int, side: Int) throws {
        #expect(try #require(QRCode(String(repeating: "a", count: length))).side == side)
    }

    @Test func whatNoCodeCanHoldHasNone() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    }

    /// The strokes of the picture cover the black squares and no other.
    @Test func thePictureShowsEverySquare() throws {
        let code = try #require(QRCode("Suluh"))
        var drawn: Set<[Int]> = []
        var (column, row) = (0, 0)
        for step in code.strokes.matches(of: /([Mm])(-?\d+) (-?\d+)(?:\.5)?h(\d+)/) {
            let moved = (Int(step.output.2) ?? 0, Int(step.output.3) ?? 0)
            (column, row) = step.output.1 == "M" ? moved : (column + moved.0, row + moved.1)
            for _ in 0..<(Int(step.output.4) ?? 0) {
                drawn.insert([row - QRCode.margin, column - QRCode.margin])
                column += 1
            }
        }
        let dark = (0..<code.side).flatMap { row in
            (0..<code.side).filter { code.isDark(row: row, column: $0) }.map { [row, $0] }
        }
        #expect(drawn == Set(dark))
        #expect(code.svg(title: "Suluh").contains("viewBox=\"0 0 \(code.side + 8) \(code.side + 8)\""))
    }
}
