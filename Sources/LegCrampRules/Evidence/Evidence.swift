/// How good the evidence for a statement is.
public enum Grade: String, CaseIterable, Comparable, Sendable {
    /// Strong: controlled or population evidence, large or concordant.
    case strong = "A"
    /// Moderate: one good study, or several concordant weaker ones.
    case moderate = "B"
    /// Weak: a single small or indirect study, a label, or consistent expert lists.
    case weak = "C"
    /// Anecdotal, contradicted, or consumer lists only.
    case anecdotal = "D"

    /// From weakest to strongest, so that the best grade is the maximum.
    public static func < (left: Grade, right: Grade) -> Bool { left.rawValue > right.rawValue }
}

/// Whether a statement rests on a source or on the judgement of its authors.
public enum Basis: String, CaseIterable, Sendable {
    /// The cited sources say so.
    case sourced
    /// The sources support the danger or the topic; the exact step is our judgement.
    case judgement
}

/// What a statement rests on.
public struct Evidence: Equatable, Sendable {
    /// How good the evidence is.
    public let grade: Grade
    /// Whether the sources say exactly this.
    public let basis: Basis
    /// Where it was read; empty only for pure judgement.
    public let sources: [Source.ID]

    /// Evidence of a grade from sources.
    public init(_ grade: Grade, _ sources: [Source.ID], basis: Basis = .sourced) {
        self.grade = grade
        self.basis = basis
        self.sources = sources
    }
}

/// A published effect, always with its interval: no effect is multiplied into a probability.
public struct Effect: Equatable, Sendable {
    /// What the number is, for example "odds ratio".
    public let measure: String
    /// The point estimate.
    public let value: Double
    /// The lower end of the interval.
    public let low: Double
    /// The upper end of the interval.
    public let high: Double
    /// What the interval is, for example "95% confidence interval".
    public let interval: String
    /// Who was studied, and how many.
    public let population: String
    /// How it was studied.
    public let design: String
    /// One line that says how to read it.
    public let reading: String
    /// Where it was published.
    public let source: Source.ID

    /// An effect with its 95 % interval.
    public init(
        _ measure: String, _ value: Double, _ low: Double, _ high: Double,
        interval: String = "95% confidence interval", population: String, design: String, reading: String,
        source: Source.ID
    ) {
        self.measure = measure
        self.value = value
        self.low = low
        self.high = high
        self.interval = interval
        self.population = population
        self.design = design
        self.reading = reading
        self.source = source
    }
}
