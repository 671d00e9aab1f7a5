import LegCrampRules

/// What is known about somebody: one answer, and one medicine as it was typed.
func firstAnswers() -> Profile {
    var statement = Profile.Statement()
    statement.region = "GB"
    statement.answers[.oneLegSwollen] = .yes
    statement.medications = ["Lasix"]
    return Profile(statement)
}
