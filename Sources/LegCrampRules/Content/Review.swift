/// When content was reviewed, and when it is due again.
///
/// The whole content is reviewed together for now, so every item has the date of the rules. A kind of item that is
/// reviewed on its own can declare the two itself.
extension Item {
    /// The date of the last review of the evidence (ISO 8601, `YYYY-MM-DD`).
    public var reviewed: String { RulesVersion.reviewed }
    /// The date by which the evidence is to be reviewed again: 1 year after the last review (ISO 8601).
    public var nextReview: String { ReviewPeriod.oneYear(after: reviewed) }
}

/// How long a review of the evidence holds; 1 year is our judgement.
public enum ReviewPeriod {
    /// The same day of the next year; 28 February after a leap day.
    ///
    /// - Parameter date: a date of ISO 8601, `YYYY-MM-DD`.
    /// - Returns: the later date, or the date unchanged when it is not of that form.
    public static func oneYear(after date: String) -> String {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]) else { return date }
        let day = parts[1] == "02" && parts[2] == "29" ? "28" : parts[2]
        return "\(year + 1)-\(parts[1])-\(day)"
    }
}
