internal import YAML

/// From where somebody calls for help.
package enum CallPlace: Sendable, Hashable {
    /// From within Indonesia, from anywhere abroad, from one country by its two letters.
    case home, abroad
    case country(String)

    /// Reads `home`, `abroad` or two capital letters; Indonesia is `home`.
    package init?(_ written: String) {
        switch written {
        case "home": self = .home
        case "abroad": self = .abroad
        case "ID": return nil
        default:
            guard written.utf8.count == 2, written.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
            self = .country(written)
        }
    }

    /// As it is written: `home`, `abroad`, `HK`.
    package var key: String {
        switch self {
        case .home: "home"
        case .abroad: "abroad"
        case .country(let letters): letters
        }
    }
}

extension ServiceFacts {
    /// The phones that get through from a place; none of a service that is closed.
    package func phones(workingFrom place: CallPlace) -> [Phone] {
        guard status == .active else { return [] }
        return phones.filter { phone in
            switch (phone.reach, place) {
            case (.both, _), (.home, .home), (.abroad, .abroad), (.abroad, .country): true
            case (.local, .home): isIn("ID")
            case (.local, .country(let letters)): isIn(letters)
            case (.home, _), (.abroad, .home), (.local, .abroad): false
            }
        }
    }

    /// Whether its office stands in a country, or it says that it helps there.
    private func isIn(_ country: String) -> Bool {
        address?.country == country || coverage.contains { $0.text.uppercased() == country }
    }
}
