import FlyingFox
import FlyingSocks
import Foundation
import PeerRules

/// The same work on FlyingFox, with Foundation's coders: `FlyingFoxPeer PORT FOLDER PADDING`.
@main
struct FlyingFoxPeer {
    static func main() async throws {
        let service = try Service(folder: CommandLine.arguments[2])
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(CommandLine.arguments[1]) ?? 0)
        let server = HTTPServer(config: .init(address: address, logger: .disabled))
        let headers: HTTPHeaders = [.contentType: "application/json", HTTPHeader("Padding"): CommandLine.arguments[3]]
        for content in service.contents {
            let body = Data(content.bytes)
            await server.appendRoute(HTTPRoute("GET \(content.path)")) { _ in
                HTTPResponse(statusCode: .ok, headers: headers, body: body)
            }
        }
        await server.appendRoute("POST /assess") { request in
            let profile = try JSONDecoder().decode(Profile.self, from: await request.bodyData)
            let answer = try JSONEncoder().encode(service.answer(profile))
            return HTTPResponse(statusCode: .ok, headers: headers, body: answer)
        }
        try await server.run()
    }
}
