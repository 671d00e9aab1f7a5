import LegCrampRules

extension API {
    /// Why a profile could not be read.
    package enum ReadingError: Error, Equatable, Sendable {
        case malformed(JSONError)
        case invalid([Fault])
    }

    /// Reads a profile from JSON.
    package static func read(_ content: ArraySlice<UInt8>) -> Result<Profile.Statement, ReadingError> {
        do throws(JSONError) {
            return ProfileDecoder.read(try JSONContent(content))
        } catch {
            return .failure(.malformed(error))
        }
    }
}
