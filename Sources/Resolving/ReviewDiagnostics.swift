internal import Diagnostics
internal import Languages
internal import SiteModel

/// Problems of pages that nobody checked in time.
enum ReviewDiagnostics {
    static let all = [overdueKind]

    private static let overdueKind = DiagnosticKind(
        "review-overdue", .warning, in: .freshness,
        summary: Bilingual(id: "Halaman sudah waktunya diperiksa lagi", en: "A page should have been checked again"),
        why: Bilingual(
            id: "Nomor, biaya dan jam buka berubah. Orang yang datang jauh-jauh bisa sampai di pintu yang tertutup.",
            en: "Numbers, fees and hours change. People who come from far may stand before a closed door."),
        wrong: "verified: {date: 2024-05-03, how: phone}", right: "verified: {date: 2026-11-24, how: phone}")

    static func overdue(since day: CalendarDay, of facts: FrontMatter, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            overdueKind, at: place,
            message: Bilingual(
                id: "Halaman ini harus diperiksa lagi paling lambat \(day.iso).",
                en: "This page had to be checked again by \(day.iso)."),
            suggestion: wayOut(facts))
    }

    /// What to write depends on what the day came from.
    private static func wayOut(_ facts: FrontMatter) -> Bilingual {
        if facts.reviewDue != nil {
            return Bilingual(
                id:
                    "Periksa isinya, tulis tanggalnya di verified: {date: …, how: …}, dan di review_due tanggal berikutnya.",
                en: "Check what it says, write the day in verified: {date: …, how: …}, and the next day in review_due.")
        }
        if facts.verified != nil {
            return Bilingual(
                id: "Telepon atau datangi kantornya, lalu tulis tanggalnya di verified: {date: …}.",
                en: "Call or visit the office, then write the day in verified: {date: …}.")
        }
        return Bilingual(
            id: "Cocokkan dengan sumbernya, lalu tulis tanggalnya: checked: di content/data/sources.yml,"
                + " atau verified: {date: …, how: …} di halaman ini.",
            en: "Compare it with its sources, then write the day: checked: in content/data/sources.yml,"
                + " or verified: {date: …, how: …} in this page.")
    }
}
