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

    @Test(
        arguments: [
            ("darura", "darurat", true), ("duratat", "darurat", false), ("Darurat", "darurat", true),
            ("paspor-6", "paspor-5", false), ("uu18-2107", "uu18-2017", false), ("modul-a", "modul-b", false),
            ("kk", "kks", false), ("ka-tor", "kantor", true), ("hukm", "hukum", true),
        ])
    func certainIsOneSlipInALongWord(typed: String, name: String, isCertain: Bool) {
        #expect(DidYouMean.isCertain(name, for: typed) == isCertain)
    }

    @Test(
        arguments: [
            ("panduan/vissa.md", "panduan/visa.md"), ("panduan/ktp.md", nil), ("panduna/visa.md", "panduan/visa.md"),
            ("layanan/kantor.md", nil), ("panduna/vissa.md", nil), ("layanan/index.md", nil),
            ("formulir-2024.pdf", nil), ("formullir-2025.pdf", "formulir-2025.pdf"),
            ("gambar/peta.png", "gambar/peta.jpg"),
            ("", nil), ("/", nil), (".md", nil), ("panduan/kkk.md", nil), ("bantuan/visa.md", nil),
            ("pantuan/visa.md", "panduan/visa.md"), ("bantuan/modul-a.md", nil),
        ] as [(String, String?)])
    func eachNameOfAPathCountsByItself(typed: String, meant: String?) {
        let known = [
            "panduan/visa.md", "panduan/kk.md", "bantuan/kantor.md", "bantuan/index.md", "formulir-2025.pdf",
            "gambar/peta.jpg", "bantuan/modul-b.md",
        ]
        #expect(DidYouMean.nearestPath(to: typed, among: known) == meant)
    }
}
