extension FAQEntry {
    /// Medicines that people take for something else.
    static let medicines: [FAQEntry] = [
        FAQEntry(
            "can-medicines-cause-cramps", "Can my medicines cause leg cramps?",
            answer: """
                Do not stop one yourself; ask your pharmacist or prescriber. Some are linked with cramps. The best \
                shown links are with long-acting inhalers, some water tablets, and raloxifene, oestrogens and \
                teriparatide. Statins have a small link. Most medicines have none.
                """,
            clinician: """
                Sequence ratios for a new quinine prescription: long-acting beta agonists 2.42 (95% CI 2.02 to 2.89), \
                potassium-sparing diuretics 2.12 (1.61 to 2.78), thiazide-like 1.48 (1.29 to 1.68), loop 1.20 (1.00 \
                to 1.44), statins 1.16 (1.04 to 1.29). Labels: raloxifene, conjugated oestrogens, teriparatide. \
                Antidepressants: restless legs rather than cramps. Steroids: lists only.
                """,
            disagreement: Disagreement(
                said: "Water tablets, steroids and antidepressants cause leg cramps.",
                found: """
                    Steroids stand only in lists. Antidepressants are linked with restless legs. Long-acting \
                    inhalers, missing from that list, have the strongest link.
                    """),
            see: ["/medications", "/advice/medicine-review", "/causes/long-acting-beta-agonists"],
            evidence: Evidence(
                .moderate,
                [
                    .garrison2012, .evistaLabel, .premarinLabel, .forteoLilly, .allenKirby2012, .rottach2008,
                    .butler2002,
                ]),
            claims: ["SC-051", "SC-137", "SC-144", "SC-145", "SC-188"]),
        FAQEntry(
            "can-i-keep-taking-my-medicine", "Can I keep taking my medicine?",
            answer: """
                Keep taking it, and do not stop it yourself; ask your pharmacist or prescriber to review it. They can \
                change the dose, the time of day or the medicine. Call them today if you feel weak. A heart that \
                flutters, or dark urine with muscle pain, is an emergency. Quinine bought for cramps is the exception: \
                take no more of it.
                """,
            clinician: """
                Modest associations rarely outweigh the indication. Structured review; changing the time of a dose is \
                untested. Same day with weakness, palpitations or dark urine. Self-bought quinine should not be \
                taken; prescribed quinine is reviewed. Judgement.
                """,
            see: [
                "/advice/stop-prescribed-medicine-without-review", "/advice/medicine-review", "/red-flags/new-medicine",
                "/advice/quinine",
            ],
            evidence: Evidence(
                .moderate, [.garrison2012, .clevelandCramps, .cdcNioshRhabdo, .fdaQuinine2010], basis: .judgement),
            claims: ["SC-055", "SC-062", "SC-138", "SC-139", "SC-142", "SC-143", "SC-146"]),
        FAQEntry(
            "is-it-my-statin", "Is it my statin?",
            answer: """
                Do not stop it yourself; ask your pharmacist or prescriber. Dark urine, or bad muscle pain with \
                weakness, is an emergency: go to an emergency department. Statins have only a small link with leg \
                cramps. A statin problem is more often a steady ache or weakness on both sides than a short night \
                cramp.
                """,
            clinician: """
                Sequence ratio 1.16 (95% CI 1.04 to 1.29). Blinded trials, any muscle symptom: RR 1.03 (1.01 to \
                1.06). High against moderate intensity: myalgia RR 1.04 (1.00 to 1.08). Dark urine or marked \
                weakness: creatine kinase now.
                """,
            see: ["/causes/statins", "/red-flags/statin-with-dark-urine"],
            evidence: Evidence(.weak, [.garrison2012, .ctt2022, .davis2021, .cdcNioshRhabdo])),
        FAQEntry(
            "is-it-my-water-tablet", "Is it my water tablet?",
            answer: """
                Do not stop it yourself; ask your pharmacist or prescriber. It may play a part, above all the type \
                that keeps potassium in the body. Do not drink more because of it without asking. Get help today if \
                you take one and have been vomiting a lot.
                """,
            clinician: """
                Potassium-sparing 2.12 (95% CI 1.61 to 2.78), thiazide-like 1.48 (1.29 to 1.68), loop 1.20 (1.00 to \
                1.44). Null in 2 older studies. Check electrolytes and renal function. Same day for fluid loss on a \
                diuretic is judgement.
                """,
            disagreement: Disagreement(
                said: "Water tablets cause cramps by drying you out, so drink more.",
                found: "The pattern across types does not fit loss of water, and drinking more was not tested."),
            see: ["/causes/diuretics", "/advice/drink-normally", "/red-flags/fluid-loss-with-risk"],
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016, .abdulla1999, .haskell1997]),
            claims: ["SC-025", "SC-052", "SC-140", "SC-141"]),
        FAQEntry(
            "is-it-my-inhaler", "Is it my inhaler?",
            answer: """
                Keep using your inhaler; it protects your breathing. A long-acting inhaler had the strongest link \
                with cramp treatment in 1 large study. Do not stop it yourself; ask your pharmacist or prescriber to \
                review it.
                """,
            clinician: """
                Long-acting beta agonists 2.42 (95% CI 2.02 to 2.89); alone 2.17 (1.56 to 3.02), with a steroid 2.55 \
                (2.06 to 3.12). The negative control was inhaled anticholinergics.
                """,
            see: ["/causes/long-acting-beta-agonists"],
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016, .salmeterolSwiss])),
        FAQEntry(
            "is-it-my-antidepressant", "Is it my antidepressant?",
            answer: """
                Do not stop it yourself; ask your pharmacist or prescriber. Good proof of a link with leg cramps is \
                missing. Some antidepressants can bring on restless legs. If you feel an urge to move that eases as \
                you walk, say so.
                """,
            clinician: """
                Restless legs new or worse: mirtazapine 28%, other SSRI or SNRI 5 to 10%, reboxetine none. Cramps: \
                expert opinion only. A complaint of cramps on an antidepressant may be restless legs.
                """,
            disagreement: Disagreement(
                said: "Antidepressants are linked with leg cramps.",
                found: "The good studies are about restless legs, and the 2 are easily mixed up."),
            see: ["/causes/antidepressants", "/differentiate"],
            evidence: Evidence(.moderate, [.rottach2008, .cetinErdem2023, .jfpDiagnosticApproach]),
            claims: ["SC-053"]),
    ]
}
