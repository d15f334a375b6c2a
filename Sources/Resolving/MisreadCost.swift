internal import Diagnostics

/// What an editor means who writes a cost in words of their own, where no fee has that id.
enum MisreadCost {
    case free, notKnown, amount

    private static let wordsForFree: Set = ["gratis", "free", "0", "nol", "tidak ada", "-", "cuma-cuma"]
    private static let wordsForUnknown: Set = ["?", "belum tahu", "tidak tahu", "belum diketahui", "tidak diketahui"]

    /// Nothing for what may be the id of a fee.
    init?(_ written: String) {
        let word = written.lowercased()
        if Self.wordsForFree.contains(word) {
            self = .free
        } else if Self.wordsForUnknown.contains(word) {
            self = .notKnown
        } else if word.replacing("rp", with: "").allSatisfy({ $0.isNumber || ".,- ".contains($0) }) {
            self = .amount
        } else {
            return nil
        }
    }
}

/// Problems of costs that are no fees.
enum CostDiagnostics {
    static let all = [unreadableKind]

    private static let unreadableKind = DiagnosticKind(
        "step-cost-unreadable", .error, in: .facts,
        summary: Bilingual(id: "Biaya langkah tidak dapat dibaca", en: "A step's cost cannot be read"),
        why: Bilingual(
            id: "Biaya ditulis sekali, dengan sumbernya, supaya semua halaman menyebut angka yang sama.",
            en: "A fee is written once, with its source, so that all pages tell the same amount."),
        wrong: "cost: gratis", right: "cost: none")

    static func unreadable(_ written: String, _ misread: MisreadCost, at place: SourcePlace) -> Diagnostic {
        let suggestion =
            switch misread {
            case .free: Bilingual(id: "Tidak ada biaya? Tulis cost: none.", en: "No cost? Write cost: none.")
            case .notKnown: Bilingual(id: "Belum tahu? Tulis cost: unknown.", en: "Not known? Write cost: unknown.")
            case .amount:
                Bilingual(
                    id: "Catat biayanya di content/data/fees.yml bersama sumbernya, lalu tulis namanya di sini.",
                    en: "Record the fee in content/data/fees.yml with its source, and write its id here.")
            }
        return Diagnostic(
            unreadableKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan nama biaya.", en: "“\(written)” is not the id of a fee."),
            suggestion: suggestion)
    }
}
