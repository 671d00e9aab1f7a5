import LegCrampRules

extension Documents {
    /// What the service is for, how it is made, and how much it holds.
    mutating func addAbout(digest: String) {
        let about = About.content
        addAfterStart("/about", route: "/about") { json in
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
            json.object("counts") { $0.counts() }
            json.object("coverage") { $0.coverage() }
            json.array("reading") { json in
                for reading in ContentCheck.readings { json.object { $0.reading(reading) } }
            }
            json.array("reviews") { json in
                for (date, items) in ContentInventory.reviews {
                    json.object { json in
                        json.member("due", date)
                        json.member("items", items)
                    }
                }
            }
            json.array("hazards") { json in for hazard in Hazard.all { json.object { $0.hazard(hazard) } } }
            json.member("claims", about.claims)
        }
    }

    /// The small index at `/`.
    mutating func addIndex() {
        addAfterStart("/", route: "/") { json in
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
            json.object("counts") { $0.counts() }
        }
    }

    /// What the index links to.
    private static let index: [(name: String, path: String)] = [
        ("assess", "/assess"), ("red_flags", "/red-flags"), ("differentiate", "/differentiate"),
        ("questions", "/questions"), ("causes", "/causes"), ("risk_factors", "/risk-factors"),
        ("medications", "/medications"), ("conditions", "/conditions"), ("advice", "/advice"),
        ("seeking_care", "/seeking-care"), ("faq", "/faq"), ("facts", "/facts"), ("misdiagnosis", "/misdiagnosis"),
        ("diary", "/diary"), ("rules", "/rules"), ("vignettes", "/vignettes"), ("sources", "/sources"),
        ("search", "/search"), ("docs", "/docs"), ("about", "/about"), ("contract", "/openapi.yaml"),
        ("widget", "/widget/manifest.json"), ("health", "/health/ready"),
    ]
}

extension JSONWriter {
    /// Writes how much the content holds.
    fileprivate mutating func counts() {
        for (name, count) in ContentCounts.all { member(JSONName(name), count) }
    }

    /// Writes what became of the claims of the seed article.
    fileprivate mutating func coverage() {
        member("claims", ClaimCoverage.all.count)
        member("covered", ContentCounts.claimsCovered)
        for verdict in ClaimCoverage.Verdict.allCases {
            let corrections = ClaimCoverage.contradicted.filter { $0.verdict == verdict }
            array(verdict == .contradicted ? "contradicted" : "unproven") { json in
                for correction in corrections {
                    json.object { json in
                        json.member("claim", correction.claim)
                        json.member("item", correction.item)
                    }
                }
            }
        }
    }

    /// Writes a hazard in short.
    fileprivate mutating func hazard(_ hazard: Hazard) {
        member("id", hazard.id)
        member("hazard", hazard.hazard)
        member("effect", hazard.effect)
        member("mitigation", hazard.mitigation)
        member("rules", hazard.rules)
    }

    /// Writes how hard one kind of text is to read, in tenths of a school grade.
    fileprivate mutating func reading(_ reading: ContentCheck.Reading) {
        member("kind", reading.kind)
        member("mean", (reading.mean * 10).rounded() / 10)
        member("highest", (reading.highest * 10).rounded() / 10)
        member("id", reading.id)
    }
}

/// How much the content holds.
package enum ContentCounts {
    /// Each kind with its number of items.
    package static let all: [(name: String, count: Int)] =
        ContentInventory.kinds.map { ($0.plural, $0.items.count) } + [
            ("criteria", Criterion.all.count), ("medicines", Medicine.all.filter { !$0.isClass }.count),
            ("medicine_classes", Medicine.all.filter(\.isClass).count), ("conditions", ConditionTerm.all.count),
            ("questions", Catalogue.questions.count), ("rules", Rule.all.count), ("vignettes", Vignette.all.count),
            ("hazards", Hazard.all.count),
            ("sources", Source.all.count), ("claims", ClaimCoverage.all.count),
        ]

    /// How many claims of the seed article an item represents.
    package static let claimsCovered = ClaimCoverage.all.count - ClaimCoverage.missing.count
}
