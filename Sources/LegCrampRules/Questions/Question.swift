/// One thing that can be asked, defined once: validation, the question list, the contract and what to ask next come from it.
public struct Question: Sendable {
    /// What an answer looks like.
    public enum Kind: Equatable, Sendable {
        /// `true` or `false`.
        case yesNo
        /// A number in a unit; values outside the range are refused.
        case number(unit: String, range: ClosedRange<Double>, whole: Bool)
        /// Exactly one of the options.
        case choice([Option])
        /// All of the options that apply; naming some says that the others do not.
        case choices([Option])
        /// Free names matched against a vocabulary; what is not named stays unknown.
        case names(Vocabulary)
    }

    /// One possible answer to a choice.
    public struct Option: Equatable, Sendable {
        /// The slug in documents.
        public let id: String
        /// How a person would say it.
        public let label: String

        /// An option with its wording.
        public init(_ id: String, _ label: String) {
            self.id = id
            self.label = label
        }
    }

    /// What free names are matched against.
    public enum Vocabulary: String, CaseIterable, Sendable {
        case conditions
        case medications
    }

    /// Which list of questions it belongs to; a list can be denied at once in `none_of`.
    public enum Group: String, CaseIterable, Sendable {
        /// Signs that can need an ambulance or an emergency department.
        case emergencySigns = "emergency-signs"
        /// Signs that can need a clinician today.
        case sameDaySigns = "same-day-signs"
        /// Signs that can need a clinician within days to weeks.
        case otherSigns = "other-signs"
        /// Recent events that make a warning sign weigh more.
        case recentEvents = "recent-events"
        /// What the attacks are like.
        case crampFeatures = "cramp-features"
        /// What restless legs and other look-alikes are like.
        case restlessLegsFeatures = "restless-legs-features"
        /// Illnesses; denying the group says that those named are all.
        case conditions
        /// Medicines; denying the group says that those named are all.
        case medications
        /// Who it is about.
        case person
        /// Habits.
        case lifestyle
        /// What was tried, considered or measured.
        case history

        /// Its place among all groups.
        var number: Int {
            switch self {
            case .emergencySigns: 0
            case .sameDaySigns: 1
            case .otherSigns: 2
            case .recentEvents: 3
            case .crampFeatures: 4
            case .restlessLegsFeatures: 5
            case .conditions: 6
            case .medications: 7
            case .person: 8
            case .lifestyle: 9
            case .history: 10
            }
        }
    }

    /// Which question.
    public let id: ID
    /// Where its answer stands in a profile (RFC 6901), for example `/symptoms/one_leg_swollen`.
    public let pointer: String
    /// What an answer looks like.
    public let kind: Kind
    /// Which list it belongs to.
    public let group: Group
    /// The question for the person.
    public let text: String
    /// The question for a clinician.
    public let clinicianText: String
    /// Why it is asked, in words for the person.
    public let why: String

    init(
        _ id: ID, _ pointer: String, _ kind: Kind = .yesNo, in group: Group, ask text: String,
        clinician clinicianText: String, why: String
    ) {
        self.id = id
        self.pointer = pointer
        self.kind = kind
        self.group = group
        self.text = text
        self.clinicianText = clinicianText
        self.why = why
    }

    /// The options of a choice, none for other kinds.
    public var options: [Option] {
        switch kind {
        case .choice(let options), .choices(let options): options
        case .yesNo, .number, .names: []
        }
    }
}

extension Question {
    /// Some of the options of a choice, one bit each in the order of the catalogue.
    public struct OptionSet: Swift.OptionSet, Hashable, Sendable {
        /// One bit for each option.
        public let rawValue: UInt64

        /// The set with these bits.
        public init(rawValue: UInt64) { self.rawValue = rawValue }

        /// The options of a question with these slugs; a slug that the question does not have adds nothing.
        public init(_ slugs: [String], of question: ID) {
            var bits: UInt64 = 0
            for (index, option) in Catalogue[question].options.enumerated() where slugs.contains(option.id) {
                bits |= 1 << UInt64(index)
            }
            rawValue = bits
        }
    }
}
