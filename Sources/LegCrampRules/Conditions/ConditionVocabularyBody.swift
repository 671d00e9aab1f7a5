extension ConditionTerm {
    /// Pregnancy, kidney, liver, heart, blood vessels and diabetes.
    static let heartAndVessels: [ConditionTerm] = [
        ConditionTerm(
            .pregnancy, "pregnancy", "Pregnancy",
            ["pregnant", "expecting a baby", "gravid", "antenatal", "prenatal"],
            answers: [.pregnant]),
        ConditionTerm(
            .recentBirth, "recent-birth", "Gave birth in the last 6 weeks",
            [
                "recent birth", "recently gave birth", "just gave birth", "gave birth recently", "postpartum",
                "post-partum", "post partum", "postnatal", "post-natal", "puerperium", "recent delivery",
                "recent caesarean", "recent cesarean",
            ],
            answers: [.gaveBirthWithinSixWeeks]),
        ConditionTerm(
            .chronicKidneyDisease, "chronic-kidney-disease", "Long-term kidney disease (chronic kidney disease)",
            [
                "ckd", "chronic kidney disease", "long-term kidney disease", "kidney disease", "kidney failure",
                "kidney problems", "renal disease", "renal failure", "renal impairment", "renal insufficiency",
                "chronic renal failure", "chronic renal insufficiency", "crf", "reduced kidney function",
                "poor kidney function", "diabetic nephropathy", "diabetic kidney disease", "polycystic kidney disease",
                "pkd", "kidney transplant", "renal transplant", "end-stage kidney disease", "end stage renal disease",
                "end-stage renal disease", "end-stage renal failure", "esrd", "eskd", "esrf", "ckd stage 3",
                "ckd stage 4", "ckd stage 5", "ckd 3", "ckd 4", "ckd 5",
            ]),
        ConditionTerm(
            .dialysis, "dialysis", "Dialysis",
            [
                "on dialysis", "kidney dialysis", "haemodialysis", "hemodialysis", "on haemodialysis",
                "on hemodialysis", "peritoneal dialysis", "capd", "home dialysis", "renal dialysis",
                "renal replacement therapy", "kidney failure on dialysis", "dialysis patient",
            ],
            implies: [.chronicKidneyDisease]),
        ConditionTerm(
            .liverCirrhosis, "liver-cirrhosis", "Scarring of the liver (cirrhosis)",
            [
                "cirrhosis", "cirrhosis of the liver", "liver cirrhosis", "cirrhotic", "alcoholic cirrhosis",
                "alcohol-related cirrhosis", "scarring of the liver", "scarred liver", "portal hypertension",
                "primary biliary cirrhosis", "advanced liver disease", "end-stage liver disease",
                "decompensated liver disease", "decompensated cirrhosis", "liver failure", "chronic liver failure",
                "esld",
            ]),
        ConditionTerm(
            .ascites, "ascites", "Fluid in the belly (ascites)",
            [
                "fluid in the belly", "fluid in the abdomen", "fluid on the abdomen", "abdominal fluid",
                "peritoneal fluid",
            ]),
        ConditionTerm(
            .heartFailure, "heart-failure", "Heart failure",
            [
                "hf", "chf", "ccf", "congestive heart failure", "congestive cardiac failure", "cardiac failure",
                "chronic heart failure", "weak heart", "left ventricular failure", "lvf", "hfref", "hfpef",
                "cardiomyopathy", "left ventricular dysfunction",
            ],
            implies: [.heartDisease]),
        ConditionTerm(
            .heartDisease, "heart-disease", "Heart disease",
            [
                "coronary heart disease", "coronary artery disease", "ischaemic heart disease",
                "ischemic heart disease", "ihd", "chd", "cad", "angina", "angina pectoris", "heart attack",
                "myocardial infarction", "previous heart attack", "heart problem", "heart problems", "heart condition",
                "heart trouble", "cardiac disease", "heart valve disease", "valvular heart disease", "heart bypass",
                "coronary stent", "coronary thrombosis", "pulmonary hypertension", "pacemaker", "heart rhythm problem",
                "arrhythmia", "irregular heartbeat", "heart block",
            ]),
        ConditionTerm(
            .atrialFibrillation, "atrial-fibrillation", "Atrial fibrillation (a kind of irregular heartbeat)",
            [
                "af", "afib", "a-fib", "a fib", "atrial fib", "atrial fibrillation", "atrial flutter",
                "auricular fibrillation", "paroxysmal atrial fibrillation",
            ],
            implies: [.heartDisease]),
        ConditionTerm(
            .longQT, "long-qt", "Long QT syndrome",
            [
                "long qt", "lqts", "prolonged qt", "qt prolongation", "long qt interval", "torsades de pointes",
                "torsade de pointes",
            ],
            implies: [.heartDisease]),
        ConditionTerm(
            .hypertension, "hypertension", "High blood pressure (hypertension)",
            [
                "high blood pressure", "raised blood pressure", "htn", "hbp", "high bp", "raised bp", "hypertensive",
                "essential hypertension", "arterial hypertension",
            ]),
        ConditionTerm(
            .stroke, "stroke", "Stroke or mini-stroke",
            [
                "previous stroke", "had a stroke", "cva", "cerebrovascular accident", "cerebrovascular disease", "tia",
                "transient ischaemic attack", "transient ischemic attack", "mini-stroke", "mini stroke", "ministroke",
                "brain bleed", "cerebral infarction", "hemiplegia", "hemiparesis",
            ]),
        ConditionTerm(
            .peripheralArterialDisease, "peripheral-arterial-disease",
            "Narrowed leg arteries (peripheral arterial disease)",
            [
                "pad", "pvd", "paod", "peripheral artery disease", "peripheral arterial disease",
                "peripheral vascular disease", "peripheral arterial occlusive disease",
                "peripheral artery occlusive disease", "intermittent claudication", "claudication",
                "narrowed leg arteries", "blocked leg arteries", "poor circulation in the legs", "poor circulation",
                "poor blood flow", "poor leg circulation", "leg ischaemia", "leg ischemia", "critical limb ischaemia",
                "critical limb ischemia", "leg artery bypass",
            ]),
        ConditionTerm(
            .raynaud, "raynaud", "Raynaud phenomenon",
            [
                "raynaud's", "raynauds", "raynaud syndrome", "raynaud's syndrome", "raynaud disease",
                "raynaud's disease", "raynaud's phenomenon", "raynauds disease",
            ]),
        ConditionTerm(
            .venousInsufficiency, "venous-insufficiency",
            "Poor return of blood in the leg veins (venous insufficiency)",
            [
                "venous insufficiency", "chronic venous insufficiency", "cvi", "venous disease",
                "chronic venous disease", "venous reflux", "post-thrombotic syndrome", "postthrombotic syndrome",
                "venous leg ulcer", "venous stasis", "venous eczema",
            ]),
        ConditionTerm(
            .varicoseVeins, "varicose-veins", "Swollen leg veins (varicose veins)",
            ["varicose veins", "varicose vein", "varicosities", "varicosis", "swollen veins", "swollen leg veins"],
            answers: [.varicoseVeins]),
        ConditionTerm(
            .previousBloodClot, "blood-clot",
            "Blood clot in a vein, now or before (deep vein thrombosis or pulmonary embolism)",
            [
                "dvt", "previous dvt", "history of dvt", "deep vein thrombosis", "deep venous thrombosis",
                "deep-vein thrombosis", "blood clot", "blood clots", "blood clot in leg", "blood clot in the leg",
                "previous blood clot", "previous clot", "leg clot", "clot in the leg", "venous thrombosis",
                "venous thromboembolism", "vte", "pulmonary embolism", "pulmonary embolus", "blood clot in lung",
                "blood clot in the lung", "clot in the lung", "thromboembolism", "thrombosis",
            ]),
        ConditionTerm(
            .clottingDisorder, "clotting-disorder", "Blood that clots too easily (thrombophilia)",
            [
                "thrombophilia", "clotting disorder", "blood clotting disorder", "factor v leiden", "factor 5 leiden",
                "antiphospholipid syndrome", "hughes syndrome", "lupus anticoagulant", "protein c deficiency",
                "protein s deficiency", "antithrombin deficiency", "prothrombin gene mutation", "hypercoagulable state",
                "hypercoagulability", "sticky blood",
            ]),
        ConditionTerm(
            .lymphoedema, "lymphoedema", "Swelling from poor lymph flow (lymphoedema)",
            ["lymphedema", "lymph oedema", "lymph edema", "elephantiasis"]),
        ConditionTerm(
            .diabetes, "diabetes", "Diabetes",
            [
                "diabetes mellitus", "diabetic", "type 1 diabetes", "type 2 diabetes", "type i diabetes",
                "type ii diabetes", "type one diabetes", "type two diabetes", "type 1 diabetes mellitus",
                "type 2 diabetes mellitus", "t1dm", "t2dm", "t1d", "t2d", "dm", "dm1", "dm2", "iddm", "niddm",
                "insulin-dependent diabetes", "non-insulin-dependent diabetes", "gestational diabetes",
                "sugar diabetes", "diabetes type 1", "diabetes type 2",
            ]),
        ConditionTerm(
            .diabeticNeuropathy, "diabetic-neuropathy", "Nerve damage from diabetes (diabetic neuropathy)",
            [
                "diabetic neuropathy", "diabetic nerve damage", "diabetic nerve disease",
                "diabetic peripheral neuropathy", "diabetic polyneuropathy", "dpn", "nerve damage from diabetes",
                "neuropathy from diabetes", "diabetes with neuropathy",
            ],
            implies: [.diabetes, .peripheralNeuropathy]),
    ]
}
