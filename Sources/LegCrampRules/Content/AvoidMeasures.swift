extension Measure {
    /// What not to do; `offer` says who is told so, besides those whose warning signs name it.
    static let avoiding: [Measure] = [
        Measure(
            "quinine", "Do not take quinine for cramps", .avoid, for: .any,
            text: """
                Do not buy or borrow quinine for leg cramps. It can cause severe bleeding, heart rhythm problems and \
                death. Tonic water contains some quinine too.
                """,
            how: """
                Ask a pharmacist or clinician about safer options. If quinine was prescribed for you, ask for a \
                review. Get help today if you bruise or bleed while taking it. Call your local emergency number if you \
                faint, bleed a lot or feel your heart race.
                """,
            clinician: """
                Modest benefit: 28% fewer cramps over 2 weeks (23 trials, 1,586 people); 3.6 fewer per 4 weeks (95% \
                CI 2.2 to 5.1). Serious harm: thrombocytopenia, HUS/TTP, dose-dependent QT prolongation, deaths. US: \
                boxed warning, not approved for cramps. UK: not routinely; last resort by a prescriber after \
                stretching failed, 4-week trial, stop every 3 months. AAN: effective, avoid routine use. UK cohort: \
                hazard ratio of death 1.24 (1.21 to 1.27).
                """,
            evidence: Evidence(
                .strong,
                [
                    .fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine, .elTawil2015,
                    .katzberg2010,
                    .quinineMortalityThin,
                ]),
            offer: .always),
        Measure(
            "magnesium-supplement", "Magnesium tablets do not prevent night leg cramps", .avoid, for: .any,
            text: """
                Magnesium supplements are widely sold for cramps. In trials with older adults they made no useful \
                difference. They can cause diarrhoea. With kidney disease they can be dangerous.
                """,
            how: """
                You do not need to buy it for cramps. If you already take magnesium, ask a pharmacist whether you \
                need it. Ask a clinician before you start any supplement.
                """,
            clinician: """
                Older adults: difference 0.01 cramps a week (95% CI -0.52 to 0.55; 4 trials, 213 people), change \
                -3.9% (-21.1 to 13.3), moderate certainty: excludes a gain of 1 cramp a week. Update 2020: 11 \
                trials, 735 people. Pregnancy: inconsistent, low or very low certainty (8 trials, 576). Toxicity in \
                kidney disease; diarrhoea; separate from oral bisphosphonates. A proven deficiency is another \
                matter.
                """,
            evidence: Evidence(.strong, [.garrison2012Cochrane, .garrison2020, .luo2020, .odsMagnesium]),
            cautions: [
                Measure.Caution(
                    .kidneyLimits, "Do not take magnesium with kidney disease. It can build up and harm you.")
            ],
            offer: .any([
                .crampSigns, .kidneyLimits, .takes(.magnesiumSupplement), .triedOrConsidering("magnesium"),
            ]),
            claims: ["SC-085", "SC-086"]),
        Measure(
            "sedating-antihistamines", "Avoid sedating allergy and sleep medicines with restless legs", .avoid,
            for: .restlessLegs,
            text: """
                Older antihistamines that make you sleepy can make restless legs worse. They are in many night-time \
                cold, allergy and sleep remedies. Check the label or ask before you buy.
                """,
            how: """
                Ask a pharmacist for a kind that does not make you sleepy. If yours was prescribed, ask your \
                prescriber before you change it.
                """,
            clinician: """
                Diphenhydramine, doxylamine, chlorphenamine and hydroxyzine are named by a patient organisation and \
                a secondary source as aggravating restless legs; no controlled data were read. Non-sedating agents \
                such as loratadine, cetirizine and fexofenadine are named as less likely to do so.
                """,
            evidence: Evidence(.weak, [.rlsAuDrugs, .medxRlsDrugs]),
            offer: .any([.restlessLegsSigns, .triedOrConsidering("sedating-antihistamine")])),
        Measure(
            "stretch-or-massage", "Do not stretch or rub this leg", .avoid, for: .any,
            text: """
                Do not stretch, press or rub a leg that may have a clot, an injury, bleeding or poor blood flow. The \
                same holds with a tense muscle, dark urine, spreading redness, a stiff jaw or new weakness. Get \
                medical help first.
                """,
            how: """
                Rest the leg and do not move it. Do what the warning sign tells you to do. Stretch again only when a \
                clinician says it is safe.
                """,
            clinician: """
                Applies while thrombosis, fracture or tear, compartment syndrome, rhabdomyolysis, acute ischaemia, \
                tetanus, cord or cauda equina compression or spreading infection is possible. Sources warn of it for \
                embolism, ischaemia and compartment syndrome; the rest is judgement.
                """,
            evidence: Evidence(
                .weak, [.uhbDvtPe, .dvtPatientNhsText, .statpearlsAcs, .acsMdsteps, .devonAli], basis: .judgement),
            offer: .legToBeLeftAlone),
        Measure(
            "leg-elevation", "Do not raise a cold, pale or tense leg", .avoid, for: .any,
            text: """
                Do not raise a leg that is cold, pale or tense, or that feels better hanging down. Raising it can \
                reduce the blood flow. If this came on suddenly, call for emergency help.
                """,
            how: """
                Lie down with the leg level with your heart or a little lower, and do not move it. Do not warm it or \
                cool it.
                """,
            clinician: """
                In acute limb ischaemia keep the limb at or below heart level. Rest pain of arterial disease worsens \
                on elevation. Also keep a possible compartment syndrome at heart level, not above. The first-aid \
                handling is judgement.
                """,
            evidence: Evidence(.weak, [.devonAli, .rcemAli, .fpnotebookPad], basis: .judgement),
            offer: .any([
                .possibleLossOfBloodFlow, .possibleCompartmentSyndrome, .restPain,
            ])),
        Measure(
            "compression-stockings", "No compression stockings with poor blood flow", .avoid, for: .any,
            text: """
                Do not wear compression stockings or tight bandages if blood flow to your legs may be poor. They can \
                reduce the flow further. Ask a clinician to check it first.
                """,
            how: """
                Take off anything tight round the leg. If a clinician told you to wear stockings, call them before \
                you change that.
                """,
            clinician: """
                Measure the ankle-brachial index before compression. Tight coverings are to be avoided in acute \
                ischaemia and possible compartment syndrome. Judgement: no source on stockings was read.
                """,
            evidence: Evidence(.anecdotal, [.devonAli, .fpnotebookPad], basis: .judgement),
            offer: .any([
                .poorCirculation, .possibleCompartmentSyndrome, .footSores,
                .all([.option(.tried, "compression-stockings"), .numbSkin]),
            ])),
        Measure(
            "heat-on-numb-feet", "No heat on numb skin or poor blood flow", .avoid, for: .any,
            text: """
                Do not use hot water bottles, heat pads or hot baths on numb feet or legs. You may not feel a burn. \
                Do not use them with poor blood flow, swelling or a possible clot either.
                """,
            how: """
                Warm your feet with socks or a blanket instead. Test bath water with your elbow or a thermometer. \
                Look at your feet each day for burns or sores.
                """,
            clinician: """
                A device label lists impaired sensation, poor circulation, swelling and thrombosis as \
                contraindications to heat. Diabetic neuropathy carries the same risk of unnoticed burns. The advice \
                on socks and inspection is judgement.
                """,
            evidence: Evidence(.weak, [.deroyalHotCold]),
            offer: .any([.numbSkin, .poorCirculation, .has(.raynaud), .swelling, .possibleClot])),
        Measure(
            "cold-on-poor-circulation", "No cold packs with poor blood flow or nerve damage", .avoid, for: .any,
            text: """
                Do not use ice or cold packs on your legs with poor blood flow, Raynaud's, nerve damage or diabetes. \
                Cold can harm skin that you cannot feel well.
                """,
            how: "Leave the leg at room temperature. Ask a clinician what you can use for soreness.",
            clinician: """
                Neuropathy, peripheral vascular disease, Raynaud's and diabetes stand among the contraindications \
                and precautions to cold of a device label and two reviews. Sickle cell disease is added by \
                judgement.
                """,
            evidence: Evidence(.weak, [.deroyalHotCold, .iceSnapshot2012, .cryotherapyChapter]),
            offer: .any([.poorCirculation, .numbSkin, .diabetes, .hasAny(.raynaud, .sickleCell)])),
        Measure(
            "nsaids", "No anti-inflammatory painkillers for now", .avoid, for: .any,
            text: """
                Do not take anti-inflammatory painkillers such as ibuprofen or naproxen on your own now. They can \
                worsen bleeding and harm the kidneys. Ask a clinician what you can take instead.
                """,
            how: """
                Check the labels of cold and pain remedies for these medicines. If a clinician prescribed one, call \
                them before your next dose.
                """,
            clinician: """
                For bleeding or anticoagulation, kidney disease, heart failure, cirrhosis, pregnancy and possible \
                rhabdomyolysis. Judgement from general pharmacology: no source was read for this item.
                """,
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            offer: .any([
                .bleedingRisk, .kidneyLimits, .possibleMuscleBreakdown, .pregnancy,
                .hasAny(.heartFailure, .liverCirrhosis, .ascites),
            ])),
        Measure(
            "strenuous-exercise", "No hard exercise until you are checked", .avoid, for: .any,
            text: """
                Do not exercise hard with dark urine, severe muscle pain, new weakness, a possible clot or chest \
                pain. Rest until a clinician has seen you. The same holds after cramps in the heat.
                """,
            how: "Stop what you are doing and rest in a cool place. Start again only when a clinician agrees.",
            clinician: """
                Exertion and heat drive rhabdomyolysis, which can show days later. Rest also with possible embolism, \
                ischaemia, compartment syndrome, tear or heat illness. The extent and length of rest are judgement.
                """,
            evidence: Evidence(.weak, [.cdcNioshRhabdo, .cdcHeat, .uhbDvtPe], basis: .judgement),
            offer: .any([
                .possibleMuscleBreakdown, .possibleClot, .chestSigns, .possibleCompartmentSyndrome, .possibleInjury,
                .possibleLossOfBloodFlow, .heat,
            ])),
        Measure(
            "spinal-manipulation", "No manipulation of the back", .avoid, for: .any,
            text: """
                Do not let anyone crack, thrust or massage your back now. Weakness or numbness can mean pressure on \
                the spinal nerves. You need emergency care first.
                """,
            how: """
                Lie or sit in the way that hurts least. Move as little as you need to. Get to an emergency \
                department with help.
                """,
            clinician: """
                Contraindicated while cauda equina or cord compression is possible, metastatic disease included. \
                Judgement: the source supports the emergency, not this step.
                """,
            evidence: Evidence(.anecdotal, [.torbayCes], basis: .judgement),
            offer: .possibleSpinalEmergency),
        Measure(
            "stop-prescribed-medicine-without-review", "Do not change prescribed medicines on your own", .avoid,
            for: .any,
            text: """
                Keep taking your prescribed medicines, even if one may cause cramps or restless legs. Leaving one \
                out can harm you. Ask your pharmacist or prescriber to review it first.
                """,
            how: """
                Call your pharmacist or prescriber and say what you have noticed. Ask today if you feel weak or your \
                urine is dark. Call your local emergency number if your heart races, or if your muscles hurt badly and \
                your urine is dark.
                """,
            clinician: """
                Associations are modest and the indication usually outweighs them. Offer a review within days to \
                weeks, the same day with weakness, palpitations or dark urine. That a medicine is not left out alone \
                is judgement and good practice.
                """,
            evidence: Evidence(.moderate, [.garrison2012, .clevelandCramps], basis: .judgement),
            offer: .takesMedicine),
        Measure(
            "extra-fluids", "Do not drink extra", .avoid, for: .any,
            text: """
                Do not drink extra to stop cramps if your body cannot clear the fluid. That can happen with heart \
                failure, dialysis, kidney or liver disease, or low sodium. Too much water has caused deaths.
                """,
            how: """
                Keep to the amount your team has set. If none was set, drink only to thirst and ask them. Get \
                emergency help for confusion or a fit after drinking a lot.
                """,
            clinician: """
                Fluid loading is unsafe after overdrinking and in hyponatraemia, heart failure, dialysis and \
                advanced liver or kidney disease. Deaths from overdrinking to prevent cramps are reported. The \
                vocabulary does not grade kidney disease, so every grade counts (judgement).
                """,
            evidence: Evidence(.weak, [.miller2015, .uptodateHandout], basis: .judgement),
            offer: .any([.fluidLimits, .nothingByMouth])),
        Measure(
            "extra-potassium", "No extra potassium", .avoid, for: .any,
            text: """
                Do not take potassium tablets or salt substitutes, and do not eat more food rich in potassium. With \
                kidney disease or some medicines, it can build up. Too much can harm the heart.
                """,
            how: """
                Ask your clinician or dietitian how much potassium is right for you. Read the label of any salt \
                substitute. Get emergency help if your heart beats unevenly, above all if you feel weak too.
                """,
            clinician: """
                Kidney disease, ACE inhibitors, angiotensin receptor blockers and potassium-sparing diuretics raise \
                the risk of hyperkalaemia; salt substitutes count. Adrenal insufficiency is added by judgement.
                """,
            evidence: Evidence(.moderate, [.ckdPotassiumReview, .ccjmRaasK]),
            offer: .any([.potassiumLimits, .option(.considering, "potassium")])),
        Measure(
            "salty-drinks", "No pickle juice, salt tablets or salty drinks", .avoid, for: .any,
            text: """
                Do not take pickle juice, salt tablets or salty drinks for cramps. Extra salt can harm you with \
                heart failure, high blood pressure, kidney disease or fluid in the belly.
                """,
            how: """
                Stretch the muscle instead, if no warning sign forbids it. Keep to the salt limit your clinician has \
                set.
                """,
            clinician: """
                Judgement for heart failure, hypertension, kidney disease, dialysis, ascites and low-salt diets; no \
                sodium figure for pickle juice was read. Official heat advice is against salt tablets.
                """,
            evidence: Evidence(.anecdotal, [.cdcHeat], basis: .judgement),
            offer: .saltLimits),
        Measure(
            "driving-yourself", "Do not drive to get help", .avoid, for: .any,
            text: "Do not drive to an emergency department on your own. You could get worse on the way.",
            how: "Call your local emergency number. If you are told to come in, ask someone else to drive.",
            clinician: "Judgement, for any sign of an emergency.",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            offer: .emergencySigns),
        Measure(
            "self-start-iron", "Do not start iron on your own", .avoid, for: .restlessLegs,
            text: """
                Do not start iron tablets for restless legs without a blood test. Iron helps some people and can \
                harm others. It can also hide the cause of low iron.
                """,
            how: """
                Ask for a test of ferritin and transferrin saturation first. Tell the clinician if you already take \
                iron. Keep iron tablets away from children.
                """,
            clinician: """
                Treat on ferritin and transferrin saturation, and look for the source of a deficiency. Both \
                guidelines tie iron to a measured threshold; the warning against starting alone is judgement.
                """,
            evidence: Evidence(.moderate, [.aasm2025Rls, .aan2016Rls], basis: .judgement),
            offer: .any([.restlessLegsSigns, .triedOrConsidering("iron"), .hasAny(.ironDeficiency, .anaemia)])),
        Measure(
            "vitamin-k2-with-vitamin-k-antagonists", "No vitamin K2 with a warfarin-type blood thinner", .avoid,
            for: .any,
            text: """
                Do not take vitamin K2 with warfarin or a similar blood thinner (vitamin K antagonist). It can make \
                the blood thinner fail, and a clot can form.
                """,
            how: """
                Do not start it. If you already take it, call your blood thinner clinic today. Keep taking your \
                blood thinner as prescribed.
                """,
            clinician: """
                Users of vitamin K antagonists were left out of the only trial; regard the combination as \
                contraindicated. The urgency of the call is judgement.
                """,
            evidence: Evidence(.moderate, [.tan2024], basis: .judgement),
            offer: .takesVitaminKAntagonist),
        Measure(
            "sudden-alcohol-stop", "Do not give up alcohol suddenly", .avoid, for: .any,
            text: """
                If you shake or sweat when you do not drink, do not give up alcohol all at once. Sudden change can \
                be dangerous. A clinician can help you cut down safely.
                """,
            how: """
                Ask a clinician for help before you change how much you drink. Get emergency help for a fit, \
                confusion or seeing things that are not there.
                """,
            clinician: """
                Withdrawal in dependence can cause seizures and delirium. Judgement: no source was read for this \
                item.
                """,
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            offer: .any([.alcoholDependence, .option(.alcohol, "heavy")])),
    ]
}
