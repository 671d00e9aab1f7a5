import Foundation
import LegCrampRules
import Testing

@Suite("legcramps check --against a deployment")
struct CheckAgainstTests {
    private static let oneCase = """
        {"vignettes": [{"id": "x1", "profile": {}, "expected": {"urgency": ["routine"], "verdict": [], "red_flags": [],
         "causes": [], "must_not_advise": ["quinine"], "risk": []}}], "total": 1}
        """

    @Test("prints a line for each case and a summary, and ends with 0 when all are as expected")
    func wholeService() throws {
        let server = try ServerProcess()
        let told = try Command.run(["check", "--against", server.url + "/"])
        #expect(told.status == 0, "\(told.output)\(told.errors)")
        let lines = told.output.split(separator: "\n").map(String.init)
        let summary = "cases as expected: \(Vignette.all.count) of \(Vignette.all.count)"
        #expect(lines == Vignette.all.map { "\($0.id): as expected" } + [summary])
        #expect(try server.stop().status == 0)
    }

    @Test("takes a host by name too")
    func byName() throws {
        let server = try ServerProcess()
        let told = try Command.run(
            ["check", "--against", server.url.replacingOccurrences(of: "127.0.0.1", with: "localhost")])
        #expect(told.status == 0, "\(told.errors)")
        #expect(try server.stop().status == 0)
    }

    @Test("tells what differs, and ends with 1")
    func differs() throws {
        let answer = """
            {"urgency": {"level": "same-day"}, "differentiation": {"verdict": "both"}, "risk": {"level": "low"},
             "red_flags": {"present": []}, "likely_causes": [], "advice": {"now": [{"id": "quinine"}],
             "prevention": [], "with_clinician": []}}
            """
        let stub = try StubService {
            $0.hasPrefix("GET") ? StubService.json(200, CheckAgainstTests.oneCase) : StubService.json(200, answer)
        }
        let told = try Command.run(["check", "--against", stub.url + "/behind/a/proxy/"])
        #expect(told.status == 1)
        #expect(
            told.output == """
                x1: differs: urgency is same-day, not routine; quinine is advised
                cases as expected: 0 of 1

                """)
        #expect(
            stub.requests == ["GET /behind/a/proxy/vignettes HTTP/1.0", "POST /behind/a/proxy/assess HTTP/1.0"])
    }

    @Test("counts a case that is refused, or answered with something else, as different")
    func refused() throws {
        for (answer, complaint) in [
            (StubService.json(422, "{}"), "the status is 422, not 200"),
            (StubService.json(200, "[]"), "the answer is not one of POST /assess"),
        ] {
            let stub = try StubService {
                $0.hasPrefix("GET") ? StubService.json(200, CheckAgainstTests.oneCase) : answer
            }
            let told = try Command.run(["check", "--against", stub.url])
            #expect(told.status == 1)
            #expect(told.output.hasPrefix("x1: differs: \(complaint)\n"), "\(told.output)")
        }
    }

    @Test("ends with 69 when nothing listens")
    func unreachable() throws {
        let server = try ServerProcess()
        #expect(try server.stop().status == 0)
        let told = try Command.run(["check", "--against", server.url])
        #expect(told.status == 69)
        #expect(told.errors == "legcramps: \(server.url) cannot be checked: Connection refused.\n")
        #expect(told.output.isEmpty)
    }

    @Test(
        "ends with 69 when the answer is no list of cases, or too long, or cut off",
        arguments: [
            (StubService.json(404, "{}"), "it answers /vignettes with status 404 and no cases"),
            (StubService.json(200, "{}"), "it answers /vignettes with status 200 and no cases"),
            (StubService.json(200, #"{"vignettes": []}"#), "it answers /vignettes with status 200 and no cases"),
            (Array("SSH-2.0-x\r\n\r\n".utf8), "it does not answer as HTTP/1.1 asks"), ([], "it does not answer as"),
            (Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}".utf8), "it does not answer as HTTP/1.1 asks"),
            (
                Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".utf8),
                "it does not answer as HTTP/1.1 asks"
            ), ([UInt8](repeating: 0x20, count: 5 << 20), "it answers more than 4194304 bytes"),
        ] as [([UInt8], String)])
    func otherServices(answer: [UInt8], complaint: String) throws {
        let stub = try StubService { _ in answer }
        let told = try Command.run(["check", "--against", stub.url])
        #expect(told.status == 69)
        #expect(told.errors.hasPrefix("legcramps: \(stub.url) cannot be checked: \(complaint)"), "\(told.errors)")
    }

    @Test(
        "refuses what is no plain HTTP URL",
        arguments: [
            "", "localhost:8080", "https://localhost", "http://", "http://:80", "http://localhost:0",
            "http://localhost:65536", "http://localhost:x", "http://[::1", "http://me@localhost", "http://a b",
            "http://localhost/?x", "http://localhost/#x", "http://localhost\r\nX: y",
        ])
    func badURLs(url: String) throws {
        let told = try Command.run(["check", "--against", url])
        #expect(told.status == 64)
        #expect(told.errors == "legcramps: --against takes a URL such as http://localhost:8080.\n")
    }
}
