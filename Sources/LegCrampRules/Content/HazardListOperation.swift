extension Hazard {
    /// Hazards of running the service.
    static let ofOperation: [Hazard] = [
        Hazard(
            "wrong-emergency-number", "The wrong number is given for emergencies.",
            cause: "The region is unknown, guessed or mistyped.",
            effect: "The call for help fails.",
            mitigation: """
                A number is given only for a region that is known, from one table; otherwise the text says “your local \
                emergency number”. Nothing is guessed from the network.
                """,
            tests: ["ContentTests/emergencyNumbers", "AssessTests/number", "FaultTests/region"]),
        Hazard(
            "stale-content", "The evidence changes and the content does not.",
            cause: "Nobody looks again, or an old answer is kept in a cache.",
            effect: "Advice that was withdrawn is still given.",
            mitigation: """
                Items have a date of review and a date of the next one. Answers name the version of the rules and are \
                not stored; documents have an entity tag that changes with the content.
                """,
            tests: ["ResourceTests/tagsDiffer", "PreconditionTests/ifNoneMatch", "ResourceTests/common"]),
        Hazard(
            "mixed-versions", "Instances with different rules answer side by side.",
            cause: "A deployment is only partly done.",
            effect: "The same person gets two levels within a minute.",
            mitigation: """
                Each answer carries the version and the digest of the rules, so a mixture can be seen. Instances keep \
                no state, and equal builds give the same bytes.
                """,
            tests: ["DeterminismTests/instances", "ResourceTests/stable", "CommandTests/check"]),
        Hazard(
            "text-injection", "Text from a request is shown as if the service had said it.",
            cause: "Names of medicines and conditions are given back.",
            effect: "A reader is misled, or a terminal or a page is manipulated.",
            mitigation: """
                Strings are escaped in JSON; on the page of plain text, control characters are removed and names are \
                shortened. Problems never repeat a value.
                """,
            tests: ["NoteTests/control", "NoteTests/long", "PrivacyTests/values", "JSONWriterTests/escapes"]),
        Hazard(
            "privacy-leak", "What people tell about their health ends in a log or an error.",
            cause: "Requests are logged, or values are repeated in problems.",
            effect: "Health data is disclosed.",
            mitigation:
                "The log has route templates and counts only; problems name members, never values; answers are not stored.",
            tests: [
                "PrivacyTests/noMarkerInOutput", "PrivacyTests/noMarkerInProblems", "PrivacyTests/computedFields",
            ]),
        Hazard(
            "overload", "The service does not answer when it is needed.",
            cause: "Too many, too slow or too large requests.",
            effect: "No answer, or one so late that help is delayed.",
            mitigation: """
                Time, size and number are limited, refusals are prompt and say when to try again, and a running answer \
                is finished before the service stops. A caller must show its own words on emergencies without it.
                """,
            tests: [
                "DeadlineTests/saturation", "ServiceTests/tooLong", "ReadinessTests/stopping",
                "LifecycleTests/gracefulStop",
            ]
        ),
        Hazard(
            "malformed-document", "A damaged or doubtful document is assessed all the same.",
            cause: "Duplicate members, wrong encodings, or a cut-off upload.",
            effect: "An answer about half of what was said.",
            mitigation:
                "What can be read in two ways is refused with the place of the fault; nothing is assessed in part.",
            tests: ["JSONReaderTests/duplicates", "JSONReaderTests/refuses", "JSONRobustnessTests/prefixes"]),
    ]
}
