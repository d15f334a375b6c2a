internal import CCmarkGFM
internal import Synchronization

/// GitHub's extensions, prepared so that texts can be read on many threads.
///
/// libcmark-gfm 0.29.0.gfm.6 keeps one table for the whole process of the characters at which an extension may begin
/// (`~`, `:`, `w`). `cmark_parser_finish` sets them before it reads inlines and clears them after, so one thread clears
/// what another still needs. Those of bare addresses (`:`, `w`) are set once, and then the extension is told that it has
/// none: no parse touches them again. That does not do for `~~`, which finds its extension by the same list; so texts
/// with a `~` take turns, and only they know that extension. All others need no lock.
final class CmarkExtensions: Sendable {
    static let prepared = CmarkExtensions()

    private let strikethroughPhase = Mutex(())

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        defer { cmark_parser_free(parser) }
        guard let autolink = cmark_find_syntax_extension("autolink") else { return }
        cmark_parser_attach_syntax_extension(parser, autolink)
        cmark_manage_extensions_special_characters(parser, 1)
        cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    }

    /// Reads a text; the caller frees the tree.
    func read(_ text: [UInt8], with parser: OpaquePointer) -> OpaquePointer? {
        let hasTilde = text.contains(UInt8(ascii: "~"))
        for name in ["table"] + (hasTilde ? ["strikethrough"] : []) + ["autolink", "tasklist"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        text.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard hasTilde else { return cmark_parser_finish(parser) }
        return strikethroughPhase.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }.pointer
    }
}

extension UInt {
    /// Pointers are not sendable, so one leaves the lock as a number.
    fileprivate var pointer: OpaquePointer? { OpaquePointer(bitPattern: self) }
}
