/// The listening sockets that a service manager opened and handed over (sd_listen_fds(3)).
///
/// As the manager keeps them open, a connection made while one process of the service ends and the next one starts waits
/// for that next one.
struct InheritedSockets: Equatable {
    /// A fault of the variables, in one line.
    struct Fault: Error, Equatable {
        let reason: String
    }

    /// A descriptor and the name its unit gives it.
    struct Socket: Equatable {
        let descriptor: Int32
        /// Empty when none was given.
        let name: String
    }

    let sockets: [Socket]

    /// The first descriptor handed over; the others follow it.
    static let firstDescriptor: Int32 = 3
    /// The most that are taken.
    static let limit = 64
    /// They are of this process alone: to be removed before another is started.
    static let variables = ["LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES", "LISTEN_PIDFDID"]

    /// No manager handed anything over.
    static let none = InheritedSockets()

    private init() { sockets = [] }

    /// Finds the sockets that are meant for this process; usually there are none.
    init(environment: [String: String], processIdentifier: Int32) throws(Fault) {
        // Variables of another process, such as a parent that did not remove them, say nothing about our descriptors.
        guard let count = environment["LISTEN_FDS"], environment["LISTEN_PID"] == "\(processIdentifier)" else {
            sockets = []
            return
        }
        guard let count = Int32(count), (0...Int32(Self.limit)).contains(count) else {
            throw Fault(reason: "LISTEN_FDS takes a whole number from 0 to \(Self.limit).")
        }
        var names = [String](repeating: "", count: Int(count))
        if let given = environment["LISTEN_FDNAMES"] {
            names = given.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard names.count == count else {
                throw Fault(reason: "LISTEN_FDNAMES has \(names.count) names for \(count) sockets of LISTEN_FDS.")
            }
        }
        sockets = names.enumerated().map {
            Socket(descriptor: Self.firstDescriptor + Int32($0.offset), name: $0.element)
        }
    }
}
