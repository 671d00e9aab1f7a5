extension Medicine {
    /// Medicines for mood, sleep, allergy and the mind: most of them matter for restless legs.
    static let mind: [Medicine] = [
        Medicine(
            "antidepressant", "antidepressant", brands: ["antidepressants", "anti-depressant", "anti-depressants"],
            class: "antidepressant", .both,
            text: """
                Many antidepressants can bring on restless legs or make them worse. For cramps there is only opinion. \
                \(Wording.askFirst)
                """,
            clinician: """
                Restless legs (grade B): new or worse in 28% on mirtazapine and 5 to 10% on SSRIs and SNRIs, no case \
                on reboxetine. \(antidepressantCramps)
                """,
            evidence: Evidence(.weak, [.rottach2008, .jfpDiagnosticApproach]), groups: [.antidepressant],
            isClass: true),

        ssri.asClass(
            "ssri", "SSRI",
            brands: [
                "SSRIs", "selective serotonin reuptake inhibitor", "selective serotonin reuptake inhibitors",
                "fluvoxamine",
            ]),
        ssri.member(
            "sertraline", brands: ["Zoloft", "Lustral"], atc: ["N06AB06"], sources: [.medxSertraline],
            clinician: "An unsigned web page reports muscle cramps on the label."),
        ssri.member("fluoxetine", brands: ["Prozac"], atc: ["N06AB03"]),
        ssri.member("paroxetine", brands: ["Paxil", "Seroxat"], atc: ["N06AB05"]),
        ssri.member("citalopram", brands: ["Celexa", "Cipramil"], atc: ["N06AB04"]),
        ssri.member("escitalopram", brands: ["Lexapro", "Cipralex"], atc: ["N06AB10"]),

        snri.asClass(
            "snri", "SNRI",
            brands: [
                "SNRIs", "serotonin-noradrenaline reuptake inhibitor", "serotonin-norepinephrine reuptake inhibitor",
                "desvenlafaxine",
            ]),
        snri.member("venlafaxine", brands: ["Effexor", "Efexor"], atc: ["N06AX16"]),
        snri.member("duloxetine", brands: ["Cymbalta"], atc: ["N06AX21"]),

        Medicine(
            "mirtazapine", "mirtazapine", brands: ["Avanza", "Axit", "Remeron", "Zispin"],
            class: "antidepressant (noradrenergic and specific serotonergic)", atc: ["N06AX11"], .restlessLegs,
            text: """
                In one study, 28 in 100 users got new or worse restless legs, the most of 9 antidepressants. \
                \(Wording.askFirst)
                """,
            clinician: """
                New or worse restless legs in 28%, the top rate among the nine antidepressants of the cohort. \
                A patient website lists it as well.
                """,
            evidence: Evidence(.moderate, [.rottach2008, .rlsAuDrugs]), groups: [.antidepressant, .mirtazapine]),
        Medicine(
            "mianserin", "mianserin", brands: ["Tolvon"], class: "antidepressant (tetracyclic)", atc: ["N06AX03"],
            .restlessLegs,
            text: "A website names it as a possible cause of restless legs; the evidence is weak. \(Wording.askFirst)",
            clinician: "Restless legs: one unsigned secondary page, no study.",
            evidence: Evidence(.anecdotal, [.medxRlsDrugs]),
            groups: [.antidepressant, .otherRestlessLegsLinked]),

        tricyclic.asClass(
            "tricyclic-antidepressant", "tricyclic antidepressant",
            brands: [
                "tricyclic", "tricyclics", "tricyclic antidepressants", "TCA", "TCAs", "nortriptyline", "imipramine",
                "clomipramine", "dosulepin",
            ]),
        tricyclic.member("amitriptyline", brands: ["Elavil"], atc: ["N06AA09"]),

        Medicine(
            "bupropion", "bupropion", brands: ["Wellbutrin", "Zyban", "amfebutamone"], class: "antidepressant",
            atc: ["N06AX12"], .restlessLegsLessLikely,
            text: """
                It may be less likely than others to worsen restless legs, but the evidence is weak. \
                \(Wording.askFirst)
                """,
            clinician: """
                Secondary pages rate its risk of restless legs as lower. It is no treatment of them: a secondary \
                summary has the AASM guideline suggest against that use.
                """,
            evidence: Evidence(.anecdotal, [.medxRlsDrugs], basis: .judgement), groups: [.antidepressant]),
        Medicine(
            "reboxetine", "reboxetine", brands: ["Edronax"],
            class: "antidepressant (noradrenaline reuptake inhibitor)", atc: ["N06AX18"], .restlessLegsLessLikely,
            text: """
                In a study of antidepressants, no one on reboxetine got restless legs from it. \
                \(Wording.askFirst)
                """,
            clinician: "The cohort study of antidepressants recorded no case of restless legs on reboxetine.",
            evidence: Evidence(.weak, [.rottach2008], basis: .judgement), groups: [.antidepressant]),

        Medicine(
            "lithium", "lithium", brands: ["Priadel", "Eskalith", "lithium carbonate"], class: "mood stabiliser",
            atc: ["N05AN01"], .both,
            text: """
                Reviews name lithium as a possible cause of cramps. A link with restless legs is not proven. \
                \(Wording.askFirst)
                """,
            clinician: """
                Cramps: a review and a drug list. Restless legs: unverified, found in machine-written secondary text \
                alone.
                """,
            evidence: Evidence(.anecdotal, [.butler2002, .medalgoCrampDrugs]), groups: [.lithium]),

        antipsychotic.asClass(
            "antipsychotic", "antipsychotic",
            brands: [
                "clozapine", "aripiprazole", "prochlorperazine", "Stemetil",
                "antipsychotics", "anti-psychotic", "neuroleptic", "neuroleptics", "chlorpromazine", "amisulpride",
            ]),
        antipsychotic.member("olanzapine", brands: ["Zyprexa"], atc: ["N05AH03"]),
        antipsychotic.member(
            "haloperidol", brands: ["Haldol"], atc: ["N05AD01"], grade: .anecdotal, extrapolated: true),
        antipsychotic.member(
            "risperidone", brands: ["Risperdal"], atc: ["N05AX08"], grade: .anecdotal, extrapolated: true),
        antipsychotic.member(
            "quetiapine", brands: ["Seroquel"], atc: ["N05AH04"], grade: .anecdotal, extrapolated: true),

        benzodiazepine.asClass(
            "benzodiazepine", "benzodiazepine",
            brands: ["benzodiazepines", "benzo", "benzos", "lorazepam", "temazepam", "nitrazepam"]),
        benzodiazepine.member("diazepam", brands: ["Valium"], atc: ["N05BA01"]),
        benzodiazepine.member("alprazolam", brands: ["Xanax"], atc: ["N05BA12"]),

        sedatingAntihistamine.asClass(
            "sedating-antihistamine", "sedating antihistamine",
            brands: [
                "Unisom", "Sominex", "Night Nurse", "sleep aid",
                "sedating antihistamines", "drowsy antihistamine", "sleep aid antihistamine",
                "antihistamine sleep aid", "night-time allergy tablet", "night-time allergy tablets",
                "nighttime allergy pill", "first-generation antihistamine", "promethazine", "Phenergan",
            ]),
        sedatingAntihistamine.member(
            "diphenhydramine", brands: ["Benadryl", "ZzzQuil", "Nytol", "Tylenol PM"], atc: ["R06AA02"]),
        sedatingAntihistamine.member("doxylamine", brands: ["NyQuil", "doxylamine succinate"], atc: ["R06AA09"]),
        sedatingAntihistamine.member(
            "chlorphenamine", brands: ["Chlor-Trimeton", "Piriton", "chlorpheniramine"], atc: ["R06AB04"]),
        sedatingAntihistamine.member("hydroxyzine", brands: ["Atarax", "Vistaril"], atc: ["N05BB01"]),

        otherAntihistamine.member("loratadine", brands: ["Claritin", "Clarityn"], atc: ["R06AX13"]),
        otherAntihistamine.member("cetirizine", brands: ["Zyrtec", "Zirtek"], atc: ["R06AE07"]),
        otherAntihistamine.member("fexofenadine", brands: ["Allegra", "Telfast"], atc: ["R06AX26"]),
        otherAntihistamine.member("levocetirizine", brands: ["Xyzal"], atc: ["R06AE09"]),
    ]

    private static let antidepressantCramps = """
        Cramps (grade D): one clinical inquiry at the level of expert opinion and consumer lists; nothing controlled. \
        Restless legs may be what was meant.
        """

    private static let newOrWorse = """
        In one study, 5 to 10 in 100 new users got new or worse restless legs. For cramps there is only opinion.
        """

    private static let newOrWorseRate = """
        Restless legs (grade B): 5 to 10% new or worse among first-time users in a cohort. \(antidepressantCramps)
        """

    private static let ssri = MedicineFamily(
        "SSRI antidepressant", .both, Evidence(.weak, [.rottach2008, .jfpDiagnosticApproach]),
        groups: [.antidepressant, .ssriOrSnri], text: newOrWorse, clinician: newOrWorseRate)

    private static let snri = MedicineFamily(
        "SNRI antidepressant", .both, Evidence(.weak, [.rottach2008, .cetinErdem2023, .jfpDiagnosticApproach]),
        groups: [.antidepressant, .ssriOrSnri], text: newOrWorse,
        clinician: """
            \(newOrWorseRate) In a cross-sectional study of 198 users of SSRIs or SNRIs, 25% had restless legs.
            """)

    private static let tricyclic = MedicineFamily(
        "tricyclic antidepressant", .both, Evidence(.anecdotal, [.medxRlsDrugs, .jfpDiagnosticApproach]),
        groups: [.antidepressant, .tricyclic],
        text: """
            It may make restless legs worse, but the evidence is weak. For cramps there is only opinion on \
            antidepressants in general.
            """,
        clinician: """
            Restless legs (grade C): an unsigned secondary page names amitriptyline. Cramps (grade D): antidepressants \
            are mentioned as a class, without data.
            """)

    private static let antipsychotic = MedicineFamily(
        "antipsychotic", .restlessLegs, Evidence(.weak, [.medxRlsDrugs]), groups: [.antipsychotic],
        text: """
            It blocks dopamine, a messenger in the brain. Websites say that such medicines can worsen restless legs; \
            that is weak evidence.
            """,
        clinician: """
            Dopamine antagonist. The link with restless legs was read in secondary pages only, which name olanzapine \
            and the class.
            """)

    private static let benzodiazepine = MedicineFamily(
        "benzodiazepine", .cramp, Evidence(.anecdotal, [.rxlistCrampDrugs]), groups: [.benzodiazepine],
        text: "Cramps were reported while people came off it, not as a direct effect. The evidence is weak.",
        clinician: "A drug list ties cramps to withdrawal. It must not be stopped abruptly.",
        closing: Wording.neverSuddenly)

    private static let sedatingAntihistamine = MedicineFamily(
        "sedating antihistamine", .restlessLegs, Evidence(.weak, [.rlsAuDrugs, .medxRlsDrugs]),
        groups: [.sedatingAntihistamine],
        text: """
            Patient websites say it can make restless legs worse; no study was read. \
            Some night-time cold and sleep products contain medicines of this kind.
            """,
        clinician: """
            Named in a patient website and an unsigned page as aggravating restless legs; non-sedating antihistamines \
            are named as less likely to. Ask about night-time cold and sleep products.
            """,
        closing: Wording.askIfPrescribed)

    private static let otherAntihistamine = MedicineFamily(
        "non-sedating antihistamine", .restlessLegsLessLikely,
        Evidence(.anecdotal, [.rlsAuDrugs], basis: .judgement), groups: [],
        text: """
            A patient website says it worsens restless legs less often than antihistamines that make you drowsy. \
            The evidence is weak.
            """,
        clinician: "One patient website; no comparative study was read.",
        closing: Wording.askIfPrescribed)
}
