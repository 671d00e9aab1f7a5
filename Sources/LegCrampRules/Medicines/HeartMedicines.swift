extension Medicine {
    /// Medicines for the heart, blood pressure, cholesterol and circulation.
    static let heart: [Medicine] = [
        statin.asClass(
            "statin", "statin",
            brands: [
                "cholesterol tablet", "cholesterol tablets", "cholesterol pill", "simva", "atorva", "statins",
                "HMG-CoA reductase inhibitor",
            ]),
        statin.member("atorvastatin", brands: ["Lipitor"], atc: ["C10AA05"], sources: [.nhsLegCramps]),
        statin.member("simvastatin", brands: ["Zocor"], atc: ["C10AA01"], sources: [.nhsLegCramps]),
        statin.member("rosuvastatin", brands: ["Crestor"], atc: ["C10AA07"], sources: [.nhsLegCramps]),
        statin.member(
            "pravastatin", brands: ["Pravachol", "Lipostat"], atc: ["C10AA03"], sources: [.nhsLegCramps]),
        statin.member("fluvastatin", brands: ["Lescol"], atc: ["C10AA04"], sources: [.nhsLegCramps]),
        statin.member(
            "lovastatin", brands: ["Mevacor"], atc: ["C10AA02"], sources: [.nhsLegCramps, .rxlistCrampDrugs]),
        statin.member(
            "pitavastatin", brands: ["Livalo"], atc: ["C10AA08"], grade: .anecdotal, extrapolated: true),
        onlyListed(
            "clofibrate", brands: ["fibrate", "fibrates", "fenofibrate", "bezafibrate", "gemfibrozil"],
            class: "fibrate", atc: ["C10AB01"], sources: [.medalgoCrampDrugs], groups: [.fibrate],
            clinician: "In one drug list; no controlled data were read."),

        calciumChannelBlocker.asClass(
            "calcium-channel-blocker", "calcium channel blocker",
            brands: ["calcium channel blockers", "calcium-channel blocker", "CCB", "felodipine", "lercanidipine"]),
        calciumChannelBlocker.member(
            "nifedipine", brands: ["Procardia", "Adalat"], atc: ["C08CA05"],
            sources: [.butler2002, .rxlistCrampDrugs],
            text: "Reviews name nifedipine.", clinician: "Nifedipine itself stands in a review and a drug list."),
        calciumChannelBlocker.member(
            "amlodipine", brands: ["Norvasc", "Istin"], atc: ["C08CA01"], sources: [.bnssgCramps, .medalgoCrampDrugs],
            extrapolated: true),
        Medicine(
            "diltiazem", "diltiazem", brands: ["Cardizem", "Tildiem"], class: "calcium channel blocker",
            atc: ["C08DB01"], .treatment,
            text: """
                One small trial tried it against night cramps; the evidence is weak. \
                Only a prescriber can judge whether it is safe for you. \(Wording.askFirst)
                """,
            clinician: """
                AAN evidence level C; the one crossover trial gave 30 mg at night to 13 people and left out AV block, \
                sick sinus syndrome and uncontrolled heart failure. Only the methods of that trial were read. \
                Lists name the class as a cause of cramps, so the class signal is contradictory.
                """,
            evidence: Evidence(.weak, [.katzberg2010, .diltiazemLetter, .aafpFpin2017], basis: .judgement),
            groups: [.calciumChannelBlocker]),
        Medicine(
            "verapamil", "verapamil", brands: ["Isoptin", "Calan", "Securon"], class: "calcium channel blocker",
            atc: ["C08DA01"], .treatment,
            text: """
                Doctors have tried it against night cramps, but the evidence is very weak. \(Wording.askFirst)
                """,
            clinician: """
                Support for nocturnal cramps is anecdotal. Lists name the class as a cause of cramps, so the class \
                signal is contradictory.
                """,
            evidence: Evidence(.anecdotal, [.diltiazemLetter, .allenKirby2012], basis: .judgement),
            groups: [.calciumChannelBlocker]),

        angiotensinBlocker.asClass(
            "angiotensin-receptor-blocker", "angiotensin receptor blocker (ARB)",
            brands: [
                "ARB", "ARBs", "sartan", "sartans", "angiotensin receptor blocker", "angiotensin receptor blockers",
                "angiotensin II receptor blocker", "angiotensin II receptor blockers", "irbesartan", "olmesartan",
            ]),
        angiotensinBlocker.member("losartan", brands: ["Cozaar"], atc: ["C09CA01"]),
        angiotensinBlocker.member("valsartan", brands: ["Diovan"], atc: ["C09CA03"]),
        angiotensinBlocker.member("candesartan", brands: ["Atacand", "Amias"], atc: ["C09CA06"]),
        angiotensinBlocker.member("telmisartan", brands: ["Micardis"], atc: ["C09CA07"]),

        aceInhibitor.asClass(
            "ace-inhibitor", "ACE inhibitor",
            brands: [
                "ACE inhibitors", "ACE-inhibitors", "ACEi", "angiotensin converting enzyme inhibitor",
                "angiotensin-converting enzyme inhibitor", "quinapril", "fosinopril", "trandolapril", "benazepril",
            ]),
        aceInhibitor.member("lisinopril", brands: ["Zestril", "Prinivil"], atc: ["C09AA03"]),
        aceInhibitor.member("enalapril", brands: ["Vasotec", "Innovace"], atc: ["C09AA02"]),
        aceInhibitor.member("ramipril", brands: ["Tritace", "Altace"], atc: ["C09AA05"]),
        aceInhibitor.member("perindopril", brands: ["Coversyl"], atc: ["C09AA04"]),
        aceInhibitor.member("captopril", brands: ["Capoten"], atc: ["C09AA01"]),

        betaBlocker.asClass(
            "beta-blocker", "beta blocker", brands: ["beta blockers", "beta-blockers", "carvedilol", "nebivolol"]),
        betaBlocker.member("propranolol", brands: ["Inderal"], atc: ["C07AA05"]),
        betaBlocker.member("atenolol", brands: ["Tenormin"], atc: ["C07AB03"]),
        betaBlocker.member("bisoprolol", brands: ["Concor", "Cardicor"], atc: ["C07AB07"]),
        betaBlocker.member("metoprolol", brands: ["Lopressor", "Toprol"], atc: ["C07AB02"]),

        Medicine(
            "naftidrofuryl", "naftidrofuryl", brands: ["Praxilene", "naftidrofuryl oxalate"],
            class: "vasodilator for the limbs", atc: ["C04AX21"], .treatment,
            text: """
                A guideline found weak evidence that it may ease cramps. \
                Only a prescriber can judge whether it is right for you. \(Wording.askFirst)
                """,
            clinician: "Rated level C by the AAN assessment of 2010: a prescriber's choice, not for self-care.",
            evidence: Evidence(.weak, [.katzberg2010], basis: .judgement), groups: []),
        vitaminKAntagonist.asClass(
            "vitamin-k-antagonist", "vitamin K antagonist",
            brands: [
                "vitamin K antagonists", "VKA", "coumarin anticoagulant", "acenocoumarol", "Sintrom", "phenprocoumon",
                "Marcumar", "Marcoumar", "fluindione",
            ]),
        vitaminKAntagonist.member(
            "warfarin", brands: ["Coumadin", "Jantoven", "warfarin sodium"], atc: ["B01AA03"]),
    ]

    private static let statin = MedicineFamily(
        "statin", .cramp, Evidence(.weak, [.garrison2012, .ctt2022]), groups: [.statin],
        text: """
            One large study found a small link between statins and leg cramps. \
            In careful trials, muscle pain was only slightly more common with a statin, and only in year one.
            """,
        clinician: """
            \(Wording.sequenceRatio("Statins", "1.16", "1.04 to 1.29")) Blinded trials pooled by the CTT: muscle \
            pain or weakness RR 1.03 (1.01 to 1.06), year one 1.07 (1.04 to 1.10), later 0.99 (0.96 to 1.02). \
            What was read does not separate cramps. The prescriber decides on any change.
            """)

    private static let calciumChannelBlocker = MedicineFamily(
        "calcium channel blocker", .cramp, Evidence(.anecdotal, [.haskell1997]), groups: [.calciumChannelBlocker],
        text: """
            Lists name this kind of blood pressure medicine as a possible cause of cramps. \
            One study found no link, and relatives of it have been tried against cramps.
            """,
        clinician: """
            Contradictory: named in drug lists, no association in the veterans' case-control study (Haskell), while \
            diltiazem and verapamil have been used to treat cramps.
            """)

    private static let angiotensinBlocker = MedicineFamily(
        "angiotensin receptor blocker", .cramp,
        Evidence(.anecdotal, [.uspharmacist2020, .ccjmRaasK, .ckdPotassiumReview], basis: .judgement),
        groups: [.angiotensinBlocker, .potassiumRaising],
        text: "One article names this kind of medicine as a possible cause of cramps; no study was found.",
        clinician: """
            One pharmacy review names the class, no single product; no data on cramps were read. \
            \(Wording.retainsPotassium)
            """,
        warning: Wording.keepsPotassium)

    private static let aceInhibitor = MedicineFamily(
        "ACE inhibitor", .none, Evidence(.weak, [.ccjmRaasK, .ckdPotassiumReview], basis: .judgement),
        groups: [.aceInhibitor, .potassiumRaising],
        text: "Nothing that was read ties this kind of medicine to leg cramps.",
        clinician: """
            The search found no evidence on ACE inhibitors and nocturnal cramps; sources that name \
            antihypertensives in general are not enough. \(Wording.retainsPotassium)
            """,
        warning: Wording.keepsPotassium)

    private static let betaBlocker = MedicineFamily(
        "beta blocker", .none,
        Evidence(.anecdotal, [.garrison2012, .medalgoCrampDrugs], basis: .judgement), groups: [.betaBlocker],
        text: "One list names beta blockers as a possible cause of cramps, but no good evidence was found.",
        clinician: """
            Contradictory: a drug list names beta blockers, Garrison 2012 took them as a negative control (that \
            figure was not read).
            """)

    private static let vitaminKAntagonist = MedicineFamily(
        "vitamin K antagonist", .interaction, Evidence(.weak, [.tan2024], basis: .judgement),
        groups: [.vitaminKAntagonist],
        text: """
            Do not take vitamin K2 with it: they can work against each other. It is not listed here as a cause \
            of cramps.
            """,
        clinician: """
            No vitamin K2 without the anticoagulation service: the only trial of K2 in nocturnal cramps excluded \
            people on vitamin K antagonists. That anticoagulation may be lost is our reasoning, not its finding.
            """)
}
