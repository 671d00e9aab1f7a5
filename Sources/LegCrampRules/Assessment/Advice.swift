/// What to do, what a clinician can offer, what to avoid, and what was withheld; places in `Measure.all`.
public struct Advice: Equatable, Sendable {
    /// A measure that is not offered, and why.
    public struct Withheld: Equatable, Sendable {
        /// Why a measure is not offered.
        public enum Reason: Equatable, Sendable {
            /// A caution of the measure, by its place.
            case caution(Int)
            /// A warning sign speaks against it.
            case warningSign
            /// An emergency comes first.
            case emergency
        }

        /// Some reasons, cautions first: a set that needs no memory of its own.
        public struct Reasons: Equatable, Sendable, Sequence {
            /// The most cautions that a measure can have.
            @inlinable static var mostCautions: Int { 62 }

            /// One bit for each caution by its place, then one for a warning sign and one for an emergency.
            @usableFromInline var bits: UInt64 = 0

            init() {}

            init(_ reason: Reason) { insert(reason) }

            /// Whether there is none.
            public var isEmpty: Bool { bits == 0 }

            /// The place of the caution, if it is the only reason.
            var onlyCaution: Int? {
                bits & (bits &- 1) == 0 && bits.trailingZeroBitCount < Reasons.mostCautions
                    ? bits.trailingZeroBitCount : nil
            }

            mutating func insert(_ reason: Reason) {
                switch reason {
                case .caution(let place): bits |= 1 &<< UInt64(place)
                case .warningSign: bits |= 1 << UInt64(Reasons.mostCautions)
                case .emergency: bits |= 1 << UInt64(Reasons.mostCautions + 1)
                }
            }

            /// Iterates over the reasons, in order.
            @inlinable
            public func makeIterator() -> Iterator { Iterator(bits: bits) }

            /// What is still to come.
            public struct Iterator: IteratorProtocol {
                @usableFromInline var bits: UInt64

                @inlinable
                init(bits: UInt64) { self.bits = bits }

                /// The next reason.
                @inlinable
                public mutating func next() -> Reason? {
                    guard bits != 0 else { return nil }
                    let place = bits.trailingZeroBitCount
                    bits &= bits &- 1
                    return switch place {
                    case ..<Reasons.mostCautions: .caution(place)
                    case Reasons.mostCautions: .warningSign
                    default: .emergency
                    }
                }
            }
        }

        /// The place in `Measure.all`.
        public let index: Int
        /// Every reason.
        public let why: Reasons
        /// Places in the request.
        public let because: Places

        /// Said where a warning sign speaks against a measure.
        package static let warningSignText = "A warning sign that you told us of speaks against this."
        /// Said where an emergency comes first.
        package static let emergencyText = "Get emergency help first."

        /// Every reason in words.
        public var reasons: [String] {
            why.map { reason in
                switch reason {
                case .caution(let place): Measure.all[index].cautions[place].text
                case .warningSign: Withheld.warningSignText
                case .emergency: Withheld.emergencyText
                }
            }
        }
    }

    /// While the attack is there.
    public var now: [Int] { offeredNow.places }
    /// Between attacks.
    public var prevention: [Int] { offeredForPrevention.places }
    /// What only a clinician can start.
    public var withClinician: [Int] { offeredWithClinician.places }
    /// What not to do.
    public var avoid: [Int] { avoided.places }
    package let offeredNow: ItemSet
    package let offeredForPrevention: ItemSet
    package let offeredWithClinician: ItemSet
    package let avoided: ItemSet
    /// What would be offered, if it were safe.
    public let withheld: [Withheld]

    /// - Parameter present: the warning signs that are present.
    init(_ evaluation: Evaluation, _ level: Urgency, _ present: [Assessment.Match], _ verdict: Differentiation.Verdict)
    {
        let rules = evaluation.rules
        var (now, prevention, withClinician, avoid) = (ItemSet(), ItemSet(), ItemSet(), ItemSet())
        var withheld: [Withheld] = []
        withheld.reserveCapacity(rules.measures.count)
        let ruledOut = RuledOut(evaluation, present)
        var answers = CautionAnswers(evaluation)
        for index in 0..<rules.measures.count {
            let measure = rules.measures[index]
            let isOffered = Advice.isOffered(measure, evaluation, verdict)
            guard isOffered || (measure.kind == .avoid && ruledOut.names(index)) else { continue }
            let cautions = Advice.cautions(measure, evaluation)
            if measure.kind != .avoid, level == .emergency {
                withheld.append(ruledOut.emergencyComesFirst(index))
            } else if !cautions.isEmpty {
                withheld.append(Withheld(index: index, why: cautions, because: answers.because(cautions, measure)))
            } else if measure.kind != .avoid, let reason = ruledOut.reason(against: measure, index: index) {
                withheld.append(reason)
            } else {
                switch measure.kind {
                case .now: now.insert(index)
                case .prevention: prevention.insert(index)
                case .withClinician: withClinician.insert(index)
                case .avoid: break
                }
            }
            // What could harm stays to be avoided.
            if measure.kind == .avoid { avoid.insert(index) }
        }
        offeredNow = now
        offeredForPrevention = prevention
        offeredWithClinician = withClinician
        avoided = avoid
        self.withheld = withheld
    }

    /// Whether the verdict and the circumstances speak for a measure.
    private static func isOffered(
        _ measure: Rulebook.MeasureRule, _ evaluation: Evaluation, _ verdict: Differentiation.Verdict
    ) -> Bool {
        let fits =
            switch measure.use {
            case .any: true
            case .legCramps: verdict.suggestsCramps
            case .restlessLegs: verdict.suggestsRestlessLegs
            }
        return fits && (measure.offer.map { evaluation[$0] == .present } ?? true)
    }

    /// The cautions that are known to apply.
    private static func cautions(_ measure: Rulebook.MeasureRule, _ evaluation: Evaluation) -> Withheld.Reasons {
        var why = Withheld.Reasons()
        for (place, part) in evaluation.rules.cautions[measure.cautions].enumerated()
        where evaluation[part] == .present {
            why.insert(.caution(place))
        }
        return why
    }
}

/// The answers for which measures are withheld: the same danger speaks against many.
private struct CautionAnswers {
    private let evaluation: Evaluation
    /// What was found for each caution that was the only one of a measure.
    private var found: [(part: ConditionTable.Part, places: Places)] = []

    init(_ evaluation: Evaluation) { self.evaluation = evaluation }

    /// The places in the document that decided some cautions of a measure.
    mutating func because(_ cautions: Advice.Withheld.Reasons, _ measure: Rulebook.MeasureRule) -> Places {
        let all = evaluation.rules.cautions[measure.cautions]
        guard let only = cautions.onlyCaution else {
            var reasons = ConditionTable.Reasons()
            for case .caution(let place) in cautions { evaluation.addReasons(for: all[place], to: &reasons) }
            return evaluation.places(of: reasons)
        }
        let part = all[only]
        for known in found.indices where found[known].part == part { return found[known].places }
        if found.isEmpty { found.reserveCapacity(Assessment.usualMatches) }
        let places = evaluation.because(part)
        found.append((part, places))
        return places
    }
}

/// What the warning signs that are present rule out.
private struct RuledOut {
    /// For each measure to avoid that a sign names, the answers that led to it.
    private var because: [(avoided: Int, places: Places)] = []
    private var emergency = Places()
    private let rules: Rulebook

    init(_ evaluation: Evaluation, _ present: [Assessment.Match]) {
        rules = evaluation.rules
        if !present.isEmpty { because.reserveCapacity(Assessment.usualMatches) }
        for match in present {
            for avoided in evaluation.rules.avoids[match.index] {
                if let known = because.firstIndex(where: { $0.avoided == avoided }) {
                    because[known].places.formUnion(match.because)
                } else {
                    because.append((avoided, match.because))
                }
            }
            if evaluation.rules.redFlags[match.index].urgency == .emergency { emergency.formUnion(match.because) }
        }
    }

    /// Whether a sign names the measure.
    func names(_ measure: Int) -> Bool { because.contains { $0.avoided == measure } }

    /// In an emergency every measure waits.
    func emergencyComesFirst(_ index: Int) -> Advice.Withheld {
        Advice.Withheld(index: index, why: Advice.Withheld.Reasons(.emergency), because: emergency)
    }

    /// Otherwise those measures wait that a warning sign speaks against.
    func reason(against measure: Rulebook.MeasureRule, index: Int) -> Advice.Withheld? {
        for avoided in rules.ruledOutBy[measure.ruledOutBy] {
            if let named = because.first(where: { $0.avoided == avoided }) {
                return Advice.Withheld(index: index, why: Advice.Withheld.Reasons(.warningSign), because: named.places)
            }
        }
        return nil
    }
}

extension Measure {
    /// For each measure to avoid, the measures that go against it; a test proves that all are known.
    package static let ruledOutBy: [(avoided: String, measures: [String])] = [
        (
            "stretch-or-massage",
            [
                "stretch-the-muscle", "press-foot-flat", "massage", "bedtime-stretching", "walk-it-off", "heel-walking",
                "warm-the-muscle", "warm-bath", "move-or-walk", "restless-legs-rub-or-distract", "pickle-juice",
                "cool-the-muscle",
            ]
        ),
        ("strenuous-exercise", ["regular-activity", "walk-it-off", "heel-walking", "bedtime-stretching"]),
        ("heat-on-numb-feet", ["warm-the-muscle", "warm-bath"]),
        ("cold-on-poor-circulation", ["cool-the-muscle"]),
        ("extra-fluids", ["drink-normally"]),
        ("extra-potassium", ["balanced-food"]),
        ("salty-drinks", ["pickle-juice"]),
        ("nsaids", ["painkiller-afterwards"]),
    ]
}
