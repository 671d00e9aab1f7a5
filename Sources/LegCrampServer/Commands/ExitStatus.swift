import ArgumentParser

/// How the program ends; each code means one thing.
enum ExitStatus: Int32 {
    /// All went well.
    case success = 0
    /// A check found something.
    case checkFailed = 1
    /// Connections were cut off because the drain time was up.
    case cutOff = 3
    /// The command line or the environment is wrong (as sysexits.h has it).
    case usage = 64
    /// The profile is not valid.
    case badData = 65
    /// The file cannot be read.
    case noInput = 66
    /// The server cannot listen.
    case unavailable = 69
    /// A second signal asked to leave at once.
    case interrupted = 130

    /// The same for the argument parser.
    var code: ExitCode { ExitCode(rawValue) }

    /// Reports lines on standard error and ends the command.
    func report(_ text: String) -> ExitCode {
        StandardStream.report(Array("legcramps: \(text)\n".utf8))
        return code
    }
}
