import LegCrampRules

extension API {
    /// Why a profile could not be read.
    package enum ReadingError: Error, Equatable, Sendable {
        case malformed(JSONError)
        case invalid([Fault])
    }

    /// Reads a profile from JSON.
    package static func read(_ content: ArraySlice<UInt8>) -> Result<Profile.Statement, ReadingError> {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(content)
        } catch {
            return .failure(.malformed(error))
        }
        let decoder = ProfileDecoder(document)
        return decoder.faults.isEmpty ? .success(decoder.statement) : .failure(.invalid(decoder.faults))
    }
}
