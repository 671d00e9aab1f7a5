import LegCrampRules
import Testing

@Suite("Names of medicines")
struct MedicineNameTests {
    private static func ids(_ name: String) -> [String] { NamedMedicine.ids(name) }

    @Test("a list that holds a name nobody knows is not complete, though the rest was denied")
    func unknownNameKeepsListOpen() {
        var statement = Profile.Statement()
        statement.medications = ["Coumadinn"]
        statement.conditions = ["kidny diseese"]
        statement.noneOf = [.medications, .conditions]
        let answers = Profile(statement).answers
        #expect(answers.takes(.vitaminKAntagonist) == .unknown)
        #expect(answers.has(.chronicKidneyDisease) == .unknown)
    }

    @Test("generics, brands and synonyms are recognised in any case and with a dose", arguments: Medicine.all)
    func everyName(medicine: Medicine) {
        for name in [medicine.id, medicine.name] + medicine.brands {
            #expect(MedicineNameTests.ids(name) == [medicine.id], "\(name)")
            #expect(Medicine.named(name) == medicine, "\(name)")
            for written in [
                name.lowercased(), name.uppercased(), "\(name) 40 mg", "\(name), twice a day", " \(name). ",
            ] {
                #expect(MedicineNameTests.ids(written).contains(medicine.id), "\(written)")
            }
        }
    }

    @Test(
        "the generics of the evidence files have the association that was found",
        arguments: EvidenceMedicines.all.indices)
    func evidence(index: Int) {
        let (association, generics) = EvidenceMedicines.all[index]
        for generic in generics {
            let found = Profile(.takes(generic)).medications[0].medicines
            #expect(found.count == 1 && found.first?.association == association, "\(generic): \(found.map(\.id))")
            #expect(found.first?.isClass == false, "\(generic)")
        }
    }

    @Test("the evidence files name 99 and 27 medicines")
    func count() {
        let generics = EvidenceMedicines.all.flatMap(\.generics)
        #expect(generics.count == 126 && Set(generics).count == 126)
    }

    @Test(
        "what people write is recognised",
        arguments: [
            ("Lasix 40 mg", ["furosemide"]), ("furosemide (loop diuretic)", ["furosemide", "loop-diuretic"]),
            ("mirtazapine 30 mg, recently increased", ["mirtazapine"]), ("LASIX", ["furosemide"]),
            ("  lasix ", ["furosemide"]),
            ("lasix-40", ["furosemide"]), ("statin", ["statin"]), ("a statin", ["statin"]),
            ("water tablets", ["diuretic"]),
            ("water-pill", ["diuretic"]), ("beta blocker", ["beta-blocker"]),
            ("HRT patch", ["hormone-replacement-therapy"]),
            ("the pill", ["combined-pill"]), ("salmeterol/fluticasone", ["salmeterol-and-fluticasone"]),
            ("fluticasone and salmeterol 250/50", ["salmeterol-and-fluticasone"]),
            ("atorvastatin and ramipril", ["atorvastatin", "ramipril"]), ("tonic water", ["tonic-water"]),
            ("potassium-sparing diuretic", ["potassium-sparing-diuretic"]), ("Vitamin K2 (MK-7)", ["vitamin-k2"]),
            ("blue inhaler", ["short-acting-beta-agonist"]), ("Lasix Lasix", ["furosemide"]),
            ("ACE inhibitor", ["ace-inhibitor"]),
        ] as [(String, [String])])
    func written(name: String, expected: [String]) { #expect(MedicineNameTests.ids(name) == expected) }

    @Test(
        "a name that is turned round is not recognised, but listed back",
        arguments: [
            "stopped Lasix", "no statin", "not on warfarin", "never took quinine", "allergic to ibuprofen",
            "Lasix, stopped in May",
            "without a diuretic", "formerly sertraline", "family history of statin trouble", "don't take Lasix",
            "doesn\u{2019}t take statins",
        ])
    func turnedRound(name: String) {
        let profile = Profile(.takes(name))
        #expect(profile.medications.map(\.given) == [name])
        #expect(profile.medications[0].medicines.isEmpty)
        #expect(profile.answers.medicines.isEmpty)
    }

    @Test(
        "a near miss is not recognised, and its right name is suggested first",
        arguments: [
            ("fursemide", "furosemide"), ("setraline", "sertraline"), ("atorvastin", "atorvastatin"),
            ("Lasxi", "furosemide"),
            ("warfrin", "warfarin"), ("mirtazipine", "mirtazapine"), ("omeprezole", "omeprazole"),
            ("quinin", "quinine"),
            ("salbutamoll", "salbutamol"), ("magnesum", "magnesium"),
        ])
    func nearMiss(name: String, expected: String) {
        let medicine = Profile(.takes(name)).medications[0]
        #expect(medicine.medicines.isEmpty)
        #expect(medicine.suggestions.first == expected)
        #expect((1...3).contains(medicine.suggestions.count))
        #expect(Medicine.suggestions(for: name).map(\.id) == medicine.suggestions)
        #expect(Medicine.named(name) == nil)
    }

    @Test(
        "what is unlike every name is listed back without a suggestion",
        arguments: ["zzzzqqqq", "xx", "", "!!!", "12345678"])
    func unknown(name: String) {
        let medicine = Profile(.takes(name)).medications[0]
        #expect(medicine.medicines.isEmpty && medicine.suggestions.isEmpty)
    }

    @Test("long and odd texts do no harm", arguments: OddTexts.all.indices)
    func odd(index: Int) {
        let text = OddTexts.all[index]
        let profile = Profile(.takes(text), .has(text))
        #expect(profile.medications[0].given == text && profile.conditions[0].given == text)
        #expect(Medicine.named(text) == nil && Medicine.suggestions(for: text).count <= 3)
        #expect(text.utf8.count <= 200 || profile.medications[0].medicines.isEmpty)
    }

    @Test("names of one list that say the same are kept once, at the place of the first")
    func repetition() {
        let profile = Profile(.takes("Lasix", "zzz", "lasix", "LASIX.", "furosemide"))
        #expect(profile.medications.map(\.given) == ["Lasix", "zzz", "furosemide"])
        #expect(profile.medications.map(\.index) == [0, 1, 4])
        #expect(profile.places(of: MedicineGroup.loopDiuretic).pointers == ["/medications/0", "/medications/4"])
    }
}

/// Texts that nobody should write.
enum OddTexts {
    static let all: [String] = [
        String(repeating: "Lasix ", count: 40), String(repeating: "a", count: 201),
        String(repeating: "a", count: 100_000),
        String(repeating: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", count: 20), "\u{0000}\u{0001}\u{FFFD}",
        "\u{202E}xisaL",
        "e\u{0301}\u{0301}\u{0301}\u{0301}", "\u{FEFF}", "((((", ")(", "ﬀuroſemide", "İstanbul ı", "\u{0130}", "ß ẞ",
        "٣٤٥ mg", "\r\n\t",
        String(repeating: "(", count: 150), String(repeating: "no ", count: 50), "日本語の薬",
        String(repeating: "é", count: 99),
    ]
}

extension NamedMedicine {
    /// Ids of what a name is recognised as.
    static func ids(_ name: String) -> [String] { Profile(.takes(name)).medications[0].medicines.map(\.id) }
}
