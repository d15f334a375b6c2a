package import Diagnostics

/// Reads a catalogue of translations.
///
/// - Parameters:
///   - bytes: The file.
///   - file: Its name, for diagnostics.
/// - Returns: Nothing for a file that is not UTF-8. A message that cannot be read is left out and reported; messages that
///   stand there twice are both left out, since nobody knows which is meant.
package func readPO(_ bytes: [UInt8], file: String) -> Reported<POFile?> {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
        return Reported(nil, [PODiagnostics.notUTF8(file)])
    }
    var reader = POReader(file: file)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        reader.read(line, number: index + 1)
    }
    return reader.finish()
}

/// Puts lines together to messages.
private struct POReader {
    private enum Part { case context, id, text, formerID, formerContext, plural }

    private let file: String
    private var message = POMessage()
    private var part: Part?
    private var hasID = false
    private var isBroken = false
    private var messages: [POMessage] = []
    private var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    mutating func read(_ line: Substring, number: Int) {
        let line = line.trimmingBlanks()
        if line.isEmpty { return end() }
        if line.hasPrefix("#~") { return }
        if line.hasPrefix("#") { return readComment(line, number) }
        if line.hasPrefix("\"") { return add(line, number) }
        let word = line.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
        begin(word, number)
        add(line.dropFirst(word.count).trimmingBlanks(), number)
    }

    private mutating func readComment(_ line: Substring, _ number: Int) {
        if part == .text || part == .plural { end() }
        let rest = line.dropFirst(2).trimmingBlanks()
        switch line.dropFirst().first {
        case ".": message.notes.append(String(rest))
        case ":": message.references += rest.split(separator: " ").map(String.init)
        case ",": message.isFuzzy = message.isFuzzy || rest.split { ", ".contains($0) }.contains("fuzzy")
        case "|": readFormer(rest, number)
        default: break
        }
    }

    private mutating func readFormer(_ rest: Substring, _ number: Int) {
        if rest.hasPrefix("\"") { return add(rest, number) }
        let word = rest.prefix { $0 != " " && $0 != "\"" }
        part = word == "msgid" ? .formerID : .formerContext
        if word == "msgid" { message.formerID = "" }
        add(rest.dropFirst(word.count).trimmingBlanks(), number)
    }

    private mutating func begin(_ word: Substring, _ number: Int) {
        let startsAnew = word == "msgctxt" || word == "msgid" && part != .context && hasID
        if startsAnew, hasID { end() }
        if message.line == 0 { message.line = number }
        switch word {
        case "msgctxt": (part, message.context) = (.context, "")
        case "msgid": (part, hasID) = (.id, true)
        case "msgstr": part = .text
        case _ where word == "msgid_plural" || word.hasPrefix("msgstr["):
            if part != .plural { diagnostics.append(PODiagnostics.plural(at: place(number))) }
            (part, isBroken) = (.plural, true)
        default: fail(number)
        }
    }

    private mutating func fail(_ number: Int) {
        diagnostics.append(PODiagnostics.syntax(at: place(number)))
        (part, isBroken) = (nil, true)
    }

    private mutating func add(_ quoted: Substring, _ number: Int) {
        guard part != nil else { return isBroken ? () : fail(number) }
        guard let text = POString.read(quoted) else { return fail(number) }
        switch part {
        case .context: message.context?.append(text)
        case .id: message.id += text
        case .text: message.text += text
        case .formerID: message.formerID?.append(text)
        case .formerContext, .plural, nil: break
        }
    }

    private mutating func end() {
        if hasID, !isBroken { messages.append(message) }
        (message, part, hasID, isBroken) = (POMessage(), nil, false, false)
    }

    private func place(_ line: Int) -> SourcePlace {
        SourcePlace(file: file, range: SourceRange(line: line, column: 1))
    }

    // MARK: The whole file

    mutating func finish() -> Reported<POFile?> {
        end()
        let header = messages.first { $0.id.isEmpty && $0.context == nil }
        var po = POFile(header: header.map(fields) ?? [], messages: messages.filter { $0.line != header?.line })
        dropTwins(&po)
        guard header != nil else { return Reported(po, diagnostics + [PODiagnostics.headerMissing(file)]) }
        if let type = po["Content-Type"], !type.lowercased().replacing(" ", with: "").contains("charset=utf-8") {
            diagnostics.append(PODiagnostics.charset(type, at: place(header?.line ?? 1)))
        }
        return Reported(po, diagnostics)
    }

    private func fields(_ header: POMessage) -> [POFile.Field] {
        header.text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return POFile.Field(String(parts[0]), String(parts[1].trimmingBlanks()))
        }
    }

    private mutating func dropTwins(_ po: inout POFile) {
        let groups = Dictionary(grouping: po.messages) { POKey(context: $0.context, id: $0.id) }
        for group in groups.values where group.count > 1 {
            for twin in group.dropFirst() {
                diagnostics.append(PODiagnostics.twice(firstLine: group[0].line, at: place(twin.line)))
            }
        }
        po.messages = po.messages.filter { groups[POKey(context: $0.context, id: $0.id)]?.count == 1 }
    }
}

private struct POKey: Hashable {
    let context: String?
    let id: String
}

extension Substring {
    func trimmingBlanks() -> Substring {
        var view = self
        while let first = view.first, first == " " || first == "\t" { view = view.dropFirst() }
        while let last = view.last, last == " " || last == "\t" { view = view.dropLast() }
        return view
    }
}
