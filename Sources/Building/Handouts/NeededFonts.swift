/// The families of fonts that the letters of a page need. Without them a printer draws boxes.
struct NeededFonts {
    private(set) var families: [String] = []

    init(_ html: [UInt8]) {
        let scripts = Set(String(decoding: html, as: UTF8.self).unicodeScalars.lazy.compactMap(Script.init))
        families = ["Noto Sans"] + Script.allCases.filter(scripts.contains).map(\.family)
    }

    /// The Debian package that brings a family.
    static func package(of family: String) -> String {
        family.contains("CJK") ? "fonts-noto-cjk" : "fonts-noto-core"
    }
}

/// A way of writing that needs a font of its own.
private enum Script: CaseIterable {
    case arabic, javanese, chinese

    init?(_ letter: Unicode.Scalar) {
        switch letter.value {
        case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0xA980...0xA9DF: self = .javanese
        case 0x3000...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x2FA1F: self = .chinese
        default: return nil
        }
    }

    var family: String {
        switch self {
        case .arabic: "Noto Naskh Arabic"
        case .javanese: "Noto Sans Javanese"
        case .chinese: "Noto Sans CJK TC"
        }
    }
}
