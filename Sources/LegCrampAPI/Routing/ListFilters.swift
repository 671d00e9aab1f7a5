import HTTP1
import LegCrampRules

/// What is wrong with the parameters of a query.
struct InvalidParameters: Error {
    let faults: [Fault]
}

/// The parts of lists that queries such as `grade=A` ask for, each laid out when it is first asked for.
struct ListFilters: Sendable {
    /// By route, then by parameter and value.
    private var parts: [Route: [String: PreparedResource]] = [:]

    /// - Parameter query: the one parameter and its value that ask for the part.
    mutating func add(_ part: PreparedResource, for query: String) {
        parts[part.route, default: [:]][query] = part
    }

    /// The part of a list that a query asks for; `nil` when the query has no parameters.
    func part(of route: Route, for query: ArraySlice<UInt8>) throws(InvalidParameters) -> PreparedResource? {
        let known = parts[route] ?? [:]
        let names = Set(known.keys.compactMap { $0.split(separator: "=").first.map(String.init) }).sorted()
        let parameters = query.split(separator: UInt8(ascii: "&")).map { PercentEncoding.parameter($0) }
        var faults: [Fault] = []
        for (name, _) in parameters where !names.contains(name) && faults.count < Fault.mostUnknownParameters {
            faults.append(.unknownParameter(name, known: names))
        }
        if parameters.count > 1, faults.isEmpty {
            faults.append(Fault("?\(names.first ?? "")", .repeatedParameter, "Give this parameter once."))
        }
        guard faults.isEmpty else { throw InvalidParameters(faults: faults) }
        guard let (name, value) = parameters.first else { return nil }
        let wanted = name == "class" ? Medicine.named(value)?.id ?? value : value.uppercased()
        guard let found = known["\(name)=\(wanted)"] else {
            let allowed = known.keys.sorted().compactMap { $0.split(separator: "=").last.map(String.init) }
            let fault = Fault("?\(name)", .unknownOption, "This value is not known here.", allowed: allowed)
            throw InvalidParameters(faults: [fault])
        }
        return found
    }
}
