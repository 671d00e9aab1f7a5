/// When to seek care, whom to see, what to bring and what a clinician may do.
public struct SeekingCare: Equatable, Sendable {
    /// What the answers look like, as far as it changes a visit.
    public enum Picture: String, CaseIterable, Sendable {
        case legCramps = "leg-cramps"
        case restlessLegs = "restless-legs"
        /// Another cause, or not clear.
        case other
    }

    /// How soon to seek care, and what that means.
    public struct Level: Item, Equatable {
        /// The slug of the urgency.
        public var id: String { urgency.id }
        /// How soon it is.
        public let urgency: Urgency
        /// A short plain title.
        public let title: String
        /// How soon, in words that can follow "Get help".
        public let within: String
        /// Whom to turn to.
        public let whom: String
        /// The text for the person.
        public let text: String
        /// The text for a clinician.
        public let clinicianText: String
        /// How good the evidence is, and its sources.
        public let evidence: Evidence
        /// The claims of the seed article that it represents.
        public let claims: [String]

        init(
            _ urgency: Urgency, _ title: String, within: String, whom: String, text: String,
            clinician clinicianText: String, evidence: Evidence, claims: [String] = []
        ) {
            self.urgency = urgency
            self.title = title
            self.within = within
            self.whom = whom
            self.text = text
            self.clinicianText = clinicianText
            self.evidence = evidence
            self.claims = claims
        }
    }

    /// One thing to bring to a visit, or that a clinician may do.
    public struct Point: Item, Equatable {
        /// The slug in documents.
        public let id: String
        /// A short plain title.
        public let title: String
        /// The text for the person.
        public let text: String
        /// The text for a clinician.
        public let clinicianText: String
        /// The pictures that it applies to.
        public let pictures: [Picture]
        /// How good the evidence is, and its sources.
        public let evidence: Evidence
        /// The claims of the seed article that it represents.
        public let claims: [String]

        init(
            _ id: String, _ title: String, for pictures: [Picture] = Picture.allCases, text: String,
            clinician clinicianText: String, evidence: Evidence, claims: [String] = []
        ) {
            self.id = id
            self.title = title
            self.text = text
            self.clinicianText = clinicianText
            self.pictures = pictures
            self.evidence = evidence
            self.claims = claims
        }
    }

    /// One level for each urgency, from least to most urgent.
    public let levels: [Level]
    /// What to bring to a visit.
    public let bring: [Point]
    /// What a clinician may do.
    public let clinicianMay: [Point]

    /// What an urgency means; the test of the content proves that each has exactly one level.
    public func level(_ urgency: Urgency) -> Level { levels[Int(urgency.rawValue)] }

    /// What to bring for a picture.
    public func bring(for picture: Picture) -> [Point] { bring.filter { $0.pictures.contains(picture) } }

    /// What a clinician may do for a picture.
    public func clinicianMay(for picture: Picture) -> [Point] { clinicianMay.filter { $0.pictures.contains(picture) } }
}

extension SeekingCare {
    /// The content of this build.
    public static let content = SeekingCare(levels: levels, bring: thingsToBring, clinicianMay: stepsOfAVisit)

    private static let levels: [Level] = [
        Level(
            .selfCare, "You can look after this yourself", within: "if something changes",
            whom: "a pharmacist if you have questions",
            text: """
                Most night leg cramps are harmless and pass within minutes. You need no visit now. Check again if \
                they get worse, or if you notice something new.
                """,
            clinician: """
                Typical, infrequent cramps without warning signs: advice and a diary. Safety-net for the warning \
                signs. Mostly benign by review and NHS advice.
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .nhsLegCramps, .nidirectLegCramps]),
            claims: ["SC-088", "SC-089"]),
        Level(
            .routine, "Make an ordinary appointment", within: "in the next few weeks",
            whom: "your usual clinic, or a pharmacist about medicines",
            text: """
                Ask for an ordinary visit if cramps or restless legs bother you or keep coming. Ask a pharmacist if \
                you think a medicine plays a part. Getting advice can also put your mind at rest.
                """,
            clinician: """
                Non-urgent review: confirm the picture, review medicines, agree on measures. For restless legs \
                include iron studies. The time scale is judgement.
                """,
            evidence: Evidence(.moderate, [.nhsLegCramps, .uptodateHandout, .aasm2025Rls], basis: .judgement),
            claims: ["SC-018", "SC-055", "SC-104", "SC-105", "SC-129", "SC-146"]),
        Level(
            .soon, "See a clinician soon", within: "within days, and no later than 2 weeks",
            whom: "your usual clinic",
            text: """
                See a clinician soon if cramps get worse, spoil your sleep or daily life, or hurt very much. The \
                same goes for lasting numbness or tingling, or legs that get weaker or thinner. One of these is \
                enough.
                """,
            clinician: """
                Worsening, frequent or disabling cramps, sensory change, wasting or slowly growing weakness, \
                claudication, a new medicine, dialysis or cirrhosis. Leaflets ask for a GP visit; the limit of about \
                2 weeks is judgement. Any one reason counts; the article sometimes asked for 2.
                """,
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .uptodateHandout], basis: .judgement),
            claims: ["SC-019", "SC-063", "SC-090", "SC-093", "SC-098", "SC-099", "SC-103", "SC-106", "SC-107"]),
        Level(
            .sameDay, "See a clinician today", within: "today",
            whom: "an urgent care service, your clinic's urgent line or an out-of-hours service",
            text: """
                Get help today for new swelling, warmth or redness of 1 leg. Get it today too for a cramp that does \
                not ease within 10 minutes, or new trouble walking. If you cannot reach anyone, go to an emergency \
                department.
                """,
            clinician: """
                Possible thrombosis, prolonged cramp, tetany, toxin or tetanus exposure, infection, critical limb \
                ischaemia, bleeding on quinine. The 10-minute limit and toxin or tetanus exposure are sourced; \
                same-day for suspected thrombosis outside pregnancy is judgement.
                """,
            evidence: Evidence(
                .moderate, [.nhsLegCramps, .nidirectLegCramps, .wells2003Nice, .sneePostnatalDvt], basis: .judgement),
            claims: ["SC-100", "SC-101", "SC-102", "SC-108", "SC-109"]),
        Level(
            .emergency, "Get emergency help now", within: "now",
            whom: "an ambulance or an emergency department",
            text: """
                Call your local emergency number at once if you have chest pain, trouble breathing, collapse or sudden \
                weakness. Do it too for a cold, pale leg or new numbness around the genitals. Dark urine with muscle \
                pain and a stiff jaw are emergencies too. Let someone else drive, or wait for the ambulance.
                """,
            clinician: """
                Possible pulmonary embolism, acute limb ischaemia, cauda equina or cord compression, rhabdomyolysis, \
                compartment syndrome, tetanus, severe electrolyte disturbance or heat stroke. The seed article named \
                none of them.
                """,
            evidence: Evidence(
                .strong,
                [
                    .uhbDvtPe, .devonAli, .rcemAli, .torbayCes, .cdcNioshRhabdo, .statpearlsAcs, .nhsTetanusCopy,
                    .cdcHeat,
                    .hypocalcaemiaGp,
                ])),
    ]

    private static let thingsToBring: [Point] = [
        Point(
            "bring-diary", "Your diary",
            text: """
                Bring notes of your attacks: when, where, how long, how painful, and what helped. Describe them in \
                as much detail as you can.
                """,
            clinician: """
                Date, time, side, muscle, minutes, pain 0 to 10, hardening, urge to move, trigger, medicines, \
                relief.
                """,
            evidence: Evidence(.weak, [.butler2002, .tan2024, .hallegraeff2012]),
            claims: ["SC-128", "SC-135"]),
        Point(
            "bring-medicines", "A list of your medicines",
            text: """
                Bring everything you take or a list of it. Include inhalers, injections, supplements, herbal \
                remedies and tonic water. Write down when each was started or changed.
                """,
            clinician: """
                Long-acting beta agonists, diuretics and statins have the best documented links with cramps; \
                antidepressants, sedating antihistamines and dopamine blockers with restless legs. Ask about quinine \
                in any form.
                """,
            evidence: Evidence(.moderate, [.garrison2012, .rottach2008, .rlsAuDrugs]),
            claims: ["SC-055"]),
        Point(
            "bring-history", "Your illnesses and recent events",
            text: """
                Write down your illnesses, operations, injuries and long trips, and any pregnancy. Say if anyone in \
                your family has restless legs or had a blood clot.
                """,
            clinician: """
                Covers the items of the two-level Wells score that a patient can report, conditions linked with \
                cramps, and the family history that supports restless legs.
                """,
            evidence: Evidence(.moderate, [.wells2003Nice, .grandner2017, .emedicineRls])),
        Point(
            "bring-results", "Recent blood results",
            text: """
                Bring recent blood results if you have them. Kidney and thyroid tests, blood sugar and iron are the \
                most useful.
                """,
            clinician: """
                May spare repeat tests; the choice of tests follows the local pathway and the reviews cited. \
                Bringing them is judgement.
                """,
            evidence: Evidence(.weak, [.bnssgCramps, .jfpDiagnosticApproach], basis: .judgement)),
        Point(
            "bring-questions", "Your questions",
            text: """
                Write down what worries you most and what you want to ask. Say what you have tried and what you \
                would like to try.
                """,
            clinician: """
                Shared decisions: ask what matters most, and about remedies bought without a prescription. \
                Judgement.
                """,
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            claims: ["SC-136"]),
    ]

    private static let stepsOfAVisit: [Point] = [
        Point(
            "history", "Ask you about it",
            text: """
                The clinician asks what it feels like, when it comes and how long it lasts. They also ask about \
                illnesses, medicines, alcohol and sleep.
                """,
            clinician: """
                History and examination are enough in most cases. Separate cramp from restless legs: does a muscle \
                go hard, how long does it last, does it come back on lying still?
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .fpnotebookNlc, .heiwRls]),
            claims: ["SC-091", "SC-095"]),
        Point(
            "examination", "Examine your legs",
            text: """
                They look at your legs and feel the pulses in your feet. They may check feeling, strength, reflexes, \
                veins and how you walk.
                """,
            clinician: """
                Expect no abnormal sign in idiopathic cramp. Look for neuropathy, absent pulses, venous disease, \
                swelling, wasting, tremor and gait change.
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .fpnotebookNlc]),
            claims: ["SC-094"]),
        Point(
            "review-medicines", "Go through your medicines",
            text: """
                They may change a dose, a time of day or a medicine. They weigh this against what the medicine does \
                for you.
                """,
            clinician: """
                Strongest signals for cramps: long-acting beta agonists and potassium-sparing or thiazide-like \
                diuretics. Re-timing is untested.
                """,
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016]),
            claims: ["SC-138", "SC-139"]),
        Point(
            "usually-no-tests", "Usually do no tests", for: [.legCramps],
            text: "Typical night leg cramps usually need no tests. That is good practice, and no reason to worry.",
            clinician: "Diagnosis is clinical; polysomnography is not needed.",
            evidence: Evidence(.moderate, [.allenKirby2012, .uptodateHandout, .mskSnapshotNlc])),
        Point(
            "targeted-blood-tests", "Order blood tests for a reason", for: [.legCramps, .other],
            text: """
                If something points to a cause, they may test your blood. This can cover kidneys, liver, salts, \
                sugar, thyroid and muscle enzymes.
                """,
            clinician: """
                As indicated: urea and electrolytes, liver tests, calcium, magnesium, HbA1c, thyroid function, \
                creatine kinase, ferritin.
                """,
            evidence: Evidence(.moderate, [.bnssgCramps, .jfpDiagnosticApproach, .allenKirby2012]),
            claims: ["SC-096"]),
        Point(
            "restless-legs-criteria", "Check for restless legs", for: [.restlessLegs],
            text: """
                They ask 5 set questions about the urge to move, rest, movement, evenings and other causes. No scan \
                or sleep test is needed for most people.
                """,
            clinician: """
                IRLSSG 2014, all 5. The first 4 alone have a specificity of 84%, so exclude mimics such as cramp, \
                positional discomfort, arthritis, oedema and neuropathy. That sleep studies are seldom needed is \
                judgement.
                """,
            evidence: Evidence(.strong, [.irlssg2014, .hening2009, .heiwRls])),
        Point(
            "iron-tests", "Test your iron", for: [.restlessLegs],
            text: """
                They usually test your iron stores (ferritin). They also test how much iron your blood carries \
                (transferrin saturation). Low values can be treated.
                """,
            clinician: """
                Morning sample, no iron beforehand. Consider iron at ferritin 75 ng/mL or below or saturation under \
                20% (AASM thresholds read in secondary summaries); children below 50 ng/mL.
                """,
            evidence: Evidence(.moderate, [.aasm2025Rls, .aan2016Rls])),
        Point(
            "circulation-and-clot-tests", "Check blood flow or look for a clot", for: [.other],
            text: """
                They may compare the blood pressure in your ankle and arm. If a clot is possible, they may do a \
                blood test and an ultrasound scan.
                """,
            clinician: """
                Ankle-brachial index for suspected arterial disease. Two-level Wells score, then D-dimer or \
                ultrasound for suspected thrombosis. 2 points or more means likely.
                """,
            evidence: Evidence(.moderate, [.fpnotebookPad, .wells2003Nice]),
            claims: ["SC-097"]),
        Point(
            "nerve-tests", "Test your nerves", for: [.other],
            text: "With numbness, weakness or wasting they may test the nerves, or send you to a specialist.",
            clinician: """
                Nerve conduction studies as indicated. Refer without delay for progressive weakness or wasting, foot \
                drop or bulbar change.
                """,
            evidence: Evidence(.weak, [.bnssgCramps, .mndRedFlag])),
        Point(
            "plan", "Agree on a plan with you",
            text: """
                You decide together what to try, for how long and when to look again. The plan should fit your \
                health and your wishes.
                """,
            clinician: """
                One change at a time, judged by the diary. Prescription options have weak evidence for cramps and \
                better evidence for restless legs.
                """,
            evidence: Evidence(.weak, [.katzberg2010, .aan2016Rls], basis: .judgement),
            claims: ["SC-064", "SC-092", "SC-166"]),
    ]
}
