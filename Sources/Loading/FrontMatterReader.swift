internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Types the front matter of one page. Facts are taken only from the page's source file.
func readFrontMatter(_ parts: PageParts, page: PageFile, settings: SiteSettings) -> Reported<FrontMatter> {
    guard let text = parts.frontMatter else { return Reported(FrontMatter()) }
    let parsed = parseYAML(text, file: page.file, firstLine: 2)
    guard let node = parsed.value else { return Reported(FrontMatter(), parsed.diagnostics) }
    var reader = FrontMatterReader(node, page: page, settings: settings)
    let frontMatter = page.isSource ? reader.readSource() : reader.readTranslation()
    return Reported(frontMatter, parsed.diagnostics + reader.finish())
}

private struct FrontMatterReader {
    /// What only the source file may say.
    private static let facts =
        [
            "type", "order", "tags", "date", "updated", "draft", "expires", "aliases", "sensitive", "image",
        ] + RecordReader.pageKeys + PageType.allCases.flatMap(RecordReader.keys)

    private let page: PageFile
    private let node: YAMLNode
    private let settings: SiteSettings
    private var record: RecordReader
    private var diagnostics: [Diagnostic] = []
    /// Keys that belong to another type of page than this one, with a sentence that says so.
    private var misplaced: [String: Bilingual] = [:]

    init(_ node: YAMLNode, page: PageFile, settings: SiteSettings) {
        self.node = node
        self.page = page
        self.settings = settings
        record = RecordReader(
            node, file: page.file, what: Bilingual(id: "keterangan halaman", en: "the page's front matter"),
            languages: settings.languages.map(\.tag))
    }

    private var fields: FieldReader {
        get { record.fields }
        _modify { yield &record.fields }
    }

    mutating func readSource() -> FrontMatter {
        var matter = readTexts()
        matter.type = fields.choice("type", from: PageType.allCases.map(\.rawValue)).flatMap {
            PageType(rawValue: $0.text)
        }
        matter.order = fields.integer("order")?.value
        matter.tags = fields.texts("tags").map(\.text)
        matter.date = fields.day("date")
        matter.updated = fields.day("updated")
        matter.expires = fields.day("expires")
        matter.isDraft = fields.flag("draft") ?? false
        matter.slug = checkedSlug(fields.text("slug"))
        matter.aliases = fields.texts("aliases").filter { isAddress($0) }
        matter.isSensitive = fields.flag("sensitive") ?? false
        matter.image = fields.text("image")
        matter.sources = fields.texts("sources")
        matter.verified = record.verification()
        matter.reviewDue = fields.day("review_due")
        matter.questions = record.questions()
        matter.handouts = record.handouts()
        matter.reviewPlace = fields.keyRange("review_due") ?? fields.keyRange("verified")
        let type = matter.type ?? settings.pageType(in: page.key.folder)
        // A section's front page is not one of the things that the section holds, unless it says so.
        let ownType = page.key.isFrontPage && matter.type == nil ? .article : type
        matter.record = record.record(of: ownType)
        if ownType == .news { readNews(&matter) }
        noteMisplaced(ownType)
        return matter
    }

    /// News is news for a year, unless it says for how long.
    private mutating func readNews(_ matter: inout FrontMatter) {
        if matter.expires == nil { matter.expires = matter.date?.oneYearLater }
        if matter.date == nil, fields.keyRange("date") == nil {
            diagnostics.append(EventDiagnostics.newsWithoutDate(page.file))
        }
    }

    /// A key of another type is explained, so that nobody hunts for a spelling mistake.
    private mutating func noteMisplaced(_ type: PageType) {
        for other in PageType.allCases where other != type {
            for key in RecordReader.keys(of: other) where misplaced[key] == nil {
                misplaced[key] = Bilingual(
                    id: "Kunci ini untuk halaman type: \(other.rawValue). Halaman ini \(type.rawValue).",
                    en: "This key is for pages of type: \(other.rawValue). This page is \(type.rawValue).")
            }
        }
    }

    mutating func readTranslation() -> FrontMatter {
        if case .mapping(let pairs) = node.value {
            for pair in pairs where Self.facts.contains(pair.key) {
                diagnostics.append(
                    FrontMatterDiagnostics.factInTranslation(
                        pair.key, at: pair.keyRange, file: page.file, source: page.sourceFile))
                _ = fields.node(pair.key)
            }
        }
        var matter = readTexts()
        // The words of an address are text too: each language may have its own.
        matter.slug = checkedSlug(fields.text("slug"))
        return matter
    }

    mutating func finish() -> [Diagnostic] {
        diagnostics + fields.finish(misplaced: misplaced)
    }

    private mutating func readTexts() -> FrontMatter {
        var matter = FrontMatter()
        // A title of blanks would be a menu entry that nobody can see.
        matter.title = fields.text("title").map(\.text).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        matter.summary = fields.text("summary")?.text
        matter.titlePlace = fields.keyRange("title")
        matter.summaryPlace = fields.keyRange("summary")
        matter.params = fields.node("params")
        return matter
    }

    private mutating func checkedSlug(_ slug: LocatedText?) -> LocatedText? {
        guard let slug, !Slug.isUsable(slug.text) else { return slug }
        diagnostics.append(FrontMatterDiagnostics.slugInvalid(slug.text, at: slug.range, file: page.file))
        return nil
    }

    /// An old address as it stood in the output: `/id/panduan/lama.html`.
    private mutating func isAddress(_ alias: LocatedText) -> Bool {
        let parts = alias.text.split(separator: "/", omittingEmptySubsequences: false)
        let isUsable =
            parts.count > 1 && parts[0].isEmpty && alias.text.hasSuffix(".html")
            && parts.dropFirst().allSatisfy {
                !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("\\")
                    && $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            }
        if !isUsable {
            diagnostics.append(FrontMatterDiagnostics.aliasInvalid(alias.text, at: alias.range, file: page.file))
        }
        return isUsable
    }
}
