internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Dispatch
internal import Foundation
internal import Languages
internal import Previewing

/// `suluh serve`: the site on a port of this machine, made anew at every save.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site while you write: each page follows when a file is saved.",
        discussion: "Only this machine can see it. Drafts and pages of later dates are shown, and marked.")

    @OptionGroup var place: SiteOptions

    @Option(name: .long, help: "The port. Default: 4000, or the next that is free; 0 is any free one.")
    var port: UInt16?

    @Option(name: .long, help: "How many files are worked on at once. Default: one per processor.")
    var jobs: Int?

    @OptionGroup var words: MessageOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs: 1–1024") }
    }

    func run() throws {
        let language = words.language
        let options = try options(language)
        guard hasSite(options.build) else { throw missing(language) }
        let terminal = PreviewTerminal(place, language)
        guard let preview = Preview(options, tell: { terminal.show($0) }) else { throw taken(language) }
        print(preview.address)
        fflush(nil)
        StandardError.write(terminal.greeting(preview.address))
        let signals = stopSignals { preview.stop() }
        preview.run()
        for signal in signals { signal.cancel() }
    }

    private func options(_ language: MessageLanguage) throws -> PreviewOptions {
        let today = try neededDayOfBuild(language)
        var build = place.buildOptions(today: today, jobs: jobs)
        build.includesDrafts = true
        let start = ContinuousClock.now
        let clock = PreviewClock(
            milliseconds: {
                let (seconds, attoseconds) = (ContinuousClock.now - start).components
                return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
            }, secondsSince1970: { Int(Date().timeIntervalSince1970) })
        return PreviewOptions(
            build: build, port: port, language: language, clock: clock, today: { dayOfBuild() ?? today })
    }

    private func hasSite(_ build: BuildOptions) -> Bool { siteExists(build.siteFolder) }

    private func missing(_ language: MessageLanguage) -> ExitCode {
        let message = Bilingual(
            id: "Tidak ada site.yml di \(place.site). Jalankan di folder situs, atau sebut foldernya dengan --site",
            en: "There is no site.yml in \(place.site). Run it in the site's folder, or name the folder with --site")
        StandardError.write("suluh: \(message[language])\n")
        return ExitCode(ExitStatus.content)
    }

    private func taken(_ language: MessageLanguage) -> ExitCode {
        let message = Bilingual(
            id: "Port \(port.map { "\($0) " } ?? "")tidak dapat dipakai; program lain memakainya, atau perlu izin."
                + " Pilih yang lain, atau jalankan tanpa --port",
            en: "Port \(port.map { "\($0) " } ?? "")cannot be used; another program has it, or it needs permission."
                + " Choose another, or leave out --port")
        StandardError.write("suluh: \(message[language])\n")
        return ExitCode(ExitStatus.machine)
    }

    /// Calls `stop` when somebody presses Ctrl-C, or the machine asks us to end.
    private func stopSignals(_ stop: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler(handler: stop)
            source.resume()
            return source
        }
    }
}
