/// The date format of HTTP, IMF-fixdate (RFC 9110, section 5.6.7).
package enum HTTPDate {
    /// The length of an encoded date, in bytes.
    package static let length = 29

    /// The date as 29 bytes, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    ///
    /// - Parameter secondsSince1970: clamped to the years 0000 to 9999, the range of the format.
    package static func encode(secondsSince1970: Int64) -> [UInt8] {
        let seconds = min(max(secondsSince1970, -62_167_219_200), 253_402_300_799)
        let days = floorDivide(seconds, 86400)
        // Safe: the clock, not a peer, gives the time, and it is clamped to 10,000 years.
        let timeOfDay = seconds - days * 86400
        let (year, month, day) = civilDate(daysSince1970: days)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        bytes.append(contentsOf: name(of: (days + 4) - floorDivide(days + 4, 7) * 7, in: "SunMonTueWedThuFriSat"))
        bytes.append(contentsOf: ", ".utf8)
        bytes.appendTwoDigits(day)
        bytes.append(.space)
        bytes.append(contentsOf: name(of: month - 1, in: "JanFebMarAprMayJunJulAugSepOctNovDec"))
        bytes.append(.space)
        bytes.appendTwoDigits(year / 100)
        bytes.appendTwoDigits(year % 100)
        bytes.append(.space)
        bytes.appendTwoDigits(timeOfDay / 3600)
        bytes.append(.colon)
        bytes.appendTwoDigits(timeOfDay / 60 % 60)
        bytes.append(.colon)
        bytes.appendTwoDigits(timeOfDay % 60)
        bytes.append(contentsOf: " GMT".utf8)
        return bytes
    }

    /// The Gregorian date of a day, counted in eras of 400 years that begin on 1 March.
    package static func civilDate(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // Safe: the days of a clock, thousands of years at most.
        let shifted = daysSince1970 + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        (value - (value % divisor + divisor) % divisor) / divisor
    }

    private static func name(of index: Int64, in names: String) -> Substring.UTF8View {
        // Safe: the number of a weekday or month.
        names.utf8.dropFirst(3 * Int(index)).prefix(3)
    }
}

extension [UInt8] {
    fileprivate mutating func appendTwoDigits(_ number: Int64) {
        append(0x30 + UInt8(truncatingIfNeeded: number / 10))
        append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    }
}
