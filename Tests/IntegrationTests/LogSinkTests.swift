import Dispatch
import Foundation
import HTTP1
import Synchronization
import Testing

@testable import LegCrampServer

@Suite("The log")
struct LogSinkTests {
    @Test("a reader that hangs makes nobody wait: lines are dropped, counted, and told once it reads on")
    func slowReader() {
        let gate = DispatchSemaphore(value: 0)
        let written = Mutex<[UInt8]>([])
        let reached = DispatchSemaphore(value: 0)
        let sink = LogSink { bytes in
            reached.signal()
            gate.wait()
            written.withLock { $0 += bytes }
        }
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 1023) + [0x0A]
        sink.append(line)
        reached.wait()
        // The first line hangs in the output; of the rest as many wait as there is room for.
        let room = LogSink.mostWaiting / line.count
        for _ in 0..<(room + 10) { sink.append(line) }
        #expect(sink.droppedCount == 10)
        for _ in 0..<2 { gate.signal() }
        sink.flush(within: .seconds(1))
        let text = String(decoding: written.withLock { $0 }, as: UTF8.self)
        #expect(text.split(separator: "\n").count == 1 + room + 1)
        #expect(text.hasSuffix("log lines dropped: 10\n"))
    }

    @Test("no value can end a line of text or write on a terminal")
    func controlBytes() {
        let line = LogFormat.text.line("now", .info, "a", [("b", .text("1\n2\r3\u{1B}[1m\u{7F}"))])
        #expect(String(decoding: line, as: UTF8.self) == "now info a b=1 2 3 [1m \n")
    }

    @Test("a line has its values in the order they are given, in both formats")
    func lines() {
        let values: [(String, LogValue)] = [
            ("route", .text("/causes/{id}")), ("status", .number(200)), ("request_id", .request(RequestID(0xAB))),
        ]
        #expect(
            String(decoding: LogFormat.text.line("now", .warning, "request", values), as: UTF8.self)
                == "now warning request route=/causes/{id} status=200 request_id=00000000000000ab\n")
        #expect(
            String(decoding: LogFormat.json.line("now", .info, "request", values), as: UTF8.self)
                == #"{"time":"now","level":"info","message":"request","route":"/causes/{id}","status":200,"#
                + #""request_id":"00000000000000ab"}"# + "\n")
    }

    @Test("a time is that of RFC 3339 in UTC with milliseconds")
    func timestamp() throws {
        let before = Date()
        let text = WallClock.timestamp()
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        #expect(text.utf8.count == 24 && text.hasSuffix("Z"))
        let read = try Date(text, strategy: style)
        #expect(read.timeIntervalSince(before) > -0.002 && read.timeIntervalSince(before) < 60)
    }
}
