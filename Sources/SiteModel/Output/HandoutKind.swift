/// What a sheet of paper is for.
package enum HandoutKind: String, Sendable, CaseIterable {
    case guide, pathway, wallet, emergency, poster, pack, booklet, directory
}
