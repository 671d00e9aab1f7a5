import Foundation
import LegCrampRules

/// The article on hazards as the list makes it.
enum HazardLog {
    /// What stands in the documentation; write it there when the list has changed.
    static var markdown: String {
        let intro = """
            # Hazard log

            What could harm somebody, what holds it back, and which tests prove it.

            ## Overview

            This table is made from ``Hazard/all``; a test compares the two. It was written by those who wrote the rules, and
            no clinical safety officer has reviewed it. Whoever deploys the service adds hazards of their own.


            """
        let head = "| Hazard | Cause | Effect | What holds it back | Rules | Tests |\n|---|---|---|---|---|---|\n"
        return intro + head + Hazard.all.map { row($0) + "\n" }.joined()
    }

    private static func row(_ hazard: Hazard) -> String {
        let cells = [
            "**\(hazard.id)** \(hazard.hazard)", hazard.cause, hazard.effect, hazard.mitigation, code(hazard.rules),
            code(hazard.tests),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func code(_ names: [String]) -> String {
        names.isEmpty ? "–" : names.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// The top of the project, from where this file stands.
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        repeat {
            folder.deleteLastPathComponent()
        } while folder.path != "/" && !FileManager.default.fileExists(atPath: folder.path + "/Package.swift")
        return folder
    }()
}

/// The tests of all test targets, as their sources name them.
enum TestSources {
    /// Each test function as `Suite/function`.
    static let names: Set<String> = {
        var names: Set<String> = []
        let folder = HazardLog.root.appendingPathComponent("Tests")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? FileManager.DirectoryEnumerator() where file.pathExtension == "swift" {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            names.formUnion(tests(in: text))
        }
        return names
    }()

    /// Functions that an attribute `@Test` stands before, each with the type of suite around it.
    static func tests(in text: String) -> Set<String> {
        var names: Set<String> = []
        var suite = ""
        var isTest = false
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if let type = words.firstIndex(where: { ["struct", "class", "enum", "extension"].contains($0) }),
                line.first?.isWhitespace == false, words.count > type + 1
            {
                suite = String(words[type + 1].prefix { $0.isLetter || $0.isNumber })
            }
            if line.drop(while: \.isWhitespace).hasPrefix("@Test") { isTest = true }
            guard isTest, let function = words.firstIndex(of: "func"), words.count > function + 1 else { continue }
            names.insert(suite + "/" + words[function + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
            isTest = false
        }
        return names
    }
}
