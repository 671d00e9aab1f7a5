extension SearchIndex.Document {
    /// Everything that can be found, by kind, and those of one kind in the order of the content.
    static let all: [SearchIndex.Document] = {
        let documents = care + pictures + vocabulary + contributors + explanations + questions + sources
        return Kind.allCases.flatMap { kind in documents.filter { $0.kind == kind } }
    }()

    private static var care: [SearchIndex.Document] {
        let seekingCare = SeekingCare.content
        return RedFlag.all.map { flag in
            // What to do belongs to the sign wherever the sign is shown.
            .init(
                .warningSign, flag, text: "\(flag.text) \(flag.action)", path: "/red-flags/\(flag.id)",
                more: [flag.because, flag.suspected])
        }
            + Measure.all.map { measure in
                .init(
                    .advice, measure, path: "/advice/\(measure.id)",
                    names: measure.id == SearchIndex.quinineWarning ? Medicine.quinineNames : [],
                    more: [measure.how] + measure.cautions.map(\.text))
            }
            + seekingCare.levels.map { level in
                .init(.seekingCare, level, path: "/seeking-care", more: [level.within, level.whom])
            }
            + (seekingCare.bring + seekingCare.clinicianMay).map { .init(.seekingCare, $0, path: "/seeking-care") }
            + CareReason.all.map { .init(.reasonForCare, $0, text: "\($0.text) \($0.because)", path: "/red-flags") }
    }

    private static var pictures: [SearchIndex.Document] {
        LookAlike.all.map { .init(.lookAlike, $0, path: "/differentiate", more: [$0.distinguishing]) }
    }

    private static var vocabulary: [SearchIndex.Document] {
        Medicine.all.map { medicine in
            .init(
                .medicine, medicine.id, medicine.name, text: medicine.text, path: "/medications/\(medicine.id)",
                names: [medicine.id, medicine.className] + medicine.brands, clinician: medicine.clinicianText)
        }
            + ConditionTerm.all.map { term in
                let others = term.synonyms.prefix(5)
                return .init(
                    .condition, term.id, term.title,
                    text: others.isEmpty ? term.title : "Also written as: \(others.joined(separator: ", ")).",
                    path: "/conditions", names: [term.id] + term.synonyms)
            }
    }

    private static var contributors: [SearchIndex.Document] {
        Cause.all.map { cause in
            .init(
                .cause, cause, path: "/causes/\(cause.id)",
                more: [cause.mechanism] + SearchIndex.Document.both(cause.disagreement))
        }
            + RiskFactor.all.map { factor in
                .init(
                    .riskFactor, factor, path: "/risk-factors/\(factor.id)",
                    more: [factor.contradiction].compactMap { $0 } + factor.effects.map(\.reading))
            }
    }

    private static var explanations: [SearchIndex.Document] {
        let diary = DiaryTemplate.content
        return FAQEntry.all.map { entry in
            .init(.faq, entry, path: "/faq/\(entry.id)", more: SearchIndex.Document.both(entry.disagreement))
        }
            + MisdiagnosisFactor.all.map { factor in
                .init(
                    .misdiagnosis, factor, text: "\(factor.text) \(factor.instead)", path: "/misdiagnosis/\(factor.id)")
            }
            + Fact.all.map { fact in
                .init(
                    .fact, fact, path: "/facts/\(fact.id)", more: fact.contradictions + fact.effects.map(\.reading))
            }
            + [.init(.diary, diary, path: "/diary", more: diary.instructions + [diary.howLong])]
            + diary.fields.map { .init(.diary, $0.id, $0.label, text: $0.why, path: "/diary", names: [$0.id]) }
    }

    private static var questions: [SearchIndex.Document] {
        Catalogue.questions.map { question in
            let slug = String(question.pointer.dropFirst().map { $0 == "/" || $0 == "_" ? "-" : $0 })
            return .init(
                .question, slug, question.text, text: question.why, path: "/questions",
                names: [slug] + question.options.map(\.label), clinician: question.clinicianText)
        }
    }

    private static var sources: [SearchIndex.Document] {
        Source.all.map { source in
            let published = [source.publisher, source.year.map(String.init)].compactMap { $0 }.joined(separator: ", ")
            return .init(
                .source, source.id.rawValue, source.title, text: "\(published).",
                path: "/sources/\(source.id.rawValue)", names: [source.id.rawValue],
                more: [source.authors].compactMap { $0 })
        }
    }

    private static func both(_ disagreement: Disagreement?) -> [String] {
        disagreement.map { [$0.commonlySaid, $0.found] } ?? []
    }
}

extension Medicine {
    /// Every name under which quinine is taken.
    static let quinineNames = all.filter(\.isQuinine).flatMap { [$0.name] + $0.brands }

    /// Whether it is quinine, or a drink that holds it.
    var isQuinine: Bool { groups.isSuperset(of: MedicineGroups([.quinine])) }
}
