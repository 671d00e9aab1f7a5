/// What is known about a finding: not asked is different from no.
///
/// The order absent < unknown < present makes strong Kleene logic of `min` and `max`.
public enum Presence: UInt8, Comparable, CaseIterable, Sendable {
    case absent
    case unknown
    case present

    /// The order of strong Kleene logic.
    public static func < (left: Presence, right: Presence) -> Bool { left.rawValue < right.rawValue }

    /// Negation: what is unknown stays unknown.
    public static prefix func ! (presence: Presence) -> Presence {
        switch presence {
        case .absent: .present
        case .unknown: .unknown
        case .present: .absent
        }
    }

    /// The presence of something known to be so or not.
    public init(_ known: Bool) { self = known ? .present : .absent }
}
