extension RiskFactor {
    /// Medicines.
    static let medicine: [RiskFactor] = [
        RiskFactor(
            "diuretics", "Water tablets (diuretics)", .one, modifiable: true,
            text: """
                A water tablet (diuretic) may add to leg cramps. 2 older studies found no link. Do not stop it \
                yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                One point for any diuretic; a potassium-sparing one counts 1 more. Thiazide-like 1.48 (95% CI 1.29 to \
                1.68) and loop 1.20 (1.00 to 1.44, P=.07) for a new quinine prescription.
                """,
            effects: [
                Effect(
                    "adjusted sequence ratio, thiazide-like", 1.48, 1.29, 1.68,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: """
                        Counts who began a cramp treatment in the year after the medicine and in the year before. It \
                        is no proof of cause.
                        """,
                    source: .garrison2012),
                Effect(
                    "adjusted sequence ratio, loop", 1.2, 1, 1.44,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: "The interval reaches 1, so there may be no effect at all.",
                    source: .garrison2012),
            ],
            contradiction: "2 older studies found no link between diuretics and cramps.",
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016, .abdulla1999, .haskell1997]),
            claims: ["SC-025", "SC-052"],
            when: CauseCondition.diuretic),
        RiskFactor(
            "potassium-sparing-diuretics", "Potassium-sparing water tablets (1 more point)", .one, modifiable: true,
            text: """
                This type of water tablet had the strongest link of the water tablets in a large study. A water tablet \
                may add to leg cramps. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                2.12 (95% CI 1.61 to 2.78) for a new quinine prescription. Counts on top of the point for any \
                diuretic, so 2 points in all.
                """,
            effects: [
                Effect(
                    "adjusted sequence ratio", 2.12, 1.61, 2.78,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: """
                        Counts who began a cramp treatment in the year after the medicine and in the year before. It \
                        is no proof of cause.
                        """,
                    source: .garrison2012)
            ],
            contradiction: "2 older studies found no link between diuretics and cramps.",
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016]),
            claims: ["SC-052"],
            when: .takes(.potassiumSparingDiuretic)),
        RiskFactor(
            "long-acting-beta-agonists", "Long-acting inhalers (long-acting beta-agonists)", .two, modifiable: true,
            text: """
                A long-acting inhaler may add to leg cramps. Keep using your inhaler, because it protects your \
                breathing. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                2.42 (95% CI 2.02 to 2.89) for a new quinine prescription; alone 2.17 (1.56 to 3.02), with an inhaled \
                steroid 2.55 (2.06 to 3.12).
                """,
            effects: [
                Effect(
                    "adjusted sequence ratio", 2.42, 2.02, 2.89,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: """
                        Counts who began a cramp treatment in the year after the medicine and in the year before. It \
                        is no proof of cause.
                        """,
                    source: .garrison2012),
                Effect(
                    "adjusted sequence ratio, without an inhaled steroid", 2.17, 1.56, 3.02,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: """
                        Counts who began a cramp treatment in the year after the medicine and in the year before. It \
                        is no proof of cause.
                        """,
                    source: .garrison2012),
                Effect(
                    "adjusted sequence ratio, with an inhaled steroid", 2.55, 2.06, 3.12,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: """
                        Counts who began a cramp treatment in the year after the medicine and in the year before. It \
                        is no proof of cause.
                        """,
                    source: .garrison2012),
            ],
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016]),
            claims: ["SC-051"],
            when: .takes(.longActingBetaAgonist)),
        RiskFactor(
            "statins", "Statins", .one, modifiable: true,
            text: """
                A statin has a small link with leg cramps. In large trials muscle pain was only slightly more common. \
                Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                1.16 (95% CI 1.04 to 1.29) for a new quinine prescription; RR 1.03 (1.01 to 1.06) for muscle pain or \
                weakness in double-blind trials.
                """,
            effects: [
                Effect(
                    "adjusted sequence ratio", 1.16, 1.04, 1.29,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: """
                        Counts who began a cramp treatment in the year after the medicine and in the year before. It \
                        is no proof of cause.
                        """,
                    source: .garrison2012),
                Effect(
                    "RR of muscle pain or weakness", 1.03, 1.01, 1.06,
                    population: "People in double-blind statin trials",
                    design: "meta-analysis of trials",
                    reading: "A very small rise in any muscle pain; night cramps were not counted.",
                    source: .ctt2022),
            ],
            evidence: Evidence(.weak, [.garrison2012, .ctt2022]),
            claims: ["SC-051"],
            when: .takes(.statin)),
        RiskFactor(
            "hormone-medicines", "Raloxifene, oestrogens or teriparatide", .one, modifiable: true,
            text: """
                Leg cramps are a known side effect of raloxifene, some oestrogens and teriparatide. Your medicine may \
                be the cause. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Labels of raloxifene, conjugated oestrogens and teriparatide. One point, because the size of the \
                effect was not read.
                """,
            evidence: Evidence(.strong, [.evistaLabel, .premarinLabel, .forteoLilly, .allenKirby2012]),
            claims: ["SC-051"],
            when: .takesAny(.raloxifene, .oestrogen, .teriparatide)),
        RiskFactor(
            "other-medicines",
            "Naproxen, donepezil, iron into a vein or a short-acting inhaler", .one, modifiable: true,
            text: """
                These medicines are linked with cramps by a review or by their leaflets. Your medicine may be the \
                cause. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Naproxen and intravenous iron sucrose: review (grade B). Donepezil: 6% v 2% on placebo. Salbutamol: 1 \
                to 10 in 1,000 users (label).
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .donepezilLabel, .salbutamolSwiss]),
            claims: ["SC-051"],
            when: .takesAny(.naproxen, .intravenousIron, .cholinesteraseInhibitor, .shortActingBetaAgonist)),
        RiskFactor(
            "listed-medicines", "Medicines that only lists link with cramps", .notCounted, modifiable: true,
            text: """
                Some other medicines are named in lists, but with little proof. So they are not counted. If you think \
                your medicine is to blame, tell your pharmacist. Do not stop it yourself; ask your pharmacist or \
                prescriber to review it.
                """,
            clinician: """
                Proton pump inhibitors act only through low magnesium on long use (grade C). Lithium, bisphosphonates, \
                fibrates, cimetidine, calcium channel blockers and angiotensin receptor blockers: lists only (grade \
                D), with findings against the calcium channel blockers.
                """,
            contradiction: """
                Lists name calcium channel blockers as a cause. A study found no link, and some are used as treatment.
                """,
            evidence: Evidence(
                .anecdotal,
                [
                    .fdaPpi2011, .butler2002, .medalgoCrampDrugs, .uspharmacist2020, .haskell1997,
                ]),
            claims: ["SC-051"],
            when: CauseCondition.listedMedicine),
        RiskFactor(
            "antidepressants", "Antidepressants", .notCounted, modifiable: true,
            text: """
                An antidepressant can worsen restless legs. Good proof of a link with leg cramps is missing, so it is \
                not counted. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Cramps: expert opinion only (grade D). Restless legs: 28% on mirtazapine, 5 to 10% on SSRIs or SNRIs \
                (grade B).
                """,
            contradiction: "The good studies are about restless legs, not cramps.",
            evidence: Evidence(.anecdotal, [.jfpDiagnosticApproach, .rottach2008]),
            claims: ["SC-053"],
            when: .takesAny(.antidepressant, .ssriOrSnri, .mirtazapine, .tricyclic)),
        RiskFactor(
            "steroids", "Steroid tablets or injections", .notCounted, modifiable: true,
            text: """
                A steroid tablet or injection is on some lists. We read no controlled study, so it is not counted. Do \
                not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: "Review and drug lists only; labels mention potassium loss and myopathy.",
            evidence: Evidence(.anecdotal, [.butler2002, .medalgoCrampDrugs, .steroidLabelK]),
            claims: ["SC-054"],
            when: .takes(.systemicSteroid)),
    ]
}
