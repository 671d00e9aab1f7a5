import LegCrampRules

/// Writes assessments; what they repeat was encoded once at start-up.
final class AssessmentEncoder: Sendable {
    /// The most next questions in one answer; `next_questions_total` says how many there are.
    static let mostNextQuestions = 20

    let library: Library
    /// The region of the server, for profiles that name none.
    let defaultRegion: String?

    init(library: Library, defaultRegion: String?) {
        self.library = library
        self.defaultRegion = defaultRegion
    }

    /// The answer of `POST /assess`.
    func assessment(_ assessment: Assessment) -> [UInt8] {
        document(65_536) { json in
            json.object("urgency") { urgency(assessment, to: &$0) }
            json.object("red_flags") { redFlags(assessment.redFlags, to: &$0) }
            json.object("differentiation") { differentiation(of: assessment, to: &$0) }
            json.object("risk") { risk(assessment.risk, to: &$0) }
            causes(assessment.causes, to: &json)
            json.object("medicines") { medicines(assessment.profile, to: &$0) }
            json.object("conditions") { conditions(assessment.profile, to: &$0) }
            json.object("advice") { advice(assessment.advice, to: &$0) }
            nextQuestions(assessment.nextQuestions, to: &json)
            json.name("seeking_care")
            library.writeSeekingCare(assessment.urgency.action, assessment.differentiation.verdict, to: &json)
            understood(assessment.profile, to: &json)
        }
    }

    /// The answer of `POST /red-flags`.
    func redFlags(_ assessment: Assessment) -> [UInt8] {
        document(8192) { json in
            json.object("urgency") { urgency(assessment, to: &$0) }
            redFlags(assessment.redFlags, to: &json)
            let questions = assessment.nextQuestions.filter { $0.couldChange(.urgency) }
            nextQuestions(questions, to: &json)
            understood(assessment.profile, to: &json)
        }
    }

    /// The answer of `POST /differentiate`.
    func differentiation(_ assessment: Assessment) -> [UInt8] {
        document(8192) { json in
            json.object("urgency") { urgency(assessment, to: &$0) }
            differentiation(of: assessment, to: &json)
            let questions = assessment.nextQuestions.filter { $0.couldChange(.differentiation) }
            nextQuestions(questions, to: &json)
            understood(assessment.profile, to: &json)
        }
    }

    private func document(_ capacity: Int, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        JSONWriter.encode(capacity: capacity) { $0.object(body) }
    }

    /// The region that counts for a profile.
    func region(of profile: Profile) -> String? { profile.region ?? defaultRegion }

    private func urgency(_ assessment: Assessment, to json: inout JSONWriter) {
        let urgency = assessment.urgency
        let number = region(of: assessment.profile).flatMap(EmergencyNumber.of)
        json.member("level", urgency.level.id)
        json.member("up_to", urgency.upTo.id)
        json.member("certain", urgency.certain)
        json.object("action") { json in
            json.member("kind", urgency.action.rawValue)
            json.member("text", urgency.action.text)
            json.member("within", urgency.action.within)
            switch urgency.action {
            case .callEmergency:
                json.member("call", number.map { "Call \($0.number)." } ?? "Call your local emergency number.")
                json.memberIfPresent("number", number?.number)
                json.memberIfPresent("tel", number.map { "tel:\($0.number)" })
            case .seeClinicianToday:
                json.memberIfPresent("number", number?.urgentAdviceLine)
                json.memberIfPresent("tel", number?.urgentAdviceLine.map { "tel:\($0)" })
            case .seeClinicianSoon, .routineAppointment, .checkWarningSigns, .reassure: break
            }
        }
        json.array("because") { json in
            for reason in urgency.because {
                json.object { json in
                    library.write(reason.rule, to: &json)
                    because(reason.because, to: &json)
                }
            }
        }
    }

    private func redFlags(_ states: RedFlagStates, to json: inout JSONWriter) {
        json.array("present") { json in
            objects(library.redFlags, states.present, to: &json)
        }
        json.array("not_excluded") { json in
            json.encoded(library.redFlagBriefs, states.notExcluded)
        }
        json.array("excluded") { json in
            json.encoded(library.redFlagBriefs, states.excluded)
        }
    }

    private func differentiation(of assessment: Assessment, to json: inout JSONWriter) {
        let differentiation = assessment.differentiation
        json.member("verdict", differentiation.verdict.rawValue)
        json.member("text", assessment.pictureText)
        json.array("patterns") { json in
            for pattern in differentiation.patterns {
                json.object { json in
                    json.member("id", pattern.pattern.rawValue)
                    json.member("fit", pattern.fit.rawValue)
                    json.array("for") { json in
                        objects(library.criteria, pattern.met, to: &json)
                    }
                    json.array("against") { json in
                        objects(library.criteria, pattern.notMet, to: &json)
                    }
                    json.array("missing") { json in
                        for index in pattern.missing { json.object { $0.encoded(library.criteria, index) } }
                    }
                }
            }
        }
        json.array("look_alikes") { json in
            objects(library.lookAlikes, differentiation.lookAlikes, to: &json)
        }
    }

    private func risk(_ risk: Risk, to json: inout JSONWriter) {
        json.member("level", risk.level.rawValue)
        json.member("up_to", risk.upTo.rawValue)
        json.member("points", risk.points)
        json.array("factors") { json in
            objects(library.riskFactors, risk.factors, to: &json)
        }
        json.member("validated", false)
        json.member("note", Risk.note)
    }

    private func causes(_ causes: [CauseMatch], to json: inout JSONWriter) {
        json.array("likely_causes") { json in
            for cause in causes {
                json.object { json in
                    json.encoded(library.causes, cause.match.index)
                    json.member("kind", cause.kind.rawValue)
                    because(cause.match.because, to: &json)
                }
            }
        }
    }

    private func medicines(_ profile: Profile, to json: inout JSONWriter) {
        json.array("recognised") { json in
            for named in profile.medications {
                for index in named.matches {
                    json.object { json in
                        json.member("given", named.given)
                        json.encoded(library.medicines, index)
                        json.member("because", ["/medications/\(named.index)"])
                    }
                }
            }
        }
        json.array("unrecognised") { json in
            for named in profile.medications where named.matches.isEmpty {
                json.object { json in
                    json.member("given", named.given)
                    json.member("did_you_mean", named.suggestions)
                }
            }
        }
    }

    private func conditions(_ profile: Profile, to json: inout JSONWriter) {
        json.array("recognised") { json in
            for named in profile.conditions {
                for index in named.matches {
                    json.object { json in
                        json.member("given", named.given)
                        json.encoded(library.conditions, index)
                    }
                }
            }
        }
        json.array("unrecognised") { json in
            for named in profile.conditions where named.matches.isEmpty {
                json.object { json in
                    json.member("given", named.given)
                    json.member("did_you_mean", named.suggestions)
                }
            }
        }
    }

    private func advice(_ advice: Advice, to json: inout JSONWriter) {
        measures("now", advice.now, to: &json)
        measures("prevention", advice.prevention, to: &json)
        measures("with_clinician", advice.withClinician, to: &json)
        measures("avoid", advice.avoid, to: &json)
        json.array("withheld") { json in
            for withheld in advice.withheld {
                json.object { json in
                    json.encoded(library.measureBriefs, withheld.index)
                    json.array("reasons") { json in
                        for reason in withheld.why { library.write(reason, measure: withheld.index, to: &json) }
                    }
                    because(withheld.because, to: &json)
                }
            }
        }
    }

    private func measures(_ name: StaticString, _ indices: [Int], to json: inout JSONWriter) {
        json.array(name) { $0.encoded(library.measures, indices) }
    }

    private func nextQuestions(_ questions: [NextQuestion], to json: inout JSONWriter) {
        json.array("next_questions") { json in
            for question in questions.prefix(AssessmentEncoder.mostNextQuestions) {
                json.object { json in
                    json.encoded(library.questions, question.question.rawValue)
                    json.name("could_change")
                    json.encoded(library.outputs, Int(question.outputs))
                    json.memberIfPresent("could_raise_to", question.couldRaiseTo?.id)
                }
            }
        }
        json.member("next_questions_total", questions.count)
    }

    private func understood(_ profile: Profile, to json: inout JSONWriter) {
        json.name("understood")
        json.profile(profile)
        json.object("meta") { json in
            json.object("rules") { json in
                json.member("version", RulesVersion.current)
                json.member("digest", library.digest)
            }
            json.member("disclaimer", library.disclaimer)
            json.member("region", region(of: profile))
            json.object("links") { json in
                json.member("questions", "/questions")
                json.member("red_flags", "/red-flags")
                json.member("sources", "/sources")
                json.member("about", "/about")
            }
        }
    }

    private func objects(_ members: EncodedList, _ matches: [Assessment.Match], to json: inout JSONWriter) {
        for match in matches {
            json.object { json in
                json.encoded(members, match.index)
                because(match.because, to: &json)
            }
        }
    }

    /// The places in the request that led to something.
    private func because(_ places: Places, to json: inout JSONWriter) {
        let pointers = library.pointers
        json.array("because") { json in
            places.forEachPlace { place in
                switch place {
                case .question(let slot): json.encoded(pointers, slot)
                case .condition, .medicine, .denial: json.value(place.pointer)
                }
            }
        }
    }
}
