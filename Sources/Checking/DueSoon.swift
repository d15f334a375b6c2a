package import Diagnostics
internal import Languages
package import SiteModel

/// Pages that somebody must check again within a month, the soonest first.
package func dueSoonProblems(in site: ResolvedSite) -> [Diagnostic] {
    let end = site.today.adding(days: DueSoonDiagnostics.days)
    let due = site.pages.compactMap { page -> (CalendarDay, Diagnostic)? in
        guard let day = page.reviewDue, day >= site.today, day <= end, !page.isExpired(on: site.today),
            let file = page.translations.first?.loaded.file
        else { return nil }
        let place = SourcePlace(file: file, range: page.facts.reviewPlace)
        return (day, DueSoonDiagnostics.dueSoon(day, at: place))
    }
    return due.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
}

/// Advice on what is to be checked next.
package enum DueSoonDiagnostics {
    package static let all = [dueSoonKind]

    /// How far it looks ahead.
    static let days = 30

    private static let dueSoonKind = DiagnosticKind(
        "review-due-soon", .advice, in: .freshness,
        summary: Bilingual(
            id: "Halaman perlu diperiksa lagi dalam \(days) hari",
            en: "A page is to be checked again within \(days) days"),
        why: Bilingual(
            id: "Setelah hari itu pembaca diberi tahu bahwa isinya mungkin sudah lama.",
            en: "From that day readers are told that it may be out of date."),
        wrong: "review_due: 2026-12-01", right: "verified: {date: 2026-11-24, how: phone}\nreview_due: 2027-06-01")

    static func dueSoon(_ day: CalendarDay, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            dueSoonKind, at: place,
            message: Bilingual(
                id: "Halaman ini perlu diperiksa lagi sebelum \(day.iso).",
                en: "This page is to be checked again before \(day.iso)."),
            suggestion: Bilingual(
                id: "Telepon atau datangi kantornya, lalu tulis tanggalnya di verified: {date: …, how: …}.",
                en: "Call or visit the office, then write the day in verified: {date: …, how: …}."))
    }
}
