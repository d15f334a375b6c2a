internal import Glibc

/// Removes a folder with all that is in it; what cannot be removed stays, for the next run to try again.
func removeFolder(_ path: String) {
    empty(open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    rmdir(path)
}

private func empty(_ folder: Int32) {
    _ = forEachName(in: folder) { folder, name in
        if unlinkat(folder, name, 0) == 0 || errno != EISDIR { return }
        fchmodat(folder, name, 0o700, 0)
        empty(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
        unlinkat(folder, name, AT_REMOVEDIR)
    }
}
