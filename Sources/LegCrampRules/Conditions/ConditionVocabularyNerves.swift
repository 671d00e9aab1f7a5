extension ConditionTerm {
    /// Glands, back, nerves, muscles, sleep and blood.
    static let hormonesAndNerves: [ConditionTerm] = [
        ConditionTerm(
            .peripheralNeuropathy, "peripheral-neuropathy", "Nerve damage in the legs or arms (peripheral neuropathy)",
            [
                "neuropathy", "peripheral neuropathy", "polyneuropathy", "nerve damage", "nerve damage in the legs",
                "nerve damage in the feet", "small fibre neuropathy", "small fiber neuropathy",
                "chemotherapy-induced peripheral neuropathy", "chemotherapy neuropathy", "cipn", "alcoholic neuropathy",
                "charcot-marie-tooth", "charcot-marie-tooth disease", "cmt", "cidp",
            ]),
        ConditionTerm(
            .hypothyroidism, "hypothyroidism", "Underactive thyroid (hypothyroidism)",
            [
                "underactive thyroid", "under-active thyroid", "low thyroid", "slow thyroid", "hypothyroid",
                "hashimoto", "hashimoto's", "hashimotos", "hashimoto thyroiditis", "hashimoto's thyroiditis",
                "hashimoto's disease", "myxoedema", "myxedema",
            ]),
        ConditionTerm(
            .hyperthyroidism, "hyperthyroidism", "Overactive thyroid (hyperthyroidism)",
            [
                "overactive thyroid", "over-active thyroid", "hyperthyroid", "graves", "graves'", "graves disease",
                "graves' disease", "grave's disease", "thyrotoxicosis", "toxic goitre", "toxic goiter",
            ]),
        ConditionTerm(
            .hypoparathyroidism, "hypoparathyroidism", "Underactive parathyroid glands (hypoparathyroidism)",
            [
                "hypoparathyroid", "underactive parathyroid", "underactive parathyroids", "low parathyroid hormone",
                "parathyroids removed",
            ]),
        ConditionTerm(
            .adrenalInsufficiency, "adrenal-insufficiency", "Underactive adrenal glands (Addison disease)",
            [
                "addison's", "addisons", "addison disease", "addison's disease", "addisons disease",
                "adrenal insufficiency", "adrenal failure", "underactive adrenal glands", "hypoadrenalism",
                "hypocortisolism",
            ]),
        ConditionTerm(
            .lumbarStenosis, "lumbar-stenosis", "Narrow spinal canal in the lower back (lumbar stenosis)",
            [
                "lumbar stenosis", "spinal stenosis", "lumbar spinal stenosis", "lumbar canal stenosis",
                "lumbar spinal canal stenosis", "spinal canal stenosis", "spinal canal narrowing",
                "narrowing of the spine", "narrowed spine", "narrow spinal canal", "lss", "lscs",
                "neurogenic claudication", "pseudoclaudication",
            ]),
        ConditionTerm(
            .sciatica, "sciatica", "Pressed nerve in the lower back (sciatica)",
            [
                "slipped disc", "slipped disk", "herniated disc", "herniated disk", "prolapsed disc", "prolapsed disk",
                "disc prolapse", "disc herniation", "disk herniation", "bulging disc", "bulging disk", "ruptured disc",
                "lumbar radiculopathy", "radiculopathy", "trapped nerve in the back", "trapped nerve", "pinched nerve",
                "pinched nerve in the back", "nerve root compression", "lumbar disc disease",
            ]),
        ConditionTerm(
            .parkinson, "parkinson-disease", "Parkinson disease",
            ["parkinson", "parkinson's", "parkinsons", "parkinson's disease", "parkinsons disease", "parkinsonism"]),
        ConditionTerm(
            .motorNeuroneDisease, "motor-neurone-disease", "Motor neurone disease (ALS)",
            [
                "mnd", "als", "motor neurone disease", "motor neuron disease", "amyotrophic lateral sclerosis",
                "lou gehrig", "lou gehrig's disease", "lou gehrig disease", "progressive muscular atrophy",
                "progressive bulbar palsy", "primary lateral sclerosis",
            ]),
        ConditionTerm(
            .multipleSclerosis, "multiple-sclerosis", "Multiple sclerosis",
            ["ms", "rrms", "ppms", "spms", "disseminated sclerosis"]),
        ConditionTerm(
            .myopathy, "myopathy", "Muscle disease (myopathy)",
            [
                "muscle disease", "muscular dystrophy", "myositis", "polymyositis", "dermatomyositis",
                "inclusion body myositis", "statin myopathy", "myotonia", "myotonic dystrophy", "mcardle disease",
                "mcardle's disease", "metabolic myopathy", "inflammatory myopathy",
            ]),
        ConditionTerm(
            .epilepsy, "epilepsy", "Epilepsy",
            ["seizure disorder", "epileptic", "epileptic fits"]),
        ConditionTerm(
            .restlessLegs, "restless-legs", "Restless legs syndrome",
            [
                "rls", "restless leg", "restless legs", "restless leg syndrome", "willis-ekbom", "willis-ekbom disease",
                "willis ekbom disease", "ekbom syndrome", "ekbom's syndrome", "jittery legs",
            ]),
        ConditionTerm(
            .periodicLimbMovements, "periodic-limb-movements", "Jerking legs in sleep (periodic limb movements)",
            [
                "plmd", "plms", "plm", "periodic limb movements", "periodic limb movement disorder",
                "periodic leg movements", "periodic limb movements in sleep", "periodic leg movements in sleep",
                "periodic leg movement disorder", "nocturnal myoclonus",
            ]),
        ConditionTerm(
            .legCramps, "leg-cramps", "Leg cramps",
            [
                "leg cramp", "night cramps", "night cramp", "night leg cramps", "night-time leg cramps",
                "nighttime leg cramps", "nocturnal leg cramps", "nocturnal leg cramp", "nocturnal cramps", "nlc",
                "muscle cramps", "calf cramps", "calf cramp", "foot cramps", "charley horse", "charley horses",
                "sleep-related leg cramps", "sleep related leg cramps", "rest cramps",
            ], answers: [.painfulCramp]),
        ConditionTerm(
            .ironDeficiency, "iron-deficiency", "Low iron (iron deficiency)",
            [
                "iron deficiency", "iron deficient", "low iron", "low iron stores", "low ferritin",
                "iron deficiency anaemia", "iron deficiency anemia", "iron-deficiency anaemia",
                "iron-deficiency anemia", "ida", "lack of iron",
            ]),
        ConditionTerm(
            .anaemia, "anaemia", "Low red blood count (anaemia)",
            [
                "anemia", "anaemic", "anemic", "low haemoglobin", "low hemoglobin", "low hb", "pernicious anaemia",
                "pernicious anemia", "b12 deficiency anaemia", "b12 deficiency anemia",
            ]),
        ConditionTerm(
            .vitaminDDeficiency, "vitamin-d-deficiency", "Low vitamin D (vitamin D deficiency)",
            [
                "vitamin d deficiency", "low vitamin d", "vit d deficiency", "low vit d", "vitamin d insufficiency",
                "lack of vitamin d", "rickets", "osteomalacia",
            ]),
        ConditionTerm(
            .lowPotassium, "low-potassium", "Low potassium (hypokalaemia)",
            ["hypokalaemia", "hypokalemia", "potassium deficiency", "low k", "lack of potassium"]),
    ]
}
