import LegCrampRules

extension Documents {
    /// What people ask, what is known, what is mixed up, how to keep a diary, and when to seek care.
    mutating func addKnowledge() {
        list("/faq", "faq", FAQEntry.all, id: \.id, hint: "GET /faq lists the questions.") { $0.faqEntry($1) }
        list("/facts", "facts", Fact.all, id: \.id, hint: "GET /facts lists the facts.") { $0.fact($1) }
        list(
            "/misdiagnosis", "misdiagnosis", MisdiagnosisFactor.all, id: \.id,
            hint: "GET /misdiagnosis lists what is mixed up."
        ) { $0.misdiagnosis($1) }
        add("/diary", route: "/diary") { $0.diary(DiaryTemplate.content) }
        add("/seeking-care", route: "/seeking-care") { json in
            let content = SeekingCare.content
            json.array("levels") { json in for level in content.levels { json.object { $0.careLevel(level) } } }
            json.array("bring") { json in for point in content.bring { json.object { $0.carePoint(point) } } }
            json.array("clinician_may") { json in
                for point in content.clinicianMay { json.object { $0.carePoint(point) } }
            }
        }
    }

    /// Every rule, and the cases that the rules are tried on.
    mutating func addRules() {
        list("/rules", "rules", Rule.all, id: \.id, hint: "GET /rules lists the rules.") { $0.rule($1) }
        add("/vignettes", route: "/vignettes") { json in
            json.array("vignettes") { json in for vignette in Vignette.all { json.object { $0.vignette(vignette) } } }
            json.member("total", Vignette.all.count)
        }
    }
}

extension JSONWriter {
    mutating func faqEntry(_ entry: FAQEntry) {
        item(entry)
        if let disagreement = entry.disagreement { self.disagreement(disagreement) }
        member("see", entry.see)
    }

    mutating func fact(_ fact: Fact) {
        item(fact)
        member("topic", fact.topic.rawValue)
        array("effects") { json in for effect in fact.effects { json.effect(effect) } }
        member("contradictions", fact.contradictions)
    }

    mutating func misdiagnosis(_ factor: MisdiagnosisFactor) {
        item(factor)
        member("instead", factor.instead)
        array("effects") { json in for effect in factor.effects { json.effect(effect) } }
    }

    mutating func diary(_ diary: DiaryTemplate) {
        item(diary)
        member("instructions", diary.instructions)
        member("how_long", diary.howLong)
        array("fields") { json in
            for field in diary.fields {
                json.object { json in
                    json.member("id", field.id)
                    json.member("label", field.label)
                    json.member("type", field.kind.id)
                    switch field.kind {
                    case .number(let unit, let range):
                        json.member("unit", unit)
                        json.member("minimum", range.lowerBound)
                        json.member("maximum", range.upperBound)
                    case .choice(let options): json.member("options", options)
                    case .date, .time, .yesNo, .text: break
                    }
                    json.member("why", field.why)
                    json.memberIfPresent("pointer", field.pointer)
                }
            }
        }
    }

    mutating func careLevel(_ level: SeekingCare.Level) {
        item(level)
        member("urgency", level.urgency.id)
        member("within", level.within)
        member("whom", level.whom)
    }

    mutating func carePoint(_ point: SeekingCare.Point) {
        item(point)
        member("pictures", point.pictures.map(\.rawValue))
    }

    mutating func vignette(_ vignette: Vignette) {
        member("id", vignette.id)
        member("told", vignette.told)
        name("profile")
        encoded(JSONCompact.format(Array(vignette.profile.utf8)))
        object("expected") { json in
            json.member("urgency", vignette.urgencies)
            json.member("verdict", vignette.verdicts)
            json.member("red_flags", vignette.redFlags)
            json.member("causes", vignette.causes)
            json.member("must_not_advise", vignette.mustNotAdvise)
            json.member("risk", vignette.risks)
        }
    }
}
