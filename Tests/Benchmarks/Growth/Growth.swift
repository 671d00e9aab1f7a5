import Glibc

/// What it costs to assess a profile by a part of the rules.
///
///     Growth PARTS OF TIMES
///
/// Prints one line of JSON with the CPU time of each; callgrind counts instructions as the difference of two run lengths.
/// `Tests/benchmark` compiles it together with the sources of LegCrampRules, in which it makes each list of rules as long as
/// `Growth.some` says.
@main
struct Growth {
    private static let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }

    /// The beginning of a list of rules.
    static func some<Element>(_ list: [Element]) -> [Element] {
        Array(list.prefix(list.count * numbers[0] / numbers[1]))
    }

    static func main() {
        precondition(numbers.count == 3, "Three numbers are needed: PARTS OF TIMES")
        let profile = Profile(typical())
        let times = numbers[2]
        var questions = 0
        let nanoseconds = (0..<5).map { _ in
            cpuTime { for _ in 0..<times { questions &+= assess(profile).nextQuestions.count } }
        }
        precondition(questions > 0, "The work was left out.")
        print(
            "{\"rules\": \(Rule.all.count), \"conditions\": \(Rulebook.shared.table.count), \"runs\": \(nanoseconds.count), "
                + "\"nanoseconds\": \((nanoseconds.min() ?? 0) / Double(times))}")
    }

    /// The profile of the other measurements.
    private static func typical() -> Profile.Statement {
        var statement = Profile.Statement()
        statement.region = "GB"
        statement.conditions = ["chronic-kidney-disease", "diabetes"]
        statement.medications = ["Lasix", "sertraline"]
        statement.answers = [
            .age: .number(67), .pregnant: .no, .sittingHoursPerDay: .number(9), .durationMinutes: .number(4),
            .muscleHardens: .yes, .relievedByStretching: .yes, .episodesPerWeek: .number(5), .urgeToMove: .no,
            .oneLegSwollen: .yes, .numbness: .no,
            .sex: .options(Question.OptionSet(["female"], of: .sex)),
            .exercise: .options(Question.OptionSet(["none"], of: .exercise)),
            .alcohol: .options(Question.OptionSet(["heavy"], of: .alcohol)),
            .location: .options(Question.OptionSet(["calf"], of: .location)),
            .trend: .options(Question.OptionSet(["worsening"], of: .trend)),
        ]
        return statement
    }

    /// The CPU time of this thread in nanoseconds.
    private static func cpuTime(of work: () -> Void) -> Double {
        func now() -> Int {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return time.tv_sec * 1_000_000_000 + time.tv_nsec
        }
        let start = now()
        work()
        return Double(now() - start)
    }
}
