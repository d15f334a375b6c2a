package import Diagnostics

/// Where the time of a build went.
package struct BuildTimings: Sendable {
    /// What a build does, in this order.
    package enum Stage: String, Sendable, CaseIterable {
        case look, load, resolve, handouts, plan, publish
    }

    /// How long each stage took; those that were not needed are missing.
    package private(set) var stages: [(stage: Stage, duration: Duration)] = []
    /// The files that took longest to make and write, the slowest first; together they can take longer than the stage,
    /// since several are made at once.
    package var slowest: [(path: String, duration: Duration)] = []

    /// Puts what came before at the beginning.
    mutating func add(before earlier: BuildTimings) { stages = earlier.stages + stages }

    /// Does some work, and notes how long it took. A stage in two parts is noted as one.
    mutating func measure<Value, Failure: Error>(
        _ stage: Stage, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = ContinuousClock.now
        let value = try work()
        let duration = ContinuousClock.now - start
        if let index = stages.firstIndex(where: { $0.stage == stage }) {
            stages[index].duration += duration
        } else {
            stages.append((stage, duration))
        }
        return value
    }
}

extension BuildTimings.Stage {
    /// What the stage does, for people.
    package var name: Bilingual {
        switch self {
        case .look: Bilingual(id: "melihat apa yang berubah", en: "looking for changes")
        case .load: Bilingual(id: "membaca berkas", en: "reading files")
        case .resolve: Bilingual(id: "menghubungkan dan memeriksa", en: "connecting and checking")
        case .handouts: Bilingual(id: "mencari bahan cetak", en: "finding handouts")
        case .plan: Bilingual(id: "merencanakan berkas", en: "planning files")
        case .publish: Bilingual(id: "membuat dan menulis berkas", en: "making and writing files")
        }
    }
}
