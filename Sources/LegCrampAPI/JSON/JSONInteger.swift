/// Reads the exact integer that a JSON number stands for, without a detour over floating point.
enum JSONInteger {
    /// - Parameter number: a number that follows the grammar of JSON.
    /// - Returns: its value, or `nil` when that is no integer or does not fit.
    static func value(of number: ArraySlice<UInt8>) -> Int? {
        let isNegative = number.first == .minus
        let mantissa = number.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let fractionLength = mantissa.firstIndex(of: .point).map { mantissa.endIndex - $0 - 1 } ?? 0
        let digits = mantissa.compactMap(\.digitValue)
        let significant = digits.dropLast(while: { $0 == 0 })
        guard !significant.isEmpty else { return 0 }

        guard let exponent = exponent(of: number[mantissa.endIndex...]) else { return nil }
        let zeros = exponent - fractionLength + digits.count - significant.count
        guard zeros >= 0, zeros <= 18 else { return nil }

        var value = 0
        for digit in significant + ArraySlice(repeating: 0, count: zeros) {
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowedAgain) = product.addingReportingOverflow(isNegative ? -digit : digit)
            guard !overflowed, !overflowedAgain else { return nil }
            value = sum
        }
        return value
    }

    /// The value of nearly every number: a few digits and perhaps a sign; `nil` says nothing.
    static func shortValue(of number: Span<UInt8>) -> Int? {
        guard number.count <= 18 else { return nil }
        let isNegative = number.count > 0 && number[0] == .minus
        // Safe: 18 digits at most, which fit.
        var value = 0
        for index in (isNegative ? 1 : 0)..<number.count {
            guard let digit = number[index].digitValue else { return nil }
            value = value * 10 + digit
        }
        return isNegative ? -value : value
    }

    /// - Parameter part: what follows the mantissa: nothing, or `e`, an optional sign and digits.
    /// - Returns: `nil` when it is beyond any integer that fits.
    private static func exponent(of part: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in part.compactMap(\.digitValue) {
            // Safe: below 10,000 before this digit.
            value = value * 10 + digit
            guard value < 10_000 else { return nil }
        }
        return part.contains(.minus) ? -value : value
    }
}

extension Array {
    /// The elements before the trailing run of those that satisfy the condition.
    fileprivate func dropLast(while condition: (Element) -> Bool) -> ArraySlice<Element> {
        var end = endIndex
        while end > startIndex, condition(self[end - 1]) { end -= 1 }
        return self[..<end]
    }
}
