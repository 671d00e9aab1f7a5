extension FAQEntry {
    /// Is it dangerous, when to call, and whom to see.
    static let urgent: [FAQEntry] = [
        FAQEntry(
            "is-it-dangerous", "Is a leg cramp at night dangerous?",
            answer: """
                Call your local emergency number for chest pain, trouble breathing or a cold, pale, numb leg. Get \
                help today if 1 leg is swollen, warm or red. Without such signs it is mostly not dangerous. A muscle \
                that tightens, eases within minutes and leaves you well is seldom serious.
                """,
            clinician: """
                Benign in most people by review and health service advice. Screen first for embolism, limb ischaemia, \
                cauda equina or cord compression, rhabdomyolysis, compartment syndrome, tetanus and severe \
                electrolyte disturbance.
                """,
            see: ["/red-flags", "/seeking-care"],
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .allenKirby2012, .uhbDvtPe, .devonAli]),
            claims: ["SC-088", "SC-110", "SC-168"]),
        FAQEntry(
            "when-must-i-call", "When must I call for help at once?",
            answer: """
                Call your local emergency number now for any of these. Chest pain or trouble breathing. Fainting, a \
                fit or confusion. Sudden weakness. A leg that is suddenly cold, pale or numb. Numbness around the \
                genitals, or new trouble with bladder or bowel. Dark urine with muscle pain. A stiff jaw. A very \
                tight, very painful muscle after an injury. This list is not complete: if in doubt, call.
                """,
            clinician: """
                Emergency: embolism, acute limb ischaemia, cauda equina or cord compression, rhabdomyolysis, \
                compartment syndrome, tetanus, severe electrolyte disturbance, acute weakness, heat stroke. The list \
                leaves signs out; clinical concern decides. For acute weakness the time limit is judgement, as is the \
                advice to call in doubt.
                """,
            disagreement: Disagreement(
                said: "Numbness, tingling, swelling and trouble walking are the signs to watch for.",
                found: "Those matter. Emergencies also show by chest pain, a cold leg, dark urine or a stiff jaw."),
            see: ["/red-flags", "/seeking-care"],
            evidence: Evidence(
                .strong,
                [
                    .uhbDvtPe, .devonAli, .torbayCes, .cdcNioshRhabdo, .statpearlsAcs, .nhsTetanusCopy,
                    .hypocalcaemiaGp, .iatroxMndReferral,
                ],
                basis: .judgement),
            claims: ["SC-102", "SC-110"]),
        FAQEntry(
            "could-it-be-a-clot", "Could it be a blood clot?",
            answer: """
                Call your local emergency number for chest pain, trouble breathing or coughing up blood. Get help \
                today for 1 leg that is swollen, warm, red or sore to touch. Do not rub or stretch that leg. The pain \
                of a clot (deep vein thrombosis) mostly stays, while a cramp goes within minutes. Only a check can \
                rule out a clot.
                """,
            clinician: """
                Cramp: minutes, hard muscle, relief by stretching. Thrombosis: lasting pain, one-sided swelling, \
                warmth, tenderness. Two-level Wells score, 2 points or more is likely; then D-dimer or ultrasound. \
                Ask about cancer, surgery, immobility, pregnancy, the weeks after birth, oestrogen, raloxifene and \
                earlier clots. Same-day outside pregnancy is judgement.
                """,
            see: ["/red-flags/suspected-dvt", "/red-flags/pulmonary-embolism", "/advice/stretch-or-massage"],
            evidence: Evidence(
                .moderate, [.dvtPatientNhsText, .uhbDvtPe, .wells2003Nice, .sneePostnatalDvt], basis: .judgement),
            claims: ["SC-100", "SC-108"]),
        FAQEntry(
            "cramp-does-not-stop", "The cramp does not stop. What now?",
            answer: """
                Get medical help today if a cramp does not ease within 10 minutes. Call your local emergency number \
                if the leg is cold, pale or numb. Do the same if the muscle stays very tight after an injury. Do not \
                go on stretching if it makes the pain worse.
                """,
            clinician: """
                Over 10 minutes and not easing is atypical: consider ischaemia, thrombosis, compartment syndrome, \
                dystonia, electrolytes, toxins. Pain on passive stretch and a tense muscle: compartment syndrome.
                """,
            see: ["/red-flags/prolonged-cramp", "/red-flags/compartment-syndrome", "/red-flags/acute-limb-ischaemia"],
            evidence: Evidence(
                .moderate, [.nhsLegCramps, .nidirectLegCramps, .hallegraeff2017, .statpearlsAcs, .devonAli])),
        FAQEntry(
            "should-i-see-a-doctor", "Should I see a doctor about my cramps?",
            answer: """
                See a clinician soon if cramps get worse, come very often or spoil your sleep or your day. Do so too \
                if they hurt very badly. The same goes for lasting numbness or tingling, or a leg that gets weaker or \
                thinner. One of these is enough. If cramps just bother you, an ordinary visit or a pharmacist will \
                do.
                """,
            clinician: """
                Any one of worsening, frequency, impaired sleep or function, sensory change, weakness or wasting. \
                Leaflets ask for a GP visit; within 2 weeks is judgement. Typical cramps: routine review of \
                medicines.
                """,
            disagreement: Disagreement(
                said: "See a doctor if cramps persist or worsen and come with other symptoms.",
                found: "Health service leaflets ask for a visit for either one alone."),
            see: ["/seeking-care", "/red-flags/persistent-or-worsening", "/red-flags/severe-or-disrupting"],
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .uptodateHandout], basis: .judgement),
            claims: ["SC-018", "SC-019", "SC-063", "SC-090", "SC-093", "SC-186"]),
        FAQEntry(
            "what-will-they-do", "What will the clinician do?",
            answer: """
                They ask about the attacks, your illnesses and your medicines, and look at your legs. Most people \
                with typical cramps need no tests. If something points to a cause, they may test your blood or the \
                blood flow. With restless legs they test iron.
                """,
            clinician: """
                History and examination suffice in typical cramps. As indicated: electrolytes, renal and liver \
                function, calcium, magnesium, HbA1c, TSH, creatine kinase; ankle-brachial index; Wells score, \
                D-dimer, ultrasound; nerve conduction. Restless legs: ferritin and transferrin saturation.
                """,
            disagreement: Disagreement(
                said: "A doctor will take blood and may order a scan.",
                found:
                    "Mostly not in typical cramps; tests are for those whose history points to a cause."),
            see: ["/seeking-care", "/advice/blood-tests-if-indicated", "/advice/iron-studies"],
            evidence: Evidence(.moderate, [.allenKirby2012, .uptodateHandout, .bnssgCramps, .aasm2025Rls]),
            claims: ["SC-091", "SC-094", "SC-095", "SC-096", "SC-097"]),
        FAQEntry(
            "i-am-pregnant", "I am pregnant. Are leg cramps normal?",
            answer: """
                They are common in the middle and last months, mostly in the calf at night. Take nothing for them \
                before you ask your midwife or doctor. Call your maternity unit today if 1 leg swells, turns warm or \
                red, or stays painful. Call your local emergency number for chest pain or trouble breathing.
                """,
            clinician: """
                Common in the second and third trimester. Magnesium: inconsistent, low or very low certainty (8 \
                trials, 576 women). Quinine: harm. Restless legs in 36% in the third trimester: ask. Thrombosis risk \
                lasts until 6 weeks after birth.
                """,
            see: ["/causes/pregnancy", "/advice/pregnancy-clinician", "/red-flags/clot-signs-in-pregnancy"],
            evidence: Evidence(.moderate, [.akronPregnancy, .mansouri2019, .luo2020, .dunietz2017, .sneePostnatalDvt]),
            claims: ["SC-056"]),
        FAQEntry(
            "my-child-has-leg-cramps", "My child has leg cramps. What should I do?",
            answer: """
                Call your local emergency number if your child is very ill, confused or short of breath. Have your \
                child seen today for a limp, fever, or pain in 1 leg, in a joint or by day. Do so too if your child \
                will not walk or loses weight. Without these signs leg cramps in a child are mostly harmless. Ask a \
                clinician if they come back. Give no remedies without asking.
                """,
            clinician: """
                About 7% of children have leg cramps. Limp, fever, one-sided, joint or daytime pain, weight loss: \
                infection, inflammation or malignancy until excluded. The triage is judgement; this service was made \
                for adults.
                """,
            see: ["/red-flags/child-with-leg-pain", "/red-flags/child-refuses-to-walk"],
            evidence: Evidence(.weak, [.allenKirby2012], basis: .judgement)),
    ]
}
