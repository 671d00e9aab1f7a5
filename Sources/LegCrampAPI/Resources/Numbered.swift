import LegCrampRules

/// An enumeration with a number for each case, so that a case finds its place in a list without a search.
///
/// The numbers are the places in `allCases`, which a test proves.
protocol Numbered: CaseIterable {
    /// The place in `allCases`.
    var number: Int { get }
}

extension UrgencyInterval.Action: Numbered {
    var number: Int {
        switch self {
        case .callEmergency: 0
        case .seeClinicianToday: 1
        case .seeClinicianSoon: 2
        case .routineAppointment: 3
        case .checkWarningSigns: 4
        case .reassure: 5
        }
    }
}

extension Differentiation.Verdict: Numbered {
    var number: Int {
        switch self {
        case .legCramps: 0
        case .restlessLegs: 1
        case .both: 2
        case .neither: 3
        case .unclear: 4
        }
    }
}

extension Differentiation.Fit: Numbered {
    /// How many cases there are.
    static let count = allCases.count

    var number: Int {
        switch self {
        case .supports: 0
        case .mixed: 1
        case .against: 2
        case .notEnough: 3
        }
    }
}

extension Criterion.Pattern: Numbered {
    var number: Int {
        switch self {
        case .legCramps: 0
        case .restlessLegs: 1
        }
    }
}

extension Risk.Level: Numbered {
    /// How many cases there are.
    static let count = allCases.count

    var number: Int {
        switch self {
        case .low: 0
        case .moderate: 1
        case .high: 2
        }
    }
}

extension SeekingCare.Picture: Numbered {
    /// How many cases there are.
    static let count = allCases.count

    var number: Int {
        switch self {
        case .legCramps: 0
        case .restlessLegs: 1
        case .other: 2
        }
    }
}
