import LegCrampRules

extension Documents {
    /// What the service is for, how it is made, and how much it holds.
    mutating func addAbout(digest: String) {
        let about = About.content
        add("/about", route: "/about") { json in
            json.member("name", "legcramps")
            json.member("disclaimer", about.disclaimer)
            json.member("intended_use", about.intendedUse)
            json.member("not_a_diagnosis", about.notADiagnosis)
            json.member("limits", about.limits)
            json.member("editorial_policy", about.editorialPolicy)
            json.object("grades") { json in
                for meaning in about.grades { json.member(JSONName(meaning.grade.rawValue), meaning.text) }
            }
            json.object("bases") { json in
                for meaning in about.bases { json.member(JSONName(meaning.basis.rawValue), meaning.text) }
            }
            json.member("funding", about.funding)
            json.member("advertising", about.advertising)
            json.member("privacy", about.privacy)
            json.member("review_status", about.reviewStatus)
            json.object("rules") { json in
                json.member("version", RulesVersion.current)
                json.member("digest", digest)
                json.member("reviewed", RulesVersion.reviewed)
            }
            json.object("counts") { json in
                for (name, count) in ContentCounts.all { json.member(JSONName(name), count) }
            }
            json.member("claims", about.claims)
        }
    }

    /// The small index at `/`.
    mutating func addIndex() {
        add("/", route: "/") { json in
            json.member("name", "legcramps")
            json.member(
                "what",
                """
                Facts about leg cramps at night: how soon to seek care, what it looks like, what contributes, what \
                helps.
                """)
            json.member("disclaimer", About.content.disclaimer)
            json.member("try", "curl -s localhost:8080/assess --json '{\"episode\": {\"muscle_hardens\": true}}'")
            json.object("links") { json in
                for path in Documents.index { json.member(JSONName(path.name), path.path) }
            }
        }
    }

    /// What the index links to.
    private static let index: [(name: String, path: String)] = [
        ("assess", "/assess"), ("red_flags", "/red-flags"), ("differentiate", "/differentiate"),
        ("questions", "/questions"), ("causes", "/causes"), ("risk_factors", "/risk-factors"),
        ("medications", "/medications"), ("conditions", "/conditions"), ("advice", "/advice"),
        ("sources", "/sources"), ("about", "/about"), ("contract", "/openapi.yaml"), ("health", "/health/ready"),
    ]
}

/// How much the content holds.
package enum ContentCounts {
    /// Each kind with its number of items.
    package static let all: [(name: String, count: Int)] = [
        ("questions", Catalogue.questions.count), ("red_flags", RedFlag.all.count),
        ("reasons_for_care", CareReason.all.count), ("look_alikes", LookAlike.all.count),
        ("criteria", Criterion.all.count), ("causes", Cause.all.count), ("risk_factors", RiskFactor.all.count),
        ("measures", Measure.all.count), ("medicines", Medicine.all.filter { !$0.isClass }.count),
        ("medicine_classes", Medicine.all.filter(\.isClass).count), ("conditions", ConditionTerm.all.count),
        ("sources", Source.all.count),
    ]
}
