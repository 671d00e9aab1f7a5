/// A medicine, or a class of medicines, that people may name.
public struct Medicine: Equatable, Sendable {
    /// What it is associated with.
    public enum Association: String, CaseIterable, Sendable {
        case cramp
        case restlessLegs = "rls-aggravating"
        case both
        /// Looked at, and no good evidence of a link found.
        case none = "no-evidence-found"
        /// Less likely than its neighbours to worsen restless legs.
        case restlessLegsLessLikely = "rls-less-likely"
        /// Known as a treatment, or for an interaction, rather than as a cause.
        case treatment
        case interaction
        /// Named only to warn of it.
        case warning = "warning-only"
    }

    /// The slug in documents and paths.
    public let id: String
    /// The generic name, or the name of the class.
    public let name: String
    /// Other names: brands and synonyms.
    public let brands: [String]
    /// The class in words, as a person or a pharmacist would say it.
    public let className: String
    /// The code of the WHO's ATC index, where checked.
    public let atc: [String]
    /// What it is associated with.
    public let association: Association
    /// What is known, for the person.
    public let text: String
    /// What is known, for a clinician.
    public let clinicianText: String
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The groups that rules, causes and cautions speak of.
    public let groups: MedicineGroups
    /// Whether it stands for a whole class ("statin").
    public let isClass: Bool

    init(
        _ id: String, _ name: String, brands: [String] = [], class className: String, atc: [String] = [],
        _ association: Association, text: String, clinician clinicianText: String, evidence: Evidence,
        groups: [MedicineGroup], isClass: Bool = false
    ) {
        self.id = id
        self.name = name
        self.brands = brands
        self.className = className
        self.atc = atc
        self.association = association
        self.text = text
        self.clinicianText = clinicianText
        self.evidence = evidence
        self.groups = MedicineGroups(groups)
        self.isClass = isClass
    }
}
