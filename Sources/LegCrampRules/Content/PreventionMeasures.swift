extension Measure {
    /// What to do between attacks.
    static let preventing: [Measure] = [
        Measure(
            "bedtime-stretching", "Stretch before bed", .prevention, for: .legCramps,
            text: """
                Stretching your calves and the backs of your thighs before bed may help, but trials disagree. In one \
                trial, people over 55 had about 1 cramp less each night, and less pain. In another, stretching made \
                no clear difference. It costs nothing and takes about 3 minutes.
                """,
            how: """
                Sit on the bed with one leg straight. Pull your toes towards you until you feel a moderate stretch \
                in the calf. Hold for 10 seconds, then rest for 10 seconds. Do this 3 times. Now lean forward from \
                your hips to stretch the back of the thigh, also 3 times. Change legs. Keep breathing, and do it \
                every night.
                """,
            clinician: """
                Conflicting trials. For: hallegraeff-2012 (n=80, over 55 years, 6 weeks, calf and hamstring nightly) \
                1.2 fewer cramps per night (95% CI 0.6 to 1.8) and pain -1.3/10 (0.9 to 1.7). Against: coppin-2005 \
                (n=191 on quinine) +1.95 cramps in 4 weeks (-3.01 to 6.90). Cochrane 2021 (3 trials, 201 people): \
                severity MD -1.30 (-1.74 to -0.86), low certainty. AAN 2010: Level U. How it might work is not \
                known; looser muscles and better circulation are claims without data. The trial protocol was \
                standing, with a seated form for the unsteady.
                """,
            evidence: Evidence(.moderate, [.hallegraeff2012, .coppin2005, .hawke2021, .katzberg2010]),
            cautions: Measure.Caution.leaveLegAlone,
            claims: ["SC-068", "SC-069", "SC-070", "SC-071", "SC-072"]),
        Measure(
            "regular-activity", "Be active on most days", .prevention, for: .legCramps,
            text: """
                Gentle, regular activity such as walking or swimming is worth trying. In one study, inactive people \
                had cramps more often. The study cannot show that activity prevents cramps. Too much at once may \
                bring on cramps, so build up slowly.
                """,
            how: """
                Choose something you enjoy that suits your fitness. Start gently and do a little more each week. If \
                you sit most of the day, try an exercise bike for a few minutes at bedtime.
                """,
            clinician: """
                Observational only: OR 9.84 for a sedentary life (95% CrI 1.74 to 101.9), 136 matched pairs aged 60 \
                and over, adjusted for alcohol; very imprecise, and reverse causation is possible. A few minutes of \
                stationary cycling at bedtime is handout advice. No trial shows that stronger or more supple muscles \
                cramp less.
                """,
            evidence: Evidence(.weak, [.delacour2020, .uptodateHandout]),
            cautions: [
                Measure.Caution(
                    .claudication, "Have leg pain on walking checked before you start to exercise more."),
                Measure.Caution(
                    .poorCirculation,
                    "With poor blood flow to the legs, ask a clinician how to exercise safely."),
                Measure.Caution(
                    .heat,
                    "Do not exercise while you are hot or after a spell in the heat. Rest and cool down."),
                Measure.Caution(.footSores, "Rest a foot with a sore, and have the sore checked."),
                Measure.Caution(.unsteadiness, "Ask a clinician for safe exercises if you are unsteady or weak."),
            ] + Measure.Caution.leaveLegAlone,
            claims: ["SC-076", "SC-077", "SC-078", "SC-079", "SC-080", "SC-081"]),
        Measure(
            "drink-normally", "Drink when you are thirsty", .prevention, for: .legCramps,
            text: """
                Drink as much as your thirst tells you. Drinking extra is often advised, but it has not been shown \
                to prevent night leg cramps. Far too much water can be dangerous. If you take water tablets, ask \
                before you drink more.
                """,
            how: """
                Drink water or other drinks without alcohol through the day. Drink somewhat more when you sweat a \
                lot, unless a clinician told you to limit fluids. Do not force yourself to drink.
                """,
            clinician: """
                Contradicted as prevention. Losing 3% of body water did not lower the cramp threshold \
                (miller-2010-hypohydration). With fluid and electrolyte replacement 7 of 9 crampers still cramped, \
                though later: 36.8 v 14.6 min (jung-2004; no intervals read). A clinical review lists dehydration as \
                unrelated to night cramps; leaflets still advise fluids. Overdrinking to prevent cramps has caused \
                deaths (miller-2015). Limits in heart failure, dialysis, kidney or liver disease and low sodium are \
                partly judgement.
                """,
            evidence: Evidence(
                .anecdotal, [.miller2010Hypohydration, .jung2004, .fpnotebookNlc, .miller2015, .uptodateHandout]),
            cautions: [
                Measure.Caution(
                    .fluidLimits,
                    """
                    Do not drink extra with heart failure, kidney or liver disease, or low sodium. Keep to your \
                    team's limit.
                    """),
                Measure.Caution(
                    .nothingByMouth, "Give no drink to someone who is confused, has a fit, faints or cannot swallow."),
            ],
            claims: ["SC-066", "SC-067", "SC-141"]),
        Measure(
            "medicine-review", "Have your medicines reviewed", .prevention, for: .any,
            text: """
                Some medicines are linked with leg cramps, and others with restless legs. Not every medicine is, and \
                people differ. Ask a pharmacist or your prescriber to go through all you take. Keep taking \
                prescribed medicines until you have talked to them.
                """,
            how: """
                List all you take: pills, inhalers, supplements and tonic water. Write down when each was started or \
                changed. Ask if another dose, time of day or medicine would suit you.
                """,
            clinician: """
                Adjusted sequence ratios for a new quinine prescription after starting: long-acting beta agonists \
                2.42 (95% CI 2.02 to 2.89), potassium-sparing diuretics 2.12 (1.61 to 2.78), thiazide-like 1.48 \
                (1.29 to 1.68), loop 1.20 (1.00 to 1.44), statins 1.16 (1.04 to 1.29). Two older studies found no \
                link with diuretics. Restless legs: mirtazapine 28% of new users, other SSRI or SNRI 5 to 10%. \
                Changing the time of a dose is untested. Weigh any change against the indication.
                """,
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016, .rottach2008, .abdulla1999, .haskell1997]),
            claims: ["SC-062", "SC-138", "SC-139", "SC-142", "SC-143", "SC-144", "SC-145"]),
        Measure(
            "keep-a-diary", "Keep a diary", .prevention, for: .any,
            text: """
                Write down each attack for a few weeks. A diary shows how often it happens, how long it lasts and \
                what it feels like. It helps a clinician tell cramps from restless legs.
                """,
            how: """
                Note the date, the time, which leg and which muscle. Note how many minutes it lasted and the pain \
                from 0 to 10. Note whether the muscle went hard, and whether you had to move. Add what you did \
                before, your medicines, and what helped.
                """,
            clinician: """
                Diaries are the outcome measure of the stretching and vitamin K2 trials and are recommended in \
                general-practice reviews. Good practice rather than a treatment; useful before and after any change.
                """,
            evidence: Evidence(.weak, [.tan2024, .hallegraeff2012, .butler2002]),
            claims: ["SC-124", "SC-125", "SC-126", "SC-127", "SC-128"]),
        Measure(
            "bedding-and-footwear", "Loosen the bedding and wear firm, low shoes", .prevention, for: .legCramps,
            text: """
                Tight bedding can push your toes down and shorten the calf. Loose bedding, low heels and shoes with \
                a firm heel are common advice. No trial has tested them.
                """,
            how: """
                Untuck the sheets at the foot of the bed. Keep your feet from pointing down while you sleep. In the \
                day, wear shoes with low heels that hold the heel firmly.
                """,
            clinician: """
                Advice only. The proposed reason is that plantar flexion in bed shortens the calf; nobody has tested \
                a change of bedding or shoes.
                """,
            evidence: Evidence(.anecdotal, [.uptodateHandout, .clevelandCramps, .butler2002])),
        Measure(
            "avoid-long-standing", "Do not stand for too long at once", .prevention, for: .legCramps,
            text: """
                Long standing has been linked with leg cramps in working men. Nobody has tested whether standing \
                less prevents cramps. Hard floors are often blamed, but we found no study of them.
                """,
            how: """
                Sit down for short breaks. Shift your weight and move your ankles while you stand. Wear shoes that \
                support your feet.
                """,
            clinician: """
                Association only: in 2,165 Korean workers prolonged standing was significant in men alone (interval \
                not read). Hard surfaces appear in consumer lists only.
                """,
            evidence: Evidence(.anecdotal, [.bahk2012, .consumerRiskList]),
            offer: .named(
                "standing for hours", .any([.atLeast(.standingHoursPerDay, standingHours), .yes(.standsOnHardFloor)])),
            claims: ["SC-178"]),
        Measure(
            "break-up-sitting", "Break up long sitting", .prevention, for: .legCramps,
            text: """
                Sitting for hours is often named as a cause of cramps. The only evidence is a link with an inactive \
                life. Moving now and then is sensible.
                """,
            how: """
                Stand up and walk a few steps at regular times. If you cannot get up, move your feet up and down \
                while you sit.
                """,
            clinician: """
                Judgement, by extension from the sedentary-life study: OR 9.84 (95% CrI 1.74 to 101.9), which did \
                not single out sitting time.
                """,
            evidence: Evidence(.anecdotal, [.delacour2020, .consumerRiskList], basis: .judgement),
            cautions: [
                Measure.Caution(
                    .unsteadiness,
                    "Do not get up alone if you are unsteady. Move your feet while you sit instead.")
            ] + Measure.Caution.leaveLegAlone,
            offer: .named(
                "sitting for hours, or little activity",
                .any([.atLeast(.sittingHoursPerDay, sittingHours), .option(.exercise, "none")]))),
        Measure(
            "balanced-food", "Eat a normal, mixed diet", .prevention, for: .legCramps,
            text: """
                Bananas, leafy greens and dairy foods give you potassium, magnesium and calcium. No trial shows that \
                eating more of them prevents night leg cramps. A normal mixed diet is fine. You do not need extra.
                """,
            how: """
                Eat different kinds of food each day. Do not switch to a salt substitute without asking, because \
                many contain potassium.
                """,
            clinician: """
                No dietary trial was found. In idiopathic night cramps electrolytes are usually normal, and in type \
                2 diabetes calcium and magnesium were no different in those with cramps. Potassium advice is unsafe \
                in kidney disease and with potassium-raising medicines. The caution on leafy greens with vitamin K \
                antagonists is judgement.
                """,
            evidence: Evidence(.anecdotal, [.ckdPotassiumReview, .ccjmRaasK, .fpnotebookNlc, .hu2022, .li2023]),
            cautions: [
                Measure.Caution(
                    .potassiumLimits,
                    """
                    Do not eat more potassium with kidney disease, high potassium or medicines that raise it. Ask \
                    your team.
                    """),
                Measure.Caution(
                    .takesVitaminKAntagonist,
                    """
                    Leafy greens contain vitamin K. With a warfarin-type medicine, ask before you change how much \
                    you eat.
                    """),
            ],
            claims: ["SC-158", "SC-159", "SC-160", "SC-161", "SC-162", "SC-163", "SC-164", "SC-165"]),
        Measure(
            "cut-down-alcohol", "Cut down on alcohol", .prevention, for: .legCramps,
            text: """
                Drinking alcohol was linked with night leg cramps in one study of people aged 60 and over. Nobody \
                has tested whether drinking less prevents cramps. If you drink heavily every day, ask a clinician \
                before you cut down.
                """,
            how: """
                Have some days each week without alcohol. Drink less on the other days. Note your drinks in your \
                diary and see whether the cramps change.
                """,
            clinician: """
                Any alcohol: OR 6.5 (95% CrI 1.68 to 38.05), case-control, age 60 and over; very imprecise. \
                Consumption was measured, not dependence, and dehydration as the mechanism was not tested. That \
                sudden withdrawal in dependence is dangerous is judgement: no source was read.
                """,
            evidence: Evidence(.weak, [.delacour2018]),
            cautions: [
                Measure.Caution(
                    .alcoholDependence,
                    "Do not cut down alone if you shake or sweat without alcohol. Sudden change can be dangerous.")
            ],
            offer: .named(
                "moderate or heavy drinking, or wishing to drink less",
                .any([.option(.alcohol, "moderate", "heavy"), .option(.considering, "alcohol-reduction")]))),
        Measure(
            "heel-walking", "Walking on your heels", .prevention, for: .legCramps,
            text: """
                Walking on your heels is sometimes suggested to prevent cramps. We found no study of it, and you \
                could fall. Stretching while you sit is safer.
                """,
            how: "We do not suggest it. If a clinician advises it, hold on to a rail and take only a few steps.",
            clinician: """
                No source of any kind was found. Listed because people ask; never offered to a profile, in view of \
                the risk of falls.
                """,
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            cautions: [
                Measure.Caution.mayFall,
                Measure.Caution(.footSores, "Rest a foot with a sore, and have the sore checked."),
                Measure.Caution(.numbSkin, "Do not do this if your feet are numb. You could fall."),
            ] + Measure.Caution.leaveLegAlone,
            offer: .never,
            claims: ["SC-179"]),
        Measure(
            "warm-bath", "A warm bath or shower before bed", .prevention, for: .legCramps,
            text: """
                A warm bath or shower before bed may relax your legs. It is common advice, and no trial has tested \
                it for night cramps. Keep it warm, not hot.
                """,
            how: """
                Test the water with your elbow. Take a warm shower for 5 minutes, or a bath. Get out slowly and hold \
                on.
                """,
            clinician: """
                Advice only. The heat contraindications apply: impaired sensation, poor circulation, swelling, \
                thrombosis. Mind falls and low blood pressure on getting out (judgement).
                """,
            evidence: Evidence(.anecdotal, [.uptodateHandout, .mayoHeadToToe, .deroyalHotCold]),
            cautions: Measure.Caution.noHeat + [
                Measure.Caution(
                    .unsteadiness, "Do not bathe alone if you are unsteady or dizzy. You could fall.")
            ],
            claims: ["SC-082", "SC-155"]),
        Measure(
            "restless-legs-habits", "Habits that may ease restless legs", .prevention, for: .restlessLegs,
            text: """
                Regular sleep times and gentle activity in the day may help with restless legs. Some people find \
                less caffeine or alcohol in the evening helps. This is our own advice. We have read no trials of it.
                """,
            how: """
                Go to bed and get up at the same times. Try a few weeks with no caffeine after midday. Note in your \
                diary whether the evenings change.
                """,
            clinician: """
                Judgement: no source on sleep habits, caffeine, alcohol or exercise in restless legs was read. Check \
                iron and review aggravating medicines first.
                """,
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            cautions: [
                Measure.Caution(
                    .alcoholDependence, "If you shake or sweat without alcohol, ask for help before you drink less.")
            ]),
    ]

    /// Hours of standing a day from which breaks are offered; our choice, as no source gives a threshold.
    private static let standingHours = 4.0

    /// Hours of sitting a day from which breaks are offered; our choice, as no source gives a threshold.
    private static let sittingHours = 6.0
}
