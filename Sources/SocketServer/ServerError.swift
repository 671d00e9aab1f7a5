/// Why a server did not start; the description is one line for whoever typed the command.
package enum ServerError: Error, Equatable, Sendable {
    /// The host is not an address and no name anybody knows.
    case hostNotFound(host: String, reason: String)
    /// The address belongs to another machine or to no network interface.
    case addressNotAvailable(host: String)
    /// Somebody listens there already, perhaps another server of this kind.
    case portInUse(host: String, port: UInt16)
    /// The system reserves the port, mostly one below 1024.
    case permissionDenied(host: String, port: UInt16)
    /// A descriptor that was handed over cannot be served.
    case notAListener(descriptor: Int32, reason: String)
    /// The system has no descriptor or memory left, or does not allow what a server needs.
    case system(reason: String)
    /// A server starts once.
    case alreadyStarted
}

extension ServerError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .hostNotFound(let host, let reason): "The host \"\(host)\" cannot be found: \(reason)."
        case .addressNotAvailable(let host): "This machine has no address \"\(host)\" to listen on."
        case .portInUse(let host, let port):
            "Port \(port) on \(host) is in use: stop the other server or choose another port."
        case .permissionDenied(let host, let port):
            "Listening on port \(port) of \(host) is not permitted: choose a port from 1024 up."
        case .notAListener(let descriptor, let reason):
            "The inherited descriptor \(descriptor) cannot be served: \(reason)."
        case .system(let reason): "The server cannot start: \(reason)."
        case .alreadyStarted: "The server was started before."
        }
    }
}

extension ServerError {
    /// What a failure to listen on an address means.
    init(_ error: SystemError, host: String, port: UInt16) {
        self =
            switch error {
            case .addressInUse: .portInUse(host: host, port: port)
            case .accessDenied, .notPermitted: .permissionDenied(host: host, port: port)
            case .addressNotAvailable, .addressFamilyNotSupported: .addressNotAvailable(host: host)
            default: .system(reason: error.description)
            }
    }
}
