import LegCrampRules

/// Every medicine of the evidence files by what it is associated with.
enum EvidenceMedicines {
    /// 99 linked with cramps or restless legs, 27 others; an inhaled steroid alone is listed there, but without evidence.
    static let all: [(association: Medicine.Association, generics: [String])] = [
        (
            .cramp,
            [
                "spironolactone", "eplerenone", "triamterene", "amiloride", "hydrochlorothiazide", "chlorothiazide",
                "bendroflumethiazide", "chlortalidone", "indapamide", "metolazone", "furosemide", "bumetanide",
                "torasemide", "etacrynic acid", "atorvastatin", "simvastatin", "rosuvastatin", "pravastatin",
                "fluvastatin", "lovastatin", "pitavastatin", "clofibrate", "salmeterol", "formoterol", "indacaterol",
                "olodaterol", "salmeterol and fluticasone", "formoterol and budesonide",
                "formoterol and beclometasone", "vilanterol and fluticasone furoate",
                "vilanterol and umeclidinium bromide", "olodaterol and tiotropium bromide", "salbutamol",
                "levosalbutamol", "terbutaline", "nifedipine", "amlodipine", "losartan", "valsartan", "candesartan",
                "telmisartan", "raloxifene", "conjugated estrogens", "ethinylestradiol-containing oral contraceptive",
                "teriparatide", "naproxen", "iron sucrose (intravenous)", "omeprazole", "esomeprazole",
                "lansoprazole", "dexlansoprazole", "pantoprazole", "rabeprazole", "cimetidine", "donepezil",
                "neostigmine", "tolcapone", "morphine", "penicillamine", "prednisolone", "prednisone",
                "methylprednisolone", "dexamethasone", "hydrocortisone (systemic)", "amphotericin B (systemic)",
                "suxamethonium", "vincristine", "cisplatin", "alendronic acid", "risedronic acid", "zoledronic acid",
                "diazepam", "alprazolam",
            ]
        ),
        (
            .both,
            [
                "lithium", "sertraline", "fluoxetine", "paroxetine", "citalopram", "escitalopram", "venlafaxine",
                "duloxetine", "amitriptyline",
            ]
        ),
        (
            .none,
            [
                "budesonide (inhaled)", "fluticasone (inhaled)", "beclometasone (inhaled)", "lisinopril", "enalapril",
                "ramipril", "perindopril", "captopril", "propranolol", "atenolol", "bisoprolol", "metoprolol",
                "tiotropium bromide", "ipratropium bromide", "umeclidinium bromide",
            ]
        ),
        (
            .restlessLegs,
            [
                "mirtazapine", "mianserin", "diphenhydramine", "doxylamine", "chlorphenamine", "hydroxyzine",
                "metoclopramide", "olanzapine", "haloperidol", "risperidone", "quetiapine", "pramipexole",
                "ropinirole", "levodopa",
            ]
        ),
        (
            .restlessLegsLessLikely,
            [
                "loratadine", "cetirizine", "fexofenadine", "levocetirizine", "bupropion", "reboxetine",
            ]
        ),
        (
            .warning,
            [
                "quinine"
            ]
        ),
        (
            .treatment,
            [
                "diltiazem", "verapamil", "naftidrofuryl", "carisoprodol", "gabapentin", "menaquinone-7 (vitamin K2)",
                "magnesium salts (oral supplement)",
            ]
        ),
        (
            .interaction,
            [
                "warfarin"
            ]
        ),
    ]
}
