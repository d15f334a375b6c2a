/// Tells builds of Suluh apart whose version is the same: while somebody works on it, pages that the former code made
/// must not stay.
///
/// The StampSources plugin writes `ofSources` into a source file of this module. It stands for the text of the sources
/// and not for the bytes of the program, since those are others on every machine and in every kind of build; a site
/// that is built twice from the same sources has the same marker wherever that happens.
package enum ToolStamp {
    /// Stands for every source file, and for the versions of the packages that were built with them.
    package static let sources = ofSources
}
