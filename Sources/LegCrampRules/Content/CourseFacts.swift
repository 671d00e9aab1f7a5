extension Fact {
    /// How an attack goes, how cramps go on, and how they are thought to arise.
    static let course: [Fact] = [
        Fact(
            "how-long-an-attack-lasts", "How long a cramp lasts", .course,
            text: """
                A cramp lasts from seconds to 10 minutes. Cramps in the thigh tend to last longest. The muscle may \
                stay sore for hours, up to a day. Get medical help today if a cramp does not ease within 10 minutes.
                """,
            clinician: """
                Delphi characteristic: seconds to a maximum of 10 minutes. UK register, 86 people: mean episode 9 \
                minutes (95% CI 6.7 to 11.2). Residual soreness for hours, up to 24. Longer than 10 minutes and not \
                easing: same-day assessment.
                """,
            effects: [
                Effect(
                    "mean length in minutes", 9, 6.7, 11.2,
                    population: "86 people with rest cramps on a UK general practice register",
                    design: "cross-sectional survey",
                    reading: "The average is close to the limit of 10 minutes, so some cramps lasted longer.",
                    source: .naylor1994)
            ],
            contradictions: [
                "The criteria end at 10 minutes. The average in one survey was 9, so longer cramps do occur."
            ],
            evidence: Evidence(.moderate, [.hallegraeff2017, .naylor1994, .nhsLegCramps, .nidirectLegCramps]),
            claims: ["SC-089", "SC-113"]),
        Fact(
            "where-cramps-sit", "Where cramps sit", .circumstances,
            text: """
                Night cramps sit mostly in the calf or foot. The thigh is less common. Cramps in the arms, back or \
                belly as well need a check within days.
                """,
            clinician: """
                Calf in 80% (French primary care); leg in 83% of 86 people with rest cramps (UK). Seldom thigh or \
                hamstring. Generalised cramps suggest a metabolic, drug or neuromuscular cause; the time limit is \
                judgement.
                """,
            evidence: Evidence(.moderate, [.maisonneuve2016, .naylor1994, .hallegraeff2017, .uptodateHandout])),
        Fact(
            "when-cramps-come", "When cramps come", .circumstances,
            text: """
                Leg cramps come mostly at night, in bed, while you rest or sleep. Restless legs also come at rest and \
                at night. So the time alone does not tell the 2 apart. Cramps during exercise are another kind.
                """,
            clinician: """
                Mainly at night in 73% (UK register, 86 people), at night in 62% (UK outpatients, 65 and over), about \
                3 in 4 by a health service leaflet. Onset in bed is an ICSD-3 criterion; rest and evening are IRLSSG \
                criteria, so neither discriminates alone.
                """,
            contradictions: ["Surveys disagree on the share at night: 62% in one, 73% in another."],
            evidence: Evidence(
                .moderate, [.naylor1994, .abdulla1999, .nidirectLegCramps, .rabbitt2016, .irlssg2014]),
            claims: ["SC-116", "SC-117"]),
        Fact(
            "course-over-years", "How cramps go on over the years", .course,
            text: """
                Each cramp passes soon. The tendency to get them can last for years. In a French study of older \
                people, 58% of those with cramps had them for at least 5 years.
                """,
            clinician: """
                5 years or more in 58% (French primary care, 60 and over). Over 10 years in 20% and within 6 months \
                in 9% (UK outpatients, 65 and over). Surveys at one point in time; we read no study that followed \
                people.
                """,
            contradictions: ["Cramps are often called short-lived; the attacks are, the problem often is not."],
            evidence: Evidence(.moderate, [.maisonneuve2016, .abdulla1999]),
            claims: ["SC-089"]),
        Fact(
            "seldom-serious", "Night cramps are seldom serious", .course,
            text: """
                Most night leg cramps do no harm. A serious illness is seldom behind them. The warning signs are what \
                matters, not how much a cramp hurts. Call your local emergency number for chest pain, trouble \
                breathing, or a cold, pale leg.
                """,
            clinician: """
                Benign in most people by review and health service advice; no figure was found for how often a \
                serious illness lies behind. In motor neurone disease 92 to 95% have cramps, and cramps came first in \
                20% of a survey; the disease is rare.
                """,
            evidence: Evidence(
                .moderate, [.nhsLegCramps, .nidirectLegCramps, .allenKirby2012, .caress2016, .stephens2017]),
            claims: ["SC-088", "SC-168"]),
        Fact(
            "how-cramps-arise", "How cramps arise", .mechanism,
            text: """
                Nobody knows for sure. The leading idea is a tired muscle together with nerves that fire too easily. \
                A calf that is kept short in bed may add to it. Most people have no cause that can be found.
                """,
            clinician: """
                Favoured hypothesis: muscle fatigue with nerve dysfunction rather than electrolytes. Others: \
                hyperexcitable motor units, less spinal inhibition, a calf shortened by plantar flexion. None has \
                been isolated in nocturnal cramps.
                """,
            contradictions: [
                """
                Water and salts are often blamed. Experiments and a clinical review do not support that for ordinary \
                night cramps.
                """
            ],
            evidence: Evidence(
                .weak, [.allenKirby2012, .butler2002, .uptodateHdCramps, .mayoNightCramps, .fpnotebookNlc]),
            claims: ["SC-012", "SC-013", "SC-014", "SC-020"]),
        Fact(
            "what-knowing-the-cause-is-good-for", "What knowing the cause is good for", .management,
            text: """
                A known cause can change what helps. A medicine can be reviewed, and dialysis can be adjusted. Most \
                people have no cause that can be found. Typical night cramps need no long search for one.
                """,
            clinician: """
                Where a cause is known it opens its own options: medicine review, dialysate and dry weight, drugs \
                tested in cirrhosis, treatment of arterial disease. In idiopathic cramps a search adds little. The \
                order of steps is judgement.
                """,
            evidence: Evidence(
                .weak, [.allenKirby2012, .garrison2012, .lynch2014, .roberts2024], basis: .judgement),
            claims: ["SC-015"]),
        Fact(
            "what-habits-can-do", "What new habits can do", .management,
            text: """
                Stretching is the only habit with trials in night cramps, and they disagree. That other habits cut \
                cramps by much has not been shown. Many are low risk and easy to try. Try one at a time, note the \
                result in a diary, and keep what helps you.
                """,
            clinician: """
                Severity with stretching: MD -1.30 (95% CI -1.74 to -0.86), in 201 people in 3 trials, low certainty. \
                Activity rests on one case-control study. Massage, warmth, cold, diet and shoes have no trial in \
                nocturnal cramps. One change at a time is judgement.
                """,
            effects: [
                Effect(
                    "mean difference in severity, stretching", -1.3, -1.74, -0.86,
                    population: "201 people in 3 trials", design: "systematic review of trials",
                    reading: "Pain may be a little less with stretching; the certainty is low.", source: .hawke2021)
            ],
            contradictions: [
                "Changed habits are said to cut night cramps a lot; no study shows it."
            ],
            evidence: Evidence(.anecdotal, [.hawke2021, .delacour2020, .nhsLegCramps, .uptodateHandout]),
            claims: ["SC-061", "SC-065", "SC-087", "SC-147", "SC-148", "SC-181"]),
    ]
}
