extension FAQEntry {
    /// What to do in the night, and what to expect.
    static let during: [FAQEntry] = [
        FAQEntry(
            "what-to-do-now", "What can I do during a cramp?",
            answer: """
                Do not stretch or rub a leg that is swollen, red, injured, cold or numb; get help first. Otherwise \
                stretch the muscle slowly. For a calf, straighten the knee and pull the toes towards you. You can \
                also stand with the foot flat and hold on. Rubbing or warmth may help. See a clinician if cramps go \
                on.
                """,
            clinician: """
                Forceful stretching relieves by definition (ICSD-3); no trial during nocturnal cramp. Weight bearing, \
                massage, warmth and cold: advice only. Pickle juice: untested in night cramps, salt load. Cold suits \
                soreness afterwards, not the cramp.
                """,
            disagreement: Disagreement(
                said: "Massage, ice, warm baths and pickle juice ease a cramp.",
                found: """
                    Only stretching belongs to the definition of a cramp. The rest is advice without trials in night \
                    cramps.
                    """),
            see: [
                "/advice/stretch-the-muscle", "/advice/press-foot-flat", "/advice/massage", "/advice/warm-the-muscle",
                "/advice/cool-the-muscle", "/advice/pickle-juice", "/advice/stretch-or-massage",
            ],
            evidence: Evidence(
                .weak, [.nsfSrlc, .miller2022, .uptodateHandout, .mayoHeadToToe, .nhsLegCramps, .tapper2022]),
            claims: ["SC-149", "SC-150", "SC-189"]),
        FAQEntry(
            "how-long-should-it-last", "How long should a cramp last?",
            answer: """
                From a few seconds to 10 minutes. Cramps in the thigh tend to last longest. The muscle can be sore \
                until the next day. Get medical help today if a cramp does not ease within 10 minutes.
                """,
            clinician: """
                Seconds to 10 minutes (Delphi). Mean 9 minutes (95% CI 6.7 to 11.2) in 86 people of a UK register. \
                Soreness up to 24 hours. Beyond 10 minutes without easing: same-day assessment.
                """,
            see: ["/red-flags/prolonged-cramp", "/red-flags/long-cramp"],
            evidence: Evidence(.moderate, [.hallegraeff2017, .naylor1994, .nhsLegCramps, .nidirectLegCramps]),
            claims: ["SC-089", "SC-113"]),
        FAQEntry(
            "can-i-go-back-to-sleep", "The cramp has gone. Can I go back to sleep?",
            answer: """
                Call your local emergency number for chest pain, trouble breathing or a cold, pale, numb leg. If 1 leg \
                is swollen, warm or red, get help today. If you have none of these, the pain has gone and the leg \
                looks and feels as usual, then yes.
                """,
            clinician: """
                Full relief within 10 minutes and a normal limb make a danger unlikely. Judgement: no source words it \
                this way.
                """,
            see: ["/red-flags", "/advice/bedding-and-footwear"],
            evidence: Evidence(.weak, [.nhsLegCramps, .uhbDvtPe, .devonAli], basis: .judgement)),
        FAQEntry(
            "sore-the-next-day", "Why is my leg sore the next day?",
            answer: """
                Soreness for hours, up to a day, is common after a strong cramp. Pain that stays longer has another \
                cause, so see a clinician within days. Get help today if the leg is swollen, warm, red or you cannot \
                walk well.
                """,
            clinician: """
                Residual pain is a Delphi characteristic; leaflets give up to 24 hours. Persistent one-sided pain: \
                thrombosis, tear, radiculopathy, ischaemia. The time limits are judgement.
                """,
            see: ["/red-flags/constant-pain-in-one-leg", "/advice/painkiller-afterwards"],
            evidence: Evidence(
                .moderate, [.hallegraeff2017, .nhsLegCramps, .nidirectLegCramps, .dvtPatientNhsText],
                basis: .judgement)),
        FAQEntry(
            "heat-or-ice", "Should I use heat or ice?",
            answer: """
                Use neither on a numb or swollen leg, with poor blood flow or a possible clot. Use no cold with \
                diabetes, nerve damage or Raynaud's. Otherwise warmth may relax a tight muscle. A cold pack in a \
                cloth may numb soreness afterwards, for no longer than 20 minutes.
                """,
            clinician: """
                No trial in nocturnal cramp. Heat: not with impaired sensation, poor circulation, swelling or \
                thrombosis. Cold: not with neuropathy, peripheral vascular disease, Raynaud's or diabetes; 15 to 20 \
                minutes with a cloth between.
                """,
            disagreement: Disagreement(
                said: "Cold reduces the inflammation of a cramp.",
                found: "A cramp is not an inflammation, and nobody has tested cold for night cramps."),
            see: [
                "/advice/warm-the-muscle", "/advice/cool-the-muscle", "/advice/heat-on-numb-feet",
                "/advice/cold-on-poor-circulation",
            ],
            evidence: Evidence(
                .anecdotal, [.deroyalHotCold, .cryotherapyChapter, .iceSnapshot2012, .uptodateHandout, .mayoHeadToToe]),
            claims: ["SC-083", "SC-154", "SC-156", "SC-157"]),
        FAQEntry(
            "does-stretching-before-bed-help", "Does stretching before bed prevent cramps?",
            answer: """
                Perhaps. In 1 trial people over 55 had about 1 cramp less each night. In another it made no clear \
                difference. It takes about 3 minutes. Sit down for it if you are unsteady. Do not stretch a leg that \
                may have a clot or an injury.
                """,
            clinician: """
                1.2 fewer cramps a night (95% CI 0.6 to 1.8; n=80) against +1.95 cramps in 4 weeks (-3.01 to 6.90; \
                n=191). Cochrane: severity MD -1.30 (-1.74 to -0.86) with low certainty. AAN Level U.
                """,
            disagreement: Disagreement(
                said: "A bedtime stretch prevents cramps.",
                found: "2 trials disagree, so it is worth a try but not certain."),
            see: ["/advice/bedtime-stretching"],
            evidence: Evidence(.moderate, [.hallegraeff2012, .coppin2005, .hawke2021, .katzberg2010]),
            claims: ["SC-068", "SC-069"]),
        FAQEntry(
            "how-to-prevent-cramps", "How can I prevent night cramps?",
            answer: """
                Nothing is certain. Stretching your calves before bed is worth a try. So are gentle activity, loose \
                bedding and a review of your medicines. Massage, warm baths, shorter standing and heel walking are \
                untested. Drinking more and magnesium tablets have not been shown to help older adults.
                """,
            clinician: """
                Stretching: conflicting trials (grade B). Activity: one case-control study (grade C). Medicine \
                review: grade B. Fluids and magnesium: evidence speaks against (grade D for fluids, A against \
                magnesium in older adults). Massage, bath, ice, standing, heel walking: no trial; heel walking has no \
                source at all. Pickle juice is for an attack, not for prevention.
                """,
            disagreement: Disagreement(
                said:
                    "Fluids, massage, baths, ice, heel walking, and perhaps magnesium or pickle juice prevent cramps.",
                found: "Of these, only stretching did some good in a test on night cramps. Magnesium failed its tests."),
            see: [
                "/advice/bedtime-stretching", "/advice/regular-activity", "/advice/medicine-review",
                "/advice/drink-normally", "/advice/magnesium-supplement", "/advice/heel-walking",
            ],
            evidence: Evidence(
                .moderate,
                [
                    .hallegraeff2012, .coppin2005, .hawke2021, .delacour2020, .garrison2012, .garrison2012Cochrane,
                    .fpnotebookNlc,
                ]),
            claims: ["SC-185"]),
        FAQEntry(
            "cramps-or-restless-legs", "Is it cramps or restless legs?",
            answer: """
                A cramp is a muscle that goes hard and hurts, for seconds to 10 minutes. Stretching that muscle \
                usually ends it. Restless legs bring an urge to move, often with crawling or tingling. Moving helps, \
                but it comes back when you lie still. You can have both, so let a clinician confirm it.
                """,
            clinician: """
                Hardening, abrupt onset, minutes, relief by forceful stretch: cramp. All 5 IRLSSG criteria: restless \
                legs; the first 4 alone have a specificity of 84%. Neither pain (a third of those with restless legs) \
                nor a need to stretch (76% of 41) discriminates.
                """,
            see: ["/differentiate", "/misdiagnosis", "/diary"],
            evidence: Evidence(
                .strong, [.irlssg2014, .heiwRls, .hallegraeff2017, .nsfSrlc, .hening2009, .kerr2012, .errRlsTable]),
            claims: ["SC-017", "SC-037", "SC-039", "SC-040", "SC-129", "SC-187"]),
    ]
}
