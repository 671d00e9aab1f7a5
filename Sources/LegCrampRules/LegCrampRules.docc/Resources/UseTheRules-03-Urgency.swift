import LegCrampRules

/// How soon to seek care, with the reasons; the first thing to show, always.
func urgencyLines(_ assessment: Assessment) -> [String] {
    let urgency = assessment.urgency
    var lines = [urgency.action.text]
    lines += urgency.because.map { "- \($0.text)" }
    if !urgency.certain { lines.append("Warning signs are not all ruled out yet.") }
    return lines
}
