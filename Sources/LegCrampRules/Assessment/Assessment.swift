/// Everything that the rules say about a profile. Never a diagnosis.
public struct Assessment: Equatable, Sendable {
    /// An item of the content, by its place in the list of its kind, and the answers that led to it.
    public struct Match: Equatable, Sendable {
        /// The place in `RedFlag.all`, `Cause.all` and so on.
        public let index: Int
        /// Pointers (RFC 6901) into the request.
        public let because: [String]
    }

    /// What was assessed.
    public let profile: Profile
    /// How soon to seek care.
    public let urgency: UrgencyInterval
    /// Warning signs by what is known about them.
    public let redFlags: RedFlagStates
    /// Cramps, restless legs, both, something else, or unclear.
    public let differentiation: Differentiation
    /// How likely troublesome recurrent night cramps are, as a documented count.
    public let risk: Risk
    /// Causes and contributors that the answers speak for.
    public let causes: [CauseMatch]
    /// What to do, what a clinician can offer, what to avoid, and what was withheld.
    public let advice: Advice
    /// What to ask next, the most useful first.
    public let nextQuestions: [NextQuestion]

    /// Assesses a profile; equal profiles give equal assessments.
    public init(_ profile: Profile) {
        self.profile = profile
        let redFlags = RedFlagStates(profile)
        let differentiation = Differentiation(profile)
        let urgency = UrgencyInterval(profile, redFlags)
        let causes = CauseMatch.all(profile, differentiation)
        let advice = Advice(profile, urgency: urgency, redFlags: redFlags, differentiation: differentiation)
        self.redFlags = redFlags
        self.differentiation = differentiation
        self.urgency = urgency
        self.causes = causes
        self.advice = advice
        risk = Risk(profile)
        nextQuestions = NextQuestion.ranked(profile.answers, urgency: urgency, redFlags: redFlags)
    }
}

/// Assesses a profile.
public func assess(_ profile: Profile) -> Assessment { Assessment(profile) }

/// Warning signs by what is known about them, each list with the most urgent first.
public struct RedFlagStates: Equatable, Sendable {
    /// Places in `RedFlag.all` in the order of `RedFlag.byUrgency`.
    public let present: [Assessment.Match]
    /// Not answered yet.
    public let notExcluded: [Int]
    /// Known to be absent.
    public let excluded: [Int]

    /// Looks at every warning sign.
    public init(_ profile: Profile) {
        var present: [Assessment.Match] = []
        var notExcluded: [Int] = []
        var excluded: [Int] = []
        for index in RedFlag.byUrgency {
            let flag = RedFlag.all[index]
            switch flag.when.evaluate(profile.answers) {
            case .present: present.append(Assessment.Match(index: index, because: flag.when.because(profile)))
            case .unknown: notExcluded.append(index)
            case .absent: excluded.append(index)
            }
        }
        self.present = present
        self.notExcluded = notExcluded
        self.excluded = excluded
    }
}

extension RedFlag {
    /// Places in `all`, the most urgent first.
    public static let byUrgency: [Int] = all.indices.sorted { first, second in
        all[first].urgency == all[second].urgency ? first < second : all[first].urgency > all[second].urgency
    }
}

/// How soon to seek care: what the answers already require, and what it could still become.
public struct UrgencyInterval: Equatable, Sendable {
    /// What to do first.
    public enum Action: String, CaseIterable, Sendable {
        case callEmergency = "call-emergency"
        case seeClinicianToday = "see-clinician-today"
        case seeClinicianSoon = "see-clinician-soon"
        case routineAppointment = "routine-appointment"
        /// Nothing stated so far needs care, but warning signs are not ruled out.
        case checkWarningSigns = "check-warning-signs"
        /// Every warning sign is known to be absent.
        case reassure

        /// What to do, for the person.
        public var text: String {
            switch self {
            case .callEmergency:
                "Call for emergency help now, or go to an emergency department. Do not drive yourself."
            case .seeClinicianToday: "See a clinician today. Call your doctor, an urgent care service or a helpline."
            case .seeClinicianSoon: "See a clinician within days to 2 weeks."
            case .routineAppointment: "Make a routine appointment, or ask a pharmacist."
            case .checkWarningSigns:
                "Nothing you told us needs urgent care. Check the warning signs below, because they are not ruled out yet."
            case .reassure: "You told us of no warning sign. You can care for this yourself. Get help if anything changes."
            }
        }

        /// The time within which to act.
        public var within: String {
            switch self {
            case .callEmergency: "now"
            case .seeClinicianToday: "today"
            case .seeClinicianSoon: "days to 2 weeks"
            case .routineAppointment: "weeks"
            case .checkWarningSigns: "now"
            case .reassure: "no time limit"
            }
        }
    }

    /// A rule that asks for a level, and the answers that led to it.
    public struct Reason: Equatable, Sendable {
        /// The id of the warning sign or of the reason for care.
        public let id: String
        /// The level it asks for.
        public let urgency: Urgency
        /// Why, for the person.
        public let text: String
        /// Pointers into the request.
        public let because: [String]
        /// Whether it is a warning sign.
        public let isRedFlag: Bool
    }

    /// What the known answers already require.
    public let level: Urgency
    /// What it could still become if unanswered warning signs were present.
    public let upTo: Urgency
    /// Whether no unanswered question can raise the level.
    public var certain: Bool { level == upTo }
    /// What to do first.
    public let action: Action
    /// Every rule that holds, the most urgent first.
    public let because: [Reason]

    init(_ profile: Profile, _ redFlags: RedFlagStates) {
        var level = Urgency.selfCare
        var upTo = Urgency.selfCare
        var reasons: [Reason] = []
        for match in redFlags.present {
            let flag = RedFlag.all[match.index]
            level = max(level, flag.urgency)
            reasons.append(
                Reason(
                    id: flag.id, urgency: flag.urgency, text: flag.because, because: match.because, isRedFlag: true))
        }
        for index in redFlags.notExcluded { upTo = max(upTo, RedFlag.all[index].urgency) }
        for reason in CareReason.all {
            switch reason.when.evaluate(profile.answers) {
            case .present:
                level = max(level, reason.urgency)
                reasons.append(
                    Reason(
                        id: reason.id, urgency: reason.urgency, text: reason.because,
                        because: reason.when.because(profile), isRedFlag: false))
            case .unknown: upTo = max(upTo, reason.urgency)
            case .absent: break
            }
        }
        self.level = level
        self.upTo = max(level, upTo)
        because = reasons
        switch level {
        case .emergency: action = .callEmergency
        case .sameDay: action = .seeClinicianToday
        case .soon: action = .seeClinicianSoon
        case .routine: action = .routineAppointment
        case .selfCare: action = redFlags.notExcluded.isEmpty && self.upTo == .selfCare ? .reassure : .checkWarningSigns
        }
    }
}
