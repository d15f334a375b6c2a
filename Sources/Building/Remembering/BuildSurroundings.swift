internal import Languages
internal import Publishing
internal import SiteModel

/// All that a build depends on, as it looks from outside.
struct BuildSurroundings {
    /// Stands for the program, the command, and what the site's files look like.
    let inputs: Fingerprint
    /// Files of the site that were written just now, with what they hold.
    let fresh: [String: Fingerprint]

    /// Nothing where one look cannot tell whether something has changed.
    init?(_ options: BuildOptions) {
        guard let settings = fileFingerprint(at: options.siteFolder + "/site.yml") else { return nil }
        var builder = FingerprintBuilder()
        builder.add(toolBuild)
        builder.add("\(options.today.iso) \(options.includesDrafts) \(options.isStrict)")
        builder.add(settings)
        var fresh: [String: Fingerprint] = [:]
        for folder in ["content", "themes"] {
            guard let state = folderState(at: "\(options.siteFolder)/\(folder)") else { return nil }
            builder.add(state.digest)
            fresh.merge(state.fresh) { first, _ in first }
        }
        inputs = builder.finish()
        self.fresh = fresh
    }
}
