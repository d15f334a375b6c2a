internal import CCmarkGFM

/// GitHub's extensions, prepared once so that texts can be parsed on many threads at the same time.
///
/// libcmark-gfm 0.29.0.gfm.6 marks the characters at which an extension may begin (`~`, `:`, `w`) in a table that the
/// whole process shares. Each parse sets the marks when its inline phase begins and clears them when it ends, so one
/// thread clears what another still needs. Here the marks are set once, and then the extensions are told that they have
/// no such characters: from there on no parse touches the table.
struct CmarkExtensions: Sendable {
    static let prepared = CmarkExtensions()

    private static let names = ["table", "strikethrough", "autolink", "tasklist"]

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        defer { cmark_parser_free(parser) }
        attach(to: parser)
        cmark_manage_extensions_special_characters(parser, 1)
        for name in Self.names {
            if let found = cmark_find_syntax_extension(name) {
                cmark_syntax_extension_set_special_inline_chars(found, nil)
            }
        }
    }

    /// Makes a parser know the extensions.
    func attach(to parser: OpaquePointer) {
        for name in Self.names {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
    }
}
