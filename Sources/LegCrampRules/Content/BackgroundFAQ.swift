extension FAQEntry {
    /// Causes, risk, and the whole on one page.
    static let background: [FAQEntry] = [
        FAQEntry(
            "what-causes-night-cramps", "What causes leg cramps at night?",
            answer: """
                Mostly nobody can find a cause. Tired muscles and nerves that fire too easily are the leading idea. \
                Some illnesses add to cramps, such as liver scarring (cirrhosis), dialysis and narrowed leg arteries. \
                Restless legs are a separate condition, not a cause.
                """,
            clinician: """
                Idiopathic in most. Associated: haemodialysis (33 to 86%) and cirrhosis (67% of 150) strongly; \
                arterial disease OR 2.9 (95% CI 1.89 to 4.55), lumbar stenosis adjusted OR 4.6 (interval not read); \
                diabetes with conflicting data; thyroid disease and chronic kidney disease without dialysis weakly.
                """,
            disagreement: Disagreement(
                said: "Kidney, thyroid and blood flow trouble, diabetes and restless legs cause night cramps.",
                found: """
                    Dialysis, liver scarring (cirrhosis) and narrowed arteries are well linked. Diabetes and thyroid \
                    disease are less clear. Restless legs are not a cause.
                    """),
            see: ["/causes", "/causes/unknown-cause", "/causes/restless-legs-as-cause"],
            evidence: Evidence(
                .moderate,
                [
                    .allenKirby2012, .mayoNightCramps, .jsmjHdReview, .iuCirrhosisCramps, .abdulla1999, .matsumoto2009,
                    .duyff2000, .heiwRls,
                ]),
            claims: ["SC-012", "SC-013", "SC-014", "SC-169", "SC-172", "SC-173", "SC-174", "SC-182"]),
        FAQEntry(
            "what-are-the-common-causes", "What commonly adds to night cramps?",
            answer: """
                Older age and pregnancy. Some medicines, such as long-acting inhalers and water tablets. Dialysis, \
                liver scarring and narrowed leg arteries. Little activity and alcohol may add too, but each rests on \
                1 small study. Drinking too little is often named, yet not shown.
                """,
            clinician: """
                Sedentary life OR 9.84 (95% CrI 1.74 to 101.9) and any alcohol OR 6.5 (1.68 to 38.05), both in \
                case-control studies of people from 60. Fatigue: hypothesis. Dehydration: contradicted. Alcohol use \
                disorder itself was not measured.
                """,
            disagreement: Disagreement(
                said: "Tired legs, too little sport or fluid, water tablets and alcohol are the main causes.",
                found: "Only some of these are backed by studies, and lack of fluid is not."),
            see: ["/causes", "/causes/alcohol", "/causes/physical-inactivity", "/causes/dehydration"],
            evidence: Evidence(
                .moderate,
                [
                    .garrison2012, .iuCirrhosisCramps, .jsmjHdReview, .abdulla1999, .delacour2018, .delacour2020,
                    .miller2010Hypohydration,
                ]),
            claims: ["SC-020", "SC-021", "SC-024", "SC-027", "SC-183"]),
        FAQEntry(
            "who-is-at-risk", "Who is more likely to get them?",
            answer: """
                People over 50, pregnant women, and people with some illnesses or medicines. Little activity and \
                alcohol may add. Hard effort is linked with cramps during sport. Long sitting, hard floors and lack \
                of fluid are named, but not shown. You can have a risk factor and no cramps.
                """,
            clinician: """
                Age: grade A. Pregnancy, dialysis, cirrhosis, long-acting beta agonists: 2 points each in the count \
                here. Standing: significant in men alone among 2,165 workers. Sitting, hard floors and dehydration \
                are not counted. The count is not validated.
                """,
            disagreement: Disagreement(
                said: "Gym work, team sports, long sitting and low fluids raise the risk.",
                found: "Sport is linked with cramps during or just after it. Sitting and low fluids are not shown."),
            see: ["/risk-factors", "/risk-factors/older-age", "/risk-factors/prolonged-sitting"],
            evidence: Evidence(
                .moderate, [.naylor1994, .maisonneuve2016, .grandner2017, .bahk2012, .miller2022, .consumerRiskList]),
            claims: ["SC-044", "SC-046", "SC-048", "SC-175", "SC-176", "SC-177", "SC-184"]),
        FAQEntry(
            "is-it-my-blood-flow", "Is it my blood flow?",
            answer: """
                Call your local emergency number for a leg that is suddenly painful, cold, pale or numb. Most night \
                cramps happen in legs with normal blood flow. Pain on walking that eases when you stand still needs a \
                check. So does foot pain at night that eases when the leg hangs down; see someone today.
                """,
            clinician: """
                Peripheral arterial disease OR 2.9 (95% CI 1.89 to 4.55), yet claudication and rest pain differ from \
                cramp. Pain that comes on lying still and is relieved by activity is not arterial. Pulses, \
                ankle-brachial index. Same day for rest pain is judgement.
                """,
            disagreement: Disagreement(
                said: "Night cramps come from poor circulation.",
                found: "There is a link with narrowed arteries, but most people with cramps have normal blood flow."),
            see: ["/causes/peripheral-arterial-disease", "/red-flags/claudication", "/red-flags/ischaemic-rest-pain"],
            evidence: Evidence(.moderate, [.abdulla1999, .butler2002, .fpnotebookPad, .devonAli]),
            claims: ["SC-035", "SC-173"]),
        FAQEntry(
            "why-at-night", "Why do they come at night?",
            answer: """
                Nobody knows. One idea is that the foot points down in bed, so the calf stays short. Tired muscles \
                and overactive nerves are others. None has been proven. Loose bedding is low risk to try.
                """,
            clinician: """
                Plantar flexion in bed with a shortened calf, loss of spinal inhibition, hyperexcitable motor units: \
                hypotheses. Mainly at night in 62 to 73% of those affected.
                """,
            disagreement: Disagreement(
                said: "Muscles that worked too hard cramp most in sleep.",
                found: "Experts favour tired muscles as an idea. No study of night cramps has isolated it."),
            see: ["/causes/muscle-fatigue", "/advice/bedding-and-footwear"],
            evidence: Evidence(.weak, [.butler2002, .uptodateHdCramps, .allenKirby2012, .naylor1994, .abdulla1999]),
            claims: ["SC-023", "SC-117"]),
        FAQEntry(
            "what-are-the-main-points", "What are the main points?",
            answer: """
                Call your local emergency number for chest pain, trouble breathing or a cold, pale leg. Night cramps \
                are common and mostly harmless. Often no cause is found. Stretch the muscle; ask for a review of your \
                medicines. See a clinician if cramps get worse, come often or spoil your sleep. A hard muscle means \
                cramp; an urge to move means restless legs.
                """,
            clinician: """
                Common, mostly idiopathic and benign. Stretching in the attack, conflicting trials for prevention. \
                Review medicines. Fluids and magnesium are not supported in older adults. Warning signs outrank \
                everything. Restless legs: iron studies.
                """,
            disagreement: Disagreement(
                said: "Fluids, stretching and good habits prevent most cramps.",
                found: "Stretching may help; the rest is untested or was not shown to work."),
            see: ["/causes", "/red-flags", "/advice", "/differentiate", "/seeking-care"],
            evidence: Evidence(
                .moderate,
                [.allenKirby2012, .nhsLegCramps, .hawke2021, .garrison2012, .garrison2012Cochrane, .heiwRls]),
            claims: ["SC-009", "SC-016", "SC-017", "SC-190"]),
    ]
}
