/// Plain text as Markdown that shows just this text.
func markdown(ofPlain text: String) -> String {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed) {
        if line.isEmpty, lines.last?.isEmpty ?? true { continue }
        lines.append(escapedLine(line))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
}

/// What could be a sign of Markdown gets a backslash; at the start of a line also what could begin a list or a rule.
private func escapedLine(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "#", "!": result += "\\"
        case _ where scalar.properties.generalCategory == .control: continue
        default: break
        }
        result.unicodeScalars.append(scalar)
    }
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    let rest = result.dropFirst(digits.count)
    guard let mark = rest.first else { return result }
    if digits.isEmpty { return "-+=:".contains(mark) ? "\\" + result : result }
    return mark == "." || mark == ")" ? digits + "\\" + rest : result
}
