internal import Diagnostics
internal import Yams

/// Turns the parser's complaint, written for programmers, into the mistake that a person most likely made.
struct BrokenYAML {
    private let error: YamlError
    private let source: YAMLSource
    private let text: SourceText

    init(_ error: YamlError, _ source: YAMLSource) {
        self.error = error
        self.source = source
        text = SourceText(source.bytes)
    }

    var diagnostic: Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            explain(problem, at: mark, context)
        case .composer(_, let problem, let mark, _):
            problem.contains("alias")
                ? quotesNeeded(inLine: mark.line) ?? .yamlBroken(at: place(mark)) : .yamlSecondDocument(at: place(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            DuplicateKey(keys.first ?? "", firstAt: context.mark.line, column: context.mark.column, source).diagnostic
        case .reader: .yamlControlCharacter(source)
        default: .yamlBroken(at: source.place(line: 1, column: 1))
        }
    }

    private func explain(_ problem: String, at mark: Mark, _ context: YamlError.Context?) -> Diagnostic {
        if problem.contains("nesting") { return .yamlTooLarge(.nesting, at: place(mark)) }
        return tab(at: mark) ?? openQuote(from: context?.mark, to: mark) ?? misplacedColon(problem, at: mark)
            ?? missingColon(problem, context?.mark) ?? openBracket(problem, context?.mark)
            ?? quotesNeeded(inLine: mark.line) ?? misaligned(problem, at: mark, context?.mark)
            ?? .yamlBroken(at: place(mark))
    }

    /// A tab where blanks count.
    private func tab(at mark: Mark) -> Diagnostic? {
        let line = self.line(mark.line)
        let indentation = line.scalars.prefix { $0 == " " || $0 == "\t" }
        guard let first = indentation.firstIndex(of: "\t"), mark.column <= indentation.count + 1 else { return nil }
        let tabs = indentation[first...].prefix { $0 == "\t" }.count
        return .yamlTab(count: tabs, at: source.place(line: mark.line, column: first + 1, length: tabs))
    }

    /// The first value between two marks that a quote opens and none closes.
    private func openQuote(from start: Mark?, to end: Mark) -> Diagnostic? {
        let first = min(start?.line ?? end.line, end.line)
        for number in max(first, 1)...max(end.line, first, 1) {
            let line = self.line(number)
            guard line.hasOpenQuote, let value = line.value else { continue }
            return .yamlOpenQuote(
                at: source.place(line: number, column: value.column, length: value.text.unicodeScalars.count))
        }
        return nil
    }

    /// `mapping values are not allowed`: a colon inside a text, or a line that was taken for the end of the line above.
    private func misplacedColon(_ problem: String, at mark: Mark) -> Diagnostic? {
        guard problem.contains("mapping values are not allowed") else { return nil }
        let line = self.line(mark.line)
        guard line.keyColon == mark.column else { return quotesNeeded(inLine: mark.line) }
        guard let above = lineAbove(mark.line) else { return nil }
        if above.keyColon == nil { return missingColon(in: above) }
        return .yamlIndentation(at: place(mark), line: above.number + source.firstLine - 1)
    }

    private func lineAbove(_ number: Int) -> YAMLLine? {
        stride(from: number - 1, to: 0, by: -1).lazy.map { self.line($0) }.first { !$0.isBlank }
    }

    private func missingColon(_ problem: String, _ start: Mark?) -> Diagnostic? {
        guard problem.contains("could not find expected ':'"), let start else { return nil }
        return missingColon(in: line(start.line))
    }

    private func missingColon(in line: YAMLLine) -> Diagnostic {
        if let colon = line.anyColon, colon > 1 {
            return .yamlColonWithoutBlank(at: source.place(line: line.number, column: colon, length: 1))
        }
        let start = line.scalars.prefix { $0 == " " }.count
        return .yamlMissingColon(
            at: source.place(line: line.number, column: start + 1, length: line.scalars.count - start))
    }

    private func openBracket(_ problem: String, _ start: Mark?) -> Diagnostic? {
        guard let start, problem.contains("',' or") else { return nil }
        return .yamlOpenBracket(
            closing: problem.contains("']'") ? "]" : "}",
            at: source.place(line: start.line, column: start.column, length: 1))
    }

    /// A value that YAML would read as something else than text.
    private func quotesNeeded(inLine number: Int) -> Diagnostic? {
        let line = self.line(number)
        guard let value = line.value, let first = value.text.unicodeScalars.first,
            value.text.contains(": ") || value.text.hasSuffix(":")
                || "@`%*&!|>[]{}\"'-?,".unicodeScalars.contains(first)
        else { return nil }
        return .yamlNeedsQuotes(
            value.text,
            at: source.place(line: number, column: value.column, length: value.text.unicodeScalars.count))
    }

    private func misaligned(_ problem: String, at mark: Mark, _ start: Mark?) -> Diagnostic? {
        guard let start, start.line < mark.line, problem.contains("did not find expected") else { return nil }
        return .yamlIndentation(at: place(mark), line: start.line + source.firstLine - 1)
    }

    private func line(_ number: Int) -> YAMLLine { YAMLLine(Array(text.line(number).unicodeScalars), number: number) }

    private func place(_ mark: Mark) -> SourcePlace { source.place(line: mark.line, column: mark.column) }
}
