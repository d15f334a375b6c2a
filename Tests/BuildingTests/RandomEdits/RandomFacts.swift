/// Regions, villages and services of a random site.
struct RandomFacts: Equatable {
    static let villageCodes = ["18.07.15.2001", "18.07.15.2006", "18.71.01.1001"]

    struct Service: Equatable {
        var phone: String
        var coverage: String
        var isOfOffice = true
    }

    /// The names of regions by their codes. Names may be equal.
    var names = [
        "18": "Lampung", "18.07": "Kabupaten Timur", "18.07.15": "Bandar", "18.07.15.2001": "Sribhawono",
        "18.07.15.2006": "Agung", "18.71": "Kota", "18.71.01": "Kedaton", "18.71.01.1001": "Kedaton",
    ]
    var villages: Set<String> = ["18.07.15.2001"]
    var unconfirmed: Set<String> = []
    var services = [
        "dinas": Service(phone: "0725 555 0101", coverage: "18.07"),
        "polisi": Service(phone: "110", coverage: "ID", isOfOffice: false),
    ]
    var holidays: Set<String> = []
    var hasEmergency = false

    /// Lines of `site.yml`, at the place of `sections` and of `programme`.
    static let sections = ["tempat: {type: place}", "layanan: {type: service}", "lembaga: {type: organisation}"]
    var programme: [String] { hasEmergency ? ["emergency: darurat"] : [] }

    /// Every file, by its path from the site's folder.
    var files: [String: String] {
        var files = [
            "content/data/sources.yml": "berita: {title: Berita, checked: 2026-11-01, confidence: verified}\n",
            "content/data/categories.yml": "darurat: Darurat\n",
            "content/data/regions.csv": "code,name\n" + lines(names.sorted { $0.key < $1.key }.map { "\($0),\($1)" }),
            "content/data/villages.yml": lines(
                villages.sorted().map { code in
                    "\(code): {source: berita, confirmed: \(!unconfirmed.contains(code)), named: Desa}"
                }),
            "content/data/holidays.yml": lines(holidays.sorted().map { "\($0): Libur" }),
            "content/lembaga/kantor.md": "---\ntitle: Kantor\nkind: government\n---\n",
        ]
        for (name, service) in services { files["content/layanan/\(name).md"] = text(of: service, name) }
        return files
    }

    private func text(of service: Service, _ name: String) -> String {
        let facts = [
            "---", "title: \(name)", "categories: [darurat]", "coverage: [\"\(service.coverage)\"]",
            "phones: [{number: \"\(service.phone)\", reach: home, source: berita}]",
            "hours: [{days: [mo], opens: \"08:00\", closes: \"15:00\"}]", "hours_source: berita",
            service.isOfOffice ? "organisation: kantor" : "", "---",
        ]
        return lines(facts.filter { !$0.isEmpty })
    }

    private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
