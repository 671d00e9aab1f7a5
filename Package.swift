// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "legcramps",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "LegCrampRules", targets: ["LegCrampRules"]),
    ],
    targets: [
        .target(name: "HTTP1", swiftSettings: strict),
        .target(name: "CSystem"),
        .target(name: "SocketServer", dependencies: ["HTTP1", "CSystem"], swiftSettings: strict),
        .target(name: "LegCrampRules", swiftSettings: strict),
        .target(name: "CContract"),
        .target(
            name: "LegCrampAPI", dependencies: ["HTTP1", "LegCrampRules", "CContract"], swiftSettings: strict),
        .testTarget(name: "HTTP1Tests", dependencies: ["HTTP1"], swiftSettings: strict),
        .testTarget(name: "SocketServerTests", dependencies: ["SocketServer", "HTTP1"], swiftSettings: strict),
        .testTarget(
            name: "LegCrampAPITests", dependencies: ["LegCrampAPI", "LegCrampRules", "HTTP1"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
