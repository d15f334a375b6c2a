internal import Glibc

/// Calls of Linux that Swift's Glibc module leaves out; they are looked up by name in the C library.
enum LinuxCalls {
    private typealias RenameAt2 =
        @Sendable @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    private typealias SyncFileSystem = @Sendable @convention(c) (Int32) -> Int32

    private static let renameAt2: RenameAt2? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }
    private static let syncFS: SyncFileSystem? = dlsym(nil, "syncfs").map { unsafeBitCast($0, to: SyncFileSystem.self) }

    /// Lets two names change places in one step; 0, or -1 with `errno` set.
    static func exchange(_ one: String, _ other: String) -> Int32 {
        let exchangeFlag: UInt32 = 2
        guard let renameAt2 else {
            errno = ENOSYS
            return -1
        }
        return renameAt2(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag)
    }

    /// Gives a file another name that nothing has yet; 0, or -1 with `errno` set.
    static func renameToFree(_ one: String, _ other: String) -> Int32 {
        let onlyFreeFlag: UInt32 = 1
        guard let renameAt2 else {
            errno = ENOSYS
            return -1
        }
        return renameAt2(AT_FDCWD, one, AT_FDCWD, other, onlyFreeFlag)
    }

    /// Writes a whole file system to its disk; 0, or -1 with `errno` set.
    static func syncFileSystem(_ descriptor: Int32) -> Int32 {
        guard let syncFS else {
            sync()
            return 0
        }
        return syncFS(descriptor)
    }
}
