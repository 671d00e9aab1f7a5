extension Measure {
    /// Every measure, in a stable order.
    public static let all: [Measure] = during + preventing + withClinician + avoiding
}
