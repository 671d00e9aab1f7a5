extension Medicine {
    /// Every medicine and class, in a stable order.
    public static let all: [Medicine] = families.flatMap { $0 }

    private static let families: [[Medicine]] = [
        diuretics, heart, breathing, mind, nerves, hormones, others, remedies,
    ]
}
