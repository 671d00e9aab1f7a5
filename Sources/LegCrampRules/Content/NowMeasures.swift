extension Measure {
    /// What to do while the cramp or the discomfort is there.
    static let during: [Measure] = [
        Measure(
            "stretch-the-muscle", "Stretch the cramped muscle", .now, for: .legCramps,
            text: """
                Stretching the tight muscle is the usual way to end a cramp in the calf or foot. Go slowly, and stop \
                if the pain gets worse. Get medical help today if a cramp does not ease within 10 minutes.
                """,
            how: """
                Straighten your knee. Pull your foot and toes up towards your shin. Hold the stretch until the \
                muscle lets go. Let it down slowly.
                """,
            clinician: """
                Relief by forceful stretching is itself an ICSD-3 criterion, so the response has diagnostic value. \
                No trial of stretching during a night cramp was found: support is consensus patient advice and a \
                review of exercise-associated cramp, which favours gentle static stretching. Failure to ease within \
                about 10 minutes is atypical and needs same-day assessment.
                """,
            evidence: Evidence(.weak, [.nsfSrlc, .miller2022, .uptodateHandout, .nhsLegCramps]),
            cautions: Measure.Caution.leaveLegAlone,
            claims: ["SC-149", "SC-150"]),
        Measure(
            "press-foot-flat", "Stand and press the foot flat", .now, for: .legCramps,
            text: """
                Putting your weight on the cramped leg can ease a calf cramp. This is common advice. We found no \
                trial that tested it.
                """,
            how: """
                Hold on to something firm. Stand up and put the whole foot flat on the floor. Bend the knee a little \
                and press your weight down. Keep still until the cramp eases.
                """,
            clinician: """
                Weight bearing on a flat foot stretches the calf. Patient-information advice only, no trial located. \
                Prefer a seated or supine stretch where there is a risk of falls, above all in the dark or after a \
                sedative.
                """,
            evidence: Evidence(.anecdotal, [.mayoHeadToToe, .uptodateHandout]),
            cautions: [Measure.Caution.mayFall] + Measure.Caution.leaveLegAlone,
            claims: ["SC-180"]),
        Measure(
            "massage", "Rub the muscle", .now, for: .legCramps,
            text: """
                Rubbing the tight muscle may help it relax. It is common advice, and no trial has tested it for \
                night cramps. It is often said to improve blood flow, but we found no study of that in cramps.
                """,
            how: """
                Rub the muscle with long, firm strokes of your hand. Press less if it hurts. You can do this during \
                a cramp or in the evening before bed.
                """,
            clinician: """
                Advice-level support only; no controlled evidence for relief or for prevention. The often quoted \
                mechanism, better blood flow, is untested in cramp. Contraindicated while deep vein thrombosis, \
                fracture, compartment syndrome or acute ischaemia is possible.
                """,
            evidence: Evidence(.anecdotal, [.nhsLegCramps, .mayoHeadToToe]),
            cautions: Measure.Caution.leaveLegAlone + [
                Measure.Caution(
                    .surgeryOrImmobility, "Do not rub a leg soon after surgery, bed rest or a plaster cast. Ask first."),
                Measure.Caution(
                    .hasAny(.previousBloodClot, .clottingDisorder),
                    "After an earlier blood clot, ask before you rub a leg."),
            ],
            claims: ["SC-073", "SC-074", "SC-075", "SC-151", "SC-152", "SC-153"]),
        Measure(
            "walk-it-off", "Walk around", .now, for: .legCramps,
            text: """
                Walking a few steps may ease a cramp. This is common advice, not tested in trials. Only do it if you \
                feel steady.
                """,
            how: """
                Turn on a light. Stand up slowly and hold on to something. Take a few steps with the whole foot on \
                the floor.
                """,
            clinician: """
                Patient-information advice only. Weigh against night-time falls. Pain that walking brings on \
                suggests claudication rather than cramp.
                """,
            evidence: Evidence(.anecdotal, [.mayoHeadToToe, .uptodateHandout]),
            cautions: [
                Measure.Caution.mayFall,
                Measure.Caution(.claudication, "Do not walk through pain that walking brings on. Have it checked."),
                Measure.Caution(.footSores, "Do not walk on a foot with a sore. Have the sore checked first."),
            ] + Measure.Caution.leaveLegAlone),
        Measure(
            "warm-the-muscle", "Warm the muscle", .now, for: .legCramps,
            text: """
                Warmth may help a tight muscle relax. It is common advice, and no trial has tested it for night \
                cramps. Use warm, not hot, and never on numb skin.
                """,
            how: """
                Test the warmth with your hand first. Lay a warm towel on the muscle, or stand in a warm shower for \
                5 minutes. Sit down for it if you are unsteady.
                """,
            clinician: """
                Advice only. The contraindications come from a heat-and-cold device label: impaired sensation, poor \
                circulation, swelling and thrombosis. Burns are the main harm, above all in diabetic neuropathy.
                """,
            evidence: Evidence(.anecdotal, [.uptodateHandout, .mayoHeadToToe, .deroyalHotCold]),
            cautions: Measure.Caution.noHeat,
            claims: ["SC-154"]),
        Measure(
            "cool-the-muscle", "Cool a muscle that is sore afterwards", .now, for: .legCramps,
            text: """
                A cold pack can numb a muscle that is sore after a cramp. It is common advice without trials. A \
                cramp is not an inflammation, so cold does not treat its cause.
                """,
            how: """
                Wrap the cold pack in a cloth. Hold it on the sore muscle for 15 minutes, and never longer than 20. \
                Take it off at once if the skin hurts.
                """,
            clinician: """
                Advice only, and for soreness rather than the cramp itself. The claim of less inflammation has no \
                support here. The usual limit is 15 to 20 minutes with a cloth between; contraindicated in \
                neuropathy, peripheral vascular disease and Raynaud's, with caution in diabetes. The sickle cell \
                caution is our judgement.
                """,
            evidence: Evidence(
                .anecdotal, [.mayoHeadToToe, .uptodateHandout, .cryotherapyChapter, .deroyalHotCold, .iceSnapshot2012]),
            cautions: Measure.Caution.noCold,
            claims: ["SC-083", "SC-156", "SC-157"]),
        Measure(
            "pickle-juice", "A sip of pickle juice", .now, for: .legCramps,
            text: """
                Some people sip pickle juice when a cramp starts. It has not been tested for ordinary night leg \
                cramps. In people with liver scarring (cirrhosis) cramps hurt less, but sleep was no better. It is \
                very salty, so it is not safe for everyone.
                """,
            how: """
                Take one sip when a cramp starts. Do not drink a glass of it. Ask a clinician first if you must \
                limit salt.
                """,
            clinician: """
                Grade D for night cramps, C for severity in cirrhosis: PICCLES (n=82) lowered the pain score by 2.25 \
                v 0.36 points (P=.03; no interval read), but sleep, quality of life and the share of cramp-days \
                under 5 points (46 v 35%) did not gain. In the laboratory about 1 mL/kg cut an induced cramp to 84.6 \
                from 133.7 s with plasma unchanged, so a throat reflex is likely. The salt and reflux cautions are \
                judgement.
                """,
            evidence: Evidence(.anecdotal, [.tapper2022, .miller2010Pickle]),
            cautions: Measure.Caution.noSalt + [
                Measure.Caution(
                    .has(.refluxDisease),
                    "It is sour. Do not take it if acid comes up from your stomach (reflux).")
            ],
            claims: ["SC-084"]),
        Measure(
            "painkiller-afterwards", "A painkiller for soreness afterwards", .now, for: .legCramps,
            text: """
                Painkillers act too slowly to help during a cramp. One may ease soreness afterwards. Ask a \
                pharmacist which kind is safe for you.
                """,
            how: """
                Read the leaflet before you take one. Never take more than the label says. Tell the pharmacist about \
                your other medicines and illnesses.
                """,
            clinician: """
                Onset is too slow for an attack of minutes; use only for residual soreness, which can last up to 24 \
                hours. Choice follows the usual renal, hepatic, bleeding, cardiac and pregnancy cautions \
                (judgement). Needing analgesia daily is a reason for review.
                """,
            evidence: Evidence(.anecdotal, [.nhsLegCramps]),
            cautions: [
                Measure.Caution(
                    .possibleMuscleBreakdown,
                    "Do not take painkillers for dark urine or severe muscle pain. Get emergency care."),
                Measure.Caution(
                    .bleedingRisk,
                    "Some painkillers make bleeding worse. Ask a clinician before you take any."),
                Measure.Caution(
                    .kidneyLimits,
                    "Some painkillers harm the kidneys. Ask a clinician before you take any."),
                Measure.Caution(
                    .hasAny(.liverCirrhosis, .ascites),
                    "If you have a liver illness, ask a clinician before you take one."),
                Measure.Caution(
                    .yes(.tookTooMuch), "Take no more medicine if you may have taken too much. Get emergency help."),
                Measure.Caution.askInPregnancy, Measure.Caution.askForChild,
            ]),
        Measure(
            "move-or-walk", "Move your legs or walk", .now, for: .restlessLegs,
            text: """
                With restless legs, moving usually brings relief. The relief lasts at least while you move. The \
                feeling may come back when you lie still.
                """,
            how: """
                Get up slowly and walk around the room. You can also bend and stretch your legs in bed. Go back to \
                bed when the feeling fades.
                """,
            clinician: """
                Relief with movement is an IRLSSG 2014 criterion and may be lost in very severe disease. As a \
                measure it is patient advice rather than a tested treatment.
                """,
            evidence: Evidence(.weak, [.irlssg2014, .heiwRls, .paauw2025]),
            cautions: [
                Measure.Caution(
                    .unsteadiness,
                    "Do not walk about if you are unsteady. Move your legs while you sit or lie instead.")
            ] + Measure.Caution.leaveLegAlone),
        Measure(
            "restless-legs-rub-or-distract", "Rub your legs or keep your mind busy", .now, for: .restlessLegs,
            text: """
                Rubbing your legs or doing something absorbing may make restless legs easier to bear. This is our \
                own suggestion. We have read no trial of it.
                """,
            how: "Rub or stretch your legs gently. Try a puzzle, a book or a talk when you must sit still.",
            clinician: "Pure judgement: no source on counter-stimulation or distraction was read.",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            cautions: Measure.Caution.leaveLegAlone),
    ]
}
