extension Cause {
    /// What happened lately and makes something else than a plain cramp more likely.
    static let recentEvent: [Cause] = [
        Cause(
            "recent-long-haul-travel", "A long journey", .recentEvent,
            text: """
                Sitting still on a long journey can make a blood clot in a leg more likely. A clot can feel like a \
                calf cramp that does not go away. If one calf stays painful, or is swollen, warm or red, see a \
                clinician today. Do not stretch or rub it. Chest pain or trouble breathing is an emergency: call an \
                ambulance.
                """,
            clinician: """
                Travel raises the suspicion of deep vein thrombosis when one calf hurts. The sources read support the \
                danger of a clot; the link with travel is our judgement, and travel is not an item of the Wells score. \
                Assess with Wells, D-dimer or ultrasound the same day.
                """,
            mechanism: """
                Blood moves slowly in legs that stay still, so it may clot. This is about a clot, not about a cramp.
                """,
            evidence: Evidence(.weak, [.uhbDvtPe, .dvtPatientNhsText, .wells2003Nice], basis: .judgement),
            when: .yes(.longTravel)),
        Cause(
            "recent-surgery-or-bed-rest", "Surgery, bed rest, a plaster cast or a paralysed leg", .recentEvent,
            text: """
                Surgery, bed rest, a plaster cast or a paralysed leg makes a blood clot more likely. If one calf stays \
                painful, or is swollen, warm or red, see a clinician today. Do not stretch or rub it. Chest pain or \
                trouble breathing is an emergency: call an ambulance.
                """,
            clinician: """
                Two-level Wells score: 1 point for 3 days or more in bed or major surgery within 12 weeks, and 1 point \
                for paralysis, paresis or a recent plaster of a leg; 2 or more means deep vein thrombosis is likely. \
                After surgery, cast or crush think also of compartment syndrome.
                """,
            mechanism: """
                Blood moves slowly in legs that stay still, so it may clot. This is about a clot, not about a cramp.
                """,
            evidence: Evidence(.moderate, [.wells2003Nice, .uhbDvtPe, .statpearlsAcs]),
            when: .surgeryOrImmobility),
        Cause(
            "recent-birth", "Birth in the last 6 weeks", .recentEvent,
            text: """
                A blood clot in a leg is more likely in the 6 weeks after birth. If one leg stays painful, or is \
                swollen, warm or red, contact your maternity team today. Do not stretch or rub it. Chest pain or \
                trouble breathing is an emergency: call an ambulance.
                """,
            clinician: """
                Pain or swelling of one leg within 6 weeks of delivery needs same-day assessment for deep vein \
                thrombosis.
                """,
            mechanism: "Blood clots more easily around birth. This is about a clot, not about a cramp.",
            evidence: Evidence(.moderate, [.sneePostnatalDvt]),
            when: .yes(.gaveBirthWithinSixWeeks)),
        Cause(
            "contaminated-wound", "A dirty wound", .recentEvent,
            text: """
                Germs in a dirty wound can cause tetanus, which makes muscles go into painful spasm. Cramps after a \
                dirty wound need advice today. A stiff jaw, trouble swallowing or spasms all over is an emergency: \
                call an ambulance.
                """,
            clinician: """
                Tetanus: incubation usually 4 to 21 days, mean about 10. Trismus first, then spread over 24 to 72 \
                hours. Ask about soil contamination, injecting drug use and vaccination. Cramps after possible \
                exposure need immediate advice.
                """,
            mechanism: "The germ makes a poison that lets muscles contract without control. This is certain.",
            evidence: Evidence(.moderate, [.nhsTetanusCopy, .nhsLegCramps, .nidirectLegCramps]),
            when: .yes(.dirtyWound)),
        Cause(
            "toxin-exposure", "Contact with a poison", .recentEvent,
            text: """
                Some poisons, such as heavy metals, can cause cramps. Cramps after contact with a poison need medical \
                advice today.
                """,
            clinician: """
                Public leaflets ask for urgent advice when cramps follow exposure to a toxic substance, such as a \
                heavy metal.
                """,
            mechanism: "Poisons can disturb nerves or muscle. How depends on the poison.",
            evidence: Evidence(.weak, [.nhsLegCramps, .nidirectLegCramps]),
            when: .yes(.toxinExposure)),
        Cause(
            "new-medicine-or-dose", "A new, changed or stopped medicine", .recentEvent,
            text: """
                A medicine may be the cause if the cramps began soon after you started it or its dose changed. Do not \
                stop it yourself; ask your pharmacist or prescriber to review it. They can judge whether they are \
                linked, and change the dose or the medicine. If you stopped a medicine lately, tell them that too.
                """,
            clinician: """
                Temporal order is the strength of the sequence-symmetry design that linked long-acting beta-agonists, \
                diuretics and statins with new cramp treatment; it is not proof in one person. Review all recent \
                changes; withdrawal of a benzodiazepine is named in one drug list (grade D).
                """,
            mechanism: "It depends on the medicine, and mostly it is not known.",
            evidence: Evidence(.moderate, [.garrison2012, .medalgoCrampDrugs, .rxlistCrampDrugs], basis: .judgement),
            claims: ["SC-055", "SC-062", "SC-137", "SC-138", "SC-139", "SC-143", "SC-146"],
            when: .anyYes(.newMedicineOrDose, .stoppedMedicine)),
    ]
}
