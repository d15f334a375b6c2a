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
        let chunk = max(1, min(64, items.count / (count * 8)))
        let finished = Mutex<[(start: Int, results: [Result])]>([])
        DispatchQueue.concurrentPerform(iterations: min(count, items.count)) { _ in
            var mine: [(start: Int, results: [Result])] = []
            while true {
                let start = next.add(chunk, ordering: .relaxed).oldValue
                guard start < items.count else { break }
                mine.append((start, items[start..<min(start + chunk, items.count)].map(transform)))
            }
            finished.withLock { $0 += mine }
        }
        return finished.withLock { chunks in chunks.sorted { $0.start < $1.start }.flatMap(\.results) }
    }
}
