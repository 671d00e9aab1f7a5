import LegCrampRules

/// Everything that answers repeat, written once at start-up; indices are those of the lists of `LegCrampRules`.
///
/// A class, so that handing it on costs one reference and not one for each of its lists.
final class Library: Sendable {
    // What starts an object here ends in `"because":[`: the places follow, then both ends.

    /// What starts the urgency, up to its action: for each level, one for each that it could become.
    private let urgencies: EncodedList
    /// How many levels of urgency there are.
    private let levels = Urgency.allCases.count
    /// Each action up to the first reason: one for regions whose emergency number is not known, then one for each number.
    private let actions: EncodedList
    /// What starts a warning sign that is present.
    let redFlags: EncodedList
    let redFlagsByUrgency: EncodedList
    /// What starts a reason for an urgency: those of the warning signs, then those of the reasons for care.
    private let reasons: EncodedList
    /// The place of the first reason for care.
    private let firstCareReason = RedFlag.all.count
    /// What starts the differentiation, up to its first picture: for each verdict, one for each level of urgency.
    private let verdicts: EncodedList
    /// What starts a picture, up to its first criterion: for each one, one for each fit.
    private let pictures: EncodedList
    /// What starts a look-alike.
    let lookAlikes: EncodedList
    /// What starts a criterion that somebody answered.
    let criteria: EncodedList
    /// The criteria as they stand when nobody answered them.
    let missingCriteria: EncodedList
    /// What starts a risk, up to its points: for each level, one for each that it could become.
    private let risks: EncodedList
    /// What ends a risk, after its factors.
    private let riskEnd = EncodedList([()]) { json, _ in
        json.member("validated", false)
        json.member("note", Risk.note)
    }
    /// What starts a risk factor.
    let riskFactors: EncodedList
    /// What starts a cause.
    let causes: EncodedList
    let measures: EncodedList
    /// What starts a measure that is withheld, with its first reason: for each measure, one for each reason.
    private let withheldMeasures: EncodedList
    /// The same reasons where others come before.
    private let furtherReasons: EncodedList
    /// For each measure, the place of its first reason in both: its cautions, a warning sign and an emergency.
    private let firstReasons: [Int]
    /// The members of a medicine.
    let medicines: EncodedList
    /// The members of a condition.
    let conditions: EncodedList
    /// What starts a question.
    private let questions: EncodedList
    /// What ends a question: for each set of outputs, one for each level that it could raise to, from an emergency down.
    private let outcomes: EncodedList
    /// The pointer of each question.
    private let questionPointers: EncodedList
    private let conditionPointers: EncodedList
    private let medicinePointers: EncodedList
    private let denialPointers: EncodedList
    /// For each action, one for each picture.
    private let seekingCare: EncodedList
    /// What is said about an answer, up to the region.
    private let metaStart: EncodedList
    /// What follows the region there: where to read on.
    private let metaEnd = EncodedList([()]) { json, _ in
        json.object("links") { json in
            json.member("questions", "/questions")
            json.member("red_flags", "/red-flags")
            json.member("sources", "/sources")
            json.member("about", "/about")
        }
        json.endObject()
    }

    init(digest: String) {
        metaStart = EncodedList([digest]) { json, digest in
            json.beginObject("meta")
            json.object("rules") { json in
                json.member("version", RulesVersion.current)
                json.member("digest", digest)
            }
            json.member("disclaimer", About.content.disclaimer)
            json.name("region")
        }
        urgencies = EncodedList(pairs(Urgency.allCases, Urgency.allCases)) { json, urgency in
            let (level, upTo) = urgency
            json.beginObject("urgency")
            json.member("level", level.id)
            json.member("up_to", upTo.id)
            json.member("certain", level == upTo)
        }
        let numbers = [nil] + EmergencyNumber.all
        actions = EncodedList(pairs(UrgencyInterval.Action.allCases, numbers)) { json, action in
            json.object("action") { $0.action(action.0, number: action.1) }
            json.beginArray("because")
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
        redFlagsByUrgency = EncodedList(RedFlag.byUrgency) { json, place in
            let flag = RedFlag.all[place]
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
        verdicts = EncodedList(pairs(Differentiation.Verdict.allCases, Urgency.allCases)) { json, differentiation in
            let (verdict, level) = differentiation
            json.member("verdict", verdict.rawValue)
            json.member("text", verdict.text(at: level))
            json.beginArray("patterns")
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
            json.name("points")
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
        let withheld = Measure.all.flatMap { measure in
            (measure.cautions.map(\.text) + [Advice.Withheld.warningSignText, Advice.Withheld.emergencyText])
                .map { (measure: measure, reason: $0) }
        }
        withheldMeasures = EncodedList(withheld) { json, withheld in
            json.beginObject()
            json.member("id", withheld.measure.id)
            json.member("title", withheld.measure.title)
            json.beginArray("reasons")
            json.value(withheld.reason)
        }
        furtherReasons = EncodedList(withheld) { $0.value($1.reason) }
        firstReasons = Measure.all.reduce(into: [0]) { places, measure in
            places.append(places[places.count - 1] + measure.cautions.count + 2)
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
        outcomes = EncodedList(pairs(sets, Urgency.allCases.reversed())) { json, outcome in
            let (set, level) = outcome
            json.member("could_change", NextQuestion.Output.allCases.filter { set & $0.bit != 0 }.map(\.rawValue))
            // Nothing is raised to the lowest level.
            if level != .selfCare { json.member("could_raise_to", level.id) }
            json.endObject()
        }
        let places = 0..<Places.mostOfAList
        questionPointers = EncodedList(Question.ID.allCases) { json, id in json.value(id.pointer) }
        conditionPointers = EncodedList(places) { json, index in json.value(Places.Place.condition(index).pointer) }
        medicinePointers = EncodedList(places) { json, index in json.value(Places.Place.medicine(index).pointer) }
        denialPointers = EncodedList(places) { json, index in json.value(Places.Place.denial(index).pointer) }
        seekingCare = EncodedList(pairs(UrgencyInterval.Action.allCases, SeekingCare.Picture.allCases)) { json, care in
            json.object("seeking_care") { $0.seekingCare(care.0, care.1) }
        }
    }

    /// Writes what starts the urgency, up to its first reason.
    ///
    /// - Parameter region: decides whom to call.
    func begin(_ urgency: UrgencyInterval, in region: String?, to json: inout JSONWriter) {
        json.piece(urgencies, Int(urgency.level.rawValue) * levels + Int(urgency.upTo.rawValue))
        let number = region.flatMap(EmergencyNumber.place).map { 1 + $0 } ?? 0
        json.piece(actions, urgency.action.number * (EmergencyNumber.all.count + 1) + number)
    }

    /// Writes what starts a reason for an urgency.
    @inline(__always)
    func begin(_ rule: UrgencyInterval.Reason.Rule, to json: inout JSONWriter) {
        switch rule {
        case .redFlag(let index): json.piece(reasons, index)
        case .careReason(let index): json.piece(reasons, firstCareReason + index)
        }
    }

    /// Writes what starts the differentiation, up to its first picture.
    func begin(_ verdict: Differentiation.Verdict, at level: Urgency, to json: inout JSONWriter) {
        json.piece(verdicts, verdict.number * levels + Int(level.rawValue))
    }

    /// Writes what starts a picture, up to its first criterion.
    func begin(_ pattern: Differentiation.PatternFit, to json: inout JSONWriter) {
        json.piece(pictures, pattern.pattern.number * Differentiation.Fit.count + pattern.fit.number)
    }

    /// Writes what starts a risk, up to its first factor.
    func begin(_ risk: Risk, to json: inout JSONWriter) {
        json.piece(risks, risk.level.number * Risk.Level.count + risk.upTo.number)
        json.value(risk.points)
        json.beginArray("factors")
    }

    /// Writes what ends a risk, after its factors.
    func endRisk(to json: inout JSONWriter) { json.piece(riskEnd, 0) }

    /// Writes a question that could be asked next.
    @inline(__always)
    func write(_ question: NextQuestion, to json: inout JSONWriter) {
        json.piece(questions, question.slot)
        json.piece(outcomes, Int(question.outputs) * levels + question.levelsBelowEmergency)
    }

    /// Writes a place in the request; a set of places has no others.
    @inline(__always)
    func write(_ place: Places.Place, to json: inout JSONWriter) {
        switch place {
        case .question(let slot): json.piece(questionPointers, slot)
        case .condition(let index): json.piece(conditionPointers, index)
        case .medicine(let index): json.piece(medicinePointers, index)
        case .denial(let index): json.piece(denialPointers, index)
        }
    }

    /// Writes what starts a measure that is withheld, with every reason, up to the places.
    @inline(__always)
    func begin(_ withheld: Advice.Withheld, to json: inout JSONWriter) {
        var reasons = withheld.why.makeIterator()
        // Nothing is withheld without a reason.
        guard let reason = reasons.next() else { return }
        json.piece(withheldMeasures, place(of: reason, against: withheld.index))
        while let reason = reasons.next() { json.piece(furtherReasons, place(of: reason, against: withheld.index)) }
        json.frame(#"],"because":["#)
    }

    @inline(__always)
    private func place(of reason: Advice.Withheld.Reason, against measure: Int) -> Int {
        switch reason {
        case .caution(let place): firstReasons[measure] + place
        case .warningSign: firstReasons[measure + 1] - 2
        case .emergency: firstReasons[measure + 1] - 1
        }
    }

    /// Writes when to seek care and what to expect there.
    func writeSeekingCare(
        _ action: UrgencyInterval.Action, _ verdict: Differentiation.Verdict, to json: inout JSONWriter
    ) {
        let picture = SeekingCare.Picture(verdict).number
        json.piece(seekingCare, action.number * SeekingCare.Picture.count + picture)
    }

    /// Writes what is said about every answer, and for which region it is.
    func writeMeta(region: String?, to json: inout JSONWriter) {
        json.piece(metaStart, 0)
        json.value(region)
        json.piece(metaEnd, 0)
    }
}

/// Every pair of an element of one list with one of another: all pairs of the first element come first.
private func pairs<First, Second>(_ first: [First], _ second: [Second]) -> [(First, Second)] {
    first.flatMap { first in second.map { (first, $0) } }
}
