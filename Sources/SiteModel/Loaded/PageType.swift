/// What a page is for. A section's type is that of its pages; a page may name its own.
package enum PageType: String, Sendable, CaseIterable {
    case guide, article, service, organisation, place, pathway, module, news, event, glossary, faq
}
