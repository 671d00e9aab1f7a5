extension ConditionTerm {
    /// Every condition that a profile can name, one term each; the names of two terms never coincide.
    public static let all: [ConditionTerm] = heartAndVessels + hormonesAndNerves + saltsAndOthers
}
