internal import Diagnostics

/// Problems of services: phones that nobody can dial, hours that cannot be.
enum ServiceDiagnostics {
    static let all = [
        undialableKind, reachImpossibleKind, phoneTwiceKind, confidentialAddressKind, hoursKind, timeInvalidKind,
    ]

    private static let undialableKind = DiagnosticKind(
        "phone-undialable", .error, in: .facts,
        summary: Bilingual(id: "Nomor telepon tidak dapat dihubungi", en: "A phone number cannot be dialled"),
        why: Bilingual(
            id: "Orang yang butuh bantuan menekan nomor ini dan tidak tersambung.",
            en: "Somebody who needs help taps this number and gets nobody."),
        wrong: "number: 0812-90O7-0027", right: "number: +62 812-9007-0027")

    static func undialable(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            undialableKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan nomor yang dapat ditelepon.",
                en: "“\(written)” is no number that can be dialled."),
            suggestion: Bilingual(
                id: "Tulis angkanya saja, misalnya +62 812-9007-0027, 0800-1000 atau 110.",
                en: "Write digits only, such as +62 812-9007-0027, 0800-1000 or 110."))
    }

    /// A number without the 0 or the country's code that belongs before it.
    static func prefixMissing(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            undialableKind, at: place,
            message: Bilingual(
                id: "“\(written)” terlalu panjang untuk nomor tanpa 0 atau + di depannya.",
                en: "“\(written)” is too long for a number without a 0 or a + before it."),
            suggestion: Bilingual(
                id: "Tulis 0 atau + di depannya. Program tabel sering menghapusnya.",
                en: "Write the 0 or the + before it. Spreadsheets often drop it."))
    }

    private static let reachImpossibleKind = DiagnosticKind(
        "phone-reach-impossible", .error, in: .facts,
        summary: Bilingual(
            id: "Nomor pendek tidak tersambung dari luar negeri", en: "A short number does not work from abroad"),
        why: Bilingual(
            id: "Pekerja di luar negeri menekannya dan tidak tersambung ke siapa pun.",
            en: "A worker abroad dials it and reaches nobody."),
        wrong: "number: 0800-1000\nreach: both", right: "number: 0800-1000\nreach: home")

    static func reachImpossible(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            reachImpossibleKind, at: place,
            message: Bilingual(
                id: "\(written) hanya tersambung di dalam satu negara.", en: "\(written) works only within one country."
            ),
            suggestion: Bilingual(
                id: "Tulis reach: home (Indonesia) atau reach: local (negara tempat layanan ini).",
                en: "Write reach: home (Indonesia) or reach: local (the country in which the service is)."))
    }

    private static let phoneTwiceKind = DiagnosticKind(
        "phone-id-twice", .error, in: .facts,
        summary: Bilingual(id: "Dua telepon dengan satu nama", en: "Two phones with one id"),
        why: Bilingual(
            id: "Tautan ke nomor ini bisa menampilkan nomor yang lain.",
            en: "A link to this number could show the other one."),
        wrong: "phones:\n  - {id: kantor, …}\n  - {id: kantor, …}",
        right: "phones:\n  - {id: kantor, …}\n  - {id: wa, …}")

    static func phoneTwice(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            phoneTwiceKind, at: place,
            message: Bilingual(id: "Nama “\(id)” sudah dipakai.", en: "The id “\(id)” is taken."),
            suggestion: Bilingual(id: "Pilih nama lain.", en: "Choose another id."))
    }

    private static let confidentialAddressKind = DiagnosticKind(
        "confidential-address", .error, in: .safety,
        summary: Bilingual(
            id: "Tempat rahasia tidak boleh punya alamat", en: "A confidential place may not have an address"),
        why: Bilingual(
            id: "Alamat rumah aman membahayakan orang yang berlindung di sana.",
            en: "The address of a shelter endangers those who hide there."),
        wrong: "confidential: true\naddress: {…}", right: "confidential: true")

    static func confidentialAddress(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            confidentialAddressKind, at: place,
            message: Bilingual(
                id: "Layanan ini rahasia, tetapi ada alamatnya.",
                en: "This service is confidential, but has an address."),
            suggestion: Bilingual(
                id: "Hapus address. Cukup nomor teleponnya.", en: "Delete address. A phone is enough."))
    }

    private static let hoursKind = DiagnosticKind(
        "hours-impossible", .error, in: .facts,
        summary: Bilingual(id: "Jam buka tidak masuk akal", en: "Opening hours cannot be"),
        why: Bilingual(
            id: "Orang menempuh perjalanan jauh ke kantor yang ternyata tutup.",
            en: "People travel far to an office that turns out to be closed."),
        wrong: "hours: [{days: [mo], opens: \"15:00\", closes: \"08:00\"}]",
        right: "hours: [{days: [mo], opens: \"08:00\", closes: \"15:00\"}]")

    static func hoursBackwards(at place: SourcePlace) -> Diagnostic {
        hours(
            at: place, Bilingual(id: "Kantor ini tutup sebelum buka.", en: "It closes before it opens."),
            Bilingual(
                id: "Periksa opens dan closes. Lewat tengah malam ditulis dua kali: "
                    + "sampai \"24:00\", lalu hari berikutnya dari \"00:00\".",
                en: "Check opens and closes. A night is written in two: "
                    + "until \"24:00\", then the next day from \"00:00\"."))
    }

    static func hoursOverlap(_ day: String, at place: SourcePlace) -> Diagnostic {
        hours(
            at: place, Bilingual(id: "Jam buka hari \(day) bertumpuk.", en: "The hours on \(day) overlap."),
            Bilingual(id: "Tulis setiap jam satu kali.", en: "Write each time once."))
    }

    static func hoursUnreadable(_ written: String, at place: SourcePlace) -> Diagnostic {
        hours(
            at: place, Bilingual(id: "“\(written)” bukan jam buka.", en: "“\(written)” are no opening hours."),
            Bilingual(
                id: "Tulis always, unknown, atau daftar: [{days: [mo, tu], opens: \"08:00\", closes: \"15:00\"}].",
                en: "Write always, unknown, or a list: [{days: [mo, tu], opens: \"08:00\", closes: \"15:00\"}]."))
    }

    private static func hours(at place: SourcePlace, _ message: Bilingual, _ suggestion: Bilingual) -> Diagnostic {
        Diagnostic(hoursKind, at: place, message: message, suggestion: suggestion)
    }

    private static let timeInvalidKind = DiagnosticKind(
        "time-invalid", .error, in: .facts,
        summary: Bilingual(
            id: "Jam, hari atau zona waktu tidak dapat dibaca", en: "A time, day or zone cannot be read"),
        why: Bilingual(
            id: "Orang menempuh perjalanan jauh ke kantor yang ternyata tutup.",
            en: "People travel far to an office that turns out to be closed."),
        wrong: "opens: jam 8", right: "opens: \"08:00\"")

    static func timeInvalid(_ written: String, key: String, at place: SourcePlace) -> Diagnostic {
        time(written, at: place, Bilingual(id: "Tulis \(key): \"08:00\".", en: "Write \(key): \"08:00\"."))
    }

    static func dayUnknown(_ written: String, at place: SourcePlace) -> Diagnostic {
        time(
            written, at: place,
            Bilingual(
                id: "Hari ditulis mo, tu, we, th, fr, sa, su (Senin sampai Minggu).",
                en: "Days are written mo, tu, we, th, fr, sa, su."))
    }

    static func zoneInvalid(_ written: String, at place: SourcePlace) -> Diagnostic {
        time(
            written, at: place,
            Bilingual(
                id: "Tulis zona waktu sebagai \"+07:00\" (WIB), \"+08:00\" (WITA) atau \"+09:00\" (WIT).",
                en: "Write the zone as \"+07:00\"."))
    }

    private static func time(_ written: String, at place: SourcePlace, _ suggestion: Bilingual) -> Diagnostic {
        Diagnostic(
            timeInvalidKind, at: place,
            message: Bilingual(id: "“\(written)” tidak dapat dibaca.", en: "“\(written)” cannot be read."),
            suggestion: suggestion)
    }
}
