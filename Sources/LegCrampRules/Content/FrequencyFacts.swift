extension Fact {
    /// How common night cramps are, and who gets them.
    static let frequency: [Fact] = [
        Fact(
            "how-common", "How common leg cramps are", .frequency,
            text: """
                Leg cramps are very common. At least half of all adults have had them at some time. In 2 surveys of \
                older people, about half had them. In a large US survey most were mild.
                """,
            clinician: """
                Ever affected: 50 to 60% of adults. Over 50: up to 33% (Delphi paper). UK register: rest cramps in \
                37% (n=233). French primary care, 60 and over: 46% (95% CI 38 to 53; n=516). UK outpatients, 65 and \
                over: 50% (n=365). NHANES 2005-08, past month: mild in 24 to 25%, moderate to severe in 6%.
                """,
            effects: [
                Effect(
                    "prevalence in percent", 46, 38, 53,
                    population: "516 people aged 60 and over in French primary care",
                    design: "cross-sectional survey",
                    reading: "Close to half of the older people asked had cramps.",
                    source: .maisonneuve2016)
            ],
            contradictions: [
                "One paper gives up to 33% for people over 50. Surveys of people from 60 or 65 give 46% and 50%."
            ],
            evidence: Evidence(
                .strong,
                [.allenKirby2012, .hallegraeff2017, .naylor1994, .maisonneuve2016, .abdulla1999, .grandner2017]),
            claims: ["SC-009"]),
        Fact(
            "how-often-attacks-come", "How often attacks come", .frequency,
            text: """
                It differs a lot. In one survey, 4 in 10 people with cramps had more than 3 attacks a week. Daily \
                cramps are less common. Cramps that come often or get worse are worth a visit.
                """,
            clinician: """
                UK register, 86 people with rest cramps: 40% had more than 3 attacks a week and 6% had them at least \
                daily. French primary care: 15% had more than 3 a month. A pharmacy review gives daily attacks in \
                about 20% of those affected.
                """,
            contradictions: ["Daily attacks: 6% of those affected in a UK survey, about 20% in a review."],
            evidence: Evidence(.moderate, [.naylor1994, .maisonneuve2016, .uspharmacist2020])),
        Fact(
            "how-painful", "How much a cramp hurts", .frequency,
            text: """
                A cramp can hurt very much for a short time, and it can be distressing. Strong pain alone does not \
                mean that something is damaged. Get help now for strong pain in a leg that is cold, pale, numb or \
                very tight.
                """,
            clinician: """
                Intense pain and distress are 2 of the 7 characteristics of the Delphi paper. Pain 66 of 100 in 80 \
                people with weekly cramps. 21% of 86 people with rest cramps called them very distressing. That \
                intensity alone does not show harm is judgement.
                """,
            evidence: Evidence(.moderate, [.hallegraeff2017, .blyton2012, .naylor1994], basis: .judgement),
            claims: ["SC-010", "SC-167"]),
        Fact(
            "cramps-break-sleep", "Cramps break sleep", .frequency,
            text: """
                A cramp can wake you from sleep. In a French study of people aged 60 and over, 31% were woken. \
                Restless legs break sleep too, so broken sleep does not tell the 2 apart. See a clinician if your \
                sleep suffers often.
                """,
            clinician: """
                31% woken in French primary care (n=516; the base of the percentage was not checked). Sleep \
                disruption is a Delphi characteristic of cramps; trouble falling asleep supports restless legs. It \
                does not discriminate.
                """,
            evidence: Evidence(.moderate, [.maisonneuve2016, .hallegraeff2017, .emedicineRls, .nhsLegCramps]),
            claims: ["SC-011", "SC-122", "SC-167"]),
        Fact(
            "few-tell-a-clinician", "Few people talk about it", .frequency,
            text: """
                In a UK survey, only about 1 in 3 people with cramps had told their doctor. Many people with weekly \
                cramps said that their treatment did little. It is fine to bring it up, even if it seems minor.
                """,
            clinician: """
                32% of those with rest cramps had told a GP (UK register). 80 people with weekly cramps rated their \
                treatments: 68% of ratings were useless or of little help.
                """,
            evidence: Evidence(.moderate, [.naylor1994, .blyton2012])),
        Fact(
            "who-gets-them", "Who gets night cramps", .who,
            text: """
                Anyone can get them. They become more common with age. Of people with weekly cramps, half had their \
                first cramp by the age of 50. A large US survey also links them with smoking, high body weight and \
                short sleep.
                """,
            clinician: """
                Prevalence rises with age in every survey read. Median age at first cramp 50 (80 weekly sufferers). \
                NHANES 2005-08: associated also with lower education, unemployment, short sleep, body mass index and \
                smoking (effect sizes not read). Cross-sectional: no direction of effect.
                """,
            evidence: Evidence(
                .moderate, [.grandner2017, .blyton2012, .naylor1994, .maisonneuve2016, .abdulla1999]),
            claims: ["SC-044"]),
        Fact(
            "women-and-men", "Women and men", .who,
            text: """
                Studies disagree on whether women get leg cramps more often than men. One survey of people over 65 \
                found more in women. A larger study found no difference.
                """,
            clinician: """
                65 and over, UK outpatients: 56% of women and 40% of men; OR 1.96 (95% CI 1.28 to 3.03). Korean \
                workers: more often in women. French primary care, 60 and over: no difference.
                """,
            effects: [
                Effect(
                    "odds ratio, women against men", 1.96, 1.28, 3.03,
                    population: "365 UK outpatients aged 65 and over",
                    design: "cross-sectional survey",
                    reading: "More women had cramps in this survey; another survey does not confirm it.",
                    source: .abdulla1999)
            ],
            contradictions: ["In a survey of 516 people aged 60 and over, women and men had them as often."],
            evidence: Evidence(.weak, [.abdulla1999, .bahk2012, .maisonneuve2016])),
        Fact(
            "cramps-in-pregnancy", "Cramps in pregnancy", .who,
            text: """
                Leg cramps are common in the middle and last months of pregnancy, mostly in the calf at night. \
                Restless legs are common then too. Ask your midwife or doctor before you take anything for it. If 1 \
                leg swells, turns warm or red, or stays painful, call your maternity unit today.
                """,
            clinician: """
                Second and third trimester, calf, at night; we found no verified prevalence. Restless legs in 36% in \
                the third trimester (n=1,563). Hormones and weight gain are offered as reasons without proof. \
                Magnesium trials are inconsistent, of low or very low certainty (8 trials, 576 women). Keep a low \
                threshold for thrombosis.
                """,
            evidence: Evidence(
                .moderate, [.akronPregnancy, .mansouri2019, .dunietz2017, .luo2020, .sneePostnatalDvt]),
            claims: ["SC-056", "SC-057", "SC-058"]),
        Fact(
            "cramps-in-children", "Cramps in children", .who,
            text: """
                About 7 in 100 children get leg cramps. Have a child seen today for a limp or fever. The same goes \
                for pain in 1 leg, pain by day, or a child who will not walk.
                """,
            clinician: """
                About 7% of children per one review. The triage of a limping, febrile or one-sided presentation is \
                judgement. Restless legs in a child are judged by the child's own words.
                """,
            evidence: Evidence(.weak, [.allenKirby2012, .heiwRls], basis: .judgement)),
        Fact(
            "risk-factors-add-up", "What a risk factor means", .who,
            text: """
                A risk factor makes cramps more likely, but not certain. Many people with one have no cramps. It may \
                also add to how often they come or how much they hurt. Studies seldom measured that. Knowing yours \
                tells you what to raise with a clinician.
                """,
            clinician: """
                Nearly all studies count having cramps, not their frequency or intensity; NHANES separates mild from \
                moderate to severe. No study shows that knowledge of one's risk factors prevents cramps (judgement). \
                Effects of different designs are not to be multiplied.
                """,
            evidence: Evidence(.weak, [.grandner2017, .abdulla1999, .delacour2020], basis: .judgement),
            claims: ["SC-042", "SC-043", "SC-059", "SC-060"]),
        Fact(
            "season", "Summer and winter", .circumstances,
            text: """
                More people complain of leg cramps in summer than in winter, according to 1 review. The reason is not \
                known. Get help at once for cramps in the heat with confusion, fainting or a very high temperature.
                """,
            clinician: "One review notes more complaints in summer; we read no primary data and no mechanism.",
            evidence: Evidence(.weak, [.mskSnapshotNlc, .cdcHeat])),
    ]
}
