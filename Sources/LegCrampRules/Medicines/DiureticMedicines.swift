extension Medicine {
    /// Water tablets: what was found for each kind in one large study, against two older ones.
    static let diuretics: [Medicine] = [
        anyDiuretic.asClass(
            "diuretic", "diuretic (water tablet)",
            brands: [
                "waterpill", "watertablet",
                "diuretics", "water tablet", "water tablets", "water pill", "water pills", "water-tablet",
                "water-tablets", "water-pill", "water-pills",
            ]),

        potassiumSparing.asClass(
            "potassium-sparing-diuretic", "potassium-sparing diuretic",
            brands: [
                "potassium-sparing diuretics", "potassium sparing diuretic", "potassium sparing diuretics",
                "potassium-sparing water tablet", "aldosterone antagonist",
                "mineralocorticoid receptor antagonist",
            ]),
        potassiumSparing.member(
            "spironolactone", brands: ["Aldactone"], atc: ["C03DA01"], sources: [.rabbitt2016, .paauw2025]),
        potassiumSparing.member(
            "eplerenone", brands: ["Inspra"], atc: ["C03DA04"], grade: .weak, extrapolated: true,
            clinician: "It may be missing from the prescription data of the study."),
        potassiumSparing.member("triamterene", brands: ["Dyrenium"], atc: ["C03DB02"]),
        potassiumSparing.member("amiloride", brands: ["Midamor"], atc: ["C03DB01"]),

        thiazide.asClass(
            "thiazide-diuretic", "thiazide diuretic",
            brands: [
                "thiazide", "thiazides", "thiazide diuretics", "thiazide-like diuretic", "thiazide-like diuretics",
            ]),
        thiazide.member(
            "hydrochlorothiazide", brands: ["Microzide", "HydroDiuril", "HCTZ"], atc: ["C03AA03"],
            sources: [.hctzLabel, .ppiMedscape2011],
            text: "A label of it names cramps as a sign that body salts are out of balance.",
            clinician: """
                A label counts muscle pain or cramps among the warning signs of electrolyte disturbance: potassium, \
                sodium and magnesium can fall.
                """),
        thiazide.member(
            "chlorothiazide", brands: ["Diuril"], atc: ["C03AA04"], sources: [.ppiMedscape2011],
            clinician: thiazideLowersMagnesium),
        thiazide.member(
            "bendroflumethiazide", brands: ["bendrofluazide", "Aprinox", "Naturetin"], atc: ["C03AA01"]),
        thiazide.member(
            "chlortalidone", brands: ["Thalitone", "Hygroton", "chlorthalidone"], atc: ["C03BA04"]),
        thiazide.member(
            "indapamide", brands: ["Natrilix", "Lozol"], atc: ["C03BA11"], sources: [.ppiMedscape2011],
            clinician: thiazideLowersMagnesium),
        thiazide.member(
            "metolazone", brands: ["Zaroxolyn"], atc: ["C03BA08"], sources: [.ppiMedscape2011],
            clinician: thiazideLowersMagnesium),

        loop.asClass("loop-diuretic", "loop diuretic", brands: ["loop diuretics", "loop water tablet"]),
        loop.member(
            "furosemide", brands: ["Lasix", "frusemide"], atc: ["C03CA01"], sources: [.rxlistCrampDrugs]),
        loop.member("bumetanide", brands: ["Bumex", "Burinex"], atc: ["C03CA02"]),
        loop.member("torasemide", brands: ["Demadex", "torsemide", "Torem"], atc: ["C03CA04"]),
        loop.member(
            "etacrynic-acid", "etacrynic acid",
            brands: ["Edecrin", "ethacrynic acid", "etacrynate", "ethacrynate"], atc: ["C03CC01"]),
    ]

    private static let olderStudies = """
        Against it: a cross-sectional study (Abdulla) and a case-control study of veterans (Haskell) saw no \
        association with diuretics.
        """

    private static let thiazideLowersMagnesium = "Thiazides are listed among the causes of low magnesium."

    private static let anyDiuretic = MedicineFamily(
        "diuretic", .cramp,
        Evidence(.moderate, [.garrison2012, .abdulla1999, .haskell1997, .rabbitt2016]), groups: [.diuretic],
        text: """
            One large study linked some water tablets with leg cramps, the potassium-sparing kind most of all. \
            2 older studies found no link.
            """,
        clinician: """
            Adjusted sequence ratios for starting quinine after against before a diuretic: potassium-sparing 2.12 \
            (95% CI 1.61 to 2.78), thiazide-like 1.48 (1.29 to 1.68), loop 1.20 (1.00 to 1.44). The loop signal is \
            the weakest, so loss of water explains little. \(Wording.sequenceCaveat) \(olderStudies)
            """)

    private static let potassiumSparing = MedicineFamily(
        "potassium-sparing diuretic", .cramp, Evidence(.moderate, [.garrison2012, .abdulla1999, .haskell1997]),
        groups: [.diuretic, .potassiumSparingDiuretic, .potassiumRaising],
        text: """
            One large study linked this kind of water tablet with leg cramps. 2 older ones found no link.
            """,
        clinician: """
            \(Wording.sequenceRatio("Potassium-sparing diuretics", "2.12", "1.61 to 2.78")) \
            \(olderStudies) \(Wording.retainsPotassium)
            """,
        warning: Wording.keepsPotassium)

    private static let thiazide = MedicineFamily(
        "thiazide or thiazide-like diuretic", .cramp,
        Evidence(.moderate, [.garrison2012, .abdulla1999, .haskell1997]), groups: [.diuretic, .thiazideDiuretic],
        text: """
            One large study found a modest link between this kind of water tablet and leg cramps. \
            2 older studies of water tablets found none.
            """,
        clinician: """
            \(Wording.sequenceRatio("Thiazide-like diuretics", "1.48", "1.29 to 1.68")) \(olderStudies)
            """)

    private static let loop = MedicineFamily(
        "loop diuretic", .cramp, Evidence(.weak, [.garrison2012, .ppiMedscape2011]),
        groups: [.diuretic, .loopDiuretic],
        text: """
            One large study found at most a small link between this kind of water tablet and leg cramps. \
            It may have been chance. It can lower potassium and magnesium.
            """,
        clinician: """
            \(Wording.sequenceRatio("Loop diuretics", "1.20", "1.00 to 1.44")) With P = 0.07 chance is not ruled \
            out. Potassium and magnesium can fall.
            """)
}
