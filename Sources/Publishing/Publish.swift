internal import Diagnostics
package import SiteModel
package import Workers

/// What is published, and how.
package struct PublishRequest: Sendable {
    /// The whole site, in any order.
    package var files: [OutputFile]
    /// Where it goes.
    package var place: OutputPlace
    /// Makes every file anew, whatever lies in the output.
    package var isClean: Bool
    /// How many files are made and written at once.
    package var workers: Workers
    /// Told how many files of how many are settled; called by one thread at a time, always with a greater number.
    package var progress: @Sendable (_ done: Int, _ total: Int) -> Void

    package init(
        files: [OutputFile], place: OutputPlace, isClean: Bool = false, workers: Workers,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) {
        self.files = files
        self.place = place
        self.isClean = isClean
        self.workers = workers
        self.progress = progress
    }
}

/// What publishing did.
package struct PublishReport: Equatable, Sendable {
    /// Files that are new or have new bytes.
    package var written: Int
    /// Files that are still the very same ones.
    package var unchanged: Int
    /// Things that lay in the output and no longer do.
    package var removed: Int
    /// The size of the whole site.
    package var bytes: Int
}

/// What came of publishing.
package struct Published: Sendable {
    package let report: PublishReport
    /// Stands for the published folder as it looks from outside: see `FolderState`. Nothing where it cannot be told.
    package let state: Fingerprint?
    /// The files that took longest, the slowest first.
    package let slowest: [(path: String, duration: Duration)]
}

/// Brings the output folder to hold these files and nothing else, in one step: whoever looks sees the old site or the
/// new one, and after an error the old one.
///
/// A file whose fingerprint is that of the last time is made only if the file on the disk may have been touched since.
/// Equal requests give equal bytes, whatever the output and the cache held before. Two processes may publish to one
/// output at once, and the later one wins; within a process one run must end before the next to the same output begins.
package func publish(_ request: PublishRequest) throws(PublishError) -> Published {
    try requireSafePaths(request.files)
    let folder = try OutputFolder(request.place)
    do throws(DiskFailure) {
        try folder.clearLeftovers()
    } catch {
        throw PublishError(error, request.place)
    }
    let root = try folder.openOwned()
    do throws(DiskFailure) {
        return try Publication(request, folder, FormerSite(folder, root, isTrusted: !request.isClean)).run()
    } catch {
        throw PublishError(error, request.place)
    }
}

/// Refuses an output folder that `publish` would refuse, before the work of a build begins.
package func checkOutputPlace(_ place: OutputPlace) throws(PublishError) {
    let folder = try OutputFolder(place)
    _ = try folder.openOwned()
    do throws(DiskFailure) {
        try DiskPaths.requireWritable(folder.parent)
        try DiskPaths.requireRenamable(folder.path)
    } catch {
        throw PublishError(error, place)
    }
}
