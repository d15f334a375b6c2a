package import ArgumentParser
internal import Building

/// `suluh`: the command line. One file per subcommand.
package struct SuluhCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "suluh",
        abstract: "Turns a folder of Markdown guides into a multilingual site with search.",
        version: toolVersion,
        subcommands: [
            InitCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self, FixCommand.self, ServeCommand.self,
            HandoutsCommand.self, SearchCommand.self,
            FactsCommand.self,
            TranslateCommand.self, ImportCommand.self, ExplainCommand.self,
        ])

    package init() {}

    /// Runs the command that was typed. Wrong usage is status 2, whatever the library thinks of it.
    package static func start() -> Never {
        do {
            var command = try parseAsRoot()
            try command.run()
            exit()
        } catch let status as ExitCode {
            exit(withError: status)
        } catch {
            guard exitCode(for: error) != .success else { exit(withError: error) }
            StandardError.write(fullMessage(for: error) + "\n")
            exit(withError: ExitCode(ExitStatus.usage))
        }
    }
}

/// The exit statuses that scripts can rely on.
enum ExitStatus {
    static let content: Int32 = 1
    static let usage: Int32 = 2
    static let machine: Int32 = 3
}
