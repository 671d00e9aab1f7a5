import LegCrampRules

/// Everything that answers repeat, encoded once at start-up; indices are those of the lists of `LegCrampRules`.
///
/// A class, so that handing it on costs one reference and not one for each of its arrays.
final class Library: Sendable {
    let redFlags: EncodedList
    let redFlagBriefs: EncodedList
    private let redFlagReasons: EncodedList
    private let careReasons: EncodedList
    let lookAlikes: EncodedList
    let criteria: EncodedList
    let riskFactors: EncodedList
    let causes: EncodedList
    let measures: EncodedList
    let measureBriefs: EncodedList
    let medicines: EncodedList
    let conditions: EncodedList
    let questions: EncodedList
    /// What NextQuestion's outputs are called, by their bits.
    let outputs: EncodedList
    /// The pointer of each question.
    let pointers: EncodedList
    private let cautions: EncodedList
    /// For each measure, the place of its first caution.
    private let firstCautions: [Int]
    /// For each action, one for each picture.
    private let seekingCare: EncodedList
    let disclaimer: JSONText
    let digest: String

    init(digest: String) {
        self.digest = digest
        redFlags = EncodedList(members: RedFlag.all) { json, flag in
            json.member("id", flag.id)
            json.member("title", flag.title)
            json.member("urgency", flag.urgency.id)
            json.member("text", flag.text)
            json.member("action", flag.action)
            json.member("suspected", flag.suspected)
            json.member("clinician_text", flag.clinicianText)
            json.member("avoid", flag.avoid)
            json.evidence(flag.evidence)
        }
        redFlagBriefs = EncodedList(RedFlag.all) { json, flag in
            json.object { json in
                json.member("id", flag.id)
                json.member("title", flag.title)
                json.member("urgency", flag.urgency.id)
            }
        }
        redFlagReasons = EncodedList(members: RedFlag.all) { json, flag in
            json.reason(flag.id, "warning-sign", flag.urgency, flag.because, flag.evidence)
        }
        careReasons = EncodedList(members: CareReason.all) { json, reason in
            json.reason(reason.id, "reason-for-care", reason.urgency, reason.because, reason.evidence)
        }
        lookAlikes = EncodedList(members: LookAlike.all) { json, lookAlike in
            json.member("id", lookAlike.id)
            json.member("title", lookAlike.title)
            json.member("text", lookAlike.text)
            json.member("distinguishing", lookAlike.distinguishing)
            json.evidence(lookAlike.evidence)
        }
        criteria = EncodedList(members: Criterion.all) { json, criterion in
            json.member("id", criterion.id)
            json.member("set", criterion.set.rawValue)
            json.member("text", criterion.text)
            json.member("sources", criterion.sources.map(\.rawValue))
        }
        riskFactors = EncodedList(members: RiskFactor.all) { json, factor in
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
        }
        causes = EncodedList(members: Cause.all) { json, cause in
            json.member("id", cause.id)
            json.member("title", cause.title)
            json.member("text", cause.text)
            json.evidence(cause.evidence)
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
        measureBriefs = EncodedList(members: Measure.all) { json, measure in
            json.member("id", measure.id)
            json.member("title", measure.title)
        }
        medicines = EncodedList(members: Medicine.all) { json, medicine in
            json.member("id", medicine.id)
            json.member("name", medicine.name)
            json.member("class", medicine.className)
            json.member("effect", medicine.association.rawValue)
            json.member("advice", medicine.text)
            json.evidence(medicine.evidence)
        }
        conditions = EncodedList(members: ConditionTerm.all) { json, term in
            json.member("id", term.id)
            json.member("title", term.title)
        }
        questions = EncodedList(members: Question.ID.allCases) { json, id in
            let question = Catalogue[id]
            json.member("id", id.slug)
            json.member("pointer", question.pointer)
            json.member("group", question.group.rawValue)
            json.member("text", question.text)
            json.member("why", question.why)
        }
        pointers = EncodedList(Question.ID.allCases) { json, id in json.value(id.pointer) }
        cautions = EncodedList(Measure.all.flatMap(\.cautions)) { json, caution in json.value(caution.text) }
        var cautionCount = 0
        firstCautions = Measure.all.map { measure in
            defer { cautionCount += measure.cautions.count }
            return cautionCount
        }
        outputs = EncodedList(0..<UInt8(1 << NextQuestion.Output.allCases.count)) { json, bits in
            json.value(NextQuestion.Output.allCases.filter { bits & $0.bit != 0 }.map(\.rawValue))
        }
        let actions = UrgencyInterval.Action.allCases
        seekingCare = EncodedList(actions.flatMap { action in SeekingCare.Picture.allCases.map { (action, $0) } }) {
            json, pair in
            json.object { $0.seekingCare(pair.0, pair.1) }
        }
        disclaimer = JSONText(About.content.disclaimer)
    }

    /// Writes the members of a rule that asks for a level of urgency.
    func write(_ rule: UrgencyInterval.Reason.Rule, to json: inout JSONWriter) {
        switch rule {
        case .redFlag(let index): json.encoded(redFlagReasons, index)
        case .careReason(let index): json.encoded(careReasons, index)
        }
    }

    /// Writes why a measure is withheld.
    func write(_ reason: Advice.Withheld.Reason, measure: Int, to json: inout JSONWriter) {
        switch reason {
        case .caution(let place): json.encoded(cautions, firstCautions[measure] + place)
        case .warningSign: json.value(Library.warningSign)
        case .emergency: json.value(Library.emergency)
        }
    }

    /// Writes when to seek care and what to expect there.
    func writeSeekingCare(
        _ action: UrgencyInterval.Action, _ verdict: Differentiation.Verdict, to json: inout JSONWriter
    ) {
        let pictures = SeekingCare.Picture.allCases
        let action = UrgencyInterval.Action.allCases.firstIndex(of: action) ?? 0
        let picture = pictures.firstIndex(of: .init(verdict)) ?? 0
        json.encoded(seekingCare, action * pictures.count + picture)
    }

    private static let warningSign = JSONText(Advice.Withheld.warningSignText)
    private static let emergency = JSONText(Advice.Withheld.emergencyText)
}

extension JSONWriter {
    fileprivate mutating func reason(
        _ id: String, _ kind: String, _ urgency: Urgency, _ text: String, _ evidence: Evidence
    ) {
        member("id", id)
        member("kind", kind)
        member("urgency", urgency.id)
        member("text", text)
        self.evidence(evidence)
    }
}
