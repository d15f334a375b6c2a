import Templates
import Testing

/// A value that a template can show is part of the fingerprint.
@Suite struct StampTests {
    static let changes: [(name: String, change: @Sendable (inout PageModel) -> Void)] = [
        ("title", { $0.title = "x" }), ("summary", { $0.summary = "x" }), ("content", { $0.contentStamp = "2" }),
        ("draft", { $0.isDraft = true }), ("site", { $0.site.name = "x" }), ("previous", { $0.previous = LinkModel() }),
        ("previous inside", { $0.previous = LinkModel(url: "x") }), ("menu", { $0.menu = [LinkModel()] }),
        ("menu inside", { $0.menu = [LinkModel(url: "x")] }), ("two", { $0.menu = [LinkModel(), LinkModel()] }),
        ("nested", { $0.menu = [LinkModel(children: [LinkModel()])] }), ("tags", { $0.tags = ["x"] }),
        ("two tags", { $0.tags = ["x", "y"] }), ("strings", { $0.stringsStamp = "2" }),
        ("params", { $0.params = .map([("a", .text("b"))]) }), ("params list", { $0.params = .list([.text("b")]) }),
        ("params deep", { $0.params = .map([("a", .list([.text("b"), .map([])]))]) }),
    ]

    @Test func everyLeafCounts() {
        var seen = [stamp(PageModel()): "unchanged"]
        for (name, change) in Self.changes {
            var model = PageModel()
            change(&model)
            #expect(seen.updateValue(name, forKey: stamp(model)) == nil, "\(name)")
        }
    }

    @Test func sameModelSameStamp() {
        #expect(stamp(PageModel(menu: [LinkModel()])) == stamp(PageModel(menu: [LinkModel()])))
    }

    private func stamp(_ model: PageModel) -> String {
        var stamp = ""
        model.visitLeaves { stamp += "\($0.utf8.count):\($0)" }
        return stamp
    }
}
