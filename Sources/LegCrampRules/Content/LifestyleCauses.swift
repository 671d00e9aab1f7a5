extension Cause {
    /// Habits and surroundings.
    static let lifestyle: [Cause] = [
        Cause(
            "muscle-overexertion", "Hard or unusual effort", .lifestyle,
            text: """
                Hard or unusual exercise can bring on cramps, during it or soon after. Gym work, team sports and long \
                rides are examples. A cramp in the night after hard effort may have the same cause, but that is not \
                proven. If your urine turns dark, or a muscle is very painful, tight or weak, go to an emergency \
                department now.
                """,
            clinician: """
                Exercise-associated muscle cramp is well described and occurs during or just after effort. It is not \
                the same entity as nocturnal leg cramp; carry-over into the night is our inference. Dark urine, marked \
                weakness or pain out of proportion: creatine kinase for rhabdomyolysis.
                """,
            mechanism: """
                Fairly sure for cramps in or just after sport, where tired muscle is the likely reason. Not shown for \
                cramps at night.
                """,
            disagreement: Disagreement(
                said: "Strenuous exercise, the gym and team sports raise the risk of night cramps.",
                found: """
                    Cramps in or just after sport are well described. No study we read shows that night cramps are the \
                    same thing.
                    """),
            evidence: Evidence(.weak, [.miller2022, .cdcNioshRhabdo]),
            claims: ["SC-046", "SC-047", "SC-176", "SC-177"],
            when: CauseCondition.hardEffort),
        Cause(
            "physical-inactivity", "Too little physical activity", .lifestyle,
            text: """
                In one study, people over 60 who were inactive had night cramps more often. The study was small, and \
                the true link may be much weaker. Cramps or illness may also be why some people move less. Gentle, \
                regular activity is a fair thing to try if you feel well enough.
                """,
            clinician: """
                Case-control study of 136 pairs aged 60 and over, adjusted for alcohol: sedentary v not, OR 9.84 (95% \
                credible interval 1.74 to 101.9). A single, very imprecise study; reverse causation is possible.
                """,
            mechanism: "Not known. Stiff, easily tired muscle is the usual explanation and was not tested.",
            disagreement: Disagreement(
                said: "An inactive life leaves muscles tired and stiff, and so they cramp.",
                found: "One small study found a link in people over 60. It could not show which came first or why."),
            evidence: Evidence(.weak, [.delacour2020]),
            claims: ["SC-024", "SC-049"],
            when: .option(.exercise, "none")),
        Cause(
            "prolonged-sitting", "Sitting for long", .lifestyle,
            text: """
                Sitting still for many hours is often named as a cause. We read no study that tested it directly. It \
                may only be part of being inactive. Getting up to move now and then is low risk. If one leg is swollen \
                or stays painful, see a clinician today.
                """,
            clinician: """
                Indirect support only: a consumer list, and the association of a sedentary life with cramps in one \
                case-control study. The bound of 8 hours a day is our judgement.
                """,
            mechanism: "Not known.",
            disagreement: Disagreement(
                said: "Sitting for long without moving raises the risk of night cramps.",
                found: """
                    Only lists for the public say so. One small study linked an inactive life, not sitting as such, \
                    with cramps.
                    """),
            evidence: Evidence(.anecdotal, [.consumerRiskList, .delacour2020]),
            claims: ["SC-048"],
            when: .atLeast(.sittingHoursPerDay, Threshold.longSittingHours)),
        Cause(
            "prolonged-standing", "Standing for long", .lifestyle,
            text: """
                Long hours on your feet may add to night cramps. In a study of workers, the link was clear only in \
                men. Nobody seems to have studied whether a hard floor matters. Short breaks and changes of position \
                are low risk.
                """,
            clinician: """
                Survey of 2,165 Korean workers: prolonged standing was significantly associated with nocturnal leg \
                cramps in men only, while cramps were more frequent in women. Hard floors: consumer lists only (grade \
                D). The bound of 6 hours a day is our judgement.
                """,
            mechanism: "Not known.",
            disagreement: Disagreement(
                said: "Standing for long on hard floors causes night cramps.",
                found: "One study links long standing with cramps, but only in men. We found no study of hard floors."),
            evidence: Evidence(.weak, [.bahk2012, .aarpDrugs, .consumerRiskList]),
            claims: ["SC-175"],
            when: CauseCondition.longStanding),
        Cause(
            "dehydration", "Drinking too little (dehydration)", .lifestyle,
            text: """
                Many leaflets say that drinking too little causes leg cramps. Studies have not shown this for night \
                cramps. Drink when you are thirsty, unless you were told to limit fluids. Drinking far more than you \
                need can be dangerous.
                """,
            clinician: """
                Listed by patient pages; the evidence points the other way. 3% hypohydration left the threshold for \
                electrically induced cramp unchanged. In an exercise study, 7 of 9 cramp-prone people cramped with and \
                without replacement of fluid and salts, though later with it (36.8 v 14.6 min). A clinical review \
                counts dehydration among factors unrelated to nocturnal cramps. Athletes have died of overdrinking. No \
                fluid loading in heart failure, dialysis, advanced kidney or liver disease, or hyponatraemia.
                """,
            mechanism: """
                Said to work by upsetting body salts. Experiments in volunteers and athletes do not support it.
                """,
            disagreement: Disagreement(
                said: "Drinking too little is a common cause of night cramps.",
                found: """
                    Leaflets say so. Experiments did not find it, and a medical review lists dehydration as not linked \
                    with night cramps.
                    """),
            evidence: Evidence(
                .anecdotal,
                [
                    .miller2010Hypohydration, .jung2004, .fpnotebookNlc, .miller2015, .nhsLegCramps, .uptodateHandout,
                    .mayoNightCramps,
                ]),
            claims: ["SC-030", "SC-031", "SC-050"],
            when: .yes(.drinksLittleFluid)),
        Cause(
            "alcohol", "Alcohol", .lifestyle,
            text: """
                In one study of people over 60, those who drank alcohol had night cramps more often. The figure is \
                very uncertain, and the true link may be much weaker. If you drink heavily every day, do not stop \
                suddenly, because that can be dangerous. Ask a clinician for help to cut down.
                """,
            clinician: """
                Case-control study in people over 60: any alcohol v none, OR 6.5 (95% credible interval 1.68 to \
                38.05). It measured consumption, not alcohol use disorder, and did not test dehydration. Listed here \
                for moderate or heavy drinking or dependence at any age, and for any drinking from 60 (the ages \
                studied). Extending it to younger people, and the warning about withdrawal, are our judgement. Heavy \
                use: think also of neuropathy, myopathy and electrolytes.
                """,
            mechanism: "Not known. Loss of water is often blamed, but the study did not test it.",
            disagreement: Disagreement(
                said: "A drinking problem causes cramps by drying out the body.",
                found: """
                    The study counted any drinking, not a drinking problem. Nobody tested whether lack of water is the \
                    reason.
                    """),
            evidence: Evidence(.moderate, [.delacour2018]),
            claims: ["SC-027", "SC-028", "SC-029"],
            when: CauseCondition.alcohol),
        Cause(
            "heat", "Heat and heavy sweating", .lifestyle,
            text: """
                Cramps can come during or after heavy sweating in the heat. Stop, go somewhere cool, and sip a drink \
                unless you must limit fluids. Do not take salt tablets. Get help today if cramps last over 1 hour, or \
                if you have heart trouble or a low-salt diet. Confusion, collapse or a very high temperature is an \
                emergency: call an ambulance.
                """,
            clinician: """
                Heat cramps accompany exertion with heavy sweating. Same-day care when they last more than 1 hour, or \
                with heart disease or a low-sodium diet; confusion, syncope or a temperature of 39.4 C or more means \
                heat stroke until excluded. A review notes more cramp complaints in summer than in winter.
                """,
            mechanism: "Loss of salt in sweat is the usual explanation. It is not proven.",
            evidence: Evidence(.weak, [.cdcHeat, .mskSnapshotNlc]),
            when: .hot),
        Cause(
            "caffeine", "A lot of caffeine", .lifestyle,
            text: """
                Caffeine is often blamed for making restless legs worse. We read no study that tested this, and none \
                for leg cramps. Having less caffeine, above all late in the day, is low risk to try.
                """,
            clinician: """
                No source read: our judgement, listed only with a picture of restless legs. The bound of 4 drinks a \
                day is our judgement too.
                """,
            mechanism: "Not known.",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            when: .all([.atLeast(.caffeineDrinksPerDay, Threshold.manyCaffeineDrinks), .likelyRestlessLegs])),
        Cause(
            "flat-feet-and-footwear", "Flat feet or shoes with little support", .lifestyle,
            text: """
                Some lists blame flat feet or shoes that give little support. We read no study that tested this. \
                Well-fitting shoes with a firm heel are low risk to try.
                """,
            clinician: "One consumer list; no study read. Patient leaflets suggest shoes with a firm heel counter.",
            mechanism: "Not known.",
            evidence: Evidence(.anecdotal, [.consumerRiskList, .uptodateHandout, .clevelandCramps]),
            when: .any([.has(.flatFeet), .yes(.unsupportiveFootwear)])),
    ]
}
