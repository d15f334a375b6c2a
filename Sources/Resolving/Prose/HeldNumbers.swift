internal import SiteModel
internal import YAML

/// The phones, amounts and articles that some record of the site holds, each with the reference that shows it.
struct HeldNumbers {
    /// A record that a text can show in place of a typed number.
    struct Reference: Equatable {
        /// The path from `content/`, with the anchor: `data/fees.yml#paspor`.
        let path: String
        /// The digits of a phone, or a sum.
        let key: String
    }

    private(set) var phones: [Reference] = []
    private(set) var fees: [Reference] = []
    private var phoneKeys: Set<String> = []
    private var amounts: Set<Int> = []
    private var articles: Set<String> = []

    init(_ site: ResolvedSite) {
        for page in site.pages {
            for phone in page.service?.phones ?? [] { add(phone, of: page) }
            for step in page.guide?.steps ?? [] {
                for fee in step.cost.fees.compactMap(site.knowledge.fee) { hold(fee) }
            }
        }
        for (id, fee) in site.knowledge.data.fees.all { add(fee, id) }
        for (_, source) in site.knowledge.data.sources.all {
            amounts.formUnion(source.amounts)
            articles.formUnion(source.articles.map(Self.article))
        }
    }

    /// Also a number as it is dialled within its own country: 2157 9537 where +852 2157 9537 is held.
    func holds(phone number: PhoneNumber) -> Bool {
        if phoneKeys.contains(number.key) { return true }
        let local = number.kind == .national ? number.key.dropFirst(2) : number.key[...]
        guard local.utf8.count >= 6, number.kind == .national || number.kind == .short else { return false }
        return phoneKeys.contains { $0.hasSuffix(local) && $0.utf8.count <= local.utf8.count + 3 }
    }

    /// Nothing costs nothing by mistake.
    func holds(amount: Int) -> Bool { amount == 0 || amounts.contains(amount) }

    func holds(article: String) -> Bool { articles.contains(article) }

    private mutating func add(_ phone: Phone, of page: ResolvedPage) {
        phoneKeys.insert(phone.number.key)
        let path = "\(page.key.path).md#phone-\(phone.id)"
        phones.append(Reference(path: path, key: phone.number.key))
    }

    /// A fee of a step, which no reference can show.
    private mutating func hold(_ fee: Fee) {
        if case .rupiah(let amount) = fee.amount { amounts.insert(amount) }
    }

    private mutating func add(_ fee: Fee, _ id: String) {
        guard case .rupiah(let amount) = fee.amount else { return }
        amounts.insert(amount)
        fees.append(Reference(path: "data/fees.yml#\(id)", key: String(amount)))
    }

    /// `30 ayat (1)` is an entry for article 30.
    private static func article(_ written: String) -> String {
        String(written.drop { !$0.isNumber }.prefix { $0.isNumber || $0.isUppercase })
    }
}

extension HeldNumbers {
    /// The record that was probably meant by a number: the only one that differs in at most two digits.
    func phone(near number: PhoneNumber) -> Reference? {
        let near = phones.filter { differences($0.key, number.key) <= 2 }
        return near.count == 1 ? near.first : nil
    }

    /// The fee that was probably meant: the only one of those that have to do with the page which lies within a half.
    func fee(near amount: Int, among ids: Set<String>) -> Reference? {
        let near = fees.filter { fee in
            guard let other = Int(fee.key), other > 0 else { return false }
            return max(other, amount) / 3 < min(other, amount) / 2 && ids.contains { fee.path.hasSuffix("#\($0)") }
        }
        return near.count == 1 ? near.first : nil
    }

    /// How many digits are other ones, for numbers of about one length.
    private func differences(_ left: String, _ right: String) -> Int {
        guard left.utf8.count > 5, abs(left.utf8.count - right.utf8.count) <= 1 else { return .max }
        let front = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
        let longer = max(left.utf8.count, right.utf8.count)
        let back = zip(left.utf8.reversed(), right.utf8.reversed()).prefix { $0 == $1 }.count
        return max(0, longer - front - back)
    }
}
