import LegCrampRules

/// Everything that answers repeat, encoded once at start-up; indices are those of the lists of `LegCrampRules`.
///
/// A class, so that handing it on costs one reference and not one for each of its arrays.
final class Library: Sendable {
    let redFlags: [EncodedMembers]
    let redFlagBriefs: [JSONText]
    private let redFlagReasons: [EncodedMembers]
    private let careReasons: [EncodedMembers]
    let lookAlikes: [EncodedMembers]
    let criteria: [EncodedMembers]
    let riskFactors: [EncodedMembers]
    let causes: [EncodedMembers]
    let measures: [JSONText]
    let measureBriefs: [EncodedMembers]
    let medicines: [EncodedMembers]
    let questions: [EncodedMembers]
    private let cautions: [[JSONText]]
    private let outputs: [JSONText]
    private let seekingCare: [[JSONText]]
    let disclaimer: JSONText
    let digest: String

    init(digest: String) {
        self.digest = digest
        redFlags = RedFlag.all.map { flag in
            EncodedMembers { json in
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
        }
        redFlagBriefs = RedFlag.all.map { flag in
            JSONText { json in
                json.object { json in
                    json.member("id", flag.id)
                    json.member("title", flag.title)
                    json.member("urgency", flag.urgency.id)
                }
            }
        }
        redFlagReasons = RedFlag.all.map { flag in
            Library.reason(flag.id, "warning-sign", flag.urgency, flag.because, flag.evidence)
        }
        careReasons = CareReason.all.map { reason in
            Library.reason(reason.id, "reason-for-care", reason.urgency, reason.because, reason.evidence)
        }
        lookAlikes = LookAlike.all.map { lookAlike in
            EncodedMembers { json in
                json.member("id", lookAlike.id)
                json.member("title", lookAlike.title)
                json.member("text", lookAlike.text)
                json.member("distinguishing", lookAlike.distinguishing)
                json.evidence(lookAlike.evidence)
            }
        }
        criteria = Criterion.all.map { criterion in
            EncodedMembers { json in
                json.member("id", criterion.id)
                json.member("set", criterion.set.rawValue)
                json.member("text", criterion.text)
                json.member("sources", criterion.sources.map(\.rawValue))
            }
        }
        riskFactors = RiskFactor.all.map { factor in
            EncodedMembers { json in
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
        }
        causes = Cause.all.map { cause in
            EncodedMembers { json in
                json.member("id", cause.id)
                json.member("title", cause.title)
                json.member("text", cause.text)
                json.evidence(cause.evidence)
            }
        }
        measures = Measure.all.map { measure in
            JSONText { json in
                json.object { json in
                    json.member("id", measure.id)
                    json.member("title", measure.title)
                    json.member("text", measure.text)
                    json.member("how", measure.how)
                    json.member("cautions", measure.cautions.map(\.text))
                    json.evidence(measure.evidence)
                }
            }
        }
        measureBriefs = Measure.all.map { measure in
            EncodedMembers { json in
                json.member("id", measure.id)
                json.member("title", measure.title)
            }
        }
        medicines = Medicine.all.map { medicine in
            EncodedMembers { json in
                json.member("id", medicine.id)
                json.member("name", medicine.name)
                json.member("class", medicine.className)
                json.member("effect", medicine.association.rawValue)
                json.member("advice", medicine.text)
                json.evidence(medicine.evidence)
            }
        }
        questions = Question.ID.allCases.map { id in
            let question = Catalogue[id]
            return EncodedMembers { json in
                json.member("id", id.slug)
                json.member("pointer", question.pointer)
                json.member("group", question.group.rawValue)
                json.member("text", question.text)
                json.member("why", question.why)
            }
        }
        cautions = Measure.all.map { $0.cautions.map { JSONText($0.text) } }
        outputs = (0..<UInt8(1 << NextQuestion.Output.allCases.count)).map { bits in
            JSONText(NextQuestion.Output.allCases.filter { bits & $0.bit != 0 }.map(\.rawValue))
        }
        seekingCare = UrgencyInterval.Action.allCases.map { action in
            SeekingCare.Picture.allCases.map { picture in
                JSONText { json in json.object { json in json.seekingCare(action, picture) } }
            }
        }
        disclaimer = JSONText(About.content.disclaimer)
    }

    /// A rule that asks for a level of urgency.
    func reason(_ rule: UrgencyInterval.Reason.Rule) -> EncodedMembers {
        switch rule {
        case .redFlag(let index): redFlagReasons[index]
        case .careReason(let index): careReasons[index]
        }
    }

    /// Why a measure is withheld.
    func reason(_ reason: Advice.Withheld.Reason, measure: Int) -> JSONText {
        switch reason {
        case .caution(let place): cautions[measure][place]
        case .warningSign: Library.warningSign
        case .emergency: Library.emergency
        }
    }

    /// What an answer could change.
    func outputs(_ question: NextQuestion) -> JSONText { outputs[Int(question.outputs)] }

    private static let warningSign = JSONText(Advice.Withheld.warningSignText)
    private static let emergency = JSONText(Advice.Withheld.emergencyText)

    /// When to seek care and what to expect there.
    func seekingCare(_ action: UrgencyInterval.Action, _ verdict: Differentiation.Verdict) -> JSONText {
        let actions = UrgencyInterval.Action.allCases
        let pictures = SeekingCare.Picture.allCases
        return seekingCare[actions.firstIndex(of: action) ?? 0][pictures.firstIndex(of: .init(verdict)) ?? 0]
    }

    private static func reason(
        _ id: String, _ kind: String, _ urgency: Urgency, _ text: String, _ evidence: Evidence
    ) -> EncodedMembers {
        EncodedMembers { json in
            json.member("id", id)
            json.member("kind", kind)
            json.member("urgency", urgency.id)
            json.member("text", text)
            json.evidence(evidence)
        }
    }
}
