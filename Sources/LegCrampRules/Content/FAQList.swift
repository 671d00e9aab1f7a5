extension FAQEntry {
    /// Every question, in a stable order: what is urgent, what to do, medicines and remedies, then background.
    public static let all: [FAQEntry] = urgent + during + medicines + remedies + background
}
