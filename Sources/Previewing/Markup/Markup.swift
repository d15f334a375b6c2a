/// HTML that is known to be whole: what is put into it is escaped, unless it is such HTML itself.
struct Markup: Sendable, ExpressibleByStringInterpolation {
    private(set) var html: String

    /// The text of a program, never of a page.
    init(stringLiteral html: String) { self.html = html }

    init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ literal: String) { html += literal }

        mutating func appendInterpolation(_ text: String) { html += Self.escaped(text) }

        mutating func appendInterpolation(_ number: Int) { html += String(number) }

        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }

        mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { html += part.html } }

        mutating func appendInterpolation(_ markup: Markup?) { html += markup?.html ?? "" }

        /// For text and for attributes between double quotes.
        private static func escaped(_ text: String) -> String {
            var escaped = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                switch scalar {
                case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
                case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
                case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
                case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
                case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
                case "\n", "\t": escaped.append(scalar)
                case _ where scalar.properties.generalCategory == .control: escaped.append("\u{FFFD}")
                default: escaped.append(scalar)
                }
            }
            return String(escaped)
        }
    }

    var bytes: [UInt8] { Array(html.utf8) }
}
