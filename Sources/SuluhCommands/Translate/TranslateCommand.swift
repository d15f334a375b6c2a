internal import ArgumentParser

/// `suluh translate`: what is missing, what is older than its source, and the files that translators work on.
struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Tells which translations are missing or older than their source, and records what was checked.",
        subcommands: [
            TranslateStatusCommand.self, TranslateStampCommand.self, TranslateExportCommand.self,
            TranslateImportCommand.self,
        ],
        defaultSubcommand: TranslateStatusCommand.self)
}
