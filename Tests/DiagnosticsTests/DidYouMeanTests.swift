import Diagnostics
import Testing

struct DidYouMeanTests {
    @Test(
        arguments: [
            ("sumary", "summary"), ("titel", "title"), ("TITLE", "title"), ("tilte", "title"), ("titl", "title"),
            ("titlee", "title"), ("slgu", "slug"), ("udpated", "updated"), ("expries", "expires"),
            ("sumamry", "summary"),
            ("título", nil), ("xyz", nil), ("", nil), ("judul", nil), ("tags2026", nil), ("ordre", "order"),
        ] as [(String, String?)])
    func slipsAreMended(typed: String, meant: String?) {
        let known = ["title", "summary", "slug", "order", "updated", "expires", "tags", "date"]
        #expect(DidYouMean.nearest(to: typed, among: known) == meant)
        #expect(DidYouMean.nearest(to: typed, among: known.reversed()) == meant)
    }

    @Test func amongEquallyNearNamesTheFirstByAlphabetWins() {
        #expect(DidYouMean.nearest(to: "pasar", among: ["pagar", "bazar", "kasar"]) == "kasar")
        #expect(DidYouMean.nearest(to: "a", among: [String]()) == nil)
    }
}
