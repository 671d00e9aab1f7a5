import HTTP1

/// Gives each route template, such as `/causes/{id}`, its number as it is first named.
struct RouteTable {
    /// Each at the place of its number.
    private(set) var templates: [String] = []
    private var routes: [String: Route] = [:]

    subscript(_ template: String) -> Route {
        mutating get {
            if let route = routes[template] { return route }
            let route = Route(number: templates.count)
            routes[template] = route
            templates.append(template)
            return route
        }
    }
}
