extension Fact {
    /// Every fact, in a stable order: how common, how it goes, cramps beside restless legs, where studies disagree.
    public static let all: [Fact] = frequency + course + comparison + studies
}
