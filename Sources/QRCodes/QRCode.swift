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
        var path: [UInt8] = []
        path.reserveCapacity(side * side * 2)
        var pen = (column: 0, row: 0)
        for row in 0..<side {
            forEachRun(in: row) { start, end in
                if path.isEmpty {
                    path += "M\(start + Self.margin) \(row + Self.margin).5".utf8
                } else {
                    path.append(UInt8(ascii: "m"))
                    Self.append(start - pen.column, to: &path)
                    path.append(UInt8(ascii: " "))
                    Self.append(row - pen.row, to: &path)
                }
                path.append(UInt8(ascii: "h"))
                Self.append(end - start, to: &path)
                pen = (end, row)
            }
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// A number of less than four digits, as no code has more; a text for each of some hundred would be felt, since every
    /// page has a code.
    private static func append(_ number: Int, to path: inout [UInt8]) {
        if number < 0 { path.append(UInt8(ascii: "-")) }
        let number = number.magnitude
        if number > 99 { path.append(UInt8(ascii: "0") + UInt8(number / 100)) }
        if number > 9 { path.append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
        path.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Black squares that touch, from left to right: the column of the first, and that behind the last.
    private func forEachRun(in row: Int, _ body: (_ start: Int, _ end: Int) -> Void) {
        var start: Int?
        for column in 0...side {
            let isDark = column < side && squares[row * side + column] & 1 == 1
            if isDark, start == nil { start = column }
            if !isDark, let first = start {
                body(first, column)
                start = nil
            }
        }
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
