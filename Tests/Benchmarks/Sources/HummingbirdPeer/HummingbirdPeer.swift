import Hummingbird
import Logging
import NIOPosix
import PeerRules

extension Profile: ResponseCodable {}
extension Service.Answer: ResponseCodable {}

/// The same work on Hummingbird, with the coders it brings: `HummingbirdPeer PORT FOLDER`.
@main
struct HummingbirdPeer {
    static func main() async throws {
        let service = try Service(folder: CommandLine.arguments[2])
        let router = Router()
        for content in service.contents {
            let body = ByteBuffer(bytes: content.bytes)
            router.get(RouterPath(content.path)) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
            }
        }
        router.post("/assess") { request, context in
            service.answer(try await request.decode(as: Profile.self, context: context))
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
