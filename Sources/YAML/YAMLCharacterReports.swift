internal import Diagnostics

extension Diagnostic {
    /// The first byte that is not UTF-8.
    static func yamlNotUTF8(_ source: YAMLSource) -> Diagnostic {
        let repaired = String(decoding: source.bytes, as: UTF8.self).utf8
        let offset = Array(zip(repaired, source.bytes).prefix { $0 == $1 }).count
        return Diagnostic(
            .yamlCharacter, at: source.place(ofByte: offset),
            message: Bilingual(id: "Di sini teks bukan UTF-8.", en: "The text is not UTF-8 here."),
            suggestion: Bilingual(
                id: "Simpan berkas sebagai UTF-8 dari penyunting teks Anda.",
                en: "Save the file as UTF-8 from your editor."))
    }

    /// The first control character, which editors do not show.
    static func yamlControlCharacter(_ source: YAMLSource) -> Diagnostic {
        var offset = 0
        for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
            if isForbidden(scalar) { break }
            offset += UTF8.width(scalar)
        }
        return Diagnostic(
            .yamlCharacter, at: source.place(ofByte: offset),
            message: Bilingual(
                id: "Di sini ada tanda kendali yang tidak kelihatan.", en: "An invisible control character stands here."
            ),
            suggestion: Bilingual(
                id: "Hapus tanda itu, lalu ketik ulang kata di sekitarnya.",
                en: "Remove it, and type the words around it again."))
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF:
            scalar.value == 0xFEFF
        default: true
        }
    }
}
