import LegCrampRules

/// What to ask next, in the words for a person; warning signs come first.
func nextQuestions(_ assessment: Assessment, atMost count: Int) -> [String] {
    assessment.nextQuestions.prefix(count).map { Catalogue[$0.question].text }
}
