/// Something that makes people, or clinicians, take one condition for another.
public struct MisdiagnosisFactor: Item, Equatable {
    /// The slug in documents.
    public let id: String
    /// A short plain title.
    public let title: String
    /// The text for the person.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// What to do about it, in one or two short sentences.
    public let instead: String
    /// Published figures with their intervals.
    public let effects: [Effect]
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]

    init(
        _ id: String, _ title: String, text: String, clinician clinicianText: String, instead: String,
        effects: [Effect] = [], evidence: Evidence, claims: [String] = []
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.clinicianText = clinicianText
        self.instead = instead
        self.effects = effects
        self.evidence = evidence
        self.claims = claims
    }
}

extension MisdiagnosisFactor {
    /// Every factor, the most dangerous first.
    public static let all: [MisdiagnosisFactor] = [
        MisdiagnosisFactor(
            "danger-taken-for-a-cramp", "A danger taken for a cramp",
            text: """
                Not every pain in the calf is a cramp. A clot, a blocked artery or a torn muscle can feel like one at \
                first. Get help today for 1 leg that is swollen, warm or red. Call your local emergency number for a \
                cold, pale, numb leg, chest pain or trouble breathing.
                """,
            clinician: """
                Thrombosis, acute ischaemia, compartment syndrome, tear and rhabdomyolysis come before the question \
                of cramp or restless legs. Pain that persists, or is not eased by stretching, is atypical. The \
                same-day limit for thrombosis outside pregnancy is judgement.
                """,
            instead: "Go through the warning signs first.",
            evidence: Evidence(
                .moderate, [.dvtPatientNhsText, .uhbDvtPe, .devonAli, .statpearlsAcs], basis: .judgement),
            claims: ["SC-102"]),
        MisdiagnosisFactor(
            "cramps-called-restless-legs", "Cramps taken for restless legs",
            text: """
                Night cramps can be taken for restless legs. It is known to happen. How often it happens has not been \
                counted.
                """,
            clinician: """
                Cramps are a named source of false positives for the IRLSSG criteria. 16% of relatives without \
                restless legs met the first 4 (specificity 84%, n=1,232). The share of cramps mislabelled has not \
                been measured.
                """,
            instead: "Ask what else could explain it, as the fifth set question does.",
            evidence: Evidence(.weak, [.hening2009, .mds2007Mimics]),
            claims: ["SC-112"]),
        MisdiagnosisFactor(
            "overlapping-symptoms", "The 2 feel alike in part",
            text: """
                Cramps and restless legs both come at rest and at night, and both disturb sleep. Both can hurt. So it \
                is easy to mix them up.
                """,
            clinician: """
                Shared: rest, night, discomfort, disturbed sleep, wish to stretch (76% of 41 people with restless \
                legs). Separating: hardening, length, return on lying still.
                """,
            instead: "Check 3 points: a hard muscle, how long it lasts, and whether it returns when you lie still.",
            evidence: Evidence(.moderate, [.kerr2012, .irlssg2014, .hallegraeff2017]),
            claims: ["SC-038", "SC-130"]),
        MisdiagnosisFactor(
            "pain-taken-as-proof", "Taking pain as proof of a cramp",
            text: """
                Pain alone does not prove a cramp. About 1 in 3 people with restless legs call it painful. The urge \
                to move is what marks restless legs.
                """,
            clinician: "About one third with restless legs report pain; 17% of 41 named it unprompted.",
            instead: "Ask for the strongest feeling: a hard muscle or an urge to move.",
            evidence: Evidence(.moderate, [.errRlsTable, .kerr2012])),
        MisdiagnosisFactor(
            "movement-not-asked-closely", "Not asking which movement helps",
            text: """
                Movement eases both, but not the same kind. A cramp ends with a stretch of that muscle. Restless legs \
                ease with any movement and come back at rest.
                """,
            clinician: """
                Forceful stretch of one muscle (ICSD-3) against any leg movement, only while it lasts, with return \
                within minutes (IRLSSG).
                """,
            instead: "Note which movement helped, and whether the feeling came back.",
            evidence: Evidence(.moderate, [.nsfSrlc, .heiwRls, .paauw2025]),
            claims: ["SC-114", "SC-130"]),
        MisdiagnosisFactor(
            "assuming-restless-legs", "Assuming restless legs",
            text: """
                Not all trouble in the legs at night is restless legs. Cramps, nerve damage, vein or joint trouble \
                and one awkward position can cause it as well.
                """,
            clinician: """
                Criterion 5 asks to exclude leg cramps, positional discomfort, myalgia, venous stasis, oedema, \
                arthritis and habitual foot tapping. That assumption drives errors is judgement; we read no study of \
                it.
                """,
            instead: "Check the list of look-alikes before you settle on a name.",
            evidence: Evidence(.moderate, [.irlssg2014, .heiwRls, .mds2007Mimics], basis: .judgement),
            claims: ["SC-132"]),
        MisdiagnosisFactor(
            "little-awareness", "Few people know about cramps",
            text: """
                People often do not mention night cramps. In a UK survey, only about 1 in 3 had told their doctor. \
                Whether this leads to wrong names has not been studied.
                """,
            clinician:
                "32% of those with rest cramps had told a GP (UK register). An effect on diagnosis is judgement.",
            instead: "Tell your clinician about cramps, even when the visit is for something else.",
            evidence: Evidence(.weak, [.naylor1994], basis: .judgement),
            claims: ["SC-131"]),
        MisdiagnosisFactor(
            "reading-on-the-internet", "Naming it yourself from the internet",
            text: """
                Pages and online checkers can miss what you have, and this service can too. In one study, checkers \
                put the right illness first in about 1 in 3 cases. Let a health professional confirm it.
                """,
            clinician: """
                23 symptom checkers on 45 vignettes: right diagnosis first in 34% (95% CI 31 to 37), right triage in \
                57% (52 to 61). 10 studies: first diagnosis right in 19 to 37.9%. None was about leg cramps.
                """,
            instead: "Use what you read to prepare a visit. Bring a diary.",
            effects: [
                Effect(
                    "right diagnosis first, in percent", 34, 31, 37,
                    population: "23 symptom checkers on 45 written cases", design: "audit with written cases",
                    reading: "About 1 in 3 was right at the first attempt.", source: .semigran2015),
                Effect(
                    "right triage, in percent", 57, 52, 61,
                    population: "23 symptom checkers on 45 written cases", design: "audit with written cases",
                    reading: "Advice on how soon to seek care was right in a little over half.", source: .semigran2015),
            ],
            evidence: Evidence(.moderate, [.semigran2015, .wallace2022], basis: .judgement),
            claims: ["SC-111", "SC-133"]),
        MisdiagnosisFactor(
            "stories-of-others", "Going by the stories of others",
            text: """
                What a friend had may not be what you have. A remedy that someone praises may not suit you, and some \
                are not safe. Ask a pharmacist or clinician.
                """,
            clinician: "Judgement: no source on diagnosis by anecdote was read.",
            instead: "Describe your own attacks in detail, and say what you have tried.",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            claims: ["SC-134"]),
        MisdiagnosisFactor(
            "medicine-effect-misread", "A medicine's effect taken for something else",
            text: """
                Do not stop a medicine yourself; ask your pharmacist or prescriber. Some antidepressants and sleepy \
                allergy tablets can bring on restless legs. People may call that cramps.
                """,
            clinician: """
                Restless legs new or worse on mirtazapine in 28%, on other SSRI or SNRI in 5 to 10%. Sedating \
                antihistamines and dopamine blockers: weaker sources. That this is reported as cramp is judgement.
                """,
            instead: "Bring a list of all your medicines with the dates when each was started or changed.",
            evidence: Evidence(.moderate, [.rottach2008, .rlsAuDrugs, .medxRlsDrugs], basis: .judgement),
            claims: ["SC-053"]),
        MisdiagnosisFactor(
            "tingling-misread", "Tingling read in 2 ways",
            text: """
                Tingling can belong to restless legs, but it is also a sign of nerve damage. If it stays by day, or \
                moving does not ease it, see a clinician. If it spreads, see one today.
                """,
            clinician: """
                Tingling in 56% of 41 people with restless legs on a pain questionnaire. Neuropathy: distal, by day, \
                not eased by movement. The time limits are judgement.
                """,
            instead: "Ask whether it is there by day, and whether moving eases it.",
            evidence: Evidence(.moderate, [.kerr2012, .fpnotebookNlc, .nhsLegCramps], basis: .judgement),
            claims: ["SC-099", "SC-120"]),
    ]
}
