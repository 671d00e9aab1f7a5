extension RedFlag {
    /// Warning signs of illnesses, habits and treatments that need a clinician within days to about two weeks.
    static let soonSignsOther: [RedFlag] = [
        RedFlag(
            "kidney-disease-or-dialysis", "Cramps with kidney disease or dialysis", .soon,
            text: "Cramps in someone with kidney disease or on dialysis.",
            clinician:
                """
                Ultrafiltration-related cramps, electrolyte disturbance or restless legs: tell the dialysis or \
                kidney team. The time limit is judgement.
                """,
            because: "Kidney disease often brings cramps, and the team can change your treatment.",
            action:
                """
                Tell your kidney or dialysis team at or before the next visit. Ask them first before you take extra \
                fluid, salt, potassium or magnesium.
                """,
            suspected: "Effects of dialysis, salts out of balance, or restless legs",
            avoid: ["extra-fluids", "extra-potassium", "salty-drinks", "magnesium-supplement", "nsaids"],
            evidence: Evidence(.moderate, [.jsmjHdReview, .akkabut2021, .lynch2014, .odsMagnesium], basis: .judgement),
            rows: ["rf-dialysis"],
            when: .kidneyDisease),
        RedFlag(
            "cirrhosis-or-heavy-alcohol", "Cramps with liver scarring (cirrhosis) or heavy drinking", .soon,
            text: "Cramps in someone with liver scarring (cirrhosis) or who drinks a lot.",
            clinician:
                """
                Cirrhosis-related cramps, electrolyte disturbance, alcohol-related neuropathy or myopathy. The \
                time limit is judgement.
                """,
            because: "Liver disease and alcohol often bring cramps and harm nerves.",
            action:
                """
                Tell your liver team or clinician within days to 2 weeks. Go today if your skin turns yellow or your \
                belly swells.
                """,
            suspected: "Effects of liver disease or alcohol",
            evidence: Evidence(.moderate, [.iuCirrhosisCramps, .tapper2022, .delacour2018], basis: .judgement),
            rows: ["rf-cirrhosis"],
            when: .any([.liverOrHeavyAlcohol, .yes(.swollenBelly)])),
        RedFlag(
            "alcohol-dependence", "Shaking or sweating without alcohol", .soon,
            text: "You shake, sweat or feel ill when you go without alcohol.",
            clinician: "Probable alcohol dependence: supervised reduction. Judgement.",
            because: "The body may need alcohol, so a sudden stop is not safe.",
            action:
                """
                See a clinician within days. Do not stop drinking suddenly on your own. Call for an ambulance for a \
                fit or confusion.
                """,
            suspected: "Alcohol dependence",
            avoid: ["sudden-alcohol-stop"],
            evidence: Evidence(.anecdotal, [.delacour2018], basis: .judgement),
            rows: ["rf-cirrhosis"],
            when: .any([.yes(.shakesWithoutAlcohol), .has(.alcoholDependence)])),
        RedFlag(
            "cancer-or-weight-loss", "Cancer, or weight loss without a reason", .soon,
            text: "Leg cramps in someone with cancer, or who loses weight without trying.",
            clinician:
                """
                Chemotherapy neuropathy, electrolyte disturbance, undiagnosed malignancy. The time limit is \
                judgement.
                """,
            because: "Cancer and its treatment can cause cramps, and weight loss needs a cause.",
            action:
                "Call your cancer team or clinician within days. Go today if one leg is affected or your back hurts.",
            suspected: "Effects of cancer or its treatment, or an illness not yet found",
            evidence: Evidence(.moderate, [.wells2003Nice, .grandner2017, .mayoNightCramps], basis: .judgement),
            rows: ["rf-cancer"],
            when: .any([.activeCancer, .yes(.weightLoss)])),
        RedFlag(
            "akathisia", "Cannot keep still after certain medicines", .soon,
            text: "The whole body cannot keep still, by day as well, after a medicine for mood, mind or nausea.",
            clinician:
                """
                Drug-induced akathisia from antipsychotics, antiemetics or antidepressants; can be very \
                distressing, ask about self-harm. Judgement.
                """,
            because: "Some medicines cause this, and only the prescriber can treat it.",
            action:
                """
                Speak to the prescriber within days. Go today if it is hard to bear. Do not stop the medicine \
                yourself.
                """,
            suspected: "Restlessness caused by a medicine (akathisia)",
            avoid: ["stop-prescribed-medicine-without-review", "sedating-antihistamines"],
            evidence: Evidence(.weak, [.medxRlsDrugs], basis: .judgement),
            when: .all([
                .yes(.innerRestlessness),
                .any([
                    .takesAny(.antipsychotic, .dopamineBlockingAntiemetic, .antidepressant, .lithium),
                    .yes(.newMedicineOrDose),
                ]),
            ])),
        RedFlag(
            "restless-legs-augmentation", "Restless legs getting stronger or earlier on treatment", .soon,
            text: "Restless legs that come earlier in the day or get stronger on a dopamine medicine.",
            clinician:
                """
                Augmentation on dopaminergic treatment: review by the prescriber; do not raise the dose. The time \
                limit is judgement.
                """,
            because: "Some medicines for restless legs make them worse over time.",
            action: "Ask the prescriber for a review within 2 weeks. Do not change the dose yourself.",
            suspected: "Worsening through treatment (augmentation)",
            avoid: ["stop-prescribed-medicine-without-review", "sedating-antihistamines"],
            evidence: Evidence(.moderate, [.aan2016Rls, .medxRlsDrugs], basis: .judgement),
            when: .all([.takes(.dopaminergic), .yes(.symptomsEarlierInDay)])),
        RedFlag(
            "thirst-and-much-urine", "Great thirst and much urine", .soon,
            text: "New great thirst and passing much more urine than usual.",
            clinician: "Undiagnosed or uncontrolled diabetes, hypercalcaemia. Judgement.",
            because: "Blood sugar may be high.",
            action:
                """
                See a clinician within days. Call for an ambulance if you vomit, breathe fast, are confused or feel \
                very ill.
                """,
            suspected: "High blood sugar (diabetes)",
            evidence: Evidence(.anecdotal, [.grandner2017], basis: .judgement),
            when: .yes(.thirstAndMuchUrine)),
        RedFlag(
            "fluid-loss", "Cramps with much vomiting or diarrhoea", .soon,
            text: "Cramps with vomiting or diarrhoea that goes on.",
            clinician: "Volume and electrolyte loss. Judgement.",
            because: "Losing fluid can upset the salts in the blood.",
            action:
                """
                Speak to a clinician within days. Go today if you are dizzy or cannot drink. Call for an ambulance \
                for confusion or sudden weakness.
                """,
            suspected: "Salts out of balance",
            evidence: Evidence(.weak, [.fdaPpi2011, .hctzLabel], basis: .judgement),
            when: .yes(.vomitingOrDiarrhoea)),
        RedFlag(
            "vitamin-k2-with-warfarin", "Vitamin K2 together with warfarin", .routine,
            text: "You take warfarin or a similar blood thinner, and take vitamin K2 or think of it.",
            clinician: "Vitamin K antagonists were an exclusion in the only trial; loss of anticoagulant effect.",
            because: "Vitamin K can stop warfarin from working.",
            action:
                """
                Do not start vitamin K2. If you already take it, call your blood thinner clinic today. Keep taking \
                the blood thinner.
                """,
            suspected: "Loss of protection against clots",
            evidence: Evidence(.moderate, [.tan2024], basis: .judgement),
            rows: ["rf-vitk-warfarin"],
            when: .all([
                .takes(.vitaminKAntagonist),
                .any([.option(.considering, "vitamin-k2"), .option(.tried, "vitamin-k2"), .takes(.vitaminK2)]),
            ])),
    ]
}
