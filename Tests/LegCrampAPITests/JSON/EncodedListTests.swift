import Testing

@testable import LegCrampAPI

@Suite("Pieces of JSON written ahead of time")
struct EncodedListTests {
    private static func pieces(_ runs: [Range<Int>]) -> String {
        let list = EncodedList(0..<5) { json, number in json.value("piece \(number)") }
        return written { json in json.array { json in for run in runs { json.pieces(list, run) } } }
    }

    @Test("stand in the order that is asked for, with a comma between them")
    func order() {
        for runs in [[], [2..<2], [3..<4], [0..<5], [4..<5, 0..<3], [1..<3, 3..<3, 4..<5], [2..<3, 2..<4, 0..<2]] {
            let expected = runs.flatMap { $0 }.map { "\"piece \($0)\"" }.joined(separator: ",")
            #expect(Self.pieces(runs) == "[" + expected + "]")
        }
    }

    @Test("are copied whole and alone, however long they are and however little room there is")
    func lengths() {
        let list = EncodedList(0..<200) { json, length in json.value(String(repeating: "x", count: length)) }
        for length in 0..<200 {
            for room in [1, 16, 64, 65, 1024] {
                let bytes = JSONWriter.encode(capacity: room) { json in
                    json.array { json in
                        json.piece(list, length)
                        json.value(1)
                    }
                }
                let text = "[\"" + String(repeating: "x", count: length) + "\",1]"
                #expect(String(decoding: bytes, as: UTF8.self) == text)
            }
        }
    }

    @Test("may be the start of an object or its members, and may be empty")
    func parts() {
        let starts = EncodedList(["a", "b"]) { json, id in
            json.beginObject()
            json.member("id", id)
            json.beginArray("because")
        }
        let members = EncodedList([0, 1]) { json, count in for _ in 0..<count { json.member("more", true) } }
        let text = written { json in
            json.array { json in
                json.piece(starts, 0)
                json.frame("]},")
                json.piece(starts, 1)
                json.value(1)
                json.value(2)
                json.frame(#"],"rest":["#)
                json.endArray()
                json.endObject()
                for index in 0..<2 { json.object { $0.piece(members, index) } }
            }
        }
        #expect(
            text == #"[{"id":"a","because":[]},{"id":"b","because":[1,2],"rest":[]},{},{"more":true}]"#)
    }
}
