/// The version of the rules and the content.
public enum RulesVersion {
    /// Counted up with each change that can change an answer.
    public static let current = "1.0.0"
    /// The date of the last review of the evidence (ISO 8601).
    public static let reviewed = "2026-11-23"
}
