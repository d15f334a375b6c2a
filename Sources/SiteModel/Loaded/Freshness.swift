/// After how many days somebody must check again what the site says (`freshness` in `site.yml`).
package struct Freshness: Sendable, Hashable {
    /// By the type of the page; news and events end by themselves.
    private var byType: [PageType: Int] = [
        .guide: 365, .article: 365, .service: 180, .organisation: 365, .pathway: 180, .module: 365, .glossary: 1095,
        .faq: 365,
    ]
    /// A page that shows a fee or a phone must be checked as often as these need it.
    package var fees = 180
    package var phones = 180

    package init() {}

    /// Nothing for pages that need no review.
    package subscript(type: PageType) -> Int? {
        get { byType[type] }
        set { byType[type] = newValue }
    }
}
