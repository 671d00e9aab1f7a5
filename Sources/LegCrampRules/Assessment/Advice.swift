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

            /// - Parameter cautions: one bit for each that applies, by its place.
            init(cautions: UInt64) { bits = cautions }

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
        let rules = evaluation.rules.measures
        let ruledOut = RuledOut(evaluation, present)
        let offered = evaluation.present(rules.offers).intersection(rules.fitting(verdict))
        // What could harm stays to be avoided, whatever speaks for it.
        avoided = offered.union(ruledOut.avoided).intersection(rules.avoid)
        let cautions = evaluation.present(rules.cautions)
        var answers = CautionAnswers()
        var withheld: [Withheld] = []
        withheld.reserveCapacity(rules.objections.count)
        var given = ItemSet()
        offered.union(avoided).forEachPlace { index in
            let objections = rules.objections[index]
            let why = Withheld.Reasons(cautions: cautions.bits(objections.cautions))
            let isOffer = !rules.avoid.contains(index)
            if isOffer, level == .emergency {
                withheld.append(ruledOut.emergencyComesFirst(index))
            } else if !why.isEmpty {
                withheld.append(
                    Withheld(index: index, why: why, because: answers.because(why, of: objections, evaluation)))
            } else if isOffer, let reason = ruledOut.reason(against: index, objections) {
                withheld.append(reason)
            } else {
                given.insert(index)
            }
        }
        offeredNow = given.intersection(rules.now)
        offeredForPrevention = given.intersection(rules.prevention)
        offeredWithClinician = given.intersection(rules.withClinician)
        self.withheld = withheld
    }
}

/// The answers for which measures are withheld: the same danger speaks against many.
private struct CautionAnswers {
    /// What was found for each caution that was the only one of a measure.
    private var found: [(part: ConditionTable.Part, places: Places)] = []

    /// The places in the document that decided some cautions of a measure.
    mutating func because(
        _ cautions: Advice.Withheld.Reasons, of objections: MeasureRules.Objections, _ evaluation: Evaluation
    ) -> Places {
        let rules = evaluation.rules.measures
        let first = objections.cautions.lowerBound
        guard let only = cautions.onlyCaution else {
            var reasons = ConditionTable.Reasons()
            for case .caution(let place) in cautions {
                evaluation.addReasons(for: rules.cautions.parts[first + place], to: &reasons)
            }
            return evaluation.places(of: reasons)
        }
        let part = rules.cautions.parts[first + only]
        for known in found.indices where found[known].part == part { return found[known].places }
        if found.isEmpty { found.reserveCapacity(Assessment.usualMatches) }
        let places = evaluation.because(part)
        found.append((part, places))
        return places
    }
}

/// What the warning signs that are present rule out.
private struct RuledOut {
    /// The measures to avoid that a sign names.
    let avoided: ItemSet
    /// The measures that go against one of these.
    private let against: ItemSet
    private let emergency: Places
    private let present: [Assessment.Match]
    private let rules: Rulebook

    init(_ evaluation: Evaluation, _ present: [Assessment.Match]) {
        var (avoided, against, emergency) = (ItemSet(), ItemSet(), Places())
        for match in present {
            let sign = evaluation.rules.signs[match.index]
            avoided = avoided.union(sign.avoids)
            against = against.union(sign.against)
            if sign.urgency == .emergency { emergency.formUnion(match.because) }
        }
        (self.avoided, self.against, self.emergency) = (avoided, against, emergency)
        (self.present, rules) = (present, evaluation.rules)
    }

    /// In an emergency every measure waits.
    func emergencyComesFirst(_ index: Int) -> Advice.Withheld {
        Advice.Withheld(index: index, why: Advice.Withheld.Reasons(.emergency), because: emergency)
    }

    /// Otherwise those measures wait that a warning sign speaks against.
    func reason(against index: Int, _ objections: MeasureRules.Objections) -> Advice.Withheld? {
        guard against.contains(index),
            let first = rules.measures.ruledOutBy[objections.ruledOutBy].first(where: { avoided.contains($0) })
        else { return nil }
        var because = Places()
        for match in present where rules.signs[match.index].avoids.contains(first) { because.formUnion(match.because) }
        return Advice.Withheld(index: index, why: Advice.Withheld.Reasons(.warningSign), because: because)
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
