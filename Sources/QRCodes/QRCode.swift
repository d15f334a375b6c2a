internal import CQREncode

/// A QR code, which the camera of a phone reads off paper.
package struct QRCode: Sendable, Hashable {
    /// How many squares a side has, without the white margin around.
    package let side: Int
    private let squares: [UInt8]

    /// How many white squares readers need around the code.
    package static let margin = 4

    /// The smallest code for a text, of which 15 in 100 squares may be unreadable; nothing for an empty text, or one that
    /// no code can hold.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let count = Int32(exactly: bytes.count),
            let code = QRcode_encodeData(count, bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        squares = Array(UnsafeBufferPointer(start: code.pointee.data, count: side * side))
    }

    /// Whether a square is black. Outside the code all is white.
    package func isDark(row: Int, column: Int) -> Bool {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return false }
        return squares[row * side + column] & 1 == 1
    }

    /// The black squares as the `d` of an SVG path of lines that are one square wide, the margin included:
    /// `M4 4.5h7m1 0h2…`.
    package var strokes: String {
        var path = ""
        var pen = (column: 0, row: 0)
        for row in 0..<side {
            for run in runs(in: row) {
                path +=
                    path.isEmpty
                    ? "M\(run.lowerBound + Self.margin) \(row + Self.margin).5"
                    : "m\(run.lowerBound - pen.column) \(row - pen.row)"
                path += "h\(run.count)"
                pen = (run.upperBound, row)
            }
        }
        return path
    }

    /// Black squares that touch, from left to right.
    private func runs(in row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<side where isDark(row: row, column: column) {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}

extension QRCode {
    /// The code as an SVG picture without a size, which a style sheet gives it.
    ///
    /// - Parameter title: What it holds, for those who do not see it; escaped already.
    package func svg(title: String) -> String {
        let size = side + 2 * Self.margin
        return
            "<svg class=\"qr\" viewBox=\"0 0 \(size) \(size)\" shape-rendering=\"crispEdges\"><title>\(title)</title>"
            + "<path stroke=\"#000\" d=\"\(strokes)\"/></svg>"
    }
}
