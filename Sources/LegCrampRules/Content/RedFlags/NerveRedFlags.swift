extension RedFlag {
    /// Warning signs that need an emergency department: nerves, spine, brain and spasms.
    static let nerveEmergencies: [RedFlag] = [
        RedFlag(
            "cauda-equina-syndrome", "Numbness between the legs, or new bladder or bowel trouble", .emergency,
            text: "Numb genitals, buttocks or inner thighs. Or new trouble passing or holding urine or stool.",
            clinician:
                """
                Cauda equina syndrome: saddle sensory change, new bladder, bowel or sexual dysfunction with back \
                or leg symptoms. Emergency MRI.
                """,
            because: "Nerves at the base of the spine may be trapped, and delay can make damage last.",
            action: "Go to an emergency department now. Do not wait for the morning.",
            suspected: "Trapped nerves at the base of the spine (cauda equina syndrome)",
            avoid: ["spinal-manipulation"],
            evidence: Evidence(.moderate, [.torbayCes]),
            rows: ["rf-ces", "rf-neuro-claudication", "rf-numbness-tingling"],
            when: .anyYes(.saddleNumbness, .newBladderTrouble, .newBowelTrouble, .newSexualNumbness)),
        RedFlag(
            "spinal-cord-compression", "Weak or numb legs with cancer or new back pain", .emergency,
            text: "Legs getting weak or numb in someone with cancer, or together with new back pain.",
            clinician:
                """
                Suspected spinal cord compression, metastatic or infective: emergency MRI of the whole spine. The \
                time limit is judgement.
                """,
            because: "Something may press on the spinal cord, and hours count.",
            action: "Go to an emergency department now. Lie flat if moving hurts. Tell your cancer team.",
            suspected: "Pressure on the spinal cord",
            avoid: ["spinal-manipulation", "stretch-or-massage", "strenuous-exercise"],
            evidence: Evidence(.weak, [.mayoNightCramps, .iatroxMndReferral], basis: .judgement),
            rows: ["rf-cancer", "rf-acute-weakness"],
            when: .cordCompression),
        RedFlag(
            "sudden-weakness", "Sudden weakness, sudden numbness or a drooping face", .emergency,
            text: "An arm or leg that is suddenly weak or numb, a drooping face, or sudden slurred speech.",
            clinician:
                """
                Stroke, cord lesion, hypokalaemic paralysis or acute ischaemia. The pointer to the guideline is a \
                summary; the logic is judgement.
                """,
            because: "It can be a stroke, trapped spinal nerves or stopped blood flow.",
            action: "Call for an ambulance now.",
            suspected: "Stroke, spinal cord trouble, low potassium or blocked blood flow",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.weak, [.iatroxMndReferral], basis: .judgement),
            rows: ["rf-acute-weakness", "rf-difficulty-walking"],
            when: .anyYes(.suddenWeakness, .cannotMoveFoot, .suddenNumbLeg, .faceDroopOrSpeech)),
        RedFlag(
            "progressive-weakness", "Weakness that gets worse over hours to days", .emergency,
            text: "An arm or leg that gets weaker over hours to days.",
            clinician:
                """
                Subacute progressive weakness: cord compression, Guillain-Barré syndrome, hypokalaemic paralysis \
                or myopathy. The time limit is judgement.
                """,
            because: "Fast weakness can reach the breathing muscles or mean spinal trouble.",
            action: "Call for an ambulance now.",
            suspected: "Spinal cord trouble, nerve inflammation or low potassium",
            avoid: ["spinal-manipulation", "stretch-or-massage"],
            evidence: Evidence(.weak, [.iatroxMndReferral], basis: .judgement),
            rows: ["rf-acute-weakness", "rf-mnd"],
            when: .yes(.weaknessOverDays)),
        RedFlag(
            "ascending-weakness", "Weakness or tingling that climbs from the feet", .emergency,
            text: "Weakness that started in the feet and climbs, often some weeks after an infection.",
            clinician:
                """
                Suspected Guillain-Barré syndrome: ascending weakness and paraesthesiae, often post-infective; \
                check vital capacity. Judgement.
                """,
            because: "Nerve inflammation can spread to the breathing muscles.",
            action: "Call for an ambulance now.",
            suspected: "Nerve inflammation that climbs (Guillain-Barré syndrome)",
            avoid: ["strenuous-exercise"],
            evidence: Evidence(.weak, [.iatroxMndReferral], basis: .judgement),
            rows: ["rf-acute-weakness"],
            when: .any([
                .yes(.weaknessSpreadingUp),
                .allYes(.tinglingSpreading, .legWeakness),
                .all([.anyYes(.tingling, .numbness), .allYes(.recentInfection, .legWeakness)]),
            ])),
        RedFlag(
            "weak-breathing", "Weak or noisy breathing", .emergency,
            text: "Breathing that has become weak, shallow or noisy.",
            clinician: "Respiratory muscle weakness or laryngospasm. Neuromuscular emergency, tetany or tetanus.",
            because: "Muscles needed for breathing may be failing or in spasm.",
            action: "Call for an ambulance now. Sit upright.",
            suspected: "Weak breathing muscles or a spasm of the throat",
            evidence: Evidence(.weak, [.hypocalcaemiaGp, .mndRedFlag], basis: .judgement),
            rows: ["rf-tetany", "rf-mnd"],
            when: .anyYes(.weakBreathing, .noisyBreathing)),
        RedFlag(
            "tetanus", "Stiff jaw or spasms after a dirty wound", .emergency,
            text: "A stiff jaw, trouble opening the mouth or swallowing, a stiff neck, or spasms after a dirty wound.",
            clinician:
                """
                Tetanus: trismus first, then spread over 24-72 hours; incubation usually 4-21 days. Incomplete \
                vaccination raises the risk.
                """,
            because: "It can be tetanus, which can stop breathing.",
            action: "Go to an emergency department now. Call for an ambulance if it is hard to breathe.",
            suspected: "Tetanus",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.moderate, [.nhsTetanusCopy, .nhsLegCramps, .nidirectLegCramps]),
            rows: ["rf-tetanus"],
            when: .tetanus),
        RedFlag(
            "severe-tetany", "Hand or foot spasms with a fit, noisy breathing or an uneven heartbeat", .emergency,
            text: "Spasms of hands or feet, or tingling round the mouth, with a fit, noisy breathing or heart flutter.",
            clinician: "Symptomatic severe hypocalcaemia or hypomagnesaemia with seizure, stridor or QT prolongation.",
            because: "Calcium in the blood may be dangerously low.",
            action: "Call for an ambulance now.",
            suspected: "Very low calcium or magnesium (tetany)",
            evidence: Evidence(.moderate, [.hypocalcaemiaGp, .hypocalcaemiaPa]),
            rows: ["rf-tetany"],
            when: .all([
                .anyYes(.tinglingRoundMouth, .handOrFootSpasm),
                .anyYes(
                    .seizure, .noisyBreathing, .palpitations, .chestPain, .breathless, .confusion, .collapse),
            ])),
    ]
}
