// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// The servers that legcramps is compared with. A package of its own, so that the product depends on none of them.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.1"),
    ],
    targets: [
        .target(name: "PeerRules", swiftSettings: strict),
        .executableTarget(
            name: "HummingbirdPeer",
            dependencies: [
                "PeerRules", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "FlyingFoxPeer",
            dependencies: ["PeerRules", .product(name: "FlyingFox", package: "FlyingFox")],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
