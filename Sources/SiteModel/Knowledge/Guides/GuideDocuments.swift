internal import YAML

/// The papers that all steps of a guide ask for, each once.
///
/// Copies add up, since an office keeps the copy that it is given and nobody should be sent home for want of one. Of
/// steps that stand in place of each other only one is done, so there the larger number counts. The paper itself is
/// shown and taken home again: one is enough.
package struct GuideDocuments: Sendable {
    /// In the order in which the steps ask for them.
    package let items: [Item]

    package init(_ guide: GuideFacts) {
        items = guide.combined(Self.items, then: Self.added, and: Self.added, or: Self.either) ?? []
    }

    /// A paper, and the steps that ask for it.
    package struct Item: Sendable {
        /// The id of a document.
        package let document: String
        package var copies: Int
        package var isOriginal: Bool?
        /// Ids of documents that do as well at every step that asks for this one.
        package var alternatives: [String]
        package var steps: [GuideStep]

        /// Whether only steps ask for it that are done if needed.
        package var isOptional: Bool { steps.allSatisfy(\.isOptional) }
    }

    private static func items(of step: GuideStep) -> [Item] {
        added(
            [],
            step.documents.map {
                Item(
                    document: $0.document.text, copies: $0.copies, isOriginal: $0.isOriginal,
                    alternatives: $0.alternatives.map(\.text), steps: [step])
            })
    }

    private static func added(_ left: [Item], _ right: [Item]) -> [Item] { joined(left, right, copies: +) }

    private static func either(_ left: [Item], _ right: [Item]) -> [Item] { joined(left, right, copies: max) }

    private static func joined(_ left: [Item], _ right: [Item], copies: (Int, Int) -> Int) -> [Item] {
        var items = left
        for new in right {
            guard let index = items.firstIndex(where: { $0.document == new.document }) else {
                items.append(new)
                continue
            }
            items[index].copies = copies(items[index].copies, new.copies)
            items[index].isOriginal = either(items[index].isOriginal, new.isOriginal)
            items[index].alternatives.removeAll { !new.alternatives.contains($0) }
            items[index].steps += new.steps.filter { !items[index].steps.contains($0) }
        }
        return items
    }

    private static func either(_ left: Bool?, _ right: Bool?) -> Bool? {
        guard let left, let right else { return left ?? right }
        return left || right
    }
}
