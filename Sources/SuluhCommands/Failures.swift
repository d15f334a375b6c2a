internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Languages

/// Says why a command could not even try; the status to end with.
func failed(_ failure: BuildFailure, _ language: MessageLanguage) -> ExitCode {
    switch failure {
    case .usage(let message):
        StandardError.write("suluh: \(message[language])\n")
        return ExitCode(ExitStatus.usage)
    case .machine(let message):
        StandardError.write("suluh: \(message[language])\n")
        return ExitCode(ExitStatus.machine)
    }
}

/// The day of the build; a wrong one in the environment ends the command.
func neededDayOfBuild(_ language: MessageLanguage) throws -> CalendarDay {
    if let today = dayOfBuild() { return today }
    let message = Bilingual(
        id: "SOURCE_DATE_EPOCH harus berupa jumlah detik sejak 1970, misalnya 1795478400",
        en: "SOURCE_DATE_EPOCH must be a number of seconds since 1970, such as 1795478400")
    throw failed(.usage(message), language)
}
