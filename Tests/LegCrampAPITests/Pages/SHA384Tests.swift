import Testing

@testable import LegCrampAPI

@Suite("SHA-384 (FIPS 180-4)")
struct SHA384Tests {
    @Test(
        "gives the digests that NIST publishes",
        arguments: [
            ("", "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b"),
            ("abc", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
            (
                """
                abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrst\
                nopqrstu
                """, "09330c33f71147e83d192fc782cd1b4753111b173b3b05d22fa08086e3b0f712fcc7c71a557e2db966c3e9fa91746039"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "9d0e1809716474cb086e834e310a4a1ced149e9c00f248527972cec5704c2a5b07b8b3dc38ecc4ebae97ddd87f3d8985"
            ),
        ])
    func vectors(content: String, digest: String) {
        let bytes = SHA384.digest(of: Array(content.utf8))
        let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(text == digest)
    }

    @Test("pads a content of any length to whole blocks", arguments: 108..<132)
    func padding(count: Int) {
        let digest = SHA384.digest(of: [UInt8](repeating: 0, count: count))
        #expect(digest.count == 48)
        #expect(digest != SHA384.digest(of: [UInt8](repeating: 0, count: count + 1)))
    }

    @Test("is written as an integrity attribute takes it")
    func integrity() {
        #expect(
            SHA384.integrity(of: Array("abc".utf8))
                == "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn")
    }
}
