internal import Dispatch
internal import Synchronization

/// A fixed number of threads for work that falls into independent pieces.
package struct Workers: Sendable {
    /// How many pieces are worked on at once.
    package let count: Int

    package init(count: Int) {
        self.count = max(1, count)
    }

    /// Applies `transform` to every item and returns the results in the items' order, whatever the number of threads.
    package func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ transform: @Sendable (Item) -> Result
    ) -> [Result] {
        guard count > 1, items.count > 1 else { return items.map(transform) }
        let next = Atomic(0)
        let finished = Mutex<[(index: Int, result: Result)]>([])
        DispatchQueue.concurrentPerform(iterations: min(count, items.count)) { _ in
            var mine: [(index: Int, result: Result)] = []
            while true {
                // One at a time: an index of a language takes a thousand times as long as a page.
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < items.count else { break }
                mine.append((index, transform(items[index])))
            }
            finished.withLock { $0 += mine }
        }
        return finished.withLock { results in results.sorted { $0.index < $1.index }.map(\.result) }
    }
}
