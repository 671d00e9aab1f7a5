import Testing

@testable import LegCrampRules

@Suite("Search")
struct SearchTests {
    private static let index = SearchIndex.content

    /// What a search finds as "kind id", the best first.
    private static func found(_ query: String, limit: Int = SearchIndex.mostResults) throws -> [String] {
        try index.search(query, limit: limit).results.map { name(index.documents[$0.document]) }
    }

    private static func name(_ document: SearchIndex.Document) -> String { "\(document.kind.rawValue) \(document.id)" }

    @Test(
        "what stands first",
        arguments: [
            ("water tablets", "medicine diuretic"), ("Water pills", "medicine diuretic"),
            ("lasix", "medicine furosemide"),
            ("LASIX 40 mg", "medicine furosemide"), ("furos", "medicine furosemide"),
            ("lipitor", "medicine atorvastatin"),
            ("charley horse", "condition leg-cramps"), ("growing pains", "look-alike growing-pains"),
            ("banana", "faq do-bananas-help"), ("pickle juice", "advice pickle-juice"), ("Clot?", "warning-sign clot"),
            ("DVT", "warning-sign clot"), ("chest pain", "warning-sign pulmonary-embolism"),
            ("can't breathe", "warning-sign pulmonary-embolism"), ("magnesium", "medicine magnesium"),
            ("blood thinner", "medicine vitamin-k-antagonist"), ("dehydration", "cause dehydration"),
            ("statins", "medicine statin"), ("pins and needles", "warning-sign numbness-or-sensory-loss"),
            ("swollen calf", "warning-sign suspected-dvt"), ("hot red calf", "warning-sign suspected-dvt"),
            ("swollen calf after flight", "warning-sign clot-signs-after-long-travel"),
            ("cold foot", "warning-sign acute-limb-ischaemia"), ("dark urine", "warning-sign dark-urine"),
        ])
    func first(query: String, expected: String) throws {
        let first = try #require(try SearchTests.found(query).first)
        #expect(first.hasPrefix(expected))
    }

    @Test(
        "other names lead to the same items",
        arguments: [
            ("RLS", "cause restless-legs-as-cause"), ("restless leg syndrome", "cause restless-legs-as-cause"),
            ("PAD", "cause peripheral-arterial-disease"), ("claudication", "look-alike claudication"),
            ("thrombosis", "look-alike blood-clot"), ("lasix", "cause diuretics"), ("banana", "advice extra-potassium"),
            ("bananas", "advice balanced-food"), ("charley horses", "faq what-to-do-now"),
            ("parkinsons", "condition parkinson"), ("Parkinson's", "condition parkinson"),
            ("night cramps in pregnancy", "faq i-am-pregnant"), ("garrison 2012", "source garrison-2012"),
        ])
    func otherNames(query: String, expected: String) throws {
        #expect(try SearchTests.found(query, limit: .max).contains { $0.hasPrefix(expected) })
    }

    @Test(
        "spellings, numbers and accents do not matter",
        arguments: [
            ["oedema", "edema", "Oedema", "œdema", "ŒDEMA", "ｏｅｄｅｍａ", "oede\u{301}ma"], ["anaemia", "anemia"],
            ["diarrhoea", "diarrhea"], ["oestrogen", "estrogen"], ["haemodialysis", "hemodialysis"],
            ["ischaemia", "ischemia"], ["tumour", "tumor"], ["fibre", "fiber"], ["colour", "color"],
            ["motor neurone disease", "motor neuron disease"], ["paediatric", "pediatric"],
            ["paralysed", "paralyzed"], ["apnoea", "apnea"], ["quinine sulphate", "quinine sulfate"],
            ["statin", "statins", "STATINS"], ["artery", "arteries"], ["stretches", "stretch's"],
            ["calf", "calves"], ["water tablet", "water-tablets", "the water tablets?"],
        ])
    func spellings(queries: [String]) throws {
        let answers = try queries.map { try SearchTests.index.search($0, limit: .max) }
        for answer in answers {
            #expect(answer.total == answers[0].total)
            #expect(answer.results.map(\.document) == answers[0].results.map(\.document))
        }
    }

    @Test("every item is found by its own title, and all but sources and questions among the first")
    func ownTitle() throws {
        for (place, document) in SearchTests.index.documents.enumerated() {
            var title = document.title
            while title.utf8.count > SearchIndex.longestQuery { title.removeLast() }
            let answer = try SearchTests.index.search(title, limit: .max)
            let rank = answer.results.firstIndex { $0.document == place }
            #expect(rank != nil, "\(SearchTests.name(document)): \(title)")
            guard let rank, document.kind != .source, document.kind != .question else { continue }
            #expect(rank < SearchIndex.mostResults, "\(SearchTests.name(document)): \(title)")
        }
    }

    @Test("every name of a medicine leads to it, and every name of a condition to that")
    func names() throws {
        for medicine in Medicine.all {
            for name in [medicine.id, medicine.name] + medicine.brands {
                #expect(try SearchTests.found(name, limit: .max).contains("medicine \(medicine.id)"), "\(name)")
            }
        }
        for term in ConditionTerm.all {
            for name in [term.id, term.title] + term.synonyms {
                #expect(try SearchTests.found(name, limit: .max).contains("condition \(term.id)"), "\(name)")
            }
        }
    }

    @Test("ids are unique, kinds stand in their order of safety, and a source never stands before what it supports")
    func documents() throws {
        let names = SearchTests.index.documents.map(SearchTests.name)
        #expect(Set(names).count == names.count)
        #expect(Set(SearchTests.index.documents.map(\.kind)) == Set(SearchIndex.Document.Kind.allCases))
        for query in ["leg cramps", "magnesium", "stretching", "restless legs"] {
            let kinds = try SearchTests.index.search(query).results.prefix(5)
                .map { SearchTests.index.documents[$0.document].kind }
            #expect(!kinds.contains(.source) && !kinds.contains(.question), "\(query)")
        }
        for document in SearchTests.index.documents {
            #expect(!document.title.isEmpty && !document.text.isEmpty && document.path.hasPrefix("/"))
        }
        for flag in RedFlag.all {
            let document = try #require(
                SearchTests.index.documents.first { $0.kind == .warningSign && $0.id == flag.id })
            #expect(document.text.hasSuffix(flag.action))
        }
    }
}

extension SearchTests {
    @Test(
        "for quinine the warning stands first, and nothing recommends it",
        arguments: [
            "quinine", "Quinine", "quin", "quinine tablets", "quinine dose", "quinine for leg cramps", "take quinine",
            "tonic water", "gin and tonic", "Qualaquin", "quinine sulphate", "qualaq", "does quinine help?", "tonic",
            "bitter lemon quinine", "stretching or quinine", "quinine magnesium zzzz",
        ])
    func quinine(query: String) throws {
        let answer = try SearchIndex.content.search(query, limit: .max)
        let documents = answer.results.map { SearchIndex.content.documents[$0.document] }
        #expect(documents.first?.path == "/advice/quinine")
        for document in documents where document.title.says("quinine") || document.text.says("quinine") {
            let warning = [
                "do not", "warning", "not advised", "reaction", "bleeding", "take no more", "not to be used", "stop",
                "cessation", "mortality", "risk", "serious", "warn", "review", "drug safety",
            ]
            let text = "\(document.title) \(document.text)"
            #expect(
                warning.contains(where: text.says) || [.warningSign, .question, .source].contains(document.kind),
                "\(document.kind) \(document.id): \(text)")
        }
    }

    @Test("no measure is listed for quinine that is not a warning of it")
    func quinineMeasures() throws {
        for query in ["quinine", "tonic water", "Qualaquin"] {
            for result in try SearchIndex.content.search(query, limit: .max).results {
                let document = SearchIndex.content.documents[result.document]
                guard document.kind == .advice, let measure = Measure.all.first(where: { $0.id == document.id }) else {
                    continue
                }
                let isReview = measure.id == "medicine-review"
                #expect(measure.kind == .avoid || isReview, "\(measure.id)")
            }
        }
    }

    @Test("a warning sign needs only half of the words that tell something")
    func half() throws {
        for query in ["swollen zumba", "chest zzzz", "numbness after zumba"] {
            let answer = try SearchIndex.content.search(query)
            #expect(answer.results.contains { SearchIndex.content.documents[$0.document].kind == .warningSign })
        }
    }

    @Test("all words must match where an item has them all, else most of them")
    func allWords() throws {
        let all = try SearchIndex.content.search("vitamin K2 warfarin", limit: .max)
        for result in all.results where SearchIndex.content.documents[result.document].kind != .warningSign {
            #expect(all.matched(result) == ["vitamin", "k2", "warfarin"])
        }
        let most = try SearchIndex.content.search("magnesium zzzz", limit: .max)
        #expect(most.words == ["magnesium", "zzzz"])
        #expect(most.results.allSatisfy { most.matched($0) == ["magnesium"] })
        #expect(try SearchIndex.content.search("zzzz qqqq").total == 0)
    }

    @Test(
        "words are letters and digits, each once, without fillers",
        arguments: [
            ("Why do my LEGS cramp at night?", ["legs", "cramp", "night"]), ("cramp cramps CRAMP", ["cramp"]),
            ("how", ["how"]), ("é ü ß 平成 ١٢", ["e", "u", "ss", "平成", "١٢"]), ("a-b_c.d/e", ["b", "c", "d", "e"]),
            ("<script>alert(1)</script>", ["script", "alert", "1"]),
            ("\"quoted\"\u{0}\u{202E}\u{FEFF}x", ["quoted", "x"]),
            ("İstanbul ǅ", ["istanbul", "ǆ"]), ("🦵 leg 🦵", ["leg"]), ("Parkinson’s", ["parkinsons"]),
        ])
    func words(query: String, expected: [String]) throws {
        #expect(try SearchIndex.content.search(query).words == expected)
    }

    @Test(
        "a query without a letter or digit is refused", arguments: ["", " ", "?!", "🦵", "\u{0}", "--", "\u{301}", "''"])
    func noWord(query: String) {
        #expect(throws: SearchIndex.QueryError.noWord) { try SearchIndex.content.search(query) }
    }

    @Test("200 bytes are answered, 201 are refused", arguments: ["a", "é", "平", "a b ", "co c st "])
    func length(part: String) throws {
        var query = String(repeating: part, count: 200 / part.utf8.count)
        query += String(repeating: "x", count: 200 - query.utf8.count)
        let answer = try SearchIndex.content.search(query)
        #expect(answer.words.count <= SearchIndex.mostWords)
        #expect(throws: SearchIndex.QueryError.tooLong) { try SearchIndex.content.search(query + "x") }
    }

    @Test("more words than are looked for are left out")
    func manyWords() throws {
        let query = (0..<60).map { "\($0)" }.joined(separator: " ")
        #expect(try SearchIndex.content.search(query).words.count == SearchIndex.mostWords)
    }

    @Test("answers are bounded, counted and always the same")
    func deterministic() throws {
        let again = SearchIndex(SearchIndex.Document.all)
        for query in ["leg", "st", "e", "cramps at night", "lasix", "co ca cr", "a b c d"] {
            let answer = try SearchIndex.content.search(query)
            #expect(answer.results.count == min(answer.total, SearchIndex.mostResults))
            #expect(try SearchIndex.content.search(query) == answer)
            #expect(try again.search(query) == answer)
            #expect(Set(answer.results.map(\.document)).count == answer.results.count)
            #expect(try SearchIndex.content.search(query, limit: 3).results == Array(answer.results.prefix(3)))
            #expect(try SearchIndex.content.search(query, limit: -1).results.isEmpty)
        }
    }

    @Test("any bytes are answered or refused")
    func anyBytes() throws {
        var generator = SplitMix(state: 7)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let answer = try? SearchIndex.content.search(String(decoding: bytes, as: UTF8.self))
            for word in answer?.words ?? [] {
                #expect(!word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber })
            }
        }
    }
}
