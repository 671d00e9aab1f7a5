/// What means the same under several names: medicines, conditions, and words of everyday use.
struct SearchMeanings: Sendable {
    /// The words of phrases, numbered.
    private var keys: [String: Int32] = [:]
    /// Where a phrase goes on: a node and the next word lead to a node; node 0 is the beginning.
    private var next: [Int64: Int] = [:]
    /// For each node, what the phrase that ends there means.
    private var ends: [[Int32]] = [[]]
    /// For each meaning, the wider ones: furosemide is a loop diuretic and a diuretic.
    private(set) var wider: [[Int32]] = []
    /// The meanings that are quinine.
    private(set) var quinine: Set<Int32> = []
    /// How many meanings are medicines; they come first, in the order of `Medicine.all`.
    let medicines = Medicine.all.count

    /// How many meanings there are.
    var count: Int { wider.count }

    /// A phrase that stands in a text.
    struct Sighting: Equatable {
        let words: Range<Int>
        let meanings: [Int32]
    }

    init() {
        let classes = Medicine.all.indices.filter { Medicine.all[$0].isClass && Medicine.all[$0].groups != [] }
        for (index, medicine) in Medicine.all.enumerated() {
            let names = [medicine.id] + SearchMeanings.readings(of: [medicine.name] + medicine.brands)
            let wider = classes.filter { $0 != index && medicine.groups.isSuperset(of: Medicine.all[$0].groups) }
            add(names, wider: wider.map(Int32.init))
            if medicine.isQuinine { quinine.insert(Int32(index)) }
        }
        for term in ConditionTerm.all {
            add([term.id] + SearchMeanings.readings(of: [term.title] + term.synonyms))
        }
        for phrases in SearchMeanings.everyday { add(phrases) }
    }

    private mutating func add(_ phrases: [String], wider: [Int32] = []) {
        let meaning = Int32(self.wider.count)
        self.wider.append(wider)
        for phrase in phrases {
            var node = 0
            for word in SearchWord.words(of: phrase) where !word.isFiller {
                let key = keys[word.folded] ?? Int32(keys.count)
                keys[word.folded] = key
                let step = SearchMeanings.step(node, key)
                node = next[step] ?? ends.count
                next[step] = node
                if node == ends.count { ends.append([]) }
            }
            if node != 0, !ends[node].contains(meaning) { ends[node].append(meaning) }
        }
    }

    private static func step(_ node: Int, _ key: Int32) -> Int64 { Int64(node) << 32 | Int64(key) }

    /// The number of a word, for `sightings(in:)`; `nil` when no phrase has it.
    func key(of word: SearchWord) -> Int32? { keys[word.folded] }

    /// Every phrase that stands in a text without its fillers, those inside of longer ones included.
    ///
    /// - Parameter keys: the numbers of the words of the text.
    func sightings(in keys: [Int32?]) -> [Sighting] {
        var found: [Sighting] = []
        for start in keys.indices where keys[start] != nil {
            var node = 0
            for end in start..<keys.count {
                guard let key = keys[end], let after = next[SearchMeanings.step(node, key)] else { break }
                node = after
                if !ends[node].isEmpty { found.append(Sighting(words: start..<end + 1, meanings: ends[node])) }
            }
        }
        return found
    }

    /// Names, and what stands before and inside their brackets.
    private static func readings(of names: [String]) -> [String] {
        names.flatMap { name in
            guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close else {
                return [name]
            }
            return [name, String(name[..<open]), String(name[name.index(after: open)..<close])]
        }
    }

    /// Words that people use for one thing, beyond the names of medicines and conditions.
    private static let everyday: [[String]] = [
        [
            "leg cramp", "charley horse", "charlie horse", "night cramp", "nocturnal cramp", "calf cramp", "foot cramp",
            "muscle cramp", "muscle spasm", "leg spasm",
        ],
        ["cramp", "cramping", "cramped"],
        ["stretch", "stretching", "stretched"],
        ["swelling", "swollen", "swell", "oedema", "puffy"],
        ["tingling", "tingle", "pins and needles", "pins needles", "paraesthesia", "prickling"],
        ["numb", "numbness", "loss of feeling"],
        ["itch", "itching", "itchy"],
        ["weak", "weakness"],
        ["clot", "blood clot", "dvt", "deep vein thrombosis", "thrombosis"],
        [
            "blood thinner", "blood thinning tablet", "blood thinning medicine", "anticoagulant",
            "vitamin k antagonist",
            "warfarin type blood thinner",
        ],
        ["blocked artery", "narrowed artery", "poor blood flow", "poor circulation", "bad circulation", "pad", "pvd"],
        [
            "banana", "potassium food", "potassium rich food", "food rich in potassium", "food high in potassium",
            "leafy green", "mixed diet", "extra potassium",
        ],
        ["flight", "flying", "plane", "journey", "travel", "travelling", "long haul"],
        ["hot", "warm"],
        ["pickle juice", "pickle brine", "pickle water", "pickle"],
        ["growing pain", "growth pain"],
        ["breathe", "breath", "breathing"],
        [
            "breathless", "short of breath", "shortness of breath", "trouble breathing", "difficulty breathing",
            "cannot breathe", "cant breathe", "hard to breathe",
        ],
        ["heart flutters", "palpitation", "pounding heart", "racing heart", "heartbeat", "heart rhythm"],
        ["dark urine", "brown urine", "cola coloured urine", "rhabdo", "rhabdomyolysis", "muscle breakdown"],
        ["ambulance", "emergency", "emergency department", "emergency room", "casualty"],
        ["doctor", "gp", "physician", "clinician"],
        ["painkiller", "pain killer", "pain relief", "analgesic"],
        ["inhaler", "puffer"],
        ["alcohol", "booze", "beer", "wine"],
        ["exercise", "workout", "sport", "training"],
        ["old", "older", "elderly", "ageing", "aging", "old age", "older age", "older adult", "older people"],
        ["dehydration", "dehydrated", "lack of fluid", "lack of water", "drink more water", "drinking water"],
        ["kidney", "renal"],
        ["liver", "hepatic"],
        ["heart", "cardiac"],
        ["vein", "venous"],
        ["artery", "arterial"],
        ["nerve damage", "neuropathy"],
        ["shoe", "footwear"],
        ["warmth", "warm", "heat", "hot water bottle", "heating pad", "warm bath", "hot bath"],
        ["cold pack", "ice", "ice pack", "cool"],
        ["rub", "massage", "rubbing"],
        ["diary", "journal", "log"],
        ["compression stocking", "support stocking", "compression sock", "flight sock", "support hose"],
        ["broken sleep", "disturbed sleep", "insomnia", "cannot sleep", "trouble sleeping"],
        ["give birth", "gave birth", "after birth", "childbirth", "postpartum"],
    ]
}
