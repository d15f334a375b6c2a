package import Diagnostics

/// Writes a file anywhere, with the folders above it: it is the new one or the former one, never half of either.
package func writeFile(_ bytes: [UInt8], to path: String) throws(MachineFailure) {
    do throws(DiskFailure) {
        let target = DiskPaths.resolved(path)
        let slash = target.lastIndex(of: "/") ?? target.startIndex
        let folder = slash == target.startIndex ? "/" : String(target[..<slash])
        try DiskPaths.makeFolders(folder)
        let temporary = ".suluh-new-\(DiskPaths.processNumber)"
        let open = try OpenFolder(folder)
        do throws(DiskFailure) {
            _ = try open.write(bytes, to: temporary)
            try open.flush()
            try DiskPaths.rename(folder + "/" + temporary, to: target)
        } catch {
            DiskPaths.remove(folder + "/" + temporary)
            throw error
        }
    } catch {
        throw MachineFailure(
            Bilingual(
                id: "\(path) tidak dapat ditulis (\(error.words))", en: "\(path) cannot be written (\(error.words))"))
    }
}
