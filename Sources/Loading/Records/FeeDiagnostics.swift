internal import Diagnostics

/// Problems of amounts, dates and addresses in records.
enum FeeDiagnostics {
    static let all = [payerMissingKind, amountInvalidKind, dateInvalidKind, addressInvalidKind]

    private static let payerMissingKind = DiagnosticKind(
        "fee-without-payer", .error, in: .facts,
        summary: Bilingual(id: "Biaya tanpa pembayar", en: "A fee does not say who pays"),
        why: Bilingual(
            id: "Calo menagih biaya yang menurut hukum bukan tanggungan pekerja. Tulis siapa yang membayar.",
            en: "Brokers charge what workers need not pay by law. Readers must know who pays."),
        wrong: "amount: 350000", right: "amount: 350000\npayer: worker")

    static func payerMissing(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            payerMissingKind, at: place,
            message: Bilingual(
                id: "Tidak tertulis siapa yang membayar biaya ini.", en: "It does not say who pays this fee."),
            suggestion: Bilingual(
                id: "Tulis payer: worker (pekerja), employer (pemberi kerja), state (negara), agency (perusahaan) "
                    + "atau unknown bila belum diketahui.",
                en: "Write payer: worker, employer, state, agency, or unknown when no source says it."))
    }

    private static let amountInvalidKind = DiagnosticKind(
        "amount-invalid", .error, in: .facts,
        summary: Bilingual(id: "Jumlah uang tidak dapat dibaca", en: "An amount of money cannot be read"),
        why: Bilingual(
            id: "Angka yang salah baca membuat orang membayar terlalu banyak.",
            en: "A misread number makes people pay too much."),
        wrong: "amount: Rp350.000", right: "amount: 350000")

    static func amountInvalid(_ written: String, key: String = "amount", at place: SourcePlace) -> Diagnostic {
        let digits = written.filter { $0.isASCII && $0.isNumber }
        let replacement = digits.isEmpty || digits.count > 12 || written.contains(",") ? nil : digits
        return Diagnostic(
            amountInvalidKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan jumlah rupiah.", en: "“\(written)” is no amount in rupiah."),
            suggestion: replacement.map { Bilingual(id: "Tulis \(key): \($0).", en: "Write \(key): \($0).") }
                ?? Bilingual(
                    id: "Tulis angkanya saja, misalnya 350000; 0 untuk gratis, unknown bila belum diketahui.",
                    en: "Write only digits, such as 350000; 0 for free, unknown when it is not known."),
            replacement: replacement)
    }

    private static let dateInvalidKind = DiagnosticKind(
        "source-date-invalid", .error, in: .facts,
        summary: Bilingual(id: "Tanggal sumber tidak dapat dibaca", en: "A source's date cannot be read"),
        why: Bilingual(
            id: "Pembaca menilai sebuah sumber juga dari umurnya.", en: "Readers judge a source by its age too."),
        wrong: "date: November 2025", right: "date: 2025-11")

    static func dateInvalid(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            dateInvalidKind, at: place,
            message: Bilingual(id: "“\(written)” bukan tanggal.", en: "“\(written)” is no date."),
            suggestion: Bilingual(
                id: "Tulis tahun-bulan-hari, tahun-bulan, atau tahun: 2025-11-12, 2025-11, 2025.",
                en: "Write year-month-day, year-month or year: 2025-11-12, 2025-11, 2025."))
    }

    private static let addressInvalidKind = DiagnosticKind(
        "web-address-invalid", .error, in: .links,
        summary: Bilingual(id: "Alamat situs tidak dapat dipakai", en: "An address on the web cannot be used"),
        why: Bilingual(
            id: "Pembaca yang menekannya tidak sampai ke mana-mana.", en: "Readers who tap it arrive nowhere."),
        wrong: "url: kp2mi.go.id", right: "url: https://kp2mi.go.id")

    static func addressInvalid(_ written: String, at place: SourcePlace) -> Diagnostic {
        let isBare = !written.contains("://") && !written.contains(where: \.isWhitespace)
        let replacement = isBare ? "https://" + written : nil
        return Diagnostic(
            addressInvalidKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan alamat situs yang lengkap.", en: "“\(written)” is no complete web address."),
            suggestion: replacement.map { Bilingual(id: "Tulis \($0)", en: "Write \($0)") }
                ?? Bilingual(id: "Tulis alamat yang diawali https://", en: "Write an address that begins with https://"),
            replacement: replacement)
    }
}
