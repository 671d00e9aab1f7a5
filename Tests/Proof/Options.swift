/// What can be chosen on the command line.
struct Options: Sendable {
    /// What the command line asks for.
    enum Reading {
        case run(Options)
        case help
        case refuse(String)
    }

    static let help = """
        Usage: Proof [--profiles N] [--seed S]

          --profiles N   how many profiles are generated (100000)
          --seed S       a number that decides which (1)
        """

    var profiles = 100_000
    var seed: UInt64 = 1

    /// Reads the arguments after the name of the program.
    static func read(_ arguments: [String]) -> Reading {
        var options = Options()
        var rest = arguments[...]
        while let name = rest.popFirst() {
            switch name {
            case "-h", "--help": return .help
            case "--profiles", "--seed":
                guard let value = rest.popFirst().flatMap(UInt64.init) else {
                    return .refuse("\(name) needs a number.")
                }
                if name == "--seed" {
                    options.seed = value
                } else if let profiles = Int(exactly: value), (1...1_000_000_000).contains(profiles) {
                    options.profiles = profiles
                } else {
                    return .refuse("--profiles takes a number from 1 to 1000000000.")
                }
            default: return .refuse("\(name) is not known.")
            }
        }
        return .run(options)
    }
}
