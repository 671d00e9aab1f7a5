extension Cause {
    /// Every cause, in a stable order: the body, habits, illnesses, medicines, recent events, then what to test.
    public static let all: [Cause] = body + lifestyle + illness + medicine + recentEvent + toCheck
}
