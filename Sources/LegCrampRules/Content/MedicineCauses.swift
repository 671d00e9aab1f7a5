extension Cause {
    /// Medicines; none is ever to be stopped without its prescriber.
    static let medicine: [Cause] = [
        Cause(
            "diuretics", "Water tablets (diuretics)", .medicine,
            text: """
                A water tablet (diuretic) may add to leg cramps. In a large study the link was strongest with \
                potassium-sparing types and weakest with loop types. 2 older studies found no link. Do not drink more \
                because of it without asking first. Do not stop it yourself; ask your pharmacist or prescriber to \
                review it.
                """,
            clinician: """
                Sequence symmetry (new quinine prescription in the year after v before starting, adults aged 50 and \
                over): potassium-sparing 2.12 (95% CI 1.61 to 2.78), thiazide-like 1.48 (1.29 to 1.68), loop 1.20 \
                (1.00 to 1.44, P=.07). No association in 365 outpatients or in male veterans. Check potassium, sodium, \
                magnesium and renal function. Moving the dose earlier in the day has not been tested.
                """,
            mechanism: """
                Not known. Loss of water or salts is often blamed, but the pattern across types does not fit that.
                """,
            disagreement: Disagreement(
                said: "Water tablets cause cramps because they dry out the body and wash out salts.",
                found: """
                    The strongest link was with types that keep potassium in the body. So simple loss of water or \
                    salts is a poor explanation.
                    """),
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016, .abdulla1999, .haskell1997, .hctzLabel]),
            claims: ["SC-025", "SC-026", "SC-052", "SC-140", "SC-141", "SC-142"],
            when: CauseCondition.diuretic),
        Cause(
            "long-acting-beta-agonists", "Long-acting inhalers (long-acting beta-agonists)", .medicine,
            text: """
                A long-acting inhaler for asthma or COPD may add to leg cramps. It had the strongest link of all the \
                medicines in one large study. Keep using your inhaler, because it protects your breathing. Do not stop \
                it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Adjusted sequence ratio 2.42 (95% CI 2.02 to 2.89) for a new quinine prescription; alone 2.17 (1.56 to \
                3.02), with an inhaled steroid 2.55 (2.06 to 3.12). Other inhalers (anticholinergics) were used as the \
                negative control. Quinine prescription is a proxy for cramps. With steroids the potassium-lowering \
                effects add up.
                """,
            mechanism: "Not known. An effect on muscle or on potassium is one idea.",
            disagreement: Disagreement(
                said: "Popular lists of causes often leave these inhalers out.",
                found: """
                    They had the strongest link with cramp treatment of any medicine in the largest study we read.
                    """),
            evidence: Evidence(.moderate, [.garrison2012, .rabbitt2016, .salmeterolSwiss, .steroidBeta2K]),
            claims: ["SC-051"],
            when: .takes(.longActingBetaAgonist)),
        Cause(
            "statins", "Statins", .medicine,
            text: """
                A statin has a small link with leg cramps. In large trials, muscle pain was only slightly more common \
                with a statin than with a dummy pill. Muscle pain with weakness or dark urine is an emergency: go to \
                an emergency department. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Adjusted sequence ratio 1.16 (95% CI 1.04 to 1.29) for a new quinine prescription. Double-blind \
                trials: muscle pain or weakness RR 1.03 (1.01 to 1.06). High v moderate intensity: myalgia RR 1.04 \
                (1.00 to 1.08). Statin myopathy is proximal, on both sides and not brief or nocturnal; dark urine or \
                marked weakness: creatine kinase now.
                """,
            mechanism: "Not known for cramps.",
            evidence: Evidence(.weak, [.garrison2012, .ctt2022, .davis2021, .nhsLegCramps]),
            claims: ["SC-051"],
            when: .takes(.statin)),
        Cause(
            "antidepressants", "Antidepressants", .medicine,
            text: """
                An antidepressant can bring on or worsen restless legs, most often mirtazapine. Good proof of a link \
                with leg cramps is missing. An urge to move that eases as you walk points to restless legs. Do not \
                stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Restless legs (grade B): new or worse in 28% on mirtazapine and 5 to 10% on SSRIs or SNRIs, none seen \
                with reboxetine. 25% of SSRI or SNRI users had restless legs in a cross-sectional study (n=198). Leg \
                cramps (grade D): expert opinion in one clinical inquiry and a secondary report of a label; no \
                controlled evidence.
                """,
            mechanism: "For restless legs, an effect on brain signals is likely. For cramps nothing is known.",
            disagreement: Disagreement(
                said: "Antidepressants cause leg cramps.",
                found: "The good studies are about restless legs. What is called a cramp may really be restless legs."),
            evidence: Evidence(
                .weak,
                [
                    .rottach2008, .cetinErdem2023, .jfpDiagnosticApproach, .medxSertraline, .rlsAuDrugs,
                ]),
            claims: ["SC-053"],
            when: .takesAny(.antidepressant, .ssriOrSnri, .mirtazapine, .tricyclic)),
        Cause(
            "steroids", "Steroid tablets or injections", .medicine,
            text: """
                A steroid tablet or injection is on some lists of medicines linked with cramps. We read no controlled \
                study that tested this. It can lower potassium and weaken muscles. Do not stop it yourself; ask your \
                pharmacist or prescriber to review it.
                """,
            clinician: """
                Systemic corticosteroids are named in a review and in drug lists. Labels list potassium loss, weakness \
                and myopathy rather than leg cramps; the fall in potassium adds to that of beta-2 agonists. No \
                evidence for an inhaled steroid alone: long-acting beta-agonist with steroid 2.55 overlaps 2.17 \
                without.
                """,
            mechanism: "Loss of potassium is suspected. It is not shown for cramps.",
            disagreement: Disagreement(
                said: "Steroids are linked with leg cramps.",
                found: "Only lists say so. We found no controlled study."),
            evidence: Evidence(
                .anecdotal,
                [
                    .butler2002, .medalgoCrampDrugs, .steroidLabelK, .steroidBeta2K, .garrison2012,
                ]),
            claims: ["SC-054"],
            when: .takes(.systemicSteroid)),
        Cause(
            "hormone-medicines", "Raloxifene, oestrogens or teriparatide", .medicine,
            text: """
                Leg cramps are a known side effect of raloxifene, some oestrogens and teriparatide. Raloxifene and \
                oestrogens also make a blood clot more likely. A swollen, warm or painful calf needs care today. Your \
                medicine may be the cause. Do not stop it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Labels: raloxifene, leg cramps judged drug-related in placebo-controlled trials (percentages not \
                read); conjugated oestrogens, at least 5% and more often than placebo; teriparatide, a common effect. \
                Combined oral contraceptives: one patient page only (grade D). Raloxifene and oestrogens raise clot \
                risk: exclude deep vein thrombosis before calling calf pain a cramp.
                """,
            mechanism: "Not known. Trials show the effect itself.",
            evidence: Evidence(
                .strong,
                [
                    .evistaLabel, .premarinLabel, .forteoLilly, .allenKirby2012, .mayoNightCramps,
                ]),
            claims: ["SC-051"],
            when: .takesAny(.raloxifene, .oestrogen, .teriparatide)),
        Cause(
            "other-medicines", "Other medicines linked with cramps", .medicine,
            text: """
                A few other medicines are linked with cramps, such as naproxen, donepezil and iron given into a vein. \
                Long use of a stomach acid tablet can lower magnesium, which can cause spasms. The effect differs \
                between people, and most medicines do not cause cramps. Your medicine may be the cause. Do not stop it \
                yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Naproxen and intravenous iron sucrose: called strongly associated by a review, primary data not read \
                (grade B). Donepezil: muscle cramps 6% v 2% on placebo, not specifically nocturnal. Proton pump \
                inhibitors: hypomagnesaemia on long use (grade C). Salbutamol: 1 to 10 in 1,000 users (label). \
                Lithium, bisphosphonates, fibrates and others stand in lists only (grade D).
                """,
            mechanism: "It differs by medicine. Low magnesium or calcium explains some; for most it is not known.",
            evidence: Evidence(
                .weak,
                [
                    .allenKirby2012, .donepezilLabel, .fdaPpi2011, .salbutamolSwiss, .hypocalcaemiaPa,
                    .medalgoCrampDrugs, .butler2002, .garrison2012,
                ]),
            claims: ["SC-051", "SC-137", "SC-144", "SC-145"],
            when: CauseCondition.otherMedicine),
        Cause(
            "restless-legs-medicines", "Medicines that can worsen restless legs", .medicine,
            text: """
                An allergy or sleep tablet that makes you drowsy (sedating antihistamine) can worsen restless legs. So \
                can some drugs for sickness or psychosis. Some drugs for restless legs can do so when used for long. \
                Your medicine may be part of the cause. Do not stop it yourself; ask your pharmacist or prescriber to \
                review it.
                """,
            clinician: """
                Sedating antihistamines (patient-organisation source, grade C); dopamine blockers such as \
                metoclopramide and antipsychotics (secondary sources); augmentation on long-term dopaminergic \
                treatment (AAN). Listed only with a picture of restless legs. None is known to cause cramps this way.
                """,
            mechanism: "An effect on a brain signal (dopamine) is suspected for most of them.",
            evidence: Evidence(.weak, [.rlsAuDrugs, .medxRlsDrugs, .aan2016Rls]),
            when: CauseCondition.restlessLegsMedicine),
    ]
}
