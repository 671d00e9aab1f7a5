/// Everything that the rules say about a profile.
///
/// It is never a diagnosis.
public struct Assessment: Equatable, Sendable {
    /// An item of the content, by its place in the list of its kind, and the answers that led to it.
    public struct Match: Equatable, Sendable {
        /// The place in `RedFlag.all`, `Cause.all` and so on.
        public let index: Int
        /// Places in the request.
        public let because: Places
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
    private let openQuestions: OpenQuestions

    /// Room for so many matches is made at once, where there are usually some: little enough to be had at once.
    static let usualMatches = 10

    /// Assesses a profile; equal profiles give equal assessments.
    public init(_ profile: Profile) {
        let evaluation = Evaluation(profile)
        redFlags = RedFlagStates(evaluation)
        differentiation = Differentiation(evaluation)
        urgency = UrgencyInterval(evaluation, redFlags)
        causes = CauseMatch.all(evaluation, differentiation.verdict)
        advice = Advice(evaluation, urgency.level, redFlags.present, differentiation.verdict)
        risk = Risk(evaluation)
        openQuestions = OpenQuestions(evaluation, level: urgency.level)
        // Last, so that it is handed over and not copied.
        self.profile = profile
    }
}

extension Assessment {
    /// What to ask next, the most useful first.
    public var nextQuestions: [NextQuestion] { nextQuestions(atMost: .max).questions }

    /// The most useful questions to ask next, in their order, and how many there are in all.
    ///
    /// - Parameter most: so many are given at most: a few of them cost less than all.
    public func nextQuestions(atMost most: Int) -> (questions: [NextQuestion], total: Int) {
        openQuestions.first(max(0, most))
    }

    /// The verdict in words: beside a warning sign that needs care today it must not reassure.
    public var pictureText: String { differentiation.verdict.text(at: urgency.level) }
}

extension Differentiation.Verdict {
    /// What is said of it where care is needed so soon.
    package func text(at level: Urgency) -> String { level >= .sameDay ? textBesideWarningSigns : text }
}

/// Assesses a profile.
public func assess(_ profile: Profile) -> Assessment { Assessment(profile) }

/// Warning signs by what is known about them, each list with the most urgent first.
public struct RedFlagStates: Equatable, Sendable {
    /// Places in `RedFlag.all` in the order of `RedFlag.byUrgency`.
    public let present: [Assessment.Match]
    /// Not answered yet, by their places in `RedFlag.byUrgency`.
    package let open: ItemSet
    /// Known to be absent, by their places in `RedFlag.byUrgency`.
    package let denied: ItemSet
    /// Not answered yet: places in `RedFlag.all`.
    public var notExcluded: [Int] { open.places.map { RedFlag.byUrgency[$0] } }
    /// Known to be absent: places in `RedFlag.all`.
    public var excluded: [Int] { denied.places.map { RedFlag.byUrgency[$0] } }

    init(_ evaluation: Evaluation) {
        let rules = evaluation.rules
        let found = evaluation.present(rules.redFlags)
        denied = evaluation.absent(rules.redFlags)
        open = rules.redFlags.all.subtracting(found).subtracting(denied)
        var present: [Assessment.Match] = []
        if !found.isEmpty { present.reserveCapacity(found.count) }
        found.forEachPlace { place in
            let because = evaluation.because(rules.redFlags.parts[place])
            present.append(Assessment.Match(index: rules.redFlagOrder[place], because: because))
        }
        self.present = present
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
                "Check the warning signs below now: they are not ruled out yet. What you told us so far needs no urgent care."
            case .reassure:
                "You told us of no warning sign. You can care for this yourself. Get help if anything changes."
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
        /// Which rule, by its place in the list of its kind.
        public enum Rule: Equatable, Sendable {
            /// A place in `RedFlag.all`.
            case redFlag(Int)
            /// A place in `CareReason.all`.
            case careReason(Int)
        }

        /// Which rule.
        public let rule: Rule
        /// The level it asks for.
        public let urgency: Urgency
        /// Places in the request.
        public let because: Places

        /// The id of the warning sign or of the reason for care.
        public var id: String {
            switch rule {
            case .redFlag(let index): RedFlag.all[index].id
            case .careReason(let index): CareReason.all[index].id
            }
        }

        /// Why, for the person.
        public var text: String {
            switch rule {
            case .redFlag(let index): RedFlag.all[index].because
            case .careReason(let index): CareReason.all[index].because
            }
        }

        /// Whether it is a warning sign.
        public var isRedFlag: Bool {
            switch rule {
            case .redFlag: true
            case .careReason: false
            }
        }
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

    init(_ evaluation: Evaluation, _ redFlags: RedFlagStates) {
        let rules = evaluation.rules
        var level = Urgency.selfCare
        var upTo = Urgency.selfCare
        var reasons: [Reason] = []
        let found = evaluation.present(rules.careReasons)
        reasons.reserveCapacity(redFlags.present.count + found.count)
        for match in redFlags.present {
            let urgency = rules.signs[match.index].urgency
            level = max(level, urgency)
            reasons.append(Reason(rule: .redFlag(match.index), urgency: urgency, because: match.because))
        }
        if let first = redFlags.open.first { upTo = rules.signs[rules.redFlagOrder[first]].urgency }
        found.forEachPlace { place in
            let urgency = rules.careUrgencies[place]
            level = max(level, urgency)
            let because = evaluation.because(rules.careReasons.parts[place])
            reasons.append(Reason(rule: .careReason(place), urgency: urgency, because: because))
        }
        let open = rules.careReasons.all.subtracting(found).subtracting(evaluation.absent(rules.careReasons))
        for (urgency, careReasons) in rules.careReasonsByUrgency where !open.intersection(careReasons).isEmpty {
            upTo = max(upTo, urgency)
            break
        }
        self.level = level
        self.upTo = max(level, upTo)
        because = reasons
        switch level {
        case .emergency: action = .callEmergency
        case .sameDay: action = .seeClinicianToday
        case .soon: action = .seeClinicianSoon
        case .routine: action = .routineAppointment
        case .selfCare: action = redFlags.open.isEmpty && self.upTo == .selfCare ? .reassure : .checkWarningSigns
        }
    }
}
