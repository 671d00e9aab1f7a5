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
            urgency(assessment, to: &json)
            json.object("red_flags") { redFlags(assessment.redFlags, to: &$0) }
            json.object("differentiation") { differentiation(of: assessment, to: &$0) }
            json.object("risk") { risk(assessment.risk, to: &$0) }
            causes(assessment.causes, to: &json)
            json.object("medicines") { medicines(assessment.profile, to: &$0) }
            json.object("conditions") { conditions(assessment.profile, to: &$0) }
            json.object("advice") { advice(assessment.advice, to: &$0) }
            let next = assessment.nextQuestions(atMost: AssessmentEncoder.mostNextQuestions)
            nextQuestions(next.questions, total: next.total, to: &json)
            library.writeSeekingCare(assessment.urgency.action, assessment.differentiation.verdict, to: &json)
            understood(assessment.profile, to: &json)
        }
    }

    /// The answer of `POST /red-flags`.
    func redFlags(_ assessment: Assessment) -> [UInt8] {
        document(8192) { json in
            urgency(assessment, to: &json)
            redFlags(assessment.redFlags, to: &json)
            let questions = assessment.nextQuestions.filter { $0.couldChange(.urgency) }
            nextQuestions(questions, total: questions.count, to: &json)
            understood(assessment.profile, to: &json)
        }
    }

    /// The answer of `POST /differentiate`.
    func differentiation(_ assessment: Assessment) -> [UInt8] {
        document(8192) { json in
            urgency(assessment, to: &json)
            differentiation(of: assessment, to: &json)
            let questions = assessment.nextQuestions.filter { $0.couldChange(.differentiation) }
            nextQuestions(questions, total: questions.count, to: &json)
            understood(assessment.profile, to: &json)
        }
    }

    private func document(_ capacity: Int, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        JSONWriter.encode(capacity: capacity) { $0.object(body) }
    }

    /// The region that counts for a profile.
    func region(of profile: Profile) -> String? { profile.region ?? defaultRegion }

    private func urgency(_ assessment: Assessment, to json: inout JSONWriter) {
        library.begin(assessment.urgency, in: region(of: assessment.profile), to: &json)
        for reason in assessment.urgency.because {
            library.begin(reason.rule, to: &json)
            end(with: reason.because, to: &json)
        }
        json.endArray()
        json.endObject()
    }

    private func redFlags(_ states: RedFlagStates, to json: inout JSONWriter) {
        json.array("present") { json in
            matches(library.redFlags, states.present, to: &json)
        }
        json.array("not_excluded") { json in
            json.items(library.redFlagsByUrgency, states.open)
        }
        json.array("excluded") { json in
            json.items(library.redFlagsByUrgency, states.denied)
        }
    }

    private func differentiation(of assessment: Assessment, to json: inout JSONWriter) {
        let differentiation = assessment.differentiation
        library.begin(differentiation.verdict, at: assessment.urgency.level, to: &json)
        pattern(differentiation.legCramps, to: &json)
        pattern(differentiation.restlessLegs, to: &json)
        json.endArray()
        json.array("look_alikes") { json in
            matches(library.lookAlikes, differentiation.lookAlikes, to: &json)
        }
    }

    private func pattern(_ pattern: Differentiation.PatternFit, to json: inout JSONWriter) {
        library.begin(pattern, to: &json)
        matches(library.criteria, pattern.met, to: &json)
        json.endArray()
        json.array("against") { matches(library.criteria, pattern.notMet, to: &$0) }
        json.array("missing") { $0.items(library.missingCriteria, pattern.unanswered) }
        json.endObject()
    }

    private func risk(_ risk: Risk, to json: inout JSONWriter) {
        library.begin(risk, to: &json)
        matches(library.riskFactors, risk.factors, to: &json)
        json.endArray()
        library.endRisk(to: &json)
    }

    private func causes(_ causes: [CauseMatch], to json: inout JSONWriter) {
        json.array("likely_causes") { json in
            for cause in causes { match(library.causes, cause.match, to: &json) }
        }
    }

    private func medicines(_ profile: Profile, to json: inout JSONWriter) {
        json.array("recognised") { json in
            let named = profile.medications.span
            for place in named.indices {
                let matches = named[place].matches.span
                for match in matches.indices {
                    json.object { json in
                        json.member("given", named[place].given)
                        json.piece(library.medicines, matches[match])
                        json.array("because") { library.write(.medicine(named[place].index), to: &$0) }
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
            let named = profile.conditions.span
            for place in named.indices {
                let matches = named[place].matches.span
                for match in matches.indices {
                    json.object { json in
                        json.member("given", named[place].given)
                        json.piece(library.conditions, matches[match])
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
        measures("now", advice.offeredNow, to: &json)
        measures("prevention", advice.offeredForPrevention, to: &json)
        measures("with_clinician", advice.offeredWithClinician, to: &json)
        measures("avoid", advice.avoided, to: &json)
        json.array("withheld") { json in
            let withheld = advice.withheld.span
            for place in withheld.indices {
                library.begin(withheld[place], to: &json)
                end(with: withheld[place].because, to: &json)
            }
        }
    }

    private func measures(_ name: StaticString, _ items: ItemSet, to json: inout JSONWriter) {
        json.array(name) { $0.items(library.measures, items) }
    }

    private func nextQuestions(_ questions: [NextQuestion], total: Int, to json: inout JSONWriter) {
        json.array("next_questions") { json in
            for question in questions.prefix(AssessmentEncoder.mostNextQuestions) {
                library.write(question, to: &json)
            }
        }
        json.member("next_questions_total", total)
    }

    private func understood(_ profile: Profile, to json: inout JSONWriter) {
        json.name("understood")
        json.profile(profile)
        library.writeMeta(region: region(of: profile), to: &json)
    }

    /// Writes objects of which a list has what starts them.
    @inline(never)
    private func matches(
        _ starts: borrowing EncodedList, _ matches: [Assessment.Match], to json: inout JSONWriter
    ) {
        for match in matches { self.match(starts, match, to: &json) }
    }

    @inline(__always)
    private func match(_ starts: borrowing EncodedList, _ match: Assessment.Match, to json: inout JSONWriter) {
        json.piece(starts, match.index)
        end(with: match.because, to: &json)
    }

    /// Ends an object with the places in the request that led to it: inlined, so that no place is copied for a call.
    @inline(__always)
    private func end(with places: Places, to json: inout JSONWriter) {
        places.forEachPlace { library.write($0, to: &json) }
        json.frame("]},")
    }
}

extension JSONWriter {
    /// Writes the pieces of some items of a list; those that follow one another in one copy.
    fileprivate mutating func items(_ list: borrowing EncodedList, _ items: ItemSet) {
        items.forEachRun { pieces(list, $0) }
    }
}
