extension ConditionTerm {
    /// Body salts and other illnesses.
    static let saltsAndOthers: [ConditionTerm] = [
        ConditionTerm(
            .highPotassium, "high-potassium", "High potassium (hyperkalaemia)",
            ["hyperkalaemia", "hyperkalemia", "raised potassium", "high k"]),
        ConditionTerm(
            .lowMagnesium, "low-magnesium", "Low magnesium (hypomagnesaemia)",
            ["hypomagnesaemia", "hypomagnesemia", "magnesium deficiency", "low mg", "lack of magnesium"]),
        ConditionTerm(
            .lowCalcium, "low-calcium", "Low calcium (hypocalcaemia)",
            ["hypocalcaemia", "hypocalcemia", "calcium deficiency", "low ca", "lack of calcium"]),
        ConditionTerm(
            .lowSodium, "low-sodium", "Low sodium (hyponatraemia)",
            [
                "hyponatraemia", "hyponatremia", "sodium deficiency", "low na", "low blood salt", "siadh",
                "water intoxication",
            ]),
        ConditionTerm(
            .cancer, "cancer", "Cancer",
            [
                "malignancy", "malignant disease", "malignant tumour", "malignant tumor", "carcinoma",
                "metastatic cancer", "secondary cancer", "advanced cancer", "metastases", "cancer with metastases",
                "bone metastases", "leukaemia", "leukemia", "lymphoma", "non-hodgkin lymphoma", "myeloma",
                "multiple myeloma", "sarcoma",
                "melanoma", "breast cancer", "prostate cancer", "metastatic prostate cancer",
                "metastatic breast cancer", "lung cancer", "bowel cancer", "colon cancer", "colorectal cancer",
                "ovarian cancer", "pancreatic cancer", "kidney cancer", "bladder cancer", "stomach cancer",
                "brain tumour", "brain tumor", "liver cancer", "womb cancer", "on chemotherapy", "having chemotherapy",
                "chemotherapy",
            ]),
        ConditionTerm(
            .asthmaOrCOPD, "asthma-or-copd", "Asthma or long-term lung disease (COPD)",
            [
                "asthma", "asthmatic", "copd", "chronic obstructive pulmonary disease",
                "chronic obstructive airways disease", "coad", "emphysema", "chronic bronchitis", "lung disease",
                "chronic lung disease", "bronchiectasis",
            ]),
        ConditionTerm(
            .sleepApnoea, "sleep-apnoea", "Pauses in breathing during sleep (sleep apnoea)",
            [
                "sleep apnea", "sleep apnoea", "obstructive sleep apnoea", "obstructive sleep apnea", "osa", "osas",
                "osahs",
            ]),
        ConditionTerm(
            .arthritis, "arthritis", "Arthritis",
            [
                "osteoarthritis", "oa", "rheumatoid arthritis", "ra", "psoriatic arthritis", "gout",
                "ankylosing spondylitis", "inflammatory arthritis", "wear and tear arthritis",
                "degenerative joint disease", "knee arthritis", "hip arthritis", "knee osteoarthritis",
                "hip osteoarthritis", "arthrosis", "rheumatism",
            ]),
        ConditionTerm(
            .osteoporosis, "osteoporosis", "Thin bones (osteoporosis)",
            ["thin bones", "brittle bones", "low bone density", "fragile bones"]),
        ConditionTerm(
            .fibromyalgia, "fibromyalgia", "Fibromyalgia",
            ["fibro", "fibromyalgia syndrome", "fms", "chronic widespread pain"]),
        ConditionTerm(
            .flatFeet, "flat-feet", "Flat feet",
            ["flat foot", "flatfoot", "fallen arches", "pes planus", "flatfeet"]),
        ConditionTerm(
            .obesity, "obesity", "High body weight (obesity)",
            [
                "obese", "overweight", "very overweight", "high bmi", "morbid obesity", "severe obesity",
                "high body weight",
            ]),
        ConditionTerm(
            .depression, "depression", "Depression",
            [
                "depressed", "depressive disorder", "major depression", "major depressive disorder", "mdd",
                "clinical depression", "anxiety and depression", "postnatal depression", "postpartum depression",
            ]),
        ConditionTerm(
            .alcoholDependence, "alcohol-dependence", "Alcohol dependence",
            [
                "alcohol use disorder", "aud", "alcoholism", "alcohol addiction", "alcohol abuse", "alcohol misuse",
                "problem drinking", "drinking problem", "alcohol problem", "dependent on alcohol",
                "addicted to alcohol", "alcohol dependency", "heavy drinker",
            ]),
        ConditionTerm(
            .bowelDisease, "bowel-disease", "Long-term bowel disease",
            [
                "inflammatory bowel disease", "ibd", "crohn", "crohn's", "crohns", "crohn's disease", "crohns disease",
                "ulcerative colitis", "uc", "colitis", "coeliac", "coeliac disease", "celiac", "celiac disease",
                "short bowel", "short bowel syndrome", "malabsorption", "chronic diarrhoea", "chronic diarrhea",
                "ileostomy",
            ]),
        ConditionTerm(
            .refluxDisease, "reflux-disease", "Acid reflux",
            [
                "gord", "gerd", "gastro-oesophageal reflux", "gastroesophageal reflux",
                "gastro-oesophageal reflux disease", "gastroesophageal reflux disease", "reflux", "reflux disease",
                "acid reflux disease", "heartburn", "hiatus hernia", "hiatal hernia", "oesophagitis", "esophagitis",
            ]),
        ConditionTerm(
            .sickleCell, "sickle-cell-disease", "Sickle cell disease",
            [
                "sickle cell", "sickle cell anaemia", "sickle cell anemia", "sickle-cell disease",
                "sickle cell disorder", "scd", "hbss", "hb ss",
            ]),
        ConditionTerm(
            .weakImmuneSystem, "weak-immune-system", "Weak immune system",
            [
                "weakened immune system", "low immunity", "immunosuppressed", "immunosuppression", "immunocompromised",
                "immune deficiency", "immunodeficiency", "hiv", "hiv/aids", "organ transplant", "transplant recipient",
                "bone marrow transplant", "neutropenia", "no spleen", "splenectomy",
            ]),
    ]
}
