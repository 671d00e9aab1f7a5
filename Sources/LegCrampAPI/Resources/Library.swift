import LegCrampRules

/// Everything that answers repeat, written once at start-up; indices are those of the lists of `LegCrampRules`.
///
/// A class, so that handing it on costs one reference and not one for each of its lists.
final class Library: Sendable {
    // What starts an object here ends in `"because":[`: the places follow, then both ends.

    /// What starts the urgency, up to the name of its action: for each level, one for each that it could become.
    private let urgencies: EncodedList
    /// How many levels of urgency there are.
    private let levels = Urgency.allCases.count
    /// What starts each action.
    private let actions: EncodedList
    /// What starts a warning sign that is present.
    let redFlags: EncodedList
    let redFlagBriefs: EncodedList
    /// What starts a reason for an urgency: those of the warning signs, then those of the reasons for care.
    private let reasons: EncodedList
    /// The place of the first reason for care.
    private let firstCareReason = RedFlag.all.count
    /// What starts a picture, up to its first criterion: for each one, one for each fit.
    private let pictures: EncodedList
    /// What starts a look-alike.
    let lookAlikes: EncodedList
    /// What starts a criterion that somebody answered.
    let criteria: EncodedList
    /// The criteria as they stand when nobody answered them.
    let missingCriteria: EncodedList
    /// The members of a risk that name its levels: for each one, one for each that it could become.
    private let risks: EncodedList
    /// What starts a risk factor.
    let riskFactors: EncodedList
    /// What starts a cause.
    let causes: EncodedList
    let measures: EncodedList
    /// What starts a measure that is withheld, up to its first reason.
    let withheldMeasures: EncodedList
    /// The members of a medicine.
    let medicines: EncodedList
    /// The members of a condition.
    let conditions: EncodedList
    /// What starts a question.
    private let questions: EncodedList
    /// What ends a question: for each set of outputs, one for no level and one for each.
    private let outcomes: EncodedList
    /// The pointer of each question.
    private let questionPointers: EncodedList
    private let conditionPointers: EncodedList
    private let medicinePointers: EncodedList
    private let denialPointers: EncodedList
    /// The cautions of all measures, then a warning sign and an emergency.
    private let cautions: EncodedList
    /// For each measure, the place of its first caution; and how many there are.
    private let firstCautions: [Int]
    /// For each action, one for each picture.
    private let seekingCare: EncodedList
    let riskNote = JSONText(Risk.note)
    let disclaimer = JSONText(About.content.disclaimer)
    /// Version and digest of the rules.
    let rules: JSONText
    /// Where to read on.
    let links = JSONText { json in
        json.object { json in
            json.member("questions", "/questions")
            json.member("red_flags", "/red-flags")
            json.member("sources", "/sources")
            json.member("about", "/about")
        }
    }

    init(digest: String) {
        rules = JSONText { json in
            json.object { json in
                json.member("version", RulesVersion.current)
                json.member("digest", digest)
            }
        }
        urgencies = EncodedList(pairs(Urgency.allCases, Urgency.allCases)) { json, urgency in
            let (level, upTo) = urgency
            json.beginObject()
            json.member("level", level.id)
            json.member("up_to", upTo.id)
            json.member("certain", level == upTo)
            json.name("action")
        }
        actions = EncodedList(UrgencyInterval.Action.allCases) { json, action in
            json.beginObject()
            json.member("kind", action.rawValue)
            json.member("text", action.text)
            json.member("within", action.within)
        }
        redFlags = EncodedList(RedFlag.all) { json, flag in
            json.beginObject()
            json.member("id", flag.id)
            json.member("title", flag.title)
            json.member("urgency", flag.urgency.id)
            json.member("text", flag.text)
            json.member("action", flag.action)
            json.member("suspected", flag.suspected)
            json.member("clinician_text", flag.clinicianText)
            json.member("avoid", flag.avoid)
            json.evidence(flag.evidence)
            json.beginArray("because")
        }
        redFlagBriefs = EncodedList(RedFlag.all) { json, flag in
            json.object { json in
                json.member("id", flag.id)
                json.member("title", flag.title)
                json.member("urgency", flag.urgency.id)
            }
        }
        reasons = EncodedList(
            RedFlag.all.map { ($0.id, "warning-sign", $0.urgency, $0.because, $0.evidence) }
                + CareReason.all.map { ($0.id, "reason-for-care", $0.urgency, $0.because, $0.evidence) }
        ) { json, reason in
            let (id, kind, urgency, text, evidence) = reason
            json.beginObject()
            json.member("id", id)
            json.member("kind", kind)
            json.member("urgency", urgency.id)
            json.member("text", text)
            json.evidence(evidence)
            json.beginArray("because")
        }
        pictures = EncodedList(pairs(Criterion.Pattern.allCases, Differentiation.Fit.allCases)) { json, picture in
            let (pattern, fit) = picture
            json.beginObject()
            json.member("id", pattern.rawValue)
            json.member("fit", fit.rawValue)
            json.beginArray("for")
        }
        lookAlikes = EncodedList(LookAlike.all) { json, lookAlike in
            json.beginObject()
            json.member("id", lookAlike.id)
            json.member("title", lookAlike.title)
            json.member("text", lookAlike.text)
            json.member("distinguishing", lookAlike.distinguishing)
            json.evidence(lookAlike.evidence)
            json.beginArray("because")
        }
        criteria = EncodedList(Criterion.all) { json, criterion in
            json.beginObject()
            json.answered(criterion)
            json.beginArray("because")
        }
        missingCriteria = EncodedList(Criterion.all) { json, criterion in json.object { $0.answered(criterion) } }
        risks = EncodedList(pairs(Risk.Level.allCases, Risk.Level.allCases)) { json, risk in
            let (level, upTo) = risk
            json.member("level", level.rawValue)
            json.member("up_to", upTo.rawValue)
        }
        riskFactors = EncodedList(RiskFactor.all) { json, factor in
            json.beginObject()
            json.member("id", factor.id)
            json.member("title", factor.title)
            json.member("text", factor.text)
            json.member("strength", factor.strength.rawValue)
            json.member("modifiable", factor.modifiable)
            if let effect = factor.effects.first {
                json.name("effect")
                json.effect(effect)
            }
            json.evidence(factor.evidence)
            json.beginArray("because")
        }
        causes = EncodedList(Cause.all) { json, cause in
            json.beginObject()
            json.member("id", cause.id)
            json.member("title", cause.title)
            json.member("text", cause.text)
            json.evidence(cause.evidence)
            json.member("kind", cause.kind.rawValue)
            json.beginArray("because")
        }
        measures = EncodedList(Measure.all) { json, measure in
            json.object { json in
                json.member("id", measure.id)
                json.member("title", measure.title)
                json.member("text", measure.text)
                json.member("how", measure.how)
                json.member("cautions", measure.cautions.map(\.text))
                json.evidence(measure.evidence)
            }
        }
        withheldMeasures = EncodedList(Measure.all) { json, measure in
            json.beginObject()
            json.member("id", measure.id)
            json.member("title", measure.title)
            json.beginArray("reasons")
        }
        medicines = EncodedList(Medicine.all) { json, medicine in
            json.member("id", medicine.id)
            json.member("name", medicine.name)
            json.member("class", medicine.className)
            json.member("effect", medicine.association.rawValue)
            json.member("advice", medicine.text)
            json.evidence(medicine.evidence)
        }
        conditions = EncodedList(ConditionTerm.all) { json, term in
            json.member("id", term.id)
            json.member("title", term.title)
        }
        questions = EncodedList(Question.ID.allCases) { json, id in
            let question = Catalogue[id]
            json.beginObject()
            json.member("id", id.slug)
            json.member("pointer", question.pointer)
            json.member("group", question.group.rawValue)
            json.member("text", question.text)
            json.member("why", question.why)
        }
        let sets = Array(0..<UInt8(1 << NextQuestion.Output.allCases.count))
        outcomes = EncodedList(pairs(sets, [nil] + Urgency.allCases)) { json, outcome in
            let (set, level) = outcome
            json.member("could_change", NextQuestion.Output.allCases.filter { set & $0.bit != 0 }.map(\.rawValue))
            json.memberIfPresent("could_raise_to", level?.id)
            json.endObject()
        }
        let numbers = 0..<Places.mostOfAList
        questionPointers = EncodedList(Question.ID.allCases) { json, id in json.value(id.pointer) }
        conditionPointers = EncodedList(numbers) { json, index in json.value(Places.Place.condition(index).pointer) }
        medicinePointers = EncodedList(numbers) { json, index in json.value(Places.Place.medicine(index).pointer) }
        denialPointers = EncodedList(numbers) { json, index in json.value(Places.Place.denial(index).pointer) }
        cautions = EncodedList(
            Measure.all.flatMap(\.cautions).map(\.text)
                + [Advice.Withheld.warningSignText, Advice.Withheld.emergencyText]
        ) { json, text in json.value(text) }
        firstCautions = Measure.all.reduce(into: [0]) { counts, measure in
            counts.append(counts[counts.count - 1] + measure.cautions.count)
        }
        seekingCare = EncodedList(pairs(UrgencyInterval.Action.allCases, SeekingCare.Picture.allCases)) { json, care in
            let (action, picture) = care
            json.object { $0.seekingCare(action, picture) }
        }
    }

    /// Writes what starts the urgency, up to the members of its action that depend on the region.
    func beginUrgency(_ urgency: UrgencyInterval, to json: inout JSONWriter) {
        json.piece(urgencies, Int(urgency.level.rawValue) * levels + Int(urgency.upTo.rawValue))
        json.piece(actions, urgency.action.number)
    }

    /// Writes what starts a reason for an urgency.
    @inline(__always)
    func begin(_ rule: UrgencyInterval.Reason.Rule, to json: inout JSONWriter) {
        switch rule {
        case .redFlag(let index): json.piece(reasons, index)
        case .careReason(let index): json.piece(reasons, firstCareReason + index)
        }
    }

    /// Writes what starts a picture, up to its first criterion.
    func begin(_ pattern: Differentiation.PatternFit, to json: inout JSONWriter) {
        json.piece(pictures, pattern.pattern.number * Differentiation.Fit.allCases.count + pattern.fit.number)
    }

    /// Writes the members of a risk that name its levels.
    func writeLevels(of risk: Risk, to json: inout JSONWriter) {
        json.piece(risks, risk.level.number * Risk.Level.allCases.count + risk.upTo.number)
    }

    /// Writes a question that could be asked next.
    @inline(__always)
    func write(_ question: NextQuestion, to json: inout JSONWriter) {
        json.piece(questions, question.question.rawValue)
        let level = question.couldRaiseTo.map { Int($0.rawValue) + 1 } ?? 0
        json.piece(outcomes, Int(question.outputs) * (levels + 1) + level)
    }

    /// Writes a place in the request.
    @inline(__always)
    func write(_ place: Places.Place, to json: inout JSONWriter) {
        switch place {
        case .question(let slot): json.piece(questionPointers, slot)
        case .condition(let index) where index < conditionPointers.count: json.piece(conditionPointers, index)
        case .medicine(let index) where index < medicinePointers.count: json.piece(medicinePointers, index)
        case .denial(let index) where index < denialPointers.count: json.piece(denialPointers, index)
        case .condition, .medicine, .denial: json.value(place.pointer)
        }
    }

    /// Writes why a measure is withheld.
    @inline(__always)
    func write(_ reason: Advice.Withheld.Reason, measure: Int, to json: inout JSONWriter) {
        switch reason {
        case .caution(let place): json.piece(cautions, firstCautions[measure] + place)
        case .warningSign: json.piece(cautions, cautions.count - 2)
        case .emergency: json.piece(cautions, cautions.count - 1)
        }
    }

    /// Writes when to seek care and what to expect there.
    func writeSeekingCare(
        _ action: UrgencyInterval.Action, _ verdict: Differentiation.Verdict, to json: inout JSONWriter
    ) {
        let picture = SeekingCare.Picture(verdict).number
        json.piece(seekingCare, action.number * SeekingCare.Picture.allCases.count + picture)
    }
}

/// Every pair of an element of one list with one of another: all pairs of the first element come first.
private func pairs<First, Second>(_ first: [First], _ second: [Second]) -> [(First, Second)] {
    first.flatMap { first in second.map { (first, $0) } }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The place among all cases.
    fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension JSONWriter {
    /// Writes a criterion as it stands in an answer.
    fileprivate mutating func answered(_ criterion: Criterion) {
        member("id", criterion.id)
        member("set", criterion.set.rawValue)
        member("text", criterion.text)
        member("sources", criterion.sources.map(\.rawValue))
    }
}
