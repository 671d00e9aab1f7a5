extension Medicine {
    /// Medicines for nerves, muscles, movement and pain.
    static let nerves: [Medicine] = [
        dopamineAgonist.asClass(
            "dopamine-agonist", "dopamine agonist", brands: ["dopamine agonists", "rotigotine", "Neupro"]),
        dopamineAgonist.member("pramipexole", brands: ["Mirapex", "Mirapexin"], atc: ["N04BC05"]),
        dopamineAgonist.member("ropinirole", brands: ["Requip"], atc: ["N04BC04"]),
        Medicine(
            "levodopa", "levodopa",
            brands: [
                "Sinemet", "Madopar", "L-dopa", "co-careldopa", "co-beneldopa", "carbidopa-levodopa",
                "carbidopa/levodopa", "levodopa/carbidopa",
            ],
            class: "dopamine precursor", atc: ["N04BA01"], .restlessLegs,
            text: "\(mayWorsenInTime) \(Wording.neverSuddenly)",
            clinician: "Augmentation of restless legs is noted for dopaminergic treatment as a class (AAN 2016).",
            evidence: Evidence(.moderate, [.aan2016Rls]), groups: [.dopaminergic]),
        Medicine(
            "tolcapone", "tolcapone", brands: ["Tasmar"], class: "COMT inhibitor", atc: ["N04BX01"], .cramp,
            text: """
                A medicines website says that 10 or more in 100 users get muscle cramps. \
                Parkinson disease can go with cramps too. \(Wording.askFirst)
                """,
            clinician: """
                A secondary source gives muscle cramps in 10% or more. Confounding: Parkinson disease is itself listed \
                with nocturnal cramps.
                """,
            evidence: Evidence(.weak, [.rxlistCrampDrugs, .mayoNightCramps]), groups: [.otherCrampLinked]),
        Medicine(
            "donepezil", "donepezil", brands: ["Aricept", "Adlarity"], class: "cholinesterase inhibitor",
            atc: ["N06DA02"], .cramp,
            text: """
                In trials, 6 in 100 users had muscle cramps, against 2 in 100 on a dummy pill. \
                These were cramps anywhere in the body. \(Wording.askFirst)
                """,
            clinician: """
                Muscle cramps in 6% against 2% on placebo, pooled from controlled trials. They were not recorded as \
                nocturnal leg cramps.
                """,
            evidence: Evidence(.strong, [.donepezilLabel, .rxlistCrampDrugs]), groups: [.cholinesteraseInhibitor]),
        onlyListed(
            "neostigmine", brands: ["Prostigmin"], class: "cholinesterase inhibitor", atc: ["N07AA01"],
            sources: [.rxlistCrampDrugs], groups: [.cholinesteraseInhibitor],
            clinician: "In one drug list; no rate was read."),
        Medicine(
            "metoclopramide", "metoclopramide", brands: ["Reglan", "Maxolon"],
            class: "anti-sickness medicine that blocks dopamine", atc: ["A03FA01"], .restlessLegs,
            text: """
                It blocks dopamine, a messenger in the brain. Websites say that this can worsen restless legs; no \
                study was read. \(Wording.askFirst)
                """,
            clinician: """
                Dopamine antagonist. The link was read in secondary pages only: the abstract of the AASM guideline \
                that was seen ends before its list of medicines.
                """,
            evidence: Evidence(.weak, [.medxRlsDrugs]), groups: [.dopamineBlockingAntiemetic]),

        gabapentinoid.asClass(
            "gabapentinoid", "gabapentinoid",
            brands: ["gabapentinoids", "pregabalin", "Lyrica", "gabapentin enacarbil", "Horizant"]),
        gabapentinoid.member("gabapentin", brands: ["Neurontin"], atc: ["N02BF01"]),
        Medicine(
            "carisoprodol", "carisoprodol", brands: ["Soma"], class: "muscle relaxant", atc: ["M03BA02"], .treatment,
            text: "Doctors have tried it against leg cramps, but there is little evidence. \(Wording.askFirst)",
            clinician: "A review of 2012 finds limited support; a prescriber's decision.",
            evidence: Evidence(.weak, [.allenKirby2012], basis: .judgement), groups: []),
        Medicine(
            "suxamethonium", "suxamethonium", brands: ["Anectine", "succinylcholine", "suxamethonium chloride"],
            class: "muscle relaxant for operations", atc: ["M03AB01"], .cramp,
            text: """
                It is given only around an operation. \(Wording.onlyListed) You never take it yourself: ask your \
                hospital team about it.
                """,
            clinician: "Depolarising blocker, peri-operative use; in one drug list.",
            evidence: Evidence(.anecdotal, [.medalgoCrampDrugs]), groups: [.otherCrampLinked]),

        Medicine(
            "nsaid", "NSAID",
            brands: [
                "NSAIDs", "anti-inflammatory painkiller", "anti-inflammatory painkillers",
                "non-steroidal anti-inflammatory drug", "nonsteroidal anti-inflammatory drug", "ibuprofen", "Nurofen",
                "Advil", "Motrin", "diclofenac", "Voltarol", "Voltaren",
            ],
            class: antiInflammatory, .none,
            text: """
                Of this kind of painkiller, only naproxen was found to be linked with leg cramps. \
                \(Wording.askIfPrescribed)
                """,
            clinician: "The review of 2012 singles out naproxen; nothing was read on other NSAIDs and cramps.",
            evidence: Evidence(.anecdotal, [.allenKirby2012], basis: .judgement), groups: [.nsaid], isClass: true),
        Medicine(
            "naproxen", "naproxen", brands: ["Naprosyn", "Aleve", "naproxen sodium", "Anaprox"],
            class: antiInflammatory, atc: ["M01AE02"], .cramp,
            text: """
                A medical review says that naproxen is clearly linked with leg cramps. \(Wording.askIfPrescribed)
                """,
            clinician: """
                Counted among the strongly associated medicines by a review of 2012; also in a drug list. The trial \
                data behind it were not read.
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .medalgoCrampDrugs]), groups: [.nsaid, .naproxen]),

        opioid.asClass(
            "opioid", "opioid",
            brands: ["opioids", "opiate", "opiates", "codeine", "oxycodone", "tramadol", "dihydrocodeine"]),
        opioid.member("morphine", brands: ["MST", "morphine sulfate", "morphine sulphate"], atc: ["N02AA01"]),
    ]

    private static let antiInflammatory = "anti-inflammatory painkiller (NSAID)"

    private static let mayWorsenInTime =
        "It treats restless legs, but with long use it can make them worse (experts call this augmentation)."

    private static let dopamineAgonist = MedicineFamily(
        "dopamine agonist", .restlessLegs, Evidence(.moderate, [.aan2016Rls, .medxRlsDrugs]),
        groups: [.dopaminergic], text: mayWorsenInTime,
        clinician: """
            Effective in restless legs, with augmentation in long-term use (AAN 2016): ask whether symptoms have \
            grown worse on it. It must not be stopped abruptly.
            """,
        closing: Wording.neverSuddenly)

    private static let gabapentinoid = MedicineFamily(
        "gabapentinoid", .treatment, Evidence(.moderate, [.aasm2025Rls, .aan2016Rls], basis: .judgement),
        groups: [.gabapentinoid],
        text: """
            Doctors use this kind of medicine for restless legs. No trial of gabapentin for night cramps was found.
            """,
        clinician: """
            Restless legs: first line in secondary summaries of AASM 2025; AAN 2016 backs gabapentin enacarbil (level \
            A) and pregabalin (level B). No trial of gabapentin in nocturnal cramps was located.
            """)

    private static let opioid = MedicineFamily(
        "opioid", .cramp, Evidence(.anecdotal, [.butler2002, .aan2016Rls]), groups: [.opioid],
        text: "One review names morphine as a possible cause of cramps; no study was found.",
        clinician: """
            Only morphine is named, in a review of 2002. Opioids also serve in refractory restless legs: AAN 2016 \
            speaks of oxycodone with naloxone.
            """,
        closing: Wording.neverSuddenly)
}
