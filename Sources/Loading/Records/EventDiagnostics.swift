internal import Diagnostics

/// Problems of times at which something takes place, and of the dates of news.
enum EventDiagnostics {
    static let all = [momentInvalidKind, endsBeforeStartKind, newsWithoutDateKind]

    private static let momentInvalidKind = DiagnosticKind(
        "event-time-invalid", .error, in: .facts,
        summary: Bilingual(
            id: "Waktu acara tidak dapat dibaca atau tanpa zona waktu", en: "The time of an event cannot be read"),
        why: Bilingual(
            id: "Orang datang pada jam yang salah, sebab Indonesia punya tiga zona waktu.",
            en: "People come at the wrong hour, since Indonesia has three time zones."),
        wrong: "start: 12 November 2025 jam 9", right: "start: 2025-11-12T09:00+07:00")

    static func momentInvalid(_ written: String, key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            momentInvalidKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan waktu dengan tanggal, jam dan zona.",
                en: "“\(written)” is no time with a date, an hour and a zone."),
            suggestion: Bilingual(
                id: "Tulis \(key): 2025-11-12T09:00+07:00 (WIB +07:00, WITA +08:00, WIT +09:00).",
                en: "Write \(key): 2025-11-12T09:00+07:00 (WIB +07:00, WITA +08:00, WIT +09:00)."))
    }

    private static let endsBeforeStartKind = DiagnosticKind(
        "event-ends-before-start", .error, in: .facts,
        summary: Bilingual(id: "Acara selesai sebelum mulai", en: "An event ends before it starts"),
        why: Bilingual(
            id: "Acara ini tidak akan pernah tampil sebagai acara yang akan datang.",
            en: "It would never be shown as one that is coming."),
        wrong: "start: 2025-11-12T09:00+07:00\nend: 2025-11-12T08:00+07:00",
        right: "start: 2025-11-12T09:00+07:00\nend: 2025-11-12T12:00+07:00")

    static func endsBeforeStart(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            endsBeforeStartKind, at: place,
            message: Bilingual(
                id: "Waktu selesai tidak sesudah waktu mulai.", en: "The end is not after the start."),
            suggestion: Bilingual(
                id: "Periksa start dan end, juga zonanya.", en: "Check start and end, and their zones."))
    }

    private static let newsWithoutDateKind = DiagnosticKind(
        "news-without-date", .warning, in: .freshness,
        summary: Bilingual(id: "Kabar tanpa tanggal", en: "News without a date"),
        why: Bilingual(
            id: "Kabar lama terbaca sebagai kabar baru, dan tidak pernah kedaluwarsa.",
            en: "Old news reads as new, and never expires."),
        wrong: "type: news\ntitle: Pelatihan dibuka", right: "type: news\ntitle: Pelatihan dibuka\ndate: 2026-11-24")

    static func newsWithoutDate(_ file: String) -> Diagnostic {
        Diagnostic(
            newsWithoutDateKind, at: SourcePlace(file: file),
            message: Bilingual(id: "Kabar ini tidak bertanggal.", en: "This news has no date."),
            suggestion: Bilingual(
                id: "Tambahkan date: dengan tanggal terbitnya.", en: "Add date: with the day of its publication."))
    }
}
