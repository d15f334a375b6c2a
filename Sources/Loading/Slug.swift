/// A slug becomes a file name and a part of addresses, so it may hold only what both can.
enum Slug {
    static func isUsable(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix(".") && text.utf8.count <= 200 && text.unicodeScalars.allSatisfy(isUsable)
    }

    /// Letters, their marks (no word of Hindi or Khmer is without them), and numbers.
    private static func isUsable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || ["-", "_", "."].contains(scalar)
        }
    }
}
