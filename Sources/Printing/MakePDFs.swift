internal import Synchronization
package import Workers

/// Makes a PDF of each job, with as many processes at once as there are workers; the results are in the order of the jobs.
///
/// One process makes many PDFs, because starting one takes longer than a PDF does. A job whose process ends in the middle
/// is tried once more in a new one.
///
/// - Parameters:
///   - python: The interpreter that has the tool, as an absolute path.
///   - progress: Told how many jobs are done; called by one thread at a time.
package func makePDFs(
    _ jobs: [PrintJob], python: String, workers: Workers, progress: @escaping @Sendable (Int) -> Void
) -> [PrintResult] {
    let pool = WorkerPool(python)
    defer { pool.end() }
    let done = Mutex(0)
    return workers.map(jobs) { job in
        let result = pool.result(of: job) ?? pool.result(of: job) ?? .toolDied
        done.withLock { done in
            done += 1
            progress(done)
        }
        return result
    }
}

/// The processes that wait for work.
private final class WorkerPool: Sendable {
    private let python: String
    private let idle = Mutex<[ChildProcess]>([])

    init(_ python: String) { self.python = python }

    /// Nothing when the process ended before it answered.
    func result(of job: PrintJob) -> PrintResult? {
        guard let worker = idle.withLock({ $0.popLast() }) ?? start() else { return nil }
        guard worker.send(job.request), let head = worker.readHead(), let size = PrintAnswer(head).size,
            let pdf = worker.read(size)
        else {
            worker.end()
            return nil
        }
        idle.withLock { $0.append(worker) }
        return PrintAnswer(head).result(pdf)
    }

    func end() {
        for worker in idle.withLock({ $0 }) { worker.end() }
    }

    private func start() -> ChildProcess? {
        let script = String(decoding: PackageResources.worker_py, as: UTF8.self)
        return ChildProcess(python, ["-I", "-B", "-c", script])
    }
}

/// Stands for the program that makes the PDFs: another one may make others of the same pages.
package var printToolStamp: [UInt8] { PackageResources.worker_py }
