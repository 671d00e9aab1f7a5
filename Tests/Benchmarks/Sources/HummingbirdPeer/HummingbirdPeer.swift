import HTTPTypes
import Hummingbird
import Logging
import NIOPosix
import PeerRules

extension Profile: ResponseCodable {}
extension Service.Answer: ResponseCodable {}

/// The same work on Hummingbird, with the coders it brings: `HummingbirdPeer PORT FOLDER PADDING`.
@main
struct HummingbirdPeer {
    static func main() async throws {
        let service = try Service(folder: CommandLine.arguments[2])
        let router = Router()
        guard let padding = HTTPField.Name("Padding") else { return }
        let headers: HTTPFields = [.contentType: "application/json", padding: CommandLine.arguments[3]]
        for content in service.contents {
            let body = ByteBuffer(bytes: content.bytes)
            router.get(RouterPath(content.path)) { _, _ in
                Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
            }
        }
        router.post("/assess") { request, context in
            EditedResponse(
                headers: headers, response: service.answer(try await request.decode(as: Profile.self, context: context))
            )
        }
        var logger = Logger(label: "peer")
        logger.logLevel = .error
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: Int(CommandLine.arguments[1]) ?? 0)),
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup(numberOfThreads: 1)), logger: logger)
        try await application.runService()
    }
}
