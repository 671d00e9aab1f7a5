import Synchronization

/// A reference that is stored once, by whoever comes first, and read often.
///
/// The same as `AtomicLazyReference`, whose reading is not specialised and costs 600 instructions.
///
/// Safe: unchecked, because raw addresses are not Sendable: this one is set once, and atomically.
struct OnceReference<Instance: AnyObject & Sendable>: ~Copyable, @unchecked Sendable {
    /// Safe: the address of an object on which one reference is held until the end; `nil` until it is stored.
    private let address = Atomic<UnsafeRawPointer?>(nil)

    deinit {
        // Safe: the reference that `storeIfNil` took.
        if let address = address.load(ordering: .acquiring) {
            Unmanaged<Instance>.fromOpaque(address).release()
        }
    }

    /// What is stored.
    var stored: Instance? {
        // Safe: held by the reference that `storeIfNil` took.
        address.load(ordering: .acquiring).map { Unmanaged<Instance>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Stores an object unless one is stored.
    ///
    /// - Returns: what is stored afterwards.
    func storeIfNil(_ instance: Instance) -> Instance {
        // Safe: the reference is given up again when another one was stored first.
        let kept = Unmanaged.passRetained(instance)
        let (exchanged, original) = address.compareExchange(
            expected: nil, desired: UnsafeRawPointer(kept.toOpaque()), ordering: .acquiringAndReleasing)
        guard !exchanged, let original else { return instance }
        kept.release()
        return Unmanaged<Instance>.fromOpaque(original).takeUnretainedValue()
    }
}
