internal import CCmarkGFM
internal import Synchronization

/// GitHub's extensions, and the lock that makes them safe on many threads.
///
/// libcmark-gfm 0.29.0.gfm.6 keeps one table for the whole process of the characters at which an extension may begin
/// (`~`, `:`, `w`). `cmark_parser_finish` sets them before it reads inlines and clears them after, so one thread clears
/// what another still needs. Only that call is locked; reading blocks, copying the tree and writing HTML run side by side.
/// Setting the characters once for good does not work: an extension without its list of characters never ends a `~~`.
final class CmarkExtensions: Sendable {
    static let prepared = CmarkExtensions()

    private static let names = ["table", "strikethrough", "autolink", "tasklist"]
    private let inlinePhase = Mutex(())

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
    }

    /// Makes a parser know the extensions.
    func attach(to parser: OpaquePointer) {
        for name in Self.names {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
    }

    /// Reads the inlines of all blocks that were fed to the parser.
    func finish(_ parser: OpaquePointer) -> OpaquePointer? {
        inlinePhase.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }.pointer
    }
}

extension UInt {
    /// Pointers are not sendable, so one leaves the lock as a number.
    fileprivate var pointer: OpaquePointer? { OpaquePointer(bitPattern: self) }
}
