/// One line of a YAML text, taken apart by eye to find what its writer meant. Columns count from 1.
struct YAMLLine {
    let scalars: [Unicode.Scalar]
    let number: Int

    init(_ scalars: [Unicode.Scalar], number: Int) {
        self.scalars = scalars
        self.number = number
    }

    var text: String { String(String.UnicodeScalarView(scalars)) }

    var isBlank: Bool { scalars.allSatisfy { $0 == " " || $0 == "\t" } }

    func scalar(at column: Int) -> Unicode.Scalar? {
        scalars.indices.contains(column - 1) ? scalars[column - 1] : nil
    }

    /// The column of the first colon that ends a key: one before a blank or at the end of the line.
    var keyColon: Int? {
        scalars.indices.first {
            scalars[$0] == ":" && ($0 + 1 == scalars.count || scalars[$0 + 1] == " " || scalars[$0 + 1] == "\t")
        }.map { $0 + 1 }
    }

    /// The column of the first colon of all.
    var anyColon: Int? { scalars.firstIndex(of: ":").map { $0 + 1 } }

    /// The text after the key, or after the dash of a list, and the column at which it starts.
    var value: (text: String, column: Int)? {
        let dash = scalars.firstIndex { $0 != " " }.flatMap { scalars[$0] == "-" ? $0 + 1 : nil }
        guard let end = keyColon ?? dash, let start = scalars[end...].firstIndex(where: { $0 != " " && $0 != "\t" })
        else { return nil }
        let trimmed = scalars[start...].reversed().drop { $0 == " " || $0 == "\t" }.reversed()
        return (String(String.UnicodeScalarView(trimmed)), start + 1)
    }

    /// Whether a quote opens the value and nothing on this line closes it.
    var hasOpenQuote: Bool {
        guard let value, let quote = value.text.unicodeScalars.first, quote == "\"" || quote == "'" else {
            return false
        }
        var isEscaped = false
        for scalar in value.text.unicodeScalars.dropFirst() {
            if isEscaped { isEscaped = false; continue }
            if scalar == quote { return false }
            isEscaped = scalar == "\\" && quote == "\""
        }
        return true
    }

    /// The text as YAML writes it between double quotes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
