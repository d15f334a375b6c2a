internal import Diagnostics
internal import Languages
internal import SiteModel

/// Phones and hours.
extension DraftBuilder {
    /// All numbers of a cell.
    ///
    /// - Parameters:
    ///   - type: How they are reached, where the number itself does not say.
    ///   - reach: From where they work, where somebody says so.
    mutating func addPhones(_ written: WrittenValue, type: Phone.Channel = .voice, reach: Phone.Reach? = nil) {
        for entry in PhoneEntry.entries(of: written.text) {
            switch entry.number {
            case .success(let number):
                var phone = PhoneDraft(number: number, written: entry.written)
                phone.type = entry.type ?? type
                phone.label = entry.label
                phone.reach = reach
                add(phone)
            case .failure(let problem): keep(written, entry.written, because: problem.reason)
            }
        }
    }

    /// A number that is there already gets what is new: one that works from home and from abroad works from both.
    mutating func add(_ phone: PhoneDraft) {
        let same = draft.phones.firstIndex { $0.number.key == phone.number.key && $0.type == phone.type }
        guard let same else { return draft.phones.append(phone) }
        let reaches = Set([draft.phones[same].reach, phone.reach].compactMap { $0 })
        if reaches.count > 1 { draft.phones[same].reach = .both } else { draft.phones[same].reach = reaches.first }
        if draft.phones[same].label == nil { draft.phones[same].label = phone.label }
    }

    /// Says of the phones so far that they are doubted: the table of services that a site publishes lists these again.
    mutating func doubt(_ written: WrittenValue) {
        for entry in PhoneEntry.entries(of: written.text) {
            guard let number = try? entry.number.get() else {
                keep(written, entry.written, because: .phone)
                continue
            }
            for index in draft.phones.indices where draft.phones[index].number.key == number.key {
                draft.phones[index].confidence = .unverified
            }
        }
    }

    mutating func setHours(_ written: WrittenValue) {
        guard let read = HoursText.read(written.text) else { return keep(written, because: .hours) }
        draft.hours = read.hours
        if draft.timeZone == nil { draft.timeZone = read.zone }
    }

    mutating func setTimeZone(_ written: WrittenValue) {
        guard let zone = readZone(written.text) else { return keep(written, because: .zone) }
        draft.timeZone = zone
    }

    /// Phones get ids of their own, and from where they work: where nobody says it, the form of the number does.
    mutating func finishPhones() {
        var taken: Set<String> = []
        let isAbroad = draft.address.country.map { $0 != "ID" } ?? false
        for index in draft.phones.indices {
            let phone = draft.phones[index]
            let base =
                phone.id ?? ["voice": "telepon", "whatsapp": "wa", "sms": "sms"][phone.type.rawValue] ?? "telepon"
            var id = base
            var number = 1
            while !taken.insert(id).inserted {
                number += 1
                id = "\(base)-\(number)"
            }
            draft.phones[index].id = id
            draft.phones[index].reach = reach(of: phone, isAbroad: isAbroad)
        }
    }

    /// Short codes and 0800 numbers never work from another country, whatever a table says.
    private func reach(of phone: PhoneDraft, isAbroad: Bool) -> Phone.Reach {
        switch phone.number.kind {
        case .international, .national: phone.reach ?? .both
        case .tollFree, .short:
            switch phone.reach {
            case .home?: .home
            case .local?: .local
            default: isAbroad ? .local : .home
            }
        }
    }
}
