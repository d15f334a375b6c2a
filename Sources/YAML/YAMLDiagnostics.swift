package import Diagnostics

/// What can be wrong with a YAML text, and with the values in it.
package enum YAMLDiagnostics {
    package static let all: [DiagnosticKind] =
        [
            .yamlBroken, .yamlTab, .yamlNeedsQuotes, .yamlOpenQuote, .yamlOpenBracket, .yamlIndentation,
            .yamlMissingColon, .yamlColonWithoutBlank, .yamlKeyTwice, .yamlKeyNotText, .yamlMergeKey,
            .yamlSecondDocument, .yamlCharacter, .yamlTooLarge,
        ] + fields

    /// The kinds that `FieldReader` reports.
    private static let fields: [DiagnosticKind] = [
        .fieldUnknown, .fieldNotText, .fieldNotList, .fieldNotMapping, .fieldNotNumber, .fieldNotTrueOrFalse,
        .fieldNotDay, .fieldNotChoice, .textCutAtComma,
    ]
}

extension Bilingual {
    /// Why a file that cannot be read matters.
    static let unreadableFile = Bilingual(
        id: "Berkas yang tidak terbaca tidak dapat menjadi halaman, sehingga pembaca tidak menemukan isinya.",
        en: "A file that cannot be read cannot become a page, so that readers do not find what it says.")

    /// Why a value that is misread matters.
    static let misreadText = Bilingual(
        id: "Suluh akan membaca tulisan itu sebagai hal lain, dan pembaca melihat isi yang salah.",
        en: "Suluh would read the text as something else, and readers would see the wrong words.")
}
