/// Anything that is told to a person: a stable slug, a title, a text for the person and one for a clinician, and what it rests on.
public protocol Item: Sendable {
    /// The slug in documents and paths, lower-case kebab.
    var id: String { get }
    /// A short plain title.
    var title: String { get }
    /// The text for the person: short sentences, plain words, safe when shown alone.
    var text: String { get }
    /// The text for a clinician.
    var clinicianText: String { get }
    /// How good the evidence is, and its sources.
    var evidence: Evidence { get }
    /// The claims of the seed article that the item represents, for example `SC-012`.
    var claims: [String] { get }
}
