extension Medicine {
    /// Inhalers: long-acting beta agonists have one of the clearest links with cramps.
    static let breathing: [Medicine] = [
        longActing.asClass(
            "long-acting-beta-agonist", "long-acting beta agonist (LABA)",
            brands: [
                "LABA", "LABAs", "long acting beta agonist", "long-acting beta agonists", "long acting beta agonists",
                "long-acting beta-2 agonist", "long-acting beta-2 agonists",
            ]),
        longActing.member(
            "salmeterol", brands: ["Serevent"], atc: ["R03AC12"], sources: [.rabbitt2016, .salmeterolSwiss],
            clinician: "Swiss professional information files muscle cramps as very rare (band under 0.1% or lower)."),
        longActing.member(
            "formoterol", brands: ["Foradil", "Oxis", "eformoterol"], atc: ["R03AC13", "R03CC15"],
            sources: [.rabbitt2016]),
        longActing.member(
            "indacaterol", brands: ["Onbrez"], atc: ["R03AC18"], grade: .weak, extrapolated: true,
            clinician: newerThanTheStudy),
        longActing.member(
            "olodaterol", brands: ["Striverdi"], atc: ["R03AC19"], grade: .weak, extrapolated: true,
            clinician: newerThanTheStudy),

        withSteroid.asClass(
            "combination-inhaler", "long-acting beta agonist with inhaled steroid",
            brands: ["combination inhaler", "combination inhalers", "LABA/ICS", "ICS/LABA"]),
        withSteroid.member(
            "salmeterol-and-fluticasone", "salmeterol and fluticasone",
            brands: ["Seretide", "Advair", "Wixela", "fluticasone and salmeterol", "salmeterol/fluticasone"],
            atc: ["R03AK06"]),
        withSteroid.member(
            "formoterol-and-budesonide", "formoterol and budesonide",
            brands: ["Symbicort", "DuoResp", "budesonide and formoterol", "budesonide/formoterol"],
            atc: ["R03AK07"]),
        withSteroid.member(
            "formoterol-and-beclometasone", "formoterol and beclometasone",
            brands: ["Fostair", "Foster", "beclometasone and formoterol"], atc: ["R03AK08"], grade: .weak,
            extrapolated: true),
        withSteroid.member(
            "vilanterol-and-fluticasone-furoate", "vilanterol and fluticasone furoate",
            brands: ["Relvar", "Breo", "Relvar Ellipta", "Breo Ellipta", "fluticasone furoate and vilanterol"],
            atc: ["R03AK10"], grade: .weak, extrapolated: true),

        withAnticholinergic.member(
            "vilanterol-and-umeclidinium-bromide", "vilanterol and umeclidinium bromide",
            brands: ["Anoro", "Anoro Ellipta", "umeclidinium and vilanterol", "vilanterol and umeclidinium"],
            atc: ["R03AL03"], extrapolated: true),
        withAnticholinergic.member(
            "olodaterol-and-tiotropium-bromide", "olodaterol and tiotropium bromide",
            brands: ["Spiolto", "Stiolto", "tiotropium and olodaterol", "olodaterol and tiotropium"],
            atc: ["R03AL06"], extrapolated: true),

        Medicine(
            "short-acting-beta-agonist", "short-acting beta agonist (reliever inhaler)",
            brands: [
                "SABA", "beta agonist", "beta agonists", "beta-agonist", "beta-agonists", "beta-2 agonist",
                "beta-2 agonists", "short-acting beta agonist", "short-acting beta agonists",
                "reliever inhaler", "rescue inhaler", "blue inhaler",
            ],
            class: shortActingClass, .cramp,
            text: """
                Brief muscle cramps are a known but uncommon effect of reliever inhalers. They can lower potassium too. \
                \(Wording.askFirstInhaler)
                """,
            clinician: """
                For salbutamol a Swiss patient leaflet gives brief cramps in 1 to 10 of 1000 users; for terbutaline \
                only reports are listed. Potassium can fall, more so with a systemic steroid.
                """,
            evidence: Evidence(.weak, [.salbutamolSwiss, .rxlistCrampDrugs, .butler2002, .steroidBeta2K]),
            groups: [.shortActingBetaAgonist], isClass: true),
        Medicine(
            "salbutamol", "salbutamol", brands: ["Ventolin", "Proventil", "Salamol", "albuterol"],
            class: shortActingClass, atc: ["R03AC02", "R03CC02"], .cramp,
            text: """
                A Swiss leaflet says that 1 to 10 in 1000 users get brief muscle cramps. It can lower potassium. \
                \(Wording.askFirstInhaler)
                """,
            clinician: """
                Passing muscle cramps in 1 to 10 per 1000 users by a Swiss patient leaflet; also in two drug lists \
                and a review. Hypokalaemia is possible.
                """,
            evidence: Evidence(.weak, [.salbutamolSwiss, .rxlistCrampDrugs, .medalgoCrampDrugs, .butler2002]),
            groups: [.shortActingBetaAgonist]),
        Medicine(
            "levosalbutamol", "levosalbutamol", brands: ["Xopenex", "levalbuterol"], class: shortActingClass, .cramp,
            text: "\(Wording.onlyListed) \(Wording.askFirstInhaler)",
            clinician: "In one drug list. The 2026 ATC extract that was read has no code for it.",
            evidence: Evidence(.anecdotal, [.medalgoCrampDrugs]), groups: [.shortActingBetaAgonist]),
        Medicine(
            "terbutaline", "terbutaline", brands: ["Brethine", "Bricanyl"], class: shortActingClass,
            atc: ["R03AC03", "R03CC03"], .cramp,
            text: """
                Real muscle cramps have been reported with it, but no study says how often. \(Wording.askFirst)
                """,
            clinician: "A review and a drug list name true cramps; no rate was read.",
            evidence: Evidence(.weak, [.rxlistCrampDrugs, .butler2002]), groups: [.shortActingBetaAgonist]),

        inhaledSteroid.asClass(
            "inhaled-steroid", "inhaled steroid",
            brands: [
                "inhaled steroids", "inhaled corticosteroid", "inhaled corticosteroids", "steroid inhaler",
                "steroid inhalers", "preventer inhaler", "brown inhaler", "ciclesonide", "ciclesonide inhaler",
            ]),
        inhaledSteroid.member(
            "budesonide", "budesonide (inhaled)", brands: ["Pulmicort", "budesonide inhaler"], atc: ["R03BA02"]),
        inhaledSteroid.member(
            "fluticasone", "fluticasone (inhaled)", brands: ["Flixotide", "Flovent", "fluticasone inhaler"],
            atc: ["R03BA05"]),
        inhaledSteroid.member(
            "beclometasone", "beclometasone (inhaled)",
            brands: ["Qvar", "Clenil", "beclomethasone", "beclometasone inhaler"], atc: ["R03BA01"]),

        anticholinergic.member(
            "tiotropium-bromide", "tiotropium bromide", brands: ["Spiriva", "tiotropium"], atc: ["R03BB04"]),
        anticholinergic.member(
            "ipratropium-bromide", "ipratropium bromide", brands: ["Atrovent", "ipratropium"], atc: ["R03BB01"]),
        anticholinergic.member(
            "umeclidinium-bromide", "umeclidinium bromide", brands: ["Incruse", "Incruse Ellipta", "umeclidinium"],
            atc: ["R03BB07"], extrapolated: true),
    ]

    private static let shortActingClass = "short-acting beta agonist"
    private static let newerThanTheStudy = "It reached the market after the years that were studied."

    private static let longActing = MedicineFamily(
        "long-acting beta agonist", .cramp, Evidence(.moderate, [.garrison2012]), groups: [.longActingBetaAgonist],
        text: """
            One large study clearly linked this kind of inhaler with leg cramps. \
            More than twice as many people began a cramp medicine after starting it as before.
            """,
        clinician: """
            \(Wording.sequenceRatio("Long-acting beta agonists, all", "2.42", "2.02 to 2.89")) Without a steroid in \
            the inhaler: 2.17 (1.56 to 3.02). The study's control was inhaled anticholinergics.
            """,
        closing: Wording.askFirstInhaler)

    private static let withSteroid = MedicineFamily(
        "long-acting beta agonist with inhaled steroid", .cramp, Evidence(.moderate, [.garrison2012]),
        groups: [.longActingBetaAgonist, .inhaledSteroid],
        text: """
            One large study clearly linked this kind of combined inhaler with leg cramps. \
            About 2.5 times as many people began a cramp medicine after it as before.
            """,
        clinician: """
            \(Wording.sequenceRatio("Long-acting beta agonist with a steroid", "2.55", "2.06 to 3.12")) \
            The beta agonist alone gives 2.17 (1.56 to 3.02), so the steroid need not add to it.
            """,
        closing: Wording.askFirstInhaler)

    private static let withAnticholinergic = MedicineFamily(
        "long-acting beta agonist with long-acting anticholinergic", .cramp, Evidence(.weak, [.garrison2012]),
        groups: [.longActingBetaAgonist],
        text: "One part of this inhaler is of a kind that a large study linked with leg cramps.",
        clinician: """
            Only the beta agonist part is suspect: long-acting beta agonists have an aSR of 2.42 (95% CI 2.02 to \
            2.89); the combination was not studied.
            """,
        closing: Wording.askFirstInhaler)

    /// No study speaks of the steroid alone, so it is not called a cause.
    private static let inhaledSteroid = MedicineFamily(
        "inhaled steroid", .none, Evidence(.anecdotal, [.garrison2012], basis: .judgement),
        groups: [.inhaledSteroid],
        text: """
            No evidence was found that a steroid inhaler on its own causes cramps. \
            The link seen with combined inhalers may come from their other medicine.
            """,
        clinician: """
            Nothing on an inhaled steroid alone: the aSR with a long-acting beta agonist, 2.55 (95% CI 2.06 to \
            3.12), overlaps that of the beta agonist alone, 2.17 (1.56 to 3.02).
            """,
        closing: Wording.askFirstInhaler)

    private static let anticholinergic = MedicineFamily(
        "inhaled anticholinergic", .none, Evidence(.weak, [.garrison2012], basis: .judgement), groups: [],
        text: """
            No evidence was found that this kind of inhaler causes cramps. \
            A large study used it for comparison, not as a suspect.
            """,
        clinician: """
            Garrison 2012 took inhaled anticholinergics as its negative control for long-acting beta agonists; the \
            figure for the control was not read.
            """,
        closing: Wording.askFirstInhaler)
}
