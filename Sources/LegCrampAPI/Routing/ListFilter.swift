import HTTP1
import LegCrampRules

extension API {
    /// A query of thousands of unknown parameters gets an answer of bounded length.
    private static let mostParameterFaults = 20

    /// What is wrong with a query.
    struct Faults: Error {
        let list: [Fault]
        var count: Int { list.count }
    }

    /// The part of a list that a query asks for; `nil` when it asks for nothing.
    func filter(_ route: Route, _ query: ArraySlice<UInt8>) -> Result<PreparedResource?, Faults> {
        let known = filters[route.template] ?? [:]
        let names = Set(known.keys.compactMap { $0.split(separator: "=").first.map(String.init) }).sorted()
        let parameters = query.split(separator: UInt8(ascii: "&")).map { PercentEncoding.parameter($0) }
        var faults: [Fault] = []
        for (name, _) in parameters where !names.contains(name) && faults.count < API.mostParameterFaults {
            faults.append(
                Fault(
                    "?\(name.utf8.count <= 64 ? name : "")", .unknownParameter,
                    names.isEmpty ? "This address takes no parameters." : "This parameter is not known here.",
                    allowed: names, didYouMean: EditDistance.closest(to: name, among: names)))
        }
        if parameters.count > 1, faults.isEmpty {
            faults.append(Fault("?\(names.first ?? "")", .repeatedParameter, "Give this parameter once."))
        }
        guard faults.isEmpty else { return .failure(Faults(list: faults)) }
        guard let (name, value) = parameters.first else { return .success(nil) }
        let wanted = name == "class" ? Medicine.named(value)?.id ?? value : value.uppercased()
        guard let found = known["\(name)=\(wanted)"] else {
            let allowed = known.keys.sorted().compactMap { $0.split(separator: "=").last.map(String.init) }
            return .failure(
                Faults(list: [Fault("?\(name)", .unknownOption, "This value is not known here.", allowed: allowed)]))
        }
        return .success(found)
    }
}
