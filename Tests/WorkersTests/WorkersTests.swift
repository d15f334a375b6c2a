import Synchronization
import Testing
import Workers

struct WorkersTests {
    @Test(arguments: [-3, 0, 1, 2, 7, 64], [0, 1, 2, 63, 1000])
    func resultsAreInTheOrderOfTheItems(threads: Int, count: Int) {
        let items = (0..<count).map { ($0 * 7919) % 1009 }
        #expect(Workers(count: threads).map(items) { String($0) } == items.map { String($0) })
    }

    @Test func everyItemIsWorkedOnOnce() {
        let seen = Mutex<[Int]>([])
        _ = Workers(count: 8).map(Array(0..<500)) { item in seen.withLock { $0.append(item) } }
        #expect(seen.withLock { $0.sorted() } == Array(0..<500))
    }

    @Test func thereIsAlwaysAWorker() {
        #expect(Workers(count: 0).count == 1 && Workers(count: -1).count == 1 && Workers(count: 5).count == 5)
    }

    /// Work within work must not wait for threads that are all waiting themselves.
    @Test func workMayHoldWork() {
        let workers = Workers(count: 4)
        let sums = workers.map(Array(1...20)) { number in
            workers.map(Array(1...number)) { $0 }.reduce(0, +)
        }
        #expect(sums == (1...20).map { $0 * ($0 + 1) / 2 })
    }
}
