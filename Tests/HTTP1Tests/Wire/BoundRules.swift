@testable import HTTP1

extension WireRule {
    private static let headLimits: Limits = {
        var limits = Limits()
        limits.requestLineLength = 16
        limits.fieldLineLength = 20
        limits.headLength = 60
        limits.fieldCount = 4
        limits.contentLength = 4
        return limits
    }()

    private static let start = "GET / HTTP/1.1\r\nHost: h\r\n"
    private static let value = Wire.many("v", 16)

    static let boundRules: [WireRule] = [
        WireRule(
            "a request line is bounded", "RFC 9112, 3; RFC 9110, 15.5.15", limits: headLimits,
            [
                .accept("16 bytes", "GET /ab HTTP/1.1\(Wire.end)", "GET /ab - "),
                .refuse(414, "17 bytes", "GET /abc HTTP/1.1\(Wire.end)"),
                .refuse(414, "without end", "GET /\(Wire.many("a", 12))"),
                .refuse(414, "a method without end", Wire.many("G", 17)),
            ]),
        WireRule(
            "a method is bounded", "RFC 9110, 9.1; the bound: ours",
            [
                .accept(
                    "32 bytes", "\(Wire.many("M", 32)) / HTTP/1.1\(Wire.end)", "other / - "),
                .refuse(400, "33 bytes", "\(Wire.many("M", 33)) / HTTP/1.1\(Wire.end)"),
            ]),
        WireRule(
            "a field name is bounded", "RFC 9110, 5.4; the bound: ours",
            [
                .accept("256 bytes", Wire.with("\(Wire.many("n", 256)): b")),
                .refuse(400, "257 bytes", Wire.with("\(Wire.many("n", 257)): b")),
            ]),
        WireRule(
            "a field line is bounded", "RFC 6585, 5", limits: headLimits,
            [
                .accept("20 bytes", "\(start)A: \(value)b\r\n\r\n"),
                .refuse(431, "21 bytes", "\(start)A: \(value)bc\r\n\r\n"),
                .refuse(431, "without end", "\(start)A: \(value)bc"),
            ]),
        WireRule(
            "a header section is bounded", "RFC 6585, 5; RFC 9110, 5.4", limits: headLimits,
            [
                .accept("60 bytes", "\(start)A: \(value)b\r\nB: \(value)b\r\nC:d\r\n\r\n"),
                .refuse(431, "61 bytes", "\(start)A: \(value)b\r\nB: \(value)b\r\nC:de\r\n\r\n"),
                .refuse(431, "no room for the last line", "\(start)A: \(value)b\r\nB: \(value)b\r\nC:def\r\n"),
                .accept("most fields", "\(start)A:\r\nB:\r\nC:\r\n\r\n"),
                .refuse(431, "too many fields", "\(start)A:\r\nB:\r\nC:\r\nD:\r\n\r\n"),
            ]),
        WireRule(
            "content is bounded, and refused by its announced length", "RFC 9110, 15.5.14", limits: headLimits,
            [
                .accept("4 bytes", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nabcd", "POST / - abcd"),
                .refuse(413, "5 bytes", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n"),
            ]),
        WireRule(
            "chunked content is bounded, and refused by the size of a chunk", "RFC 9110, 15.5.14",
            limits: {
                var limits = Limits()
                limits.contentLength = 4
                return limits
            }(),
            [
                .accept("4 bytes", Wire.chunked("3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n"), "POST / - abcd"),
                .refuse(413, "5 bytes", Wire.chunked("5\r\n")),
                .refuse(413, "5 bytes in two chunks", Wire.chunked("3\r\nabc\r\n2\r\n")),
            ]),
    ]
}
