import CCurl

/// A client on libcurl: one handle, so that requests share a connection as real clients' do.
final class Curl {
    /// What came back.
    struct Answer {
        let status: Int
        /// Field names in lower case.
        let fields: [(name: String, value: String)]
        let content: [UInt8]
        /// Connections that had to be opened for this request.
        let newConnections: Int

        var text: String { String(decoding: content, as: UTF8.self) }

        func field(_ name: String) -> String? { fields.last { $0.name == name }?.value }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What libcurl's callbacks write to.
    private final class Received {
        var content: [UInt8] = []
        var fields: [(name: String, value: String)] = []
    }

    private let handle: OpaquePointer

    init() throws {
        guard let handle = curl_easy_init() else { throw Failure(description: "libcurl has no handle") }
        self.handle = OpaquePointer(handle)
    }

    deinit { curl_easy_cleanup(UnsafeMutableRawPointer(handle)) }

    /// Makes a request.
    ///
    /// - Parameter content: sent with `Content-Length`; `nil` sends none.
    func send(
        _ method: String, _ url: String, fields: [(name: String, value: String)] = [], content: [UInt8]? = nil
    ) throws -> Answer {
        let handle = UnsafeMutableRawPointer(handle)
        curl_easy_reset(handle)
        let received = Received()
        let context = Unmanaged.passUnretained(received).toOpaque()
        var list: UnsafeMutablePointer<curl_slist>?
        for field in fields {
            list = curl_slist_append(list, "\(field.name): \(field.value)")
        }
        // libcurl would ask first with Expect, and would name a form as the type of what it sends.
        list = curl_slist_append(list, "Expect:")
        if !fields.contains(where: { $0.name.lowercased() == "content-type" }) {
            list = curl_slist_append(list, "Content-Type:")
        }
        defer { curl_slist_free_all(list) }
        curl_shim_set_text(handle, CURLOPT_URL, url)
        curl_shim_set_long(handle, CURLOPT_PATH_AS_IS, 1)
        curl_shim_set_text(handle, CURLOPT_CUSTOMREQUEST, method)
        curl_shim_set_long(handle, CURLOPT_NOBODY, method == "HEAD" ? 1 : 0)
        curl_shim_set_long(handle, CURLOPT_TIMEOUT_MS, ServerProcess.patience * 1000)
        curl_shim_set_long(handle, CURLOPT_NOSIGNAL, 1)
        curl_shim_set_list(handle, CURLOPT_HTTPHEADER, list)
        curl_shim_set_callback(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let received = Unmanaged<Received>.fromOpaque(context).takeUnretainedValue()
            UnsafeRawBufferPointer(start: bytes, count: size * count).withMemoryRebound(to: UInt8.self) {
                received.content += $0
            }
            return size * count
        }
        curl_shim_set_pointer(handle, CURLOPT_WRITEDATA, context)
        curl_shim_set_callback(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let received = Unmanaged<Received>.fromOpaque(context).takeUnretainedValue()
            let line = String(
                decoding: UnsafeRawBufferPointer(start: bytes, count: size * count), as: UTF8.self)
            if let colon = line.firstIndex(of: ":"), !line.hasPrefix("HTTP/") {
                let value = line[line.index(after: colon)...].drop { $0 == " " }
                received.fields.append((line[..<colon].lowercased(), String(value.filter { !$0.isNewline })))
            }
            return size * count
        }
        curl_shim_set_pointer(handle, CURLOPT_HEADERDATA, context)
        let code: CURLcode
        if var content {
            // Never empty, so that there is an address to give.
            content.append(0)
            code = content.withUnsafeMutableBytes { bytes in
                curl_shim_set_long(handle, CURLOPT_POSTFIELDSIZE, bytes.count - 1)
                curl_shim_set_pointer(handle, CURLOPT_POSTFIELDS, bytes.baseAddress)
                return curl_easy_perform(handle)
            }
        } else {
            code = curl_easy_perform(handle)
        }
        guard code == CURLE_OK else { throw Failure(description: String(cString: curl_easy_strerror(code))) }
        var status = 0
        var connections = 0
        curl_shim_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        curl_shim_get_long(handle, CURLINFO_NUM_CONNECTS, &connections)
        return Answer(
            status: status, fields: received.fields, content: received.content, newConnections: connections)
    }
}
