extension SearchIndex {
    /// One item that can be found.
    public struct Document: Equatable, Sendable {
        /// What sort of item it is; in the order in which equals are listed.
        public enum Kind: String, CaseIterable, Sendable {
            case warningSign = "warning-sign"
            case advice
            case seekingCare = "seeking-care"
            case lookAlike = "look-alike"
            case medicine
            case cause
            case riskFactor = "risk-factor"
            case reasonForCare = "reason-for-care"
            case faq
            case misdiagnosis
            case fact
            case condition
            case diary
            case question
            case source

            /// What is added to the score: what keeps people safe and what they can do stands before what it rests on.
            var weight: Int32 {
                switch self {
                case .warningSign: 30
                case .advice: 20
                case .seekingCare, .lookAlike, .medicine, .cause: 14
                case .riskFactor, .reasonForCare, .faq: 10
                case .misdiagnosis, .fact, .condition: 4
                case .diary: 0
                case .question: -120
                // The words of a title that is cited count no more than words of a text.
                case .source: -170
                }
            }
        }

        /// What sort of item it is.
        public let kind: Kind
        /// The slug of the item; unique among those of its kind.
        public let id: String
        /// The title as the item has it.
        public let title: String
        /// A text for the person that may be shown beside the title alone; it is never cut, since a caution could be lost.
        public let text: String
        /// Where the item is served; the path of its list when it has none of its own.
        public let path: String
        /// Other names of the item.
        let names: [String]
        /// What else it says, for the person.
        let more: [String]
        /// What it says to a clinician.
        let clinicianText: String

        init(
            _ kind: Kind, _ id: String, _ title: String, text: String, path: String, names: [String] = [],
            more: [String] = [], clinician clinicianText: String = ""
        ) {
            self.kind = kind
            self.id = id
            self.title = title
            self.text = text
            self.path = path
            self.names = names
            self.more = more
            self.clinicianText = clinicianText
        }

        /// An item; what it tells the person stands in `item.text` unless another text is given.
        init(
            _ kind: Kind, _ item: some Item, text: String? = nil, path: String, names: [String] = [],
            more: [String] = []
        ) {
            self.init(
                kind, item.id, item.title, text: text ?? item.text, path: path, names: [item.id] + names, more: more,
                clinician: item.clinicianText)
        }
    }
}
