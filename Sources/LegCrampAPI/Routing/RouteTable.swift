import HTTP1

/// Gives each route template its number as it is first named.
struct RouteTable {
    private(set) var all: [Route] = []
    private var numbers: [String: Int] = [:]

    subscript(_ template: String) -> Route {
        mutating get {
            if let number = numbers[template] { return all[number] }
            let route = Route(template, number: all.count)
            numbers[template] = route.number
            all.append(route)
            return route
        }
    }
}
