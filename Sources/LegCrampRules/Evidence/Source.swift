/// A publication that statements rest on.
public struct Source: Equatable, Sendable {
    /// What kind of publication it is.
    public enum Kind: String, CaseIterable, Sendable {
        case systematicReview = "systematic-review"
        case randomisedTrial = "rct"
        case cohort
        case caseControl = "case-control"
        case crossSectional = "cross-sectional"
        case experimental
        case diagnosticCriteria = "diagnostic-criteria"
        case diagnosticAccuracy = "diagnostic-accuracy"
        case guideline
        case review
        case regulatory
        case codeSystem = "code-system"
        case patientInformation = "patient-information"
    }

    /// Which publication.
    public let id: ID
    /// Its title.
    public let title: String
    /// Who wrote it, where named.
    public let authors: String?
    /// When it was published, where known.
    public let year: Int?
    /// Where it was published.
    public let publisher: String
    /// Its digital object identifier.
    public let doi: String?
    /// Its PubMed number.
    public let pmid: String?
    /// Where to read it.
    public let url: String?
    /// What kind of publication it is.
    public let kind: Kind
    /// How much of it was read for this service, for example "abstract".
    public let seen: String
}

extension Source {
    /// Every publication that may be cited, in a stable order.
    public static let all: [Source] = studies + clinicalReviews + publicInformation
}
