package import Markdown

/// What a number in a text most likely says, as far as a reader's safety hangs on it.
package enum FigureSubject: String, Sendable, CaseIterable {
    case fee, phone, deadline, number

    /// What the numbers of a block say, judged by the words around them.
    package static func all(in block: TextBlock) -> [FigureSubject] {
        let words = Set(block.text.lowercased().split { !$0.isLetter }.map(String.init))
        var subjects: [FigureSubject] = []
        if !words.isDisjoint(with: feeWords) { subjects.append(.fee) }
        if hasPhone(block.text) { subjects.append(.phone) }
        if !words.isDisjoint(with: deadlineWords) { subjects.append(.deadline) }
        return subjects.isEmpty ? [.number] : subjects
    }

    /// Seven digits in a row, spaces and hyphens between them aside; a sum has dots.
    private static func hasPhone(_ text: String) -> Bool {
        var digits = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .decimal {
                digits += 1
                if digits == 7 { return true }
            } else if !" -()+/".unicodeScalars.contains(scalar) {
                digits = 0
            }
        }
        return false
    }

    private static let feeWords: Set<String> = [
        "rp", "rupiah", "idr", "biaya", "bayar", "membayar", "dibayar", "tarif", "harga", "gratis", "denda", "gaji",
        "fee",
        "fees", "cost", "costs", "pay", "paid", "price", "free", "fine", "salary", "usd",
    ]

    private static let deadlineWords: Set<String> = [
        "jam", "hari", "minggu", "bulan", "tahun", "tanggal", "paling", "sebelum", "sampai", "hour", "hours", "day",
        "days",
        "week", "weeks", "month", "months", "year", "years", "before", "until", "within", "januari", "februari",
        "maret",
        "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember", "january",
        "february",
        "march", "may", "june", "july", "august", "october", "december",
    ]
}
