// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "triage",
    dependencies: [.package(path: "../legcramps")],
    targets: [
        .executableTarget(name: "triage", dependencies: [.product(name: "LegCrampRules", package: "legcramps")])
    ]
)
