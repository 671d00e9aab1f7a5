/// A reason for a routine appointment that is not a warning sign.
public struct CareReason: Item, Equatable {
    /// The slug in documents.
    public let id: String
    /// A short plain title.
    public let title: String
    /// The text for the person.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// The urgency while it holds.
    public let urgency: Urgency
    /// Why, in one short sentence for the person.
    public let because: String
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The rows of the evidence table of warning signs that it represents.
    public let rows: [String]
    /// The claims of the seed article that it represents.
    public let claims: [String]
    /// When it holds.
    public let when: Condition

    init(
        _ id: String, _ title: String, text: String, clinician clinicianText: String, because: String,
        evidence: Evidence, rows: [String] = [], claims: [String] = [], when: Condition
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.clinicianText = clinicianText
        self.urgency = .routine
        self.because = because
        self.evidence = evidence
        self.rows = rows
        self.claims = claims
        self.when = when
    }
}

extension CareReason {
    /// Every reason for a routine appointment.
    public static let all: [CareReason] = [
        CareReason(
            "regular-night-cramps", "Night cramps every week",
            text: "Typical night cramps that come at least once a week.",
            clinician:
                """
                Typical nocturnal leg cramps without a warning sign, at least weekly: medicine review, stretching, \
                diary. The bound is judgement.
                """,
            because: "Cramps that come every week are worth a talk with a pharmacist or clinician.",
            evidence: Evidence(.moderate, [.allenKirby2012, .nhsLegCramps, .hallegraeff2017]),
            rows: ["rf-none"], claims: ["SC-088", "SC-089"],
            when: .all([.likelyCramp, .atLeast(.episodesPerWeek, Bound.regularPerWeek)])),
        CareReason(
            "restless-legs-picture", "A picture like restless legs",
            text: "An urge to move the legs that comes at rest, in the evening, and eases with movement.",
            clinician:
                "Probable restless legs syndrome: history, medicine review, ferritin and transferrin saturation.",
            because: "Restless legs can be treated, and iron should be checked.",
            evidence: Evidence(.moderate, [.heiwRls, .aasm2025Rls, .aan2016Rls]),
            when: .likelyRestlessLegs),
        CareReason(
            "medicine-linked-symptoms", "A medicine that can play a part",
            text: "Cramps in someone who takes a medicine that is linked with cramps.",
            clinician: "Cramp-associated medicine: structured review by a pharmacist or prescriber.",
            because: "A pharmacist or prescriber can check whether a medicine plays a part.",
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016]),
            claims: ["SC-055", "SC-138"],
            when: .all([
                .crampLike,
                .takesAny(
                    .diuretic, .statin, .longActingBetaAgonist, .raloxifene, .oestrogen, .teriparatide,
                    .cholinesteraseInhibitor, .cancerMedicine, .intravenousIron),
            ])),
        CareReason(
            "muscle-pain-with-statin", "Aching muscles with a statin",
            text: "Aching or stiff muscles in someone who takes a statin or a fibrate.",
            clinician:
                "Possible statin-associated muscle symptoms: creatine kinase if severe; muscle symptoms RR 1.03.",
            because: "A pharmacist or prescriber can check whether a medicine plays a part.",
            evidence: Evidence(.moderate, [.ctt2022]),
            when: .all([.musclePoison, .anyYes(.achingOrHeavy, .muscleStiffAndAching)])),
        CareReason(
            "stiff-and-aching", "Stiff, aching muscles",
            text: "Muscles that ache and are stiff on both sides.",
            clinician:
                "Persistent bilateral myalgia: medicine review, creatine kinase, TSH, inflammatory markers. Judgement.",
            because: "Muscles that stay stiff and sore are worth a check.",
            evidence: Evidence(.anecdotal, [], basis: .judgement), when: .yes(.muscleStiffAndAching)),
        CareReason(
            "restless-by-day", "Restless by day as well",
            text: "A restlessness of the whole body, also by day.",
            clinician: "Possible akathisia or anxiety: medicine review. Judgement.",
            because: "Restlessness of the whole body can come from a medicine.",
            evidence: Evidence(.anecdotal, [.medxRlsDrugs], basis: .judgement), when: .yes(.innerRestlessness)),
        CareReason(
            "venous-picture", "A picture like vein trouble",
            text: "Heavy, aching legs that get worse through the day.",
            clinician: "Chronic venous disease: examination; symptoms agree poorly with visible veins.",
            because: "Vein trouble can be treated.",
            evidence: Evidence(.weak, [.bradbury1999, .rabe2015]),
            when: .all([
                .yes(.achingOrHeavy), .anyYes(.worseByEndOfDay, .relievedByRaisingLegs, .varicoseVeins),
            ])),
        CareReason(
            "parkinson-with-cramps", "Cramps with Parkinson's disease",
            text: "Leg or foot cramps in someone with Parkinson's disease.",
            clinician: "Off-period dystonia or cramps: medicine timing. Judgement.",
            because: "Your Parkinson's team can check the timing of medicines.",
            evidence: Evidence(.weak, [.mayoNightCramps, .uptodateHandout], basis: .judgement),
            when: .all([.has(.parkinson), .crampLike])),
        CareReason(
            "quinine-use", "Using quinine",
            text: "Quinine tablets or much tonic water for cramps.",
            clinician: "Quinine use: not recommended in the US; in the UK a last resort with review every 3 months.",
            because: "Quinine can cause serious harm, so its use should be reviewed.",
            evidence: Evidence(.strong, [.fdaQuinine2010, .mhraQuinine, .niFormularyQuinine]),
            when: .any([.takes(.quinine), .option(.tried, "quinine")])),
        CareReason(
            "possible-iron-deficiency", "Iron may be low",
            text: "Low iron, heavy periods, or blood given not long ago.",
            clinician:
                """
                Possible iron deficiency: ferritin and transferrin saturation in the morning; relevant above all \
                in restless legs.
                """,
            because: "Low iron is often found with restless legs and can be treated by a clinician.",
            evidence: Evidence(.moderate, [.aasm2025Rls, .aan2016Rls]),
            when: .any([
                .hasAny(.ironDeficiency, .anaemia), .anyYes(.heavyPeriods),
                .atMost(.ferritin, Threshold.lowFerritin), .not(.atLeast(.transferrinSaturation, 20)),
            ])),
        CareReason(
            "possible-thyroid-disease", "Tired and cold",
            text: "Being tired and cold with cramps can come from the thyroid.",
            clinician: "Possible hypothyroidism: TSH.",
            because: "An underactive thyroid can cause muscle trouble and shows in a blood test.",
            evidence: Evidence(.weak, [.duyff2000, .wernerThyroidCh63, .bnssgCramps]),
            when: .yes(.tiredAndCold)),
    ]
}
