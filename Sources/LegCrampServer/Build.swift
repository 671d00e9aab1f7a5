import CBuild
import LegCrampAPI
import LegCrampRules

/// What this program is.
enum Build {
    /// The version of the program, which follows that of the contract.
    static let version = "1.0.0"
    /// The commit it was compiled from, or that its changed files go back to; `unknown` where neither the builder nor
    /// Git said.
    static let commit: String = {
        let (told, head, main) = (text(build_told_commit), text(build_git_head), text(build_git_main))
        for candidate in [told, head, head == "ref: refs/heads/main" ? main : ""]
        where candidate.count >= 7 && candidate.allSatisfy(\.isHexDigit) {
            return candidate
        }
        return "unknown"
    }()

    // Safe: a text of the program, ended by NUL.
    private static func text(_ bytes: UnsafePointer<CChar>) -> String {
        String(String(cString: bytes).filter { !$0.isNewline })
    }

    /// What `--version` prints, one fact a line.
    static var description: String {
        let lines = [
            "legcramps \(version)", "commit \(commit)", "rules \(RulesVersion.current)", "digest \(API().digest)",
        ]
        return lines.joined(separator: "\n")
    }
}
