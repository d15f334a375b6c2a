import Diagnostics
import Templates

/// Models with a field of every sort, as small as they can be.
struct PageModel: TemplateModel {
    var title = "Paspor & visa"
    var summary: String?
    var content = "<p>Isi</p>"
    var contentStamp = "1"
    var isDraft = false
    var site = SiteModel()
    var previous: LinkModel?
    var menu: [LinkModel] = []
    var tags: [String] = []
    var params = TemplateTree.map([])
    var strings = ["skip": "Lompat"]
    var stringsStamp = "1"

    static let fields: TemplateFields<Self> = [
        .text("title") { $0.title },
        .text("summary") { $0.summary },
        .html("content", stamp: { $0.contentStamp }) { $0.content },
        .flag("draft") { $0.isDraft },
        .model("site") { $0.site },
        .model("previous") { $0.previous },
        .list("menu") { $0.menu },
        .texts("tags") { $0.tags },
        .open("params") { $0.params },
        .strings("strings", stamp: { $0.stringsStamp }) { $0.strings },
    ]
}

struct SiteModel: TemplateModel {
    var name = "Suluh"

    static let fields: TemplateFields<Self> = [.text("name") { $0.name }]
}

struct LinkModel: TemplateModel {
    var title = "Visa"
    var url = "visa/"
    var summary: String?
    var children: [LinkModel] = []

    static let fields: TemplateFields<Self> = [
        .text("title") { $0.title },
        .text("url") { $0.url },
        .text("summary") { $0.summary },
        .list("children") { $0.children },
    ]
}

/// Compiles a theme of which `page` is the root, with the string keys `skip` and `menu`.
func compile(_ templates: [String: String]) -> (set: TemplateSet, problems: [String]) {
    let files = templates.sorted { $0.key < $1.key }.map {
        TemplateFile(name: $0.key, file: "\($0.key).mustache", text: $0.value)
    }
    let compiled = TemplateSet.compile(
        files, roots: [TemplateRoot("page", PageModel.self)], strings: ["skip", "menu"], theme: "theme")
    let problems = compiled.diagnostics.map { diagnostic in
        let range = diagnostic.place.range.map { ":\($0.line):\($0.column)" } ?? ""
        return "\(diagnostic.kind.id) \(diagnostic.place.file)\(range)"
    }
    return (compiled.value, problems)
}
