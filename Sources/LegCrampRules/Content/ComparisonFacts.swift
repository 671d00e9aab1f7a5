extension Fact {
    /// Cramps beside restless legs.
    static let comparison: [Fact] = [
        Fact(
            "two-conditions", "Cramps and restless legs are 2 conditions", .comparison,
            text: """
                A leg cramp is a muscle that tightens and hurts. Restless legs bring an urge to move that is hard to \
                resist. They are 2 separate conditions, and 1 person can have both. Only a health professional can \
                confirm which it is.
                """,
            clinician: """
                Restless legs syndrome is defined by the 5 IRLSSG criteria, the last of which excludes leg cramps as \
                the sole explanation. Coexistence is documented: leg jerks at night were the strongest correlate of \
                moderate to severe cramps in NHANES.
                """,
            contradictions: ["Some popular lists name restless legs as a cause of cramps; experts keep them apart."],
            evidence: Evidence(.strong, [.irlssg2014, .heiwRls, .nsfSrlc, .grandner2017]),
            claims: ["SC-037", "SC-039", "SC-040", "SC-129", "SC-174"]),
        Fact(
            "what-they-share", "What cramps and restless legs share", .comparison,
            text: """
                Both make the legs feel bad, come at rest and at night, and can break sleep. Both can hurt, and both \
                can make you want to stretch. These points do not tell them apart.
                """,
            clinician: """
                Shared: discomfort, rest, night, disturbed sleep. About one third with restless legs call it painful. \
                In 41 people with restless legs 76% endorsed a need to stretch and 17% spoke of pain unprompted. Ask \
                about hardening, length and return on lying still.
                """,
            evidence: Evidence(.moderate, [.kerr2012, .errRlsTable, .irlssg2014, .hallegraeff2017]),
            claims: ["SC-038", "SC-122"]),
        Fact(
            "what-sets-them-apart", "What sets cramps apart from restless legs", .comparison,
            text: """
                3 points help most. Does a muscle go hard? How long does it last? Does it come back when you lie \
                still? A hard muscle for minutes that eases with a stretch points to a cramp. An urge to move that \
                comes back at rest points to restless legs.
                """,
            clinician: """
                Discriminating: visible or palpable hardening; seconds to 10 minutes against long and recurring; \
                forceful stretch against any movement; soreness afterwards; evenings while awake and seated. No \
                published weights: the combination is judgement.
                """,
            evidence: Evidence(
                .moderate, [.nsfSrlc, .hallegraeff2017, .heiwRls, .paauw2025], basis: .judgement),
            claims: ["SC-017", "SC-113", "SC-114", "SC-115"]),
        Fact(
            "what-restless-legs-feel-like", "What restless legs feel like", .comparison,
            text: """
                People often speak of restless, crawling, itching or tingling legs. About 1 in 3 also call it \
                painful. Tingling or numbness that stays, by day too, is a warning sign of its own. Show that to a \
                clinician.
                """,
            clinician: """
                41 people with restless legs: given a list, 88% chose restless, 78% uncomfortable and 76% a need to \
                stretch. Tingling on a pain questionnaire in 56%; pain named unprompted by 17%. Neuropathy tingles as \
                well, but does not ease with movement.
                """,
            contradictions: ["Tingling stands both among the feelings of restless legs and among the warning signs."],
            evidence: Evidence(.moderate, [.kerr2012, .errRlsTable, .emedicineRls, .heiwRls, .fpnotebookNlc]),
            claims: ["SC-119", "SC-120", "SC-121"]),
        Fact(
            "how-restless-legs-ease", "How restless legs ease", .comparison,
            text: """
                Moving or walking usually eases restless legs, at least while you move. The feeling often comes back \
                minutes after you lie still. So it can go on for a long time. There are treatments, so ask a \
                clinician.
                """,
            clinician: """
                Relief with movement is an essential criterion and may be lost in very severe disease. Return within \
                minutes of rest is typical. Long spells against minutes of a cramp. Iron studies and medicine review \
                come first.
                """,
            contradictions: [
                "Relief is said to be hard to find; in fact movement brings it, but often only while it goes on."
            ],
            evidence: Evidence(.strong, [.irlssg2014, .heiwRls, .paauw2025, .aasm2025Rls, .aan2016Rls]),
            claims: ["SC-115", "SC-123"]),
        Fact(
            "why-telling-apart-matters", "Why telling them apart matters", .comparison,
            text: """
                The treatments differ. A cramp is stretched. Restless legs call for an iron test and a look at \
                medicines that make them worse. What helps one may do nothing for the other. Do not start iron on \
                your own.
                """,
            clinician: """
                Cramps: stretching, review of cramp-linked medicines. Restless legs: ferritin and transferrin \
                saturation, review of antidepressants, sedating antihistamines and dopamine blockers, then treatment \
                by guideline.
                """,
            evidence: Evidence(.moderate, [.aasm2025Rls, .aan2016Rls, .hawke2021, .rottach2008, .garrison2012]),
            claims: ["SC-041"]),
    ]
}
