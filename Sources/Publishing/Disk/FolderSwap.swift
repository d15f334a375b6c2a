internal import Glibc

/// Puts a finished folder in the place of another, in one step where the file system can.
struct FolderSwap {
    /// The finished folder; afterwards the former one lies here, if there was one.
    let new: String
    let place: String
    /// A free name beside them for file systems that need two steps.
    let spare: String
    /// Exchanges two names; 0, or -1 with `errno` set.
    var exchange: (String, String) -> Int32 = LinuxCalls.exchange

    func run(hasFormer: Bool) throws(DiskFailure) {
        guard hasFormer else { return try move(new, place) }
        if exchange(new, place) == 0 { return }
        guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw DiskFailure(.swap, place) }
        try move(place, spare)
        do throws(DiskFailure) {
            try move(new, place)
        } catch {
            try move(spare, place)
            throw error
        }
        // The new site stands; a former one that cannot be moved is a leftover for the next run.
        rename(spare, new)
    }

    private func move(_ from: String, _ to: String) throws(DiskFailure) {
        guard rename(from, to) == 0 else { throw DiskFailure(.swap, to) }
    }
}
