extension API {
    /// What an operator can choose.
    package struct Configuration: Sendable {
        /// Which web pages may read answers.
        package var crossOrigin = CrossOriginPolicy.anyOrigin
        /// The region whose emergency number is told when a profile names none (ISO 3166-1, two letters).
        package var region: String?
        /// Whether the instance takes traffic; `/health/ready` answers 503 while it does not.
        package var isReady: @Sendable () -> Bool = { true }
        /// What `/metrics` answers; without it there is no such path.
        package var metrics: (@Sendable (_ format: MetricsFormat) -> [UInt8])?
        /// Whether `/metrics` is left to the private listener.
        package var hidesMetrics = false

        /// The defaults.
        package init() {}
    }
}
