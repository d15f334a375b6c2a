/// The machine, not the content, stops the work: a disk, a permission, a missing tool.
package struct MachineFailure: Error, Sendable {
    /// What happened and what to do about it.
    package let message: Bilingual

    package init(_ message: Bilingual) {
        self.message = message
    }
}
