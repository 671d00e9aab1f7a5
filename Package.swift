// swift-tools-version: 6.2
import PackageDescription

// An image is built without the folder of Git, and is told; what is no hexadecimal number is no commit.
let told = Context.environment["SOURCE_COMMIT"].flatMap { $0.allSatisfy(\.isHexDigit) ? $0 : nil } ?? ""

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "legcramps",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "legcramps", targets: ["LegCrampServer"]),
        .library(name: "LegCrampRules", targets: ["LegCrampRules"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "HTTP1", swiftSettings: strict),
        .target(name: "CSystem"),
        .target(name: "SocketServer", dependencies: ["HTTP1", "CSystem"], swiftSettings: strict),
        .target(
            name: "LegCrampRules", swiftSettings: strict,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .target(name: "CContract"),
        .target(name: "CBuild", cSettings: [.define("SOURCE_COMMIT", to: "\"\(told)\"")]),
        .target(
            name: "CAssets",
            exclude: [
                "docs.css", "front.html", "icon.svg", "leg-cramp-check.css", "leg-cramp-check.js", "page.css",
                "tokens.css",
            ]),
        .target(
            name: "LegCrampAPI", dependencies: ["HTTP1", "LegCrampRules", "CContract", "CAssets"],
            swiftSettings: strict),
        .executableTarget(
            name: "LegCrampServer",
            dependencies: [
                "HTTP1", "CSystem", "SocketServer", "LegCrampRules", "LegCrampAPI", "CBuild",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),

        .systemLibrary(
            name: "CCurl", path: "Tests/CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "Scenarios", path: "Tests/Scenarios", swiftSettings: strict),
        .executableTarget(
            name: "Proof", dependencies: ["LegCrampRules", "LegCrampAPI"], path: "Tests/Proof", swiftSettings: strict),
        .executableTarget(
            name: "Micro", dependencies: ["HTTP1", "LegCrampRules", "LegCrampAPI"], path: "Tests/Micro",
            swiftSettings: strict),
        .testTarget(name: "HTTP1Tests", dependencies: ["HTTP1"], swiftSettings: strict),
        .testTarget(name: "SocketServerTests", dependencies: ["SocketServer", "HTTP1"], swiftSettings: strict),
        .testTarget(name: "LegCrampRulesTests", dependencies: ["LegCrampRules"], swiftSettings: strict),
        .testTarget(
            name: "TutorialTests", dependencies: ["LegCrampRules"],
            path: "Sources/LegCrampRules/LegCrampRules.docc/Resources", exclude: ["UseTheRules-01-Package.swift"],
            swiftSettings: strict),
        .testTarget(
            name: "LegCrampAPITests", dependencies: ["LegCrampAPI", "LegCrampRules", "HTTP1", "Scenarios"],
            swiftSettings: strict),
        .testTarget(
            name: "ContractTests",
            dependencies: ["LegCrampAPI", "LegCrampRules", "HTTP1", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .testTarget(
            name: "IntegrationTests", dependencies: ["CCurl", "Scenarios", "HTTP1", "LegCrampRules", "LegCrampServer"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
