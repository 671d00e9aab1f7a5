import CAssets

/// A file for browsers that was embedded when this was compiled.
enum Asset: String, CaseIterable {
    /// Colours, sizes and fonts that everything shares.
    case tokens = "tokens.css"
    /// How pages of the service look.
    case page = "page.css"
    /// How the documentation looks.
    case docs = "docs.css"
    case icon = "icon.svg"
    /// The front page, with places to fill.
    case front = "front.html"
    /// How `<leg-cramp-check>` looks.
    case checkStyle = "leg-cramp-check.css"
    /// What `<leg-cramp-check>` does.
    case check = "leg-cramp-check.js"

    /// Those that stand under their own name, and what they are.
    static let shared: [(asset: Asset, mediaType: String)] = [
        (.tokens, "text/css"), (.page, "text/css"), (.docs, "text/css"), (.icon, "image/svg+xml"),
    ]

    /// The content of the file.
    var bytes: [UInt8] {
        // Safe: the table and its files are constants of the program, and a test asks for each.
        for asset in UnsafeBufferPointer(start: assets, count: asset_count)
        where String(cString: asset.name) == rawValue {
            return [UInt8](UnsafeBufferPointer(start: asset.bytes, count: asset.length))
        }
        preconditionFailure("\(rawValue) is not embedded; a test asks for each.")
    }

    /// The content as a text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
