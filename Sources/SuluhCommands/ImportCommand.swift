internal import ArgumentParser

/// `suluh import`: data of others as content. Each kind of data is a subcommand of its own.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Makes content files from data of others.",
        subcommands: [ImportServicesCommand.self])
}
