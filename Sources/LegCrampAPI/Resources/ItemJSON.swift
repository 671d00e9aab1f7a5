import LegCrampRules

/// Members of an object that were encoded ahead of time; writing them is one copy.
struct EncodedMembers: Sendable {
    let bytes: [UInt8]

    init(_ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        writer.object(body)
        bytes = Array(writer.bytes.dropFirst().dropLast())
    }
}

extension JSONWriter {
    /// Writes members that were encoded ahead of time.
    mutating func members(_ members: EncodedMembers) {
        if !members.bytes.isEmpty { encoded(members.bytes) }
    }

    /// Writes grade, basis and sources.
    mutating func evidence(_ evidence: Evidence) {
        member("grade", evidence.grade.rawValue)
        member("basis", evidence.basis.rawValue)
        member("sources", evidence.sources.map(\.rawValue))
    }

    /// Writes what every item carries.
    mutating func item(_ item: some Item) {
        member("id", item.id)
        member("title", item.title)
        member("text", item.text)
        member("clinician_text", item.clinicianText)
        evidence(item.evidence)
        member("reviewed", item.reviewed)
        member("next_review", item.nextReview)
        claims(item.claims)
    }

    /// Writes the claims of the seed article that something represents, unless there is none.
    private mutating func claims(_ claims: [String]) {
        if !claims.isEmpty { member("claims", claims) }
    }

    /// Writes where popular belief and the evidence part.
    mutating func disagreement(_ disagreement: Disagreement) {
        object("disagreement") { json in
            json.member("commonly_said", disagreement.commonlySaid)
            json.member("found", disagreement.found)
        }
    }

    mutating func effect(_ effect: Effect) {
        object { json in
            json.member("measure", effect.measure)
            json.member("value", effect.value)
            json.member("low", effect.low)
            json.member("high", effect.high)
            json.member("interval", effect.interval)
            json.member("population", effect.population)
            json.member("design", effect.design)
            json.member("reading", effect.reading)
            json.member("source", effect.source.rawValue)
        }
    }

    mutating func cause(_ cause: Cause) {
        item(cause)
        member("kind", cause.kind.rawValue)
        member("mechanism", cause.mechanism)
        if let disagreement = cause.disagreement { self.disagreement(disagreement) }
        member("asks", cause.when.pointers)
    }

    mutating func riskFactor(_ factor: RiskFactor) {
        item(factor)
        member("strength", factor.strength.rawValue)
        member("modifiable", factor.modifiable)
        array("effects") { json in for effect in factor.effects { json.effect(effect) } }
        memberIfPresent("contradiction", factor.contradiction)
        member("asks", factor.when.pointers)
    }

    mutating func redFlag(_ flag: RedFlag) {
        item(flag)
        member("urgency", flag.urgency.id)
        member("because", flag.because)
        member("action", flag.action)
        member("suspected", flag.suspected)
        member("avoid", flag.avoid)
        member("criteria", flag.when.words)
        member("asks", flag.when.pointers)
    }

    mutating func measure(_ measure: Measure) {
        item(measure)
        member("kind", measure.kind.rawValue)
        member("use", measure.use.rawValue)
        member("how", measure.how)
        member("cautions", measure.cautions.map(\.text))
    }

    mutating func medicine(_ medicine: Medicine) {
        member("id", medicine.id)
        member("name", medicine.name)
        member("brands", medicine.brands)
        member("class", medicine.className)
        member("is_class", medicine.isClass)
        if !medicine.atc.isEmpty { member("atc", medicine.atc) }
        member("groups", medicine.groupSlugs)
        member("effect", medicine.association.rawValue)
        member("text", medicine.text)
        member("clinician_text", medicine.clinicianText)
        evidence(medicine.evidence)
    }

    mutating func source(_ source: Source) {
        member("id", source.id.rawValue)
        member("title", source.title)
        memberIfPresent("authors", source.authors)
        memberIfPresent("year", source.year)
        member("publisher", source.publisher)
        memberIfPresent("doi", source.doi)
        memberIfPresent("pmid", source.pmid)
        memberIfPresent("url", source.url)
        member("kind", source.kind.rawValue)
        member("read", source.seen)
        member("cited", ContentInventory.citations[source.id] ?? 0)
        memberIfPresent("background", source.backgroundReason)
    }

    /// Writes when to seek care, what to bring and what a clinician may do.
    mutating func seekingCare(_ action: UrgencyInterval.Action, _ picture: SeekingCare.Picture) {
        let level = SeekingCare.content.level(action.level)
        // While warning signs are open nobody is told that no visit is needed.
        let isOpen = action == .checkWarningSigns
        member("text", isOpen ? action.text : level.text)
        member("within", isOpen ? action.within : level.within)
        member("whom", level.whom)
        array("bring") { json in
            for point in SeekingCare.content.bring(for: picture) { json.object { $0.point(point) } }
        }
        array("clinician_may") { json in
            for point in SeekingCare.content.clinicianMay(for: picture) { json.object { $0.point(point) } }
        }
    }

    private mutating func point(_ point: SeekingCare.Point) {
        member("id", point.id)
        member("title", point.title)
        member("text", point.text)
        evidence(point.evidence)
    }

    mutating func lookAlike(_ lookAlike: LookAlike) {
        item(lookAlike)
        member("distinguishing", lookAlike.distinguishing)
        member("asks", lookAlike.when.pointers)
    }

    /// Writes what to do first, and whom to call where a number is known.
    mutating func action(_ action: UrgencyInterval.Action, number: EmergencyNumber?) {
        member("kind", action.rawValue)
        member("text", action.text)
        member("within", action.within)
        switch action {
        case .callEmergency:
            member("call", number.map { "Call \($0.number)." } ?? "Call your local emergency number.")
            memberIfPresent("number", number?.number)
            memberIfPresent("tel", number.map { "tel:\($0.number)" })
        case .seeClinicianToday:
            memberIfPresent("number", number?.urgentAdviceLine)
            memberIfPresent("tel", number?.urgentAdviceLine.map { "tel:\($0)" })
        case .seeClinicianSoon, .routineAppointment, .checkWarningSigns, .reassure: break
        }
    }

    /// Writes a criterion as it stands in an answer.
    mutating func answered(_ criterion: Criterion) {
        member("id", criterion.id)
        member("set", criterion.set.rawValue)
        member("text", criterion.text)
        member("sources", criterion.sources.map(\.rawValue))
    }

    mutating func criterion(_ criterion: Criterion) {
        member("id", criterion.id)
        member("set", criterion.set.rawValue)
        member("text", criterion.text)
        member("clinician_text", criterion.clinicianText)
        member("sources", criterion.sources.map(\.rawValue))
        claims(criterion.claims)
    }

    mutating func discriminator(_ line: Discriminator) {
        member("id", line.id)
        member("item", line.item)
        member("leg_cramps", line.legCramps)
        member("restless_legs", line.restlessLegs)
        member("sources", line.sources.map(\.rawValue))
        claims(line.claims)
    }

    mutating func question(_ question: Question) {
        member("id", question.id.slug)
        member("pointer", question.pointer)
        member("group", question.group.rawValue)
        switch question.kind {
        case .yesNo: member("type", "yes-no")
        case .number(let unit, let range, let whole):
            member("type", "number")
            member("unit", unit)
            member("minimum", range.lowerBound)
            member("maximum", range.upperBound)
            member("whole", whole)
        case .choice: member("type", "choice")
        case .choices: member("type", "choices")
        case .names(let vocabulary):
            member("type", "names")
            member("vocabulary", "/" + vocabulary.rawValue)
        }
        if !question.options.isEmpty {
            array("options") { json in
                for option in question.options {
                    json.object { json in
                        json.member("id", option.id)
                        json.member("label", option.label)
                    }
                }
            }
        }
        member("text", question.text)
        member("clinician_text", question.clinicianText)
        member("why", question.why)
    }
}

extension UrgencyInterval.Action {
    /// The level that leads to it.
    var level: Urgency {
        switch self {
        case .callEmergency: .emergency
        case .seeClinicianToday: .sameDay
        case .seeClinicianSoon: .soon
        case .routineAppointment: .routine
        case .checkWarningSigns, .reassure: .selfCare
        }
    }
}

extension Condition {
    /// The pointers of the questions that the condition looks at.
    var pointers: [String] { questions.map(\.pointer) }
}

extension Question.ID {
    /// The slug in documents: the case name in kebab case.
    var slug: String { Question.ID.slugs[rawValue] }

    private static let slugs: [String] = allCases.map { question in
        var slug = ""
        for character in String(describing: question) {
            if character.isUppercase {
                slug += "-" + character.lowercased()
            } else {
                slug.append(character)
            }
        }
        return slug
    }
}
