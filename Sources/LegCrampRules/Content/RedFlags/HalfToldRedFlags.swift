extension RedFlag {
    /// Warning signs for pictures that are only half told: each asks for care before the whole picture is known.
    ///
    /// All are judgement: they came from cases that a general practitioner wrote to find gaps.
    static let halfToldSigns: [RedFlag] = [
        judged(
            "steroid-user-unwell", "Unwell while needing or taking steroid tablets", .sameDay,
            text: "You need or take steroid tablets, and you vomit, feel dizzy or have a fever.",
            clinician: "Risk of adrenal insufficiency: sick-day rules, parenteral hydrocortisone if not absorbed.",
            because: "The body may run short of its own steroid.",
            action:
                "See a clinician today. Do not skip steroid doses. Call for an ambulance if you faint or get confused.",
            suspected: "Too little steroid hormone",
            avoid: ["stop-prescribed-medicine-without-review"],
            when: .all([.needsSteroids, .anyYes(.vomitingOrDiarrhoea, .fever, .dizzyOnStanding)])),
        judged(
            "new-leg-weakness", "Legs that became weak lately", .sameDay,
            text: "Weak legs that are new, or weak legs with new back pain.",
            clinician: "New leg weakness: cord, root, Guillain-Barré syndrome, myopathy, potassium. Examine today.",
            because: "New weakness can come from the spine, a nerve, a muscle or salts in the blood.",
            action: "See a clinician today. Call for an ambulance if it gets worse or climbs.",
            suspected: "A spine, nerve or muscle problem, or salts out of balance",
            avoid: ["spinal-manipulation"],
            when: .any([
                .all([
                    .yes(.legWeakness), .any([.option(.trend, "new"), .atMost(.beganMonthsAgo, Bound.lately)]),
                ]),
                .allYes(.legWeakness, .newBackPain),
            ])),
        judged(
            "back-pain-with-nerve-signs", "New back pain with a numb or dropping foot", .sameDay,
            text: "New back pain with numbness, tingling or a foot that drops.",
            clinician: "Radiculopathy or early cord or cauda equina compression: neurological examination today.",
            because: "A nerve in the back may be pressed.",
            action: "See a clinician today. Go to an emergency department if you turn numb between the legs.",
            suspected: "A pressed nerve in the back",
            avoid: ["spinal-manipulation"],
            when: .all([.yes(.newBackPain), .anyYes(.numbness, .tingling, .footDropOrTripping, .tinglingSpreading)])),
        judged(
            "cancer-with-numb-legs", "Cancer with new numbness or tingling in the legs", .sameDay,
            text: "New numbness or tingling in the legs, or in both legs, in someone with cancer.",
            clinician: "Possible metastatic cord compression or chemotherapy neuropathy: same-day oncology advice.",
            because: "Cancer can press on the spinal cord.",
            action: "Call your cancer team today. Go to an emergency department if the legs get weak.",
            suspected: "Pressure on the spinal cord, or nerve damage from treatment",
            avoid: ["spinal-manipulation"],
            when: .all([
                .activeCancer, .anyYes(.numbness, .tingling),
                .any([.option(.side, "both"), .option(.trend, "new")]),
            ])),
        judged(
            "crushed-or-lay-long", "Leg crushed, or lying on it for long", .sameDay,
            text: "A leg that was crushed, or that you lay on for hours.",
            clinician:
                "Risk of rhabdomyolysis, compartment syndrome and thrombosis: creatine kinase and potassium today.",
            because: "Muscle can be harmed by long pressure.",
            action: "See a clinician today. Go to an emergency department with weakness, bad pain or dark urine.",
            suspected: "Harmed muscle, or a clot",
            avoid: ["stretch-or-massage", "strenuous-exercise"],
            when: .yes(.lyingLongOrCrushed)),
        judged(
            "foot-pain-with-artery-risk", "Foot pain at rest with a risk of narrow arteries", .sameDay,
            text:
                "Foot pain at rest, or pain that eases when the leg hangs down, with diabetes, smoking or age over 60.",
            clinician: "Possible chronic limb-threatening ischaemia with an arterial risk factor: pulses today.",
            because: "Too little blood may be reaching the foot.",
            action: "See a clinician today.",
            suspected: "Badly narrowed leg arteries",
            avoid: ["leg-elevation", "compression-stockings", "heat-on-numb-feet", "stretch-or-massage"],
            when: .all([.anyYes(.footPainAtRest, .relievedByHangingLegDown), .arteryRisk])),
        judged(
            "fever-with-one-sided-pain", "Fever with pain in one leg", .sameDay,
            text: "Fever together with pain in one leg.",
            clinician:
                "Fever with unilateral leg pain: cellulitis, septic arthritis, osteomyelitis, pyomyositis, thrombosis.",
            because: "It can be an infection that needs treatment today.",
            action: "See a clinician today.",
            suspected: "An infection, or a clot",
            avoid: ["stretch-or-massage"],
            when: .all([.anyYes(.fever, .veryHighTemperature), .option(.side, "left", "right")])),
        judged(
            "fever-with-high-risk", "Fever with sickle cell disease, weak defences or quinine", .sameDay,
            text: "You have a fever, and sickle cell disease, weak defences or a reaction to quinine.",
            clinician:
                "Sickle cell disease, immunosuppression or quinine with fever: same-day assessment and blood count.",
            because: "An infection or a reaction can get worse fast.",
            action: "See a clinician today.",
            suspected: "An infection, a sickle cell crisis or a reaction to quinine",
            when: .all([
                .anyYes(.fever, .veryHighTemperature), .any([.hasAny(.sickleCell, .weakImmuneSystem), .quinineUse]),
            ])),
        judged(
            "sickle-cell-pain", "Bad leg pain with sickle cell disease", .sameDay,
            text: "Severe leg pain in someone with sickle cell disease.",
            clinician: "Possible vaso-occlusive crisis, osteomyelitis or thrombosis.",
            because: "It can be a sickle cell crisis.",
            action: "Call your sickle cell team or see a clinician today.",
            suspected: "A sickle cell crisis, an infection or a clot",
            avoid: ["cold-on-poor-circulation"],
            when: .all([.has(.sickleCell), .severePain])),
        judged(
            "fever-with-bruises", "Fever with bruises or bleeding", .emergency,
            text: "Fever with bruises, spots that do not fade, or bleeding.",
            clinician: "Possible meningococcal disease, sepsis or haematological emergency.",
            because: "It can be a serious blood infection.",
            action: "Call for an ambulance now.",
            suspected: "A serious infection",
            when: .all([.anyYes(.fever, .veryHighTemperature), .bloodLoss])),
        judged(
            "fever", "Fever with leg trouble", .soon,
            text: "Fever together with leg cramps or leg pain.",
            clinician: "Febrile illness with myalgia, or infection of the leg.",
            because: "Cramps alone do not cause fever.",
            action: "See a clinician within days. Go today if one leg hurts, is red, or you feel ill.",
            suspected: "An infection",
            when: .yes(.fever)),
        judged(
            "high-potassium-with-weakness", "High potassium with weakness", .emergency,
            text: "Weak muscles in someone known to have high potassium.",
            clinician: "Hyperkalaemia with weakness: ECG and potassium now.",
            because: "High potassium can stop the heart.",
            action: "Call for an ambulance now.",
            suspected: "Dangerously high potassium",
            avoid: ["extra-potassium"],
            when: .all([
                .has(.highPotassium), .anyYes(.legWeakness, .suddenWeakness, .weaknessOverDays, .palpitations),
            ])),
        judged(
            "known-salt-disorder-and-unwell", "Known salt disorder with weakness, vomiting or water tablets", .sameDay,
            text: "Low or high salts in the blood, with weak muscles, vomiting, or medicines that change them.",
            clinician:
                "Known electrolyte disorder with weakness, losses, diuretic or potassium-raising drug: electrolytes today.",
            because: "Salts in the blood can change fast.",
            action: "Ask for a blood test today.",
            suspected: "Salts out of balance",
            avoid: ["extra-potassium", "extra-fluids"],
            when: .any([
                .all([
                    .knownElectrolyteDisorder,
                    .any([
                        .anyYes(.legWeakness, .vomitingOrDiarrhoea), .takesAny(.diuretic, .potassiumRaising),
                    ]),
                ]),
                .all([.kidneyDisease, .takes(.potassiumRaising), .yes(.legWeakness)]),
            ])),
        judged(
            "known-salt-disorder", "Cramps with a known salt disorder", .soon,
            text: "Cramps in someone known to have low or high salts in the blood.",
            clinician: "Recurrent or untreated electrolyte disorder: repeat electrolytes within days.",
            because: "The salts may be out of balance again.",
            action: "Ask for a blood test within days.",
            suspected: "Salts out of balance",
            when: .all([.knownElectrolyteDisorder, .crampLike])),
        judged(
            "cramps-after-neck-surgery", "Cramps after surgery on the neck", .sameDay,
            text: "Cramps after surgery on the thyroid or elsewhere in the neck.",
            clinician: "Post-surgical hypoparathyroidism: calcium today.",
            because: "Calcium can fall after surgery on the neck.",
            action: "Ask for a calcium blood test today.",
            suspected: "Low calcium",
            when: .all([.yes(.neckSurgery), .crampLike])),
        judged(
            "cramp-over-an-hour", "A cramp of more than an hour", .sameDay,
            text: "A cramp or cramp-like pain that lasts more than an hour.",
            clinician:
                "Not a night cramp: ischaemia, thrombosis, compartment syndrome, dystonia, heat cramps, electrolytes.",
            because: "A night cramp never lasts that long.",
            action: "See a clinician today.",
            suspected: "Something other than a common night cramp",
            avoid: ["stretch-or-massage"],
            when: .any([
                .yes(.lastsOverAnHour), .all([.crampLike, .moreThan(.durationMinutes, Bound.longestHeatCramp)]),
            ])),
        judged(
            "pain-on-walking", "Leg pain on walking", .soon,
            text: "Pain in calf, thigh or buttock that comes with walking.",
            clinician: "Possible claudication, vascular or neurogenic: pulses and ankle-brachial index.",
            because: "The leg arteries or the nerves in the back may be narrowed.",
            action: "See a clinician within days to 2 weeks.",
            suspected: "Narrowed leg arteries, or squeezed nerves in the back",
            avoid: ["compression-stockings"],
            when: .walkingPain),
        judged(
            "foot-pain-at-rest", "Foot pain at rest", .soon,
            text: "Pain in the toes or foot while lying, or pain that eases when the leg hangs down.",
            clinician: "Possible ischaemic rest pain or neuropathy: pulses and sensation.",
            because: "Too little blood, or a nerve, may be behind it.",
            action: "See a clinician within days.",
            suspected: "Narrowed leg arteries, or nerve damage",
            avoid: ["leg-elevation", "compression-stockings"],
            when: .anyYes(.footPainAtRest, .relievedByHangingLegDown)),
        judged(
            "stiff-and-aching-from-50", "Stiff, aching muscles from age 50", .soon,
            text: "Aching, stiff muscles on both sides in someone aged 50 or over.",
            clinician: "Consider polymyalgia rheumatica, statin myopathy and hypothyroidism.",
            because: "It can be an inflammation that is easy to treat.",
            action: "See a clinician within days. Go today with a new headache or trouble seeing.",
            suspected: "Inflamed muscles (polymyalgia), or a medicine",
            when: .all([.yes(.muscleStiffAndAching), .atLeast(.age, Bound.stiffnessAge)])),
        judged(
            "restless-legs-getting-earlier", "Restless legs that come earlier on treatment", .soon,
            text: "Restless legs that come earlier in the day or got stronger since treatment began.",
            clinician: "Possible augmentation; ask which medicine.",
            because: "Some medicines for restless legs make them worse over time.",
            action: "Ask the prescriber for a review within 2 weeks. Do not change the dose yourself.",
            suspected: "Worsening through treatment (augmentation)",
            avoid: ["stop-prescribed-medicine-without-review"],
            when: .yes(.symptomsEarlierInDay)),
    ]

    /// A warning sign by our own judgement.
    private static func judged(
        _ id: String, _ title: String, _ urgency: Urgency, text: String, clinician: String, because: String,
        action: String, suspected: String, avoid: [String] = [], when: Condition
    ) -> RedFlag {
        RedFlag(
            id, title, urgency, text: text, clinician: "\(clinician) Judgement.", because: because, action: action,
            suspected: suspected, avoid: avoid, evidence: Evidence(.anecdotal, [], basis: .judgement), when: when)
    }
}
