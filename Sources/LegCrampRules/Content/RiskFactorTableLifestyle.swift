extension RiskFactor {
    /// Habits and surroundings.
    static let lifestyle: [RiskFactor] = [
        RiskFactor(
            "muscle-overexertion", "Hard or unusual effort", .one, modifiable: true,
            text: """
                Hard or unusual exercise can bring on cramps, during it or soon after. That it also causes night \
                cramps is not proven.
                """,
            clinician: """
                Exercise-associated cramp is well described; an association with nocturnal leg cramps has not been \
                measured.
                """,
            contradiction: """
                Being inactive is linked with night cramps too, so no line between enough and too much is known.
                """,
            evidence: Evidence(.weak, [.miller2022]),
            claims: ["SC-046", "SC-047", "SC-176", "SC-177"],
            when: CauseCondition.hardEffort),
        RiskFactor(
            "physical-inactivity", "Too little physical activity", .one, modifiable: true,
            text: """
                In one study, inactive people over 60 had night cramps more often. The true link may be much weaker.
                """,
            clinician: """
                Sedentary v not, OR 9.84 (95% credible interval 1.74 to 101.9), 136 pairs aged 60 and over, adjusted \
                for alcohol. Reverse causation is possible.
                """,
            effects: [
                Effect(
                    "odds ratio", 9.84, 1.74, 101.9, interval: "95% credible interval",
                    population: "136 pairs of people aged 60 and over",
                    design: "case-control study",
                    reading: "Seen in one small study; the true effect may be far smaller.",
                    source: .delacour2020)
            ],
            evidence: Evidence(.weak, [.delacour2020]),
            claims: ["SC-024", "SC-049"],
            when: .option(.exercise, "none")),
        RiskFactor(
            "prolonged-sitting", "Sitting for long", .notCounted, modifiable: true,
            text: """
                Sitting still for many hours is often named. We read no study that tested it directly, so it is not \
                counted.
                """,
            clinician: """
                Indirect only: consumer list, and sedentary life in one case-control study (counted under \
                physical-inactivity). Bound of 8 hours a day: our judgement.
                """,
            evidence: Evidence(.anecdotal, [.consumerRiskList, .delacour2020]),
            claims: ["SC-048"],
            when: .atLeast(.sittingHoursPerDay, Threshold.longSittingHours)),
        RiskFactor(
            "prolonged-standing", "Standing for long", .one, modifiable: true,
            text: "Long hours on your feet may add to night cramps. In one study the link was clear only in men.",
            clinician: """
                2,165 Korean workers: significant association in men only (effect size not read). Counted for both \
                sexes. Bound of 6 hours a day: our judgement.
                """,
            contradiction: "In the same study the link was not significant in women.",
            evidence: Evidence(.weak, [.bahk2012]),
            claims: ["SC-175"],
            when: .atLeast(.standingHoursPerDay, Threshold.longStandingHours)),
        RiskFactor(
            "hard-floor", "Standing on a hard floor", .notCounted, modifiable: true,
            text: "Lists for the public blame hard floors. We found no study of them, so they are not counted.",
            clinician: "Consumer lists only; no study found.",
            evidence: Evidence(.anecdotal, [.aarpDrugs, .consumerRiskList]),
            claims: ["SC-175"],
            when: .yes(.standsOnHardFloor)),
        RiskFactor(
            "dehydration", "Drinking too little (dehydration)", .notCounted, modifiable: true,
            text: """
                Many leaflets name it, but studies have not shown it for night cramps. So it is not counted. Drink \
                when you are thirsty, unless you were told to limit fluids.
                """,
            clinician: """
                3% hypohydration did not change the cramp threshold; 7 of 9 cramped despite replacement; a clinical \
                review counts it as unrelated. Overdrinking can kill.
                """,
            contradiction: "Leaflets of health services list it as a cause; experiments do not support it.",
            evidence: Evidence(
                .anecdotal,
                [
                    .miller2010Hypohydration, .jung2004, .fpnotebookNlc, .miller2015, .nhsLegCramps,
                ]),
            claims: ["SC-030", "SC-050"],
            when: .yes(.drinksLittleFluid)),
        RiskFactor(
            "alcohol", "Drinking alcohol", .one, modifiable: true,
            text: """
                In one study of people over 60, those who drank alcohol had night cramps more often. The true link may \
                be much weaker.
                """,
            clinician: """
                Any alcohol v none, OR 6.5 (95% credible interval 1.68 to 38.05), people over 60. One point only, \
                because one imprecise study supports it; below 60 light drinking is not counted (judgement).
                """,
            effects: [
                Effect(
                    "odds ratio", 6.5, 1.68, 38.05, interval: "95% credible interval",
                    population: "People over 60",
                    design: "case-control study",
                    reading: "Seen in one study with a very wide interval; the true effect may be far smaller.",
                    source: .delacour2018)
            ],
            contradiction: "The study counted any drinking, not a drinking problem, and did not test lack of water.",
            evidence: Evidence(.moderate, [.delacour2018]),
            claims: ["SC-027", "SC-029"],
            when: CauseCondition.alcohol),
        RiskFactor(
            "heavy-alcohol", "Heavy drinking (1 more point)", .one, modifiable: true,
            text: """
                Heavy drinking counts for 1 more point; that is our judgement. If you drink heavily every day, do not \
                stop suddenly, because that can be dangerous. Ask a clinician for help.
                """,
            clinician: """
                The case-control study measured any consumption in people over 60; the extra point for heavy use or \
                dependence, and the warning about withdrawal, are our judgement.
                """,
            evidence: Evidence(.weak, [.delacour2018], basis: .judgement),
            claims: ["SC-027"],
            when: CauseCondition.heavyAlcohol),
        RiskFactor(
            "heat", "Heat and heavy sweating", .notCounted, modifiable: true,
            text: """
                Heat can bring on cramps in hard work or sport. It is not counted, because it says little about cramps \
                at night.
                """,
            clinician: "Heat cramps are a different entity; a review notes more complaints of cramps in summer.",
            evidence: Evidence(.weak, [.cdcHeat, .mskSnapshotNlc]),
            when: .hot),
        RiskFactor(
            "smoking", "Smoking", .notCounted, modifiable: true,
            text: """
                Smokers had leg cramps more often in one large US survey. It is named but not counted, because no size \
                was given.
                """,
            clinician: "Associated in NHANES 2005-08 (effect size not read).",
            evidence: Evidence(.weak, [.grandner2017]),
            when: .option(.smoking, "current")),
        RiskFactor(
            "obesity", "A high body weight", .notCounted, modifiable: true,
            text: """
                Heavier people had leg cramps more often in one large US survey. It is named but not counted, because \
                no size was given.
                """,
            clinician: "Cramps rose with body mass index in NHANES 2005-08 (effect size not read).",
            evidence: Evidence(.weak, [.grandner2017]),
            when: .has(.obesity)),
        RiskFactor(
            "flat-feet-and-footwear", "Flat feet or shoes with little support", .notCounted, modifiable: true,
            text: """
                Some lists blame flat feet or shoes with little support. We read no study of them, so they are not \
                counted.
                """,
            clinician: "Consumer list only; no study read.",
            evidence: Evidence(.anecdotal, [.consumerRiskList]),
            when: .any([.has(.flatFeet), .yes(.unsupportiveFootwear)])),
    ]
}
