import LegCrampRules

/// Everything that answers repeat, encoded once at start-up; indices are those of the lists of `LegCrampRules`.
struct Library: Sendable {
    let redFlags: [EncodedMembers]
    let redFlagBriefs: [JSONText]
    let reasons: [String: EncodedMembers]
    let lookAlikes: [EncodedMembers]
    let criteria: [EncodedMembers]
    let riskFactors: [EncodedMembers]
    let causes: [EncodedMembers]
    let measures: [JSONText]
    let measureBriefs: [EncodedMembers]
    let medicines: [EncodedMembers]
    let questions: [EncodedMembers]
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
        var reasons: [String: EncodedMembers] = [:]
        for flag in RedFlag.all {
            reasons[flag.id] = Library.reason(
                flag.id, "warning-sign", flag.urgency, flag.because, flag.evidence)
        }
        for reason in CareReason.all {
            reasons[reason.id] = Library.reason(
                reason.id, "reason-for-care", reason.urgency, reason.because, reason.evidence)
        }
        self.reasons = reasons
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
        seekingCare = Urgency.allCases.map { level in
            SeekingCare.Picture.allCases.map { picture in
                JSONText { json in json.object { json in json.seekingCare(level, picture) } }
            }
        }
        disclaimer = JSONText(About.content.disclaimer)
    }

    /// When to seek care and what to expect there.
    func seekingCare(_ level: Urgency, _ verdict: Differentiation.Verdict) -> JSONText {
        let picture: SeekingCare.Picture =
            switch verdict {
            case .legCramps, .both: .legCramps
            case .restlessLegs: .restlessLegs
            case .neither, .unclear: .other
            }
        return seekingCare[Int(level.rawValue)][SeekingCare.Picture.allCases.firstIndex(of: picture) ?? 0]
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
