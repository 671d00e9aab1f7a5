import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("The page of plain text")
struct NoteTests {
    @Test("fits a terminal, and has no pointers, markup or trailing blanks", arguments: Profiles.all)
    func layout(profile: String) throws {
        let note = try Service.note(profile)
        #expect(note.hasSuffix("\n") && !note.hasSuffix("\n\n"))
        for line in note.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(line.count <= 80, "\(line)")
            #expect(!line.hasSuffix(" ") && !line.contains("\t"))
            for mark in ["/symptoms", "/episode", "/conditions/", "/medications/", "/none_of", "{", "}", "**"] {
                #expect(!line.contains(mark), "\(line)")
            }
        }
        #expect(!note.contains("\n\n\n"))
    }

    @Test("begins with what to do", arguments: Profiles.all)
    func actionFirst(profile: String) throws {
        let answer = try Service.post(profile)
        let lines = try Service.note(profile).split(separator: "\n")
        let level = try #require(answer.string("/urgency/level"))
        #expect(lines[0].lowercased().contains(level), "\(lines[0])")
        let action = try #require(answer.string("/urgency/action/text")).split(separator: " ").prefix(6).joined(
            separator: " ")
        #expect(lines.prefix(3).joined(separator: " ").contains(action), "\(lines.prefix(3))")
    }

    @Test("an emergency says whom to call before anything else")
    func emergency() throws {
        let lines = try Service.note(Profiles.emergency).split(separator: "\n").map(String.init)
        #expect(lines.prefix(2) == ["GET EMERGENCY HELP NOW (EMERGENCY)", "Call 911."])
        let unknown = try Service.note("{\"symptoms\": {\"chest_pain\": true}}").split(separator: "\n")
        #expect(unknown[1] == "Call your local emergency number.")
        #expect(
            !lines.contains {
                $0.hasPrefix("WHAT CAN HELP") || $0.hasPrefix("WHAT TO ANSWER") || $0.hasPrefix("HOW LIKELY")
            })
        #expect(lines.contains("All other advice waits until you have had help."))
    }

    @Test("an urgent page is short", arguments: Profiles.all)
    func length(profile: String) throws {
        let level = try Service.post(profile).string("/urgency/level")
        let lines = try Service.note(profile).split(separator: "\n", omittingEmptySubsequences: false).count
        if level == "emergency" { #expect(lines <= 70) }
        if level == "same-day" { #expect(lines <= 110) }
    }

    @Test("what is offered is what the JSON answer offers for now", arguments: Profiles.all)
    func measures(profile: String) throws {
        let answer = try Service.post(profile)
        let note = try Service.note(profile)
        let flat = note.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for title in answer.strings("/advice/now", each: "title") {
            #expect(flat.contains("\(title) (evidence"), "\(title)")
        }
        for title in answer.strings("/advice/avoid", each: "title") { #expect(flat.contains(title), "\(title)") }
        for title in answer.strings("/advice/withheld", each: "title") {
            #expect(!flat.contains("\(title) (evidence"), "\(title)")
        }
        for flag in answer.strings("/red_flags/present", each: "action").prefix(1) {
            #expect(flat.contains(flag), "\(flag)")
        }
    }

    @Test("cautions that are not ruled out are told with what is offered")
    func cautions() throws {
        let flat = try Service.note(Profiles.denied).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains("Do not do this if the leg may be injured"))
        #expect(!flat.contains("Do not do this with chest pain"), "it is denied")
        #expect(!flat.contains("With kidney disease, ask"), "it is denied")
    }

    @Test("what is not ruled out is told before advice when nothing is known")
    func notRuledOut() throws {
        let note = try Service.note("{\"region\": \"GB\"}")
        let open = try #require(note.firstRange(of: "NOT RULED OUT YET")?.lowerBound)
        let number = try #require(note.firstRange(of: "In an emergency, call 999.")?.lowerBound)
        let questions = try #require(note.firstRange(of: "WHAT TO ANSWER NEXT")?.lowerBound)
        let picture = try #require(note.firstRange(of: "WHAT IT LOOKS LIKE")?.lowerBound)
        #expect(open < number && number < questions && questions < picture)
        #expect(note.hasPrefix("CHECK THE WARNING SIGNS (SELF-CARE SO FAR)"))
    }

    @Test("the example names its reason in words, and keeps prescribed medicines")
    func example() throws {
        let flat = try Service.note(Profiles.example).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains("For urgent advice, call 111."))
        #expect(flat.contains("can mean a blood clot. (You said: one leg swollen.)"))
        #expect(flat.contains("Lasix: furosemide"))
        #expect(flat.contains("Keep taking prescribed medicines"))
        #expect(flat.contains(About.content.disclaimer))
    }

    @Test(
        "names from a request cannot break the page",
        arguments: [
            "\\u001b[2J\\u001b[1;31mGET UP", "one\\nGET EMERGENCY HELP NOW\\ntwo", "tab\\tbell\\u0007",
            "\\u202eright to left",
            "\\r\\u0085\\u2028\\u2029line", "\\u0000nul",
        ])
    func control(name: String) throws {
        let note = try Service.note("{\"medications\": [\"\(name)\"], \"conditions\": [\"\(name) too\"]}")
        for scalar in note.unicodeScalars where scalar != "\n" {
            #expect(
                ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory))
        }
        #expect(!note.split(separator: "\n").contains { $0.hasPrefix("GET EMERGENCY") })
    }

    @Test("names from a request fit the page", arguments: ["a", "\u{4E00}", "\u{1F9B5}", "é", "ab cd "])
    func long(piece: String) throws {
        let name = String(repeating: piece, count: 200 / piece.utf8.count)
        let note = try Service.note("{\"medications\": [\"\(name)\"]}")
        for line in note.split(separator: "\n") {
            let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
            #expect(columns <= 80, "\(line)")
        }
        #expect(note.filter { !$0.isWhitespace }.contains(name.filter { !$0.isWhitespace }))
    }
}
