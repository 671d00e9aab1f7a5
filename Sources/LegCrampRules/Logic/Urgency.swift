/// How soon to seek care; levels combine by `max`, so no rule can talk another one down.
public enum Urgency: UInt8, Comparable, CaseIterable, Sendable {
    /// No care needed unless something changes.
    case selfCare
    /// A non-urgent appointment, or a pharmacist.
    case routine
    /// A clinician within days to about two weeks.
    case soon
    /// A clinician today.
    case sameDay
    /// An ambulance or an emergency department now.
    case emergency

    /// The level as it stands in documents.
    public var id: String {
        switch self {
        case .selfCare: "self-care"
        case .routine: "routine"
        case .soon: "soon"
        case .sameDay: "same-day"
        case .emergency: "emergency"
        }
    }

    /// The level named so in documents, if there is one.
    public init?(id: String) {
        guard let level = Urgency.allCases.first(where: { $0.id == id }) else { return nil }
        self = level
    }

    /// From least to most urgent.
    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}
