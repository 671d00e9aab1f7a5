import CContract

/// The contract of the API that was embedded when this was compiled.
package enum Contract {
    /// `openapi.yaml` as it is.
    // Safe: bytes of the program itself, with their length.
    package static let yaml = [UInt8](UnsafeBufferPointer(start: contract_bytes, count: contract_length))

    /// The same as compact JSON, translated anew by each call.
    ///
    /// - Throws: when the contract leaves the subset of YAML that is read.
    package static func json() throws(ContractYAML.Fault) -> [UInt8] { try ContractYAML.json(from: yaml) }
}
