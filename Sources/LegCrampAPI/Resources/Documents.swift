import LegCrampRules

/// The content of every GET resource.
struct Documents {
    /// One document and the template of its route.
    ///
    /// Several documents of one path differ in their media type.
    struct Document: Sendable {
        /// What is sent.
        enum Content: Sendable {
            case laidOut([UInt8])
            /// To be laid out soon after the start, because the first answers need not wait for it.
            case afterStart(@Sendable () -> [UInt8])
            /// To be laid out when it is first asked for: small, and one of many that most instances never serve.
            case onDemand(@Sendable () -> [UInt8])

            /// The content; what is not laid out yet is laid out by each call.
            var bytes: [UInt8] {
                switch self {
                case .laidOut(let bytes): bytes
                case .afterStart(let layOut), .onDemand(let layOut): layOut()
                }
            }
        }

        /// What keeps data harmless should a browser take it for a page.
        static let dataPolicy = "default-src 'none'; frame-ancestors 'none'"

        let path: String
        let route: String
        let mediaType: String
        let content: Content
        /// How long it may be kept, as `Cache-Control` says it.
        var caching = "public, max-age=3600"
        /// What a browser may do with it, as `Content-Security-Policy` says it.
        var policy = dataPolicy
    }

    private(set) var all: [Document] = []
    private var covered = Digest()
    /// What a route template answers to an id that is not known.
    private(set) var hints: [(prefix: String, route: String, hint: String, ids: [String])] = []

    /// Lays out everything but what needs the digest of everything.
    init() {
        list("/causes", "causes", Cause.all, id: \.id, hint: "GET /causes lists the causes.") { $0.cause($1) }
        for grade in Grade.allCases {
            let filtered = Cause.all.filter { $0.evidence.grade == grade }
            addOnDemand("/causes?grade=\(grade.rawValue)", route: "/causes") { json in
                json.array("causes") { json in for cause in filtered { json.object { $0.cause(cause) } } }
            }
        }
        list("/risk-factors", "risk_factors", RiskFactor.all, id: \.id, hint: "GET /risk-factors lists the factors.") {
            $0.riskFactor($1)
        } extra: { json in
            json.object("count") { json in
                json.member("note", Risk.note)
                json.member("validated", false)
                json.member("low", "0 or 1 point")
                json.member("moderate", "2 or 3 points")
                json.member("high", "4 points or more")
                json.member(
                    "burden", "1 point for at least 1 attack a week, and 1 more for at least 3 a week")
            }
        }
        list("/red-flags", "red_flags", RedFlag.all, id: \.id, hint: "GET /red-flags lists the warning signs.") {
            $0.redFlag($1)
        } extra: { json in
            json.array("reasons_for_care") { json in
                for reason in CareReason.all {
                    json.object { json in
                        json.item(reason)
                        json.member("urgency", reason.urgency.id)
                        json.member("because", reason.because)
                        json.member("criteria", reason.when.words)
                    }
                }
            }
        }
        list("/advice", "advice", Measure.all, id: \.id, hint: "GET /advice lists the measures.") { $0.measure($1) }
        addMedicines()
        list("/sources", "sources", Source.all, id: \.id.rawValue, hint: "GET /sources lists the sources.") {
            $0.source($1)
        }
        addDifferentiation()
        addQuestions()
        addConditions()
        addKnowledge()
        addRules()
        addHealth()
    }

    /// Lays out what names the digest of everything else, and the pages.
    ///
    /// - Parameter region: whose emergency number the pages tell (ISO 3166-1, two letters).
    mutating func finish(digest: String, region: String? = nil) {
        addAbout(digest: digest)
        addIndex()
        all.append(
            Document(
                path: "/openapi.yaml", route: "/openapi.yaml", mediaType: "application/yaml",
                content: .laidOut(Contract.yaml)))
        all.append(
            Document(
                path: "/openapi.json", route: "/openapi.json", mediaType: "application/json",
                // A test and `legcramps check` prove that the contract can be read.
                content: .afterStart { (try? Contract.json()) ?? [] }))
        let widget = Widget()
        addAssets()
        addWidget(widget)
        addFrontPage(widget, region: region)
    }

    /// The digest of what the rules decide and the content says: of all documents but those that `finish` adds.
    var digest: String { covered.hexadecimal }

    /// Takes a document that was laid out elsewhere.
    mutating func add(_ document: Document) { all.append(document) }

    /// A document that the digest covers.
    mutating func add(_ path: String, route: String, _ body: (inout JSONWriter) -> Void) {
        let content = Documents.object(body)
        covered.update(content)
        add(path, route: route, .laidOut(content))
    }

    /// A document that the digest covers, kept only when it is asked for.
    ///
    /// - Parameter encoded: what the body writes, when that is known.
    private mutating func addOnDemand(
        _ path: String, route: String, encoded: EncodedMembers? = nil,
        _ body: @escaping @Sendable (inout JSONWriter) -> Void
    ) {
        covered.update(Documents.object { json in if let encoded { json.members(encoded) } else { body(&json) } })
        add(path, route: route, .onDemand { Documents.object(body) })
    }

    /// A document that the digest does not cover.
    mutating func addAfterStart(_ path: String, route: String, _ body: @escaping @Sendable (inout JSONWriter) -> Void) {
        add(path, route: route, .afterStart { Documents.object(body) })
    }

    private mutating func add(_ path: String, route: String, _ content: Document.Content) {
        add(Document(path: path, route: route, mediaType: "application/json", content: content))
    }

    /// One object, in as much memory as it needs.
    private static func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(capacity: Documents.usualRoom)
        writer.object(body)
        return writer.bytes.trimmed
    }

    /// Room for nearly every document while it is written, in bytes.
    private static let usualRoom = 65_536

    /// A list and each of its items under its own path.
    mutating func list<Element: Sendable>(
        _ path: String, _ name: String, _ items: [Element], id: (Element) -> String, hint: String,
        _ write: @escaping @Sendable (inout JSONWriter, Element) -> Void, extra: (inout JSONWriter) -> Void = { _ in }
    ) {
        let encoded = items.map { item in EncodedMembers { write(&$0, item) } }
        add(path, route: path) { json in
            json.name(escaping: name)
            json.array { json in for members in encoded { json.object { $0.members(members) } } }
            json.member("total", items.count)
            extra(&json)
        }
        for (item, members) in zip(items, encoded) {
            addOnDemand("\(path)/\(id(item))", route: "\(path)/{id}", encoded: members) { write(&$0, item) }
        }
        hints.append((path + "/", "\(path)/{id}", hint, items.map(id)))
    }

    private mutating func addMedicines() {
        add("/medications", route: "/medications") { json in
            json.array("medications") { json in
                for medicine in Medicine.all { json.object { $0.medicine(medicine) } }
            }
            json.member("total", Medicine.all.count)
        }
        for medicine in Medicine.all {
            let path = "/medications/\(medicine.id)"
            addOnDemand(path, route: "/medications/{name}") { $0.medicine(medicine) }
        }
        for medicine in Medicine.all where medicine.isClass {
            let members = Medicine.all.filter { !$0.isClass && $0.belongs(to: medicine) }
            addOnDemand("/medications?class=\(medicine.id)", route: "/medications") { json in
                json.array("medications") { json in for member in members { json.object { $0.medicine(member) } } }
                json.member("total", members.count)
                json.member("class", medicine.id)
            }
        }
        hints.append(
            ("/medications/", "/medications/{name}", "GET /medications lists the medicines.", Medicine.all.map(\.id)))
    }

    private mutating func addDifferentiation() {
        add("/differentiate", route: "/differentiate") { json in
            json.array("discriminators") { json in
                for line in Discriminator.all { json.object { $0.discriminator(line) } }
            }
            json.object("criteria") { json in
                for pattern in Criterion.Pattern.allCases {
                    json.name(escaping: pattern.rawValue == "leg-cramps" ? "leg_cramps" : "restless_legs")
                    json.array { json in
                        for criterion in Criterion.all where criterion.pattern == pattern {
                            json.object { $0.criterion(criterion) }
                        }
                    }
                }
            }
            json.array("look_alikes") { json in
                for lookAlike in LookAlike.all { json.object { $0.lookAlike(lookAlike) } }
            }
            json.array("verdicts") { json in
                for verdict in Differentiation.Verdict.allCases {
                    json.object { json in
                        json.member("id", verdict.rawValue)
                        json.member("text", verdict.text)
                    }
                }
            }
        }
    }

    private mutating func addQuestions() {
        add("/questions", route: "/questions") { json in
            json.array("groups") { json in
                for group in Question.Group.allCases {
                    json.object { json in
                        json.member("id", group.rawValue)
                        json.member("title", group.title)
                        json.member("can_be_denied", Profile.Denial(rawValue: group.rawValue) != nil)
                    }
                }
            }
            json.member("none_of", Profile.Denial.allCases.map(\.rawValue))
            json.array("questions") { json in
                for question in Catalogue.questions { json.object { $0.question(question) } }
            }
            json.member("total", Catalogue.questions.count)
        }
    }

    private mutating func addConditions() {
        add("/conditions", route: "/conditions") { json in
            json.array("conditions") { json in
                for term in ConditionTerm.all {
                    json.object { json in
                        json.member("id", term.id)
                        json.member("title", term.title)
                        json.member("synonyms", term.synonyms)
                        json.member("implies", term.implies.map(\.term.id))
                    }
                }
            }
            json.member("total", ConditionTerm.all.count)
        }
    }

    private mutating func addHealth() {
        let content = Documents.object { $0.member("status", "live") }
        covered.update(content)
        // A cache must not answer for a process that has ended.
        add(
            Document(
                path: "/health/live", route: "/health/live", mediaType: "application/json",
                content: .laidOut(content), caching: "no-store"))
    }
}

extension Array {
    /// The same elements in as much memory as they need: an array that grew has room for up to twice as many.
    fileprivate var trimmed: [Element] {
        var trimmed: [Element] = []
        trimmed.reserveCapacity(count)
        trimmed += self
        return trimmed
    }
}

extension Question.Group {
    /// The group in words for a person.
    var title: String {
        switch self {
        case .emergencySigns: "Signs that can need an ambulance"
        case .sameDaySigns: "Signs that can need a clinician today"
        case .otherSigns: "Other signs"
        case .recentEvents: "What happened lately"
        case .crampFeatures: "What the attacks are like"
        case .restlessLegsFeatures: "What else it feels like"
        case .conditions: "Conditions"
        case .medications: "Medicines"
        case .person: "About you"
        case .lifestyle: "Habits"
        case .history: "What was tried or measured"
        }
    }
}

extension Medicine {
    /// Whether it shares a group with a class entry; the groups of a class are those that all its members have.
    func belongs(to family: Medicine) -> Bool {
        !family.groups.isEmpty && groups.isSuperset(of: family.groups)
    }
}
