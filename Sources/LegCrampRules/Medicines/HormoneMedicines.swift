extension Medicine {
    /// Hormones, steroids and medicines for bones.
    static let hormones: [Medicine] = [
        Medicine(
            "raloxifene", "raloxifene", brands: ["Evista", "raloxifene hydrochloride"],
            class: "selective oestrogen receptor modulator", atc: ["G03XC01"], .cramp,
            text: """
                Leg cramps are a known effect of it: the maker's trials showed them. \(Wording.clotRisk) \
                \(Wording.askFirst)
                """,
            clinician: """
                Leg cramps counted as drug-related in the placebo-controlled trials of the label (percentages not \
                read). \(Wording.excludeClot)
                """,
            evidence: Evidence(.strong, [.evistaLabel, .allenKirby2012, .bnssgCramps]), groups: [.raloxifene]),

        oestrogen.asClass(
            "hormone-replacement-therapy", "oestrogen or hormone replacement therapy (HRT)",
            brands: [
                "HRT", "hormone replacement therapy", "menopausal hormone therapy", "oestrogen",
                "estrogen", "oestrogens", "estrogens", "oestradiol", "estradiol", "oestrogen patch", "estrogen patch",
            ]),
        Medicine(
            "conjugated-estrogens", "conjugated estrogens",
            brands: [
                "Premarin", "conjugated oestrogens", "conjugated equine oestrogens", "conjugated equine estrogens",
            ],
            class: "oestrogen", atc: ["G03CA57"], .cramp,
            text: """
                Its safety leaflet lists leg cramps in at least 5 in 100 users, more than on a dummy pill. \
                \(Wording.clotRisk) \(Wording.askFirst)
                """,
            clinician: """
                Leg cramps are on the label; a copy of its consumer text gives 5% or more, above placebo. \
                \(Wording.excludeClot)
                """,
            evidence: Evidence(.strong, [.premarinLabel, .allenKirby2012]), groups: [.oestrogen]),

        combinedPill.asClass(
            "combined-pill", "combined contraceptive pill",
            brands: [
                "birth control", "contraceptive patch",
                "the pill", "combined pill", "birth control pill", "birth control pills", "contraceptive pill",
                "contraceptive pills", "oral contraceptive", "oral contraceptives", "combined oral contraceptive",
                "combined oral contraceptives", "COCP",
            ]),
        combinedPill.member(
            "ethinylestradiol", "ethinylestradiol-containing oral contraceptive",
            brands: [
                "ethinyl estradiol", "ethinyloestradiol", "Microgynon", "Rigevidon", "Marvelon", "Yasmin", "Yaz",
                "Loestrin",
            ]),

        Medicine(
            "teriparatide", "teriparatide", brands: ["Forteo", "Forsteo"], class: "parathyroid hormone analogue",
            atc: ["H05AA02"], .cramp,
            text: "Its maker lists leg cramps as a common effect. \(Wording.askFirst)",
            clinician: """
                Leg cramps are among the common reactions given by the manufacturer; calcium rises for a while \
                after a dose.
                """,
            evidence: Evidence(.strong, [.forteoLilly, .allenKirby2012]), groups: [.teriparatide]),

        bisphosphonate.asClass(
            "bisphosphonate", "bisphosphonate",
            brands: ["bisphosphonates", "biphosphonate", "ibandronic acid", "ibandronate", "Boniva"]),
        bisphosphonate.member(
            "alendronic-acid", "alendronic acid",
            brands: ["Fosamax", "alendronate", "alendronate sodium", "sodium alendronate"], atc: ["M05BA04"],
            sources: [.odsMagnesium], text: apartFromMagnesium, clinician: separateDoses),
        bisphosphonate.member(
            "risedronic-acid", "risedronic acid",
            brands: ["Actonel", "risedronate", "risedronate sodium", "sodium risedronate"], atc: ["M05BA07"],
            sources: [.odsMagnesium], text: apartFromMagnesium, clinician: separateDoses),
        bisphosphonate.member(
            "zoledronic-acid", "zoledronic acid", brands: ["Aclasta", "Reclast", "zoledronate", "Zometa"],
            atc: ["M05BA08"]),

        systemicSteroid.asClass(
            "steroid", "steroid (corticosteroid)",
            brands: [
                "steroids", "corticosteroid", "corticosteroids", "steroid tablet", "steroid tablets", "steroid pills",
                "oral steroid", "oral steroids", "cortisone",
            ]),
        systemicSteroid.member("prednisolone", brands: ["Deltacortril"], atc: ["H02AB06"]),
        systemicSteroid.member("prednisone", brands: ["Deltasone"], atc: ["H02AB07"]),
        systemicSteroid.member("methylprednisolone", brands: ["Medrol"], atc: ["H02AB04"]),
        systemicSteroid.member("dexamethasone", brands: ["Decadron"], atc: ["H02AB02"]),
        systemicSteroid.member(
            "hydrocortisone", "hydrocortisone (systemic)", brands: ["Cortef", "hydrocortisone tablets"],
            atc: ["H02AB09"]),
    ]

    private static let apartFromMagnesium = "Magnesium must be taken at another time of day than these tablets."
    private static let separateDoses = "Oral bisphosphonates and magnesium need separate times."

    private static let oestrogen = MedicineFamily(
        "oestrogen", .cramp, Evidence(.weak, [.premarinLabel, .allenKirby2012], basis: .judgement),
        groups: [.oestrogen],
        text: "This is a kind of oestrogen; leg cramps are a known effect of some of them.",
        clinician: """
            Extended from conjugated estrogens, whose label lists leg cramps; other oestrogens were not read on. \
            \(Wording.excludeClot)
            """,
        warning: Wording.clotRisk)

    private static let combinedPill = MedicineFamily(
        "combined oral contraceptive", .cramp, Evidence(.anecdotal, [.mayoNightCramps]), groups: [.oestrogen],
        text: "One clinic's website lists the pill with leg cramps; no study was found.",
        clinician: "Oral contraceptives stand in a patient page (Mayo Clinic) only. \(Wording.excludeClot)",
        warning: Wording.clotRisk)

    private static let bisphosphonate = MedicineFamily(
        "bisphosphonate", .cramp, Evidence(.anecdotal, [.hypocalcaemiaPa]), groups: [.bisphosphonate],
        text: "It can lower calcium, and low calcium can bring on cramps. No study of cramps with it was found.",
        clinician: """
            By mechanism only: listed as a cause of low calcium, which gives cramps and tetany. Check calcium in \
            new cramps (our reasoning).
            """)

    private static let systemicSteroid = MedicineFamily(
        "systemic corticosteroid", .cramp,
        Evidence(.anecdotal, [.butler2002, .medalgoCrampDrugs, .steroidLabelK, .steroidBeta2K]),
        groups: [.systemicSteroid],
        text: """
            Lists name steroid tablets as a possible cause of cramps, but no good study was found. \
            Steroids can lower potassium and weaken muscles.
            """,
        clinician: """
            A review and a drug list name corticosteroids; the labels read speak of potassium loss, weakness and \
            myopathy, not of leg cramps, and no controlled study was found. Beta-2 agonists add to the loss of potassium.
            """)
}
