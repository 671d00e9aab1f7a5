/// What to do, what a clinician can offer, what to avoid, and what was withheld; places in `Measure.all`.
public struct Advice: Equatable, Sendable {
    /// A measure that is not offered, and why.
    public struct Withheld: Equatable, Sendable {
        /// The place in `Measure.all`.
        public let index: Int
        /// Reasons in words.
        public let reasons: [String]
        /// Pointers into the request.
        public let because: [String]
    }

    /// While the attack is there.
    public let now: [Int]
    /// Between attacks.
    public let prevention: [Int]
    /// What only a clinician can start.
    public let withClinician: [Int]
    /// What not to do.
    public let avoid: [Int]
    /// What would be offered, if it were safe.
    public let withheld: [Withheld]

    init(
        _ profile: Profile, urgency: UrgencyInterval, redFlags: RedFlagStates, differentiation: Differentiation
    ) {
        var now: [Int] = []
        var prevention: [Int] = []
        var withClinician: [Int] = []
        var avoid: [Int] = []
        var withheld: [Withheld] = []
        let ruledOut = RuledOut(redFlags)
        for (index, measure) in Measure.all.enumerated() {
            if measure.kind == .avoid {
                let named = ruledOut.because[measure.id] != nil
                guard named || Advice.isOffered(measure, profile, differentiation) else { continue }
                avoid.append(index)
                if let reason = Advice.cautions(measure, profile, index: index) { withheld.append(reason) }
                continue
            }
            guard Advice.isOffered(measure, profile, differentiation) else { continue }
            if let reason = urgency.level == .emergency
                ? ruledOut.emergencyComesFirst(index)
                : Advice.cautions(measure, profile, index: index) ?? ruledOut.reason(against: measure, index: index)
            {
                withheld.append(reason)
                continue
            }
            switch measure.kind {
            case .now: now.append(index)
            case .prevention: prevention.append(index)
            case .withClinician: withClinician.append(index)
            case .avoid: break
            }
        }
        self.now = now
        self.prevention = prevention
        self.withClinician = withClinician
        self.avoid = avoid
        self.withheld = withheld
    }

    /// Whether the verdict and the circumstances speak for a measure.
    private static func isOffered(_ measure: Measure, _ profile: Profile, _ differentiation: Differentiation) -> Bool {
        let fits =
            switch measure.use {
            case .any: true
            case .legCramps: differentiation.suggestsCramps
            case .restlessLegs: differentiation.suggestsRestlessLegs
            }
        guard fits else { return false }
        guard let offer = measure.offer else { return true }
        return offer.evaluate(profile.answers) == .present
    }

    /// The cautions that are known to apply.
    private static func cautions(_ measure: Measure, _ profile: Profile, index: Int) -> Withheld? {
        let applying = measure.cautions.filter { $0.when.evaluate(profile.answers) == .present }
        guard !applying.isEmpty else { return nil }
        var because: [String] = []
        for caution in applying {
            for pointer in caution.when.because(profile) where !because.contains(pointer) { because.append(pointer) }
        }
        return Withheld(index: index, reasons: applying.map(\.text), because: because)
    }
}

/// What the warning signs that are present rule out.
struct RuledOut {
    /// The ids of measures to avoid, each with the answers that led to it.
    var because: [String: [String]] = [:]
    private let emergency: [String]

    init(_ redFlags: RedFlagStates) {
        var emergency: [String] = []
        for match in redFlags.present {
            let flag = RedFlag.all[match.index]
            for id in flag.avoid {
                for pointer in match.because where !because[id, default: []].contains(pointer) {
                    because[id, default: []].append(pointer)
                }
            }
            if flag.urgency == .emergency {
                for pointer in match.because where !emergency.contains(pointer) { emergency.append(pointer) }
            }
        }
        self.emergency = emergency
    }

    /// In an emergency every measure waits.
    func emergencyComesFirst(_ index: Int) -> Advice.Withheld {
        Advice.Withheld(index: index, reasons: ["Get emergency help first."], because: emergency)
    }

    /// Otherwise those measures wait that a warning sign speaks against.
    func reason(against measure: Measure, index: Int) -> Advice.Withheld? {
        for (avoided, measures) in Measure.ruledOutBy where measures.contains(measure.id) {
            if let pointers = because[avoided] {
                return Advice.Withheld(
                    index: index, reasons: ["A warning sign that you told us of speaks against this."],
                    because: pointers)
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
                "warm-the-muscle", "warm-bath", "move-or-walk", "restless-legs-rub-or-distract",
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
