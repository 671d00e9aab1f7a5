extension RedFlag {
    /// Warning signs of a blood clot, alone and together with what makes a clot more likely.
    ///
    /// Each combination is a rule of its own, so that its reason and its source can be read on its own.
    static let clotSigns: [RedFlag] = [
        RedFlag(
            "suspected-dvt", "One leg swollen, warm, red or tender", .sameDay,
            text: "New swelling, warmth, redness or soreness to touch in one calf or leg.",
            clinician:
                """
                Possible deep vein thrombosis: same-day assessment with the two-level Wells score, D-dimer or \
                ultrasound. Tenderness along veins and pitting need examination; this service gives no score. The \
                time limit is judgement.
                """,
            because: "One leg that is swollen, warm, red or tender can mean a blood clot.",
            action:
                """
                See a clinician today. Do not stretch, rub or heat that leg until a clot is ruled out. Call for an \
                ambulance for chest pain or trouble breathing.
                """,
            suspected: "A blood clot in the leg (deep vein thrombosis)",
            avoid: ["stretch-or-massage", "strenuous-exercise"],
            evidence: Evidence(
                .moderate, [.wells2003Nice, .uhbDvtPe, .dvtPatientNhsText, .evistaLabel, .premarinLabel],
                basis: .judgement),
            rows: ["rf-dvt", "rf-swelling"], claims: ["SC-100", "SC-102", "SC-108"],
            when: .suspectedClot),
        clotWith(
            "clot-signs-with-cancer", "Clot signs in someone with cancer", .activeCancer,
            because: "Cancer makes blood clot more easily.",
            clinician: "Active cancer scores 1 point in the two-level Wells score.",
            evidence: Evidence(.moderate, [.wells2003Nice], basis: .judgement), rows: ["rf-dvt", "rf-cancer"]),
        RedFlag(
            "clot-signs-in-pregnancy", "Pain or swelling of one leg in pregnancy or after birth", .sameDay,
            text:
                """
                You are pregnant or gave birth within 6 weeks. One leg is swollen, warm, red or in lasting pain, or \
                walking is newly hard.
                """,
            clinician:
                """
                Pregnancy and the 6 weeks after birth raise the risk of thrombosis; scores are not validated here. \
                Same-day maternity assessment.
                """,
            because: "Pregnancy and the weeks after birth make blood clot more easily.",
            action:
                """
                Call your maternity unit or urgent care today. Do not rub or stretch that leg. Call for an ambulance \
                for chest pain or trouble breathing.
                """,
            suspected: "A blood clot in the leg in pregnancy or after birth",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.moderate, [.sneePostnatalDvt, .akronPregnancy]),
            rows: ["rf-pregnancy-dvt"],
            when: .all([.pregnantOrNewMother, .any([.clotSign, .painLikeAClot, .yes(.newTroubleWalking)])])),
        clotWith(
            "clot-signs-after-surgery-or-bed-rest", "Clot signs after surgery, bed rest or a plaster cast",
            .surgeryOrImmobility,
            because: "Blood clots more easily after surgery or lying still.",
            clinician:
                """
                Surgery within 12 weeks, bed rest of 3 days or more, paralysis or plaster each score in the \
                two-level Wells score.
                """,
            evidence: Evidence(.moderate, [.wells2003Nice], basis: .judgement), rows: ["rf-dvt"]),
        clotWith(
            "clot-signs-after-long-travel", "Clot signs after a long journey", .yes(.longTravel),
            because: "Sitting still for many hours makes blood clot more easily.",
            clinician: "Recent long travel is not a Wells item; that it raises the urgency is judgement.",
            evidence: Evidence(.weak, [.dvtPatientNhsText], basis: .judgement), rows: ["rf-dvt"]),
        clotWith(
            "clot-signs-with-hormone-medicine", "Clot signs while taking oestrogen or raloxifene",
            .oestrogenOrRaloxifene,
            because: "With oestrogen or raloxifene, blood can clot more easily.",
            clinician:
                """
                Oestrogen and raloxifene labels warn of venous thromboembolism. The medicine stays the \
                prescriber's decision.
                """,
            evidence: Evidence(.strong, [.evistaLabel, .premarinLabel], basis: .judgement), rows: ["rf-dvt"]),
        clotWith(
            "clot-signs-with-earlier-clot", "Clot signs in someone who had a clot before", .clotHistory,
            because: "Someone who had a clot can get another.",
            clinician:
                """
                A previous deep vein thrombosis scores 1 point in the two-level Wells score; family history is \
                judgement.
                """,
            evidence: Evidence(.moderate, [.wells2003Nice], basis: .judgement), rows: ["rf-dvt"]),
    ]

    /// A clot sign together with one thing that makes a clot more likely.
    private static func clotWith(
        _ id: String, _ title: String, _ risk: Condition, because: String, clinician: String, evidence: Evidence,
        rows: [String]
    ) -> RedFlag {
        RedFlag(
            id, title, .sameDay,
            text: "\(title): swelling, warmth, redness, soreness or lasting pain in one leg.",
            clinician: "\(clinician) Same-day assessment for deep vein thrombosis.",
            because: because,
            action:
                """
                See a clinician today, within hours. Do not wait for a later appointment. Do not rub or stretch \
                that leg. Call for an ambulance for chest pain or trouble breathing.
                """,
            suspected: "A blood clot in the leg (deep vein thrombosis)",
            avoid: ["stretch-or-massage", "strenuous-exercise"],
            evidence: evidence, rows: rows,
            when: .all([.any([.clotSign, .painLikeAClot]), risk]))
    }
}
