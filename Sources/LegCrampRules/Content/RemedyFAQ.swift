extension FAQEntry {
    /// Remedies that people ask about.
    static let remedies: [FAQEntry] = [
        FAQEntry(
            "does-magnesium-help", "Does magnesium help?",
            answer: """
                Do not take it with kidney disease unless your team agrees. In older adults, trials found no useful \
                effect on night cramps. In pregnancy the trials disagree. It can cause diarrhoea. Ask a pharmacist \
                before you start any supplement.
                """,
            clinician: """
                0.01 cramps a week (95% CI -0.52 to 0.55; 4 trials, 213 older adults), moderate certainty. Update \
                2020: 11 trials, 735 people. Pregnancy: 8 trials, 576 women, inconsistent. Toxicity in renal \
                impairment. A proven deficiency is another matter.
                """,
            disagreement: Disagreement(
                said: "Magnesium helps against leg cramps.",
                found: "It is widely sold for that. In trials with older adults it made no useful difference."),
            see: ["/advice/magnesium-supplement"],
            evidence: Evidence(.strong, [.garrison2012Cochrane, .garrison2020, .luo2020, .odsMagnesium]),
            claims: ["SC-085", "SC-086"]),
        FAQEntry(
            "does-quinine-help", "Does quinine help?",
            answer: """
                Do not take quinine for cramps. It can cause severe bleeding, heart rhythm trouble and death. Its \
                effect is small. If it was prescribed, ask your prescriber soon to review it. If you bruise or bleed, \
                take no more and get help today. Call your local emergency number if you faint, bleed a lot or feel \
                your heart race.
                """,
            clinician: """
                3.6 fewer cramps in 4 weeks (95% CI 2.2 to 5.1). US: boxed warning, not approved for cramps. UK: last \
                resort, 4-week trial, stop every 3 months. AAN: avoid routine use. Cohort: hazard ratio of death 1.24 \
                (1.21 to 1.27), read in a news report.
                """,
            disagreement: Disagreement(
                said: "Quinine is the old remedy for cramps.",
                found: "It has a small effect and can kill, so regulators warn against it."),
            see: ["/advice/quinine", "/red-flags/quinine-adverse-reaction", "/red-flags/quinine-severe-reaction"],
            evidence: Evidence(
                .strong, [.fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine, .katzberg2010])),
        FAQEntry(
            "does-tonic-water-help", "Does tonic water help?",
            answer: """
                Do not drink tonic water for cramps. It contains quinine, which can cause severe bleeding and heart \
                rhythm trouble. We found no trial of tonic water. If you drink much of it, tell your clinician. If \
                you bruise or bleed, drink no more and get help today.
                """,
            clinician: """
                Counts as exposure to quinine. No trial and no amount was read; serious reactions are documented for \
                the medicine. Caution is judgement.
                """,
            see: ["/advice/quinine", "/medications/tonic-water"],
            evidence: Evidence(.weak, [.fdaQuinine2010, .mhraQuinine], basis: .judgement)),
        FAQEntry(
            "does-pickle-juice-help", "Does pickle juice help?",
            answer: """
                It is very salty. With heart, kidney or liver disease, ask your team first. Do so too with high blood \
                pressure or a low-salt diet. It has not been tested for ordinary night cramps. In people with liver \
                scarring (cirrhosis) a sip made cramps hurt less.
                """,
            clinician: """
                Cirrhosis (n=82): pain score down by 2.25 against 0.36 points (P=.03); sleep and the share of milder \
                days did not gain. Laboratory: 84.6 v 133.7 s for an induced cramp, plasma unchanged, so a reflex is \
                likely. Salt cautions are judgement. Ask liver patients to agree it with their team.
                """,
            disagreement: Disagreement(
                said: "Pickle juice is a natural remedy for cramps.",
                found: "It was tested with liver scarring (cirrhosis) and in a lab, not for plain night cramps."),
            see: ["/advice/pickle-juice", "/advice/salty-drinks"],
            evidence: Evidence(.weak, [.tapper2022, .miller2010Pickle], basis: .judgement),
            claims: ["SC-084"]),
        FAQEntry(
            "do-bananas-help", "Do bananas help?",
            answer: """
                Do not add potassium with kidney disease or with medicines that raise it. We found no trial of \
                bananas or other food for night cramps. A normal mixed diet is fine. In ordinary night cramps, the \
                salts in the blood were not found to be the reason.
                """,
            clinician: """
                No dietary trial. Potassium is unsafe in kidney disease and with ACE inhibitors, angiotensin \
                blockers, potassium-sparing diuretics and salt substitutes. A review counts electrolytes as unrelated \
                to idiopathic night cramps.
                """,
            disagreement: Disagreement(
                said: "Bananas, greens and dairy food prevent cramps.",
                found: "Nobody has tested that, and the salts in the blood are mostly normal."),
            see: ["/advice/balanced-food", "/advice/extra-potassium", "/causes/electrolyte-imbalance"],
            evidence: Evidence(.anecdotal, [.ckdPotassiumReview, .ccjmRaasK, .fpnotebookNlc]),
            claims: ["SC-159", "SC-162", "SC-165"]),
        FAQEntry(
            "should-i-drink-more", "Should I drink more water?",
            answer: """
                Do not drink extra with heart failure, kidney or liver disease, dialysis or low sodium. For others, \
                drinking to thirst is enough. Extra water has not been shown to prevent night cramps. Far too much \
                can be dangerous.
                """,
            clinician: """
                3% loss of body water did not change the cramp threshold; 7 of 9 cramped despite replacement; a \
                review counts dehydration as unrelated. Deaths from overdrinking are reported. The limits in organ \
                disease are partly judgement.
                """,
            disagreement: Disagreement(
                said: "Drink plenty through the day to prevent cramps.",
                found: "Tests did not find that it helps. A medical review sees no link with lack of fluid."),
            see: ["/advice/drink-normally", "/advice/extra-fluids", "/causes/dehydration"],
            evidence: Evidence(
                .anecdotal, [.miller2010Hypohydration, .jung2004, .fpnotebookNlc, .miller2015, .uptodateHandout]),
            claims: ["SC-030", "SC-050", "SC-066", "SC-067"]),
        FAQEntry(
            "does-vitamin-k2-help", "Does vitamin K2 help?",
            answer: """
                Never take it with warfarin or a similar blood thinner. In 1 trial, people aged 65 and over had fewer \
                cramps with it. One trial is not enough to be sure. Ask a clinician before you try it.
                """,
            clinician: """
                MK-7 180 micrograms daily, 8 weeks, n=199: -2.67 cramps a week (95% CI -2.86 to -2.49). The interval \
                is narrower than the published deviations allow. Single trial, not in a guideline; users of vitamin K \
                antagonists and diuretics were left out.
                """,
            see: ["/advice/vitamin-k2", "/advice/vitamin-k2-with-vitamin-k-antagonists"],
            evidence: Evidence(.moderate, [.tan2024])),
    ]
}
