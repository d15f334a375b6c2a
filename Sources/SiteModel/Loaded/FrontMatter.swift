package import Languages
package import YAML

/// What stands between the two `---` lines of a page.
package struct FrontMatter: Sendable {
    package var title: String?
    package var summary: String?
    package var type: PageType?
    package var order: Int?
    package var tags: [String] = []
    package var date: CalendarDay?
    package var updated: CalendarDay?
    package var expires: CalendarDay?
    package var isDraft = false
    package var slug: LocatedText?
    package var aliases: [LocatedText] = []
    package var isSensitive = false
    package var image: LocatedText?
    package var params: YAMLNode?

    package init() {}
}
