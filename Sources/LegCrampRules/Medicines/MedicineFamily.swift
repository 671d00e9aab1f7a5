/// What the medicines of one kind have in common, so that a fact about the kind stands once.
struct MedicineFamily: Sendable {
    /// The kind in words.
    let className: String
    /// What the kind is associated with.
    let association: Medicine.Association
    /// How good the evidence is for the kind.
    let evidence: Evidence
    /// The groups of every member.
    let groups: [MedicineGroup]
    /// What is known of the kind, for the person.
    let text: String
    /// What is known of the kind, for a clinician.
    let clinicianText: String
    /// What a person who takes it must know besides.
    let warning: String?
    /// How the text for the person ends.
    let closing: String

    init(
        _ className: String, _ association: Medicine.Association, _ evidence: Evidence, groups: [MedicineGroup],
        text: String, clinician clinicianText: String, warning: String? = nil,
        closing: String = Medicine.Wording.askFirst
    ) {
        self.className = className
        self.association = association
        self.evidence = evidence
        self.groups = groups
        self.text = text
        self.clinicianText = clinicianText
        self.warning = warning
        self.closing = closing
    }

    /// A medicine of this kind.
    ///
    /// - Parameters:
    ///   - name: the generic name, where it differs from the id.
    ///   - grade: the grade, where it differs from the grade of the kind.
    ///   - sources: sources beyond those of the kind.
    ///   - extrapolated: whether the sources may not have looked at this medicine itself.
    ///   - text: what is known of this medicine alone, for the person.
    ///   - clinicianText: the same for a clinician.
    func member(
        _ id: String, _ name: String? = nil, brands: [String] = [], atc: [String] = [], grade: Grade? = nil,
        sources: [Source.ID] = [], extrapolated: Bool = false, text: String? = nil,
        clinician clinicianText: String? = nil
    ) -> Medicine {
        let forPerson: [String?] = [
            self.text, extrapolated ? Medicine.Wording.notStudiedItself : nil, text, warning, closing,
        ]
        let forClinician: [String?] = [
            self.clinicianText, extrapolated ? Medicine.Wording.extrapolated : nil, clinicianText,
        ]
        return Medicine(
            id, name ?? id, brands: brands, class: className, atc: atc, association,
            text: forPerson.compactMap { $0 }.joined(separator: " "),
            clinician: forClinician.compactMap { $0 }.joined(separator: " "),
            evidence: Evidence(
                grade ?? evidence.grade, evidence.sources + sources,
                basis: extrapolated ? .judgement : evidence.basis),
            groups: groups)
    }

    /// The kind itself, as people name it.
    func asClass(_ id: String, _ name: String, brands: [String] = []) -> Medicine {
        Medicine(
            id, name, brands: brands, class: className, association,
            text: [text, warning, closing].compactMap { $0 }.joined(separator: " "), clinician: clinicianText,
            evidence: evidence, groups: groups, isClass: true)
    }
}

extension Medicine {
    /// Sentences that several medicines share.
    enum Wording {
        /// How a text on a prescribed medicine ends.
        static let askFirst = "Do not stop it yourself: ask your pharmacist or prescriber to review it."
        /// The same for an inhaler.
        static let askFirstInhaler = "Do not stop the inhaler yourself: ask your pharmacist or prescriber to review it."
        /// The same where a sudden stop does harm.
        static let neverSuddenly =
            "Never stop it suddenly or on your own: ask your pharmacist or prescriber to review it."
        /// The same for a medicine that is also sold without a prescription.
        static let askIfPrescribed =
            "If it was prescribed, do not stop it yourself: ask your pharmacist or prescriber to review it."
        /// The same in cancer treatment.
        static let askCancerTeam = "Do not stop it yourself: ask your cancer team to review it."

        /// For a medicine of a kind whose other members were studied.
        static let notStudiedItself = "This medicine itself may not have been studied."
        /// The same for a clinician.
        static let extrapolated = "Extrapolated from its class: nothing on this product itself was read."

        /// For a medicine that raises potassium.
        static let keepsPotassium =
            "It makes the body keep potassium, so ask before using potassium tablets or salt substitutes."
        /// The same for a clinician.
        static let retainsPotassium = """
            It retains potassium: potassium-rich diets, supplements and salt substitutes are for the prescriber to \
            agree, in kidney disease above all.
            """

        /// For a medicine that raises the risk of a clot.
        static let clotRisk =
            "It also raises the risk of a blood clot: get a swollen or sore calf checked the same day."
        /// The same for a clinician.
        static let excludeClot = "Thrombosis risk is raised: exclude DVT before calling calf pain a cramp."

        /// For a medicine that is named in lists and was not studied.
        static let onlyListed =
            "It is named among medicines that may cause cramps, but no study of it was found."

        /// What the sequence symmetry study measured, and what it cannot show.
        static let sequenceCaveat = """
            Self-controlled prescription study in adults of 50 and over; the outcome is a proxy for treated cramps, and no figure \
            for a single product was read. The illness treated and contact with care can bias it, so it does not prove cause.
            """

        /// The finding of the sequence symmetry study (Garrison 2012) for a class.
        static func sequenceRatio(_ name: String, _ ratio: String, _ interval: String) -> String {
            """
            \(name): adjusted sequence ratio (aSR) \(ratio), 95% CI \(interval), for starting quinine in the year \
            after the first prescription against the year before. \(sequenceCaveat)
            """
        }
    }

    /// A medicine that is named in lists as a cause of cramps, and was not studied.
    static func onlyListed(
        _ id: String, _ name: String? = nil, brands: [String] = [], class className: String, atc: [String],
        sources: [Source.ID], groups: [MedicineGroup] = [.otherCrampLinked], clinician clinicianText: String
    ) -> Medicine {
        Medicine(
            id, name ?? id, brands: brands, class: className, atc: atc, .cramp,
            text: "\(Wording.onlyListed) \(Wording.askFirst)", clinician: clinicianText,
            evidence: Evidence(.anecdotal, sources), groups: groups)
    }
}
