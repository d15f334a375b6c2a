package import Diagnostics
internal import Yams

/// Reads a YAML text, such as the front matter of a page or the whole of `site.yml`.
///
/// - Parameters:
///   - text: The bytes in UTF-8.
///   - file: The file's path from the site's folder, for diagnostics.
///   - firstLine: The line of `file` in which `text` starts, from 1.
/// - Returns: The value; nothing when the text is empty, or broken, which a diagnostic then explains.
package func parseYAML(_ text: [UInt8], file: String, firstLine: Int = 1) -> Reported<YAMLNode?> {
    let source = YAMLSource(text, file: file, firstLine: firstLine)
    if let excess = YAMLLimits.excess(in: source.bytes) {
        return Reported(nil, [.yamlTooLarge(excess.reason, at: source.place(ofByte: excess.offset))])
    }
    guard let string = String(validating: source.bytes, as: UTF8.self) else {
        return Reported(nil, [.yamlNotUTF8(source)])
    }
    do {
        let parser = try Parser(yaml: withoutForeignLineBreaks(string), resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else { return Reported(nil) }
        var converter = NodeConverter(file: file, firstLine: firstLine)
        return converter.convert(root: root)
    } catch let error as YamlError {
        return Reported(nil, [BrokenYAML(error, source).diagnostic])
    } catch {
        return Reported(nil, [.yamlBroken(at: source.place(line: 1, column: 1))])
    }
}

/// libyaml ends lines at NEL and at Unicode's line and paragraph separators, as editors and YAML 1.2 do not.
///
/// They come in with texts that were copied from elsewhere. A blank in their place keeps such a text in one piece, and
/// every line and column what the editor shows.
private func withoutForeignLineBreaks(_ text: String) -> String {
    func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
    guard text.unicodeScalars.contains(where: isForeign) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isForeign($0) ? " " : $0 }))
}
