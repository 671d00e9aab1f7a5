import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Paths and queries")
struct RoutingTests {
    @Test(
        "a medicine is found by generic name, brand, class and synonym, in any case",
        arguments: [
            ("lasix", "furosemide"), ("LASIX", "furosemide"), ("Furosemide", "furosemide"), ("%4Casix", "furosemide"),
            ("water%20tablets", "diuretic"), ("Water-Tablets", "diuretic"), ("statins", "statin"), ("STATIN", "statin"),
            ("Lipitor", "atorvastatin"), ("loop%20diuretics", "loop-diuretic"),
        ])
    func medicines(name: String, id: String) throws {
        let answer = try Service.ask(.get, "/medications/\(name)")
        #expect(answer.status == 200)
        #expect(answer.string("/id") == id)
        #expect(answer.route == "/medications/{name}")
        #expect(answer.field("Content-Location") == "/medications/\(id)")
        #expect(answer.content == (try Service.ask(.get, "/medications/\(id)").content))
    }

    @Test("a medicine under its own name says no other place")
    func ownName() throws {
        #expect(try Service.ask(.get, "/medications/furosemide").field("Content-Location") == nil)
    }

    @Test("every name of every medicine leads to a medicine")
    func allNames() throws {
        for medicine in Medicine.all {
            for name in [medicine.id, medicine.name] + medicine.brands {
                let path =
                    "/medications/"
                    + name.utf8.map { byte in "%" + String(256 + Int(byte), radix: 16).dropFirst() }.joined()
                let answer = try Service.ask(.get, path)
                #expect(answer.status == (name.contains("/") ? 404 : 200), "\(name)")
            }
        }
    }

    @Test(
        "percent-encoding is decoded once",
        arguments: [("/%61bout", 200), ("/%2561bout", 404), ("/causes%3Fgrade=A", 404)])
    func decoding(path: String, status: Int) throws {
        #expect(try Service.ask(.get, path).status == status)
    }

    @Test(
        "an encoded slash or NUL, and what is no path of ours, never leads anywhere",
        arguments: [
            "/causes%2Folder-age", "/%2Fabout", "%2Fabout", "/about%2F", "/about%00", "/about%00.json",
            "/health%2Flive",
            "/medications/%2F", "/medications/lasix%2F", "/medications/lasix%00", "/medications/lasix/",
            "/medications/",
            "/medications/../about", "/about/", "//about", "/ABOUT", "/about%", "/about%2", "/about%zz", "/causes/%FF",
            "/causes/../about", "/nowhere", "/causes/older-age/", "",
        ])
    func refused(path: String) throws {
        for method in [RequestMethod.get, .head, .post, .query, .options] {
            let answer = try Service.ask(method, path)
            #expect(answer.status == 404, "\(method)")
            #expect(answer.problem == "not-found")
        }
    }

    @Test(
        "an item that does not exist is answered with what is close",
        arguments: [
            ("/medications/furosemid", "furosemide", "/medications/{name}"),
            ("/medications/lasixx", "furosemide", "/medications/{name}"),
            ("/causes/older-ag", "older-age", "/causes/{id}"), ("/red-flags/tetanu", "tetanus", "/red-flags/{id}"),
            ("/advice/masage", "massage", "/advice/{id}"),
            ("/sources/nhs-leg-cramp", "nhs-leg-cramps", "/sources/{id}"),
        ])
    func suggestion(path: String, suggestion: String, route: String) throws {
        let answer = try Service.ask(.get, path)
        #expect(answer.status == 404)
        #expect(answer.route == route)
        #expect(answer.string("/detail")?.contains("Did you mean") == true)
        #expect(answer.string("/detail")?.contains(suggestion) == true, "\(answer.text)")
        #expect(answer.field("Content-Type") == "application/problem+json")
        #expect(answer.field("Cache-Control") == "no-store")
    }

    @Test("filters", arguments: [("/causes?grade=A", "A"), ("/causes?grade=b", "B"), ("/causes?gra%64e=%41", "A")])
    func grade(target: String, grade: String) throws {
        let answer = try Service.ask(.get, target)
        #expect(answer.status == 200)
        #expect(answer.route == "/causes")
        let grades = Set(answer.strings("/causes", each: "grade"))
        #expect(grades == [grade])
        let all = try Service.ask(.get, "/causes").strings("/causes", each: "grade")
        #expect(answer.strings("/causes", each: "grade").count == all.filter { $0 == grade }.count)
    }

    @Test("the medicines of a class", arguments: ["statin", "STATIN", "statins", "HMG-CoA+reductase%20inhibitor"])
    func classes(name: String) throws {
        let answer = try Service.ask(.get, "/medications?class=\(name)")
        #expect(answer.status == 200)
        #expect(answer.string("/class") == "statin")
        let ids = answer.strings("/medications", each: "id")
        #expect(ids.contains("atorvastatin") && ids.contains("simvastatin") && !ids.contains("furosemide"))
        #expect(answer.value("/total")?.int == ids.count)
    }

    @Test(
        "an empty query is no query",
        arguments: ["/about?", "/about?&", "/causes?", "/causes?&&", "/medications/lasix?"])
    func emptyQuery(target: String) throws {
        #expect(try Service.ask(.get, target).status == 200)
    }

    @Test(
        "a query that is not known is refused, with what is",
        arguments: [
            ("/causes?grad=A", "?grad unknown-parameter"), ("/causes?grade=E", "?grade unknown-option"),
            ("/causes?grade=", "?grade unknown-option"), ("/causes?grade", "?grade unknown-option"),
            ("/causes?grade=A&grade=B", "?grade repeated-parameter"), ("/causes?Grade=A", "?Grade unknown-parameter"),
            ("/causes?=A", "? unknown-parameter"), ("/about?x=1", "?x unknown-parameter"),
            ("/medications?class=nothing", "?class unknown-option"),
            ("/medications?class=furosemide", "?class unknown-option"),
            ("/medications/lasix?class=statin", "?class unknown-parameter"),
            ("/openapi.yaml?v=1", "?v unknown-parameter"),
        ])
    func refusedQuery(target: String, fault: String) throws {
        let answer = try Service.ask(.get, target)
        #expect(answer.status == 400)
        #expect(answer.problem == "invalid-parameters")
        #expect(answer.faults == [fault])
    }

    @Test("the parameters that are known are told")
    func knownParameters() throws {
        let misspelt = try Service.ask(.get, "/causes?grad=A")
        #expect(misspelt.strings("/errors/0/allowed") == ["grade"])
        #expect(misspelt.strings("/errors/0/did_you_mean") == ["grade"])
        #expect(try Service.ask(.get, "/causes?grade=E").strings("/errors/0/allowed") == ["A", "B", "C", "D"])
        #expect(try Service.ask(.get, "/about?a=1&b=2").faults.count == 2)
    }
}
