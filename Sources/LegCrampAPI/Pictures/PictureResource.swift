/// A drawing of the content that has its own address.
struct PictureResource: Sendable {
    let path: String
    let title: String
    /// One sentence beneath it.
    let caption: String
    /// Where the same stands as text.
    let inWords: (title: String, href: String)
    let draw: @Sendable () -> Picture.Document

    /// Every drawing.
    static let all: [PictureResource] = [
        PictureResource(
            path: "/docs/urgency.svg", title: "How soon to seek care",
            caption: "Each level of urgency with the signs that ask for it.",
            inWords: ("the rules of the warning signs", "/docs/rules#warning-sign"), draw: { Picture.urgencyLadder() }),
        PictureResource(
            path: "/docs/criteria.svg", title: "Leg cramps or restless legs",
            caption: "What tells the one from the other, and the published criteria of each.",
            inWords: ("the rules of the criteria", "/docs/rules#criterion"), draw: { Picture.criteriaChart() }),
        PictureResource(
            path: "/docs/effects.svg", title: "Effects of risk factors",
            caption: "Published effects with their intervals, on a logarithmic scale.",
            inWords: ("the table of published effects", "/docs/evidence#effects"), draw: { Picture.effectsPlot() }),
    ]
}
