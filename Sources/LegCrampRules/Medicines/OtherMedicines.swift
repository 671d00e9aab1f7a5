extension Medicine {
    /// Medicines for the stomach and for infections, cancer and iron lack.
    static let others: [Medicine] = [
        protonPumpInhibitor.asClass(
            "proton-pump-inhibitor", "proton pump inhibitor (PPI)",
            brands: [
                "PPI", "PPIs", "proton pump inhibitor", "proton pump inhibitors", "acid blocker", "acid blockers",
            ]),
        protonPumpInhibitor.member("omeprazole", brands: ["Prilosec", "Losec"], atc: ["A02BC01"]),
        protonPumpInhibitor.member("esomeprazole", brands: ["Nexium"], atc: ["A02BC05"]),
        protonPumpInhibitor.member("lansoprazole", brands: ["Prevacid", "Zoton"], atc: ["A02BC03"]),
        protonPumpInhibitor.member("dexlansoprazole", brands: ["Dexilant"], atc: ["A02BC06"]),
        protonPumpInhibitor.member("pantoprazole", brands: ["Protonix"], atc: ["A02BC02"]),
        protonPumpInhibitor.member("rabeprazole", brands: ["AcipHex", "Pariet"], atc: ["A02BC04"]),
        onlyListed(
            "cimetidine", brands: ["Tagamet"], class: "H2 blocker", atc: ["A02BA01"],
            sources: [.butler2002, .medalgoCrampDrugs], groups: [.h2Blocker],
            clinician: "In a review and a drug list, without data."),

        intravenousIron.asClass(
            "intravenous-iron", "intravenous iron",
            brands: ["IV iron", "iron infusion", "iron infusions", "iron drip", "parenteral iron"]),
        intravenousIron.member(
            "iron-sucrose", "iron sucrose (intravenous)", brands: ["Venofer", "iron sucrose"],
            clinician: "Its ATC code was not confirmed."),

        cancerMedicine.asClass(
            "chemotherapy", "chemotherapy",
            brands: ["chemo", "cancer medicine", "cancer medicines", "cancer drug", "cancer drugs"]),
        cancerMedicine.member(
            "vincristine", brands: ["Oncovin"], atc: ["L01CA02"], text: "Vincristine is one of them."),
        cancerMedicine.member(
            "cisplatin", brands: ["Platinol", "cisplatinum"], atc: ["L01XA01"],
            sources: [.uspharmacist2020, .hypocalcaemiaPa],
            text: "Cisplatin is one of them, and it can lower calcium too.",
            clinician: "Cisplatin is also named as lowering calcium; check it in new cramps (our reasoning)."),

        onlyListed(
            "penicillamine", brands: ["Cuprimine", "D-penicillamine"], class: "metal-binding medicine for joints",
            atc: ["M01CC01"], sources: [.butler2002], clinician: "In a review of 2002, without data."),
        onlyListed(
            "amphotericin-b", "amphotericin B (systemic)",
            brands: ["Fungizone", "AmBisome", "amphotericin", "amphotericin B"], class: "antifungal",
            atc: ["J02AA01"], sources: [.medalgoCrampDrugs],
            clinician: "In one drug list, which points to loss of electrolytes."),
    ]

    private static let protonPumpInhibitor = MedicineFamily(
        "proton pump inhibitor", .cramp, Evidence(.weak, [.fdaPpi2011]), groups: [.protonPumpInhibitor],
        text: """
            Taken for long, mostly over a year, it can lower magnesium, and that can cause muscle spasms.
            """,
        clinician: """
            FDA safety communication of 2011: low magnesium in long-term use, mostly beyond one year, with spasm, \
            tremor, arrhythmia or seizures; about one case in four needed the PPI withdrawn. By this mechanism only: \
            no study of nocturnal cramps was read.
            """,
        warning: "Spasms with a racing or uneven heartbeat are an emergency: call an ambulance.",
        closing: Wording.askIfPrescribed)

    private static let intravenousIron = MedicineFamily(
        "intravenous iron", .cramp, Evidence(.moderate, [.allenKirby2012]), groups: [.intravenousIron],
        text: """
            A medical review links iron given into a vein with leg cramps. \
            Many people who get it are on dialysis, which itself causes cramps.
            """,
        clinician: """
            A review of 2012 counts it among the strongly associated medicines. Confounding: haemodialysis, a cause \
            of cramps, is common in those treated.
            """)

    private static let cancerMedicine = MedicineFamily(
        "cancer medicine", .cramp, Evidence(.anecdotal, [.medalgoCrampDrugs, .mayoNightCramps]),
        groups: [.cancerMedicine],
        text: "Some cancer medicines are named as causes of cramps, perhaps because they can harm nerves.",
        clinician:
            "Drug lists name single agents; Mayo Clinic lists nerve damage from cancer treatment. No rates were read.",
        closing: Wording.askCancerTeam)
}
