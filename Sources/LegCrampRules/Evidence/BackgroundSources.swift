extension Source {
    /// Publications that no statement cites, each with the reason why they are listed.
    public static let background: [(id: ID, reason: String)] = [
        (.sebo2019, "Read for the course of night cramps; the part that was read ends before its results on cramps."),
        (.allen2009Chrlsq, "Read for the wording of the questions on restless legs."),
        (.chrlsqChina, "Read for the wording of the questions on restless legs."),
        (.rlsNihExp2010, "Read for the wording of the questions on restless legs."),
        (.ferri2007, "Read for the wording of the question on the urge to move."),
        (.fida2014, "Read for which test of restless legs to follow; it gives no figure that is used."),
        (.uptodateRls, "Read to compare with the criteria that are cited."),
        (.medlinkSrlc, "Read to compare with the criteria that are cited."),
        (.kopka2022, "Read for how well people judge urgency themselves; it is no source of a rule."),
        (.whoAtc2026, "The codes of medicines were checked against it."),
        (.icd10cm2021, "The names of conditions were checked against it."),
        (.fhirRlsExample, "The names of conditions were checked against it."),
        (.loincPublicCode, "The names and units of laboratory tests were checked against it."),
    ]

    /// Why it is listed though no statement cites it; `nil` when one does.
    public var backgroundReason: String? { Source.background.first { $0.id == id }?.reason }
}
