extension Medicine {
    /// What people take against cramps, and minerals: here for their warnings, none of them as advice.
    static let remedies: [Medicine] = [
        Medicine(
            "quinine", "quinine", brands: ["Qualaquin", "quinine sulfate", "quinine sulphate", "quinine bisulfate"],
            class: "antimalarial: warning only", atc: ["P01BC01"], .warning,
            text: """
                Quinine is not advised for cramps. It \(quinineHarms). \(bleedingOnQuinine) If it was prescribed, ask \
                your prescriber soon to review it.
                """,
            clinician: """
                Not for cramps. US: boxed warning, not approved for this use (deaths, thrombocytopenia, HUS/TTP, renal \
                damage). UK: never routine, last resort of a prescriber with review; dose-dependent QT prolongation. \
                AAN: avoid routine use. UK cohort: hazard ratio of death 1.24 (1.21 to 1.27), read in a news report. \
                The modest effect on cramps does not outweigh this. Ask about tonic water.
                """,
            evidence: Evidence(
                .strong,
                [
                    .fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine, .elTawil2015,
                    .katzberg2010, .quinineMortalityThin,
                ]),
            groups: [.quinine]),
        Medicine(
            "tonic-water", "quinine in tonic water",
            brands: ["tonic water", "Indian tonic water", "diet tonic water", "gin and tonic"],
            class: "drink that contains quinine: warning only", .warning,
            text: """
                Tonic water contains quinine, so do not drink it for cramps. As a medicine, quinine \
                \(quinineHarms). \(bleedingOnQuinine)
                """,
            clinician: """
                Counts as exposure to quinine: reactions such as thrombocytopenia are documented for the medicine; the \
                amount in tonic water was not read, and caution here is our judgement.
                """,
            evidence: Evidence(
                .weak, [.fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine], basis: .judgement),
            groups: [.quinine], isClass: true),

        Medicine(
            "magnesium", "magnesium (oral supplement)",
            brands: [
                "magnesium supplement", "magnesium supplements", "magnesium tablets", "magnesium salts",
                "magnesium citrate", "magnesium glycinate", "magnesium oxide",
            ],
            class: "mineral supplement", .treatment,
            text: """
                In older adults, trials show that magnesium does not prevent night cramps. \
                With kidney disease it can build up and do harm. \(Wording.askIfPrescribed)
                """,
            clinician: """
                Idiopathic cramps in older adults: 0.01 cramps a week against placebo (-0.52 to 0.55; 4 trials, 213 \
                people; moderate certainty), which excludes a gain of one a week. The update of 2020 has 11 trials and \
                735 people (effects not read). Toxic in renal impairment; diarrhoea; keep apart from oral \
                bisphosphonates.
                """,
            evidence: Evidence(.strong, [.garrison2012Cochrane, .garrison2020, .odsMagnesium]),
            groups: [.magnesiumSupplement]),
        Medicine(
            "vitamin-k2", "menaquinone-7 (vitamin K2)",
            brands: ["vitamin K2", "vit K2", "K2", "menaquinone", "menaquinone-7", "MK-7", "MK7"], class: "vitamin",
            .treatment,
            text: """
                In 1 trial, people of 65 or over had fewer night cramps with it. One trial is too little to rely on. \
                Never take it with warfarin or a similar blood thinner.
                """,
            clinician: """
                Emerging: one trial in China (MK-7, 180 micrograms daily, 8 weeks, n = 199): 0.96 against 3.63 cramps a \
                week, difference -2.67 (-2.86 to -2.49). Placebo rose from 2.71, and the interval is narrower than the \
                published SDs imply. Diuretics, dialysis, cancer, hypothyroidism and vitamin K antagonists were \
                excluded: treat the last as a contraindication.
                """,
            evidence: Evidence(.moderate, [.tan2024]), groups: [.vitaminK2]),

        Medicine(
            "potassium-supplement", "potassium supplement",
            brands: [
                "potassium", "potassium supplements", "potassium tablets", "potassium chloride", "Slow-K", "Sando-K",
                "Klor-Con",
            ],
            class: "source of potassium", .interaction,
            text: "\(addsPotassium) \(Wording.askIfPrescribed)", clinician: potassiumLoad,
            evidence: potassiumEvidence, groups: [.potassiumRaising], isClass: true),
        Medicine(
            "salt-substitute", "salt substitute",
            brands: ["salt substitutes", "low-sodium salt", "low sodium salt", "LoSalt"],
            class: "source of potassium", .interaction,
            text: "\(addsPotassium) Ask your pharmacist whether it is safe for you.", clinician: potassiumLoad,
            evidence: potassiumEvidence, groups: [.potassiumRaising], isClass: true),
    ]

    private static let quinineHarms =
        "has caused deaths, low platelets and kidney damage, and it can upset the heart rhythm"
    private static let bleedingOnQuinine = """
        Get medical help the same day for bruises or bleeding. Call for an ambulance for heavy bleeding, fainting or a \
        pounding heart.
        """

    private static let addsPotassium = """
        It adds potassium, which can be unsafe with kidney disease or some blood pressure medicines. \
        No trial shows that it prevents cramps.
        """

    private static let potassiumLoad = """
        Potassium load: hyperkalaemia in kidney disease or with ACE inhibitors, angiotensin receptor blockers or \
        potassium-sparing diuretics. No trial of potassium in nocturnal cramps was found.
        """

    private static let potassiumEvidence = Evidence(.weak, [.ccjmRaasK, .ckdPotassiumReview], basis: .judgement)
}
