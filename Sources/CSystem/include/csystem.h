// What Swift's C library modules do not offer, and where systems differ, under one set of names. Header-only: everything
// here is inline or a declaration of the system.
//
// Linux is what is tested. The part for Darwin follows its manual pages and has never been run.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

/// An IP address as two numbers, IPv4 as ::ffff:a.b.c.d.
struct csystem_address {
    uint64_t high;
    uint64_t low;
};

/// The address of a peer; of another family than these two it is all zeros.
static inline struct csystem_address csystem_address_of(const struct sockaddr_storage *peer) {
    struct csystem_address address = {0, 0};
    if (peer->ss_family == AF_INET) {
        address.low = 0xFFFF00000000 | ntohl(((const struct sockaddr_in *)peer)->sin_addr.s_addr);
    } else if (peer->ss_family == AF_INET6) {
        const uint8_t *bytes = ((const struct sockaddr_in6 *)peer)->sin6_addr.s6_addr;
        for (int index = 0; index < 8; index++) {
            address.high = address.high << 8 | bytes[index];
            address.low = address.low << 8 | bytes[index + 8];
        }
    }
    return address;
}

/// What is awaited of a descriptor.
enum csystem_interest { CSYSTEM_NOTHING, CSYSTEM_READING, CSYSTEM_WRITING };

/// Makes a descriptor that another program opened non-blocking and closed on exec.
static inline int csystem_adopt(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) < 0) {
        return -1;
    }
    return fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

#if defined(__linux__)

#include <sys/epoll.h>
#include <sys/syscall.h>

// Declared by <sys/socket.h> only with _GNU_SOURCE, which the C library's Swift module is built without.
extern int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);

/// Accepts a connection whose descriptor is non-blocking and closed on exec, and tells whose it is.
static inline int csystem_accept(int listener, struct csystem_address *address) {
    struct sockaddr_storage peer = {0};
    socklen_t length = sizeof(peer);
    int descriptor = accept4(listener, (struct sockaddr *)&peer, &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
    *address = csystem_address_of(&peer);
    return descriptor;
}

/// Opens a stream socket that is non-blocking and closed on exec.
static inline int csystem_stream_socket(int family) {
    return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

/// What a sending call is told so that a peer that is gone is an error, not a signal.
enum { CSYSTEM_SEND_FLAGS = MSG_NOSIGNAL };

/// The number of processors this process may run on, 0 when the system does not tell.
static inline int csystem_processor_count(void) {
    unsigned long mask[128] = {0};
    long length = syscall(SYS_sched_getaffinity, 0, sizeof(mask), mask);
    int count = 0;
    for (long word = 0; word < length / (long)sizeof(mask[0]); word++) {
        count += __builtin_popcountl(mask[word]);
    }
    return count;
}

/// Something that happened to a descriptor in a queue.
typedef struct epoll_event csystem_event;

/// Opens a queue that tells which of many descriptors are ready; it is itself readable while one is.
static inline int csystem_queue_create(void) {
    return epoll_create1(EPOLL_CLOEXEC);
}

/// Registers a descriptor with a queue, or changes what is awaited of it. Closing the descriptor removes it, unless
/// another process holds it too.
static inline int csystem_queue_set(
    int queue, int descriptor, bool is_new, enum csystem_interest interest, uint64_t token) {
    struct epoll_event event;
    event.events = interest == CSYSTEM_READING ? EPOLLIN : interest == CSYSTEM_WRITING ? EPOLLOUT : 0;
    event.data.u64 = token;
    return epoll_ctl(queue, is_new ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
}

/// Forgets a descriptor that stays open.
static inline int csystem_queue_remove(int queue, int descriptor) {
    struct epoll_event unused;
    return epoll_ctl(queue, EPOLL_CTL_DEL, descriptor, &unused);
}

/// Takes at most `limit` events; while there is none, waits so many milliseconds for one.
static inline int csystem_queue_take(int queue, csystem_event *events, int limit, int patience) {
    return epoll_wait(queue, events, limit, patience);
}

static inline uint64_t csystem_event_token(csystem_event event) {
    return event.data.u64;
}

#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Returns to the system the pages of what was freed.
static inline void csystem_give_back_memory(void) {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

#elif defined(__APPLE__)

#include <sys/event.h>

static inline void csystem_set_up(int descriptor) {
    csystem_adopt(descriptor);
    int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
}

static inline int csystem_accept(int listener, struct csystem_address *address) {
    struct sockaddr_storage peer = {0};
    socklen_t length = sizeof(peer);
    int descriptor = accept(listener, (struct sockaddr *)&peer, &length);
    *address = csystem_address_of(&peer);
    if (descriptor >= 0) {
        csystem_set_up(descriptor);
    }
    return descriptor;
}

static inline int csystem_stream_socket(int family) {
    int descriptor = socket(family, SOCK_STREAM, 0);
    if (descriptor >= 0) {
        csystem_set_up(descriptor);
    }
    return descriptor;
}

// An option of the socket says it: see csystem_set_up.
enum { CSYSTEM_SEND_FLAGS = 0 };

// One loop: here the kernel does not share connections out among listeners of one port.
static inline int csystem_processor_count(void) {
    return 1;
}

typedef struct kevent csystem_event;

static inline int csystem_queue_create(void) {
    return kqueue();
}

static inline int csystem_queue_set(
    int queue, int descriptor, bool is_new, enum csystem_interest interest, uint64_t token) {
    struct kevent change;
    if (!is_new) {
        // Fails for the one that was not awaited, which is fine.
        EV_SET(&change, descriptor, EVFILT_READ, EV_DELETE, 0, 0, 0);
        kevent(queue, &change, 1, 0, 0, 0);
        EV_SET(&change, descriptor, EVFILT_WRITE, EV_DELETE, 0, 0, 0);
        kevent(queue, &change, 1, 0, 0, 0);
    }
    if (interest == CSYSTEM_NOTHING) {
        return 0;
    }
    int filter = interest == CSYSTEM_READING ? EVFILT_READ : EVFILT_WRITE;
    EV_SET(&change, descriptor, filter, EV_ADD, 0, 0, (void *)(uintptr_t)token);
    return kevent(queue, &change, 1, 0, 0, 0);
}

static inline int csystem_queue_remove(int queue, int descriptor) {
    return csystem_queue_set(queue, descriptor, false, CSYSTEM_NOTHING, 0);
}

static inline int csystem_queue_take(int queue, csystem_event *events, int limit, int patience) {
    struct timespec time = {patience / 1000, patience % 1000 * 1000000L};
    return kevent(queue, 0, 0, events, limit, &time);
}

static inline uint64_t csystem_event_token(csystem_event event) {
    return (uint64_t)(uintptr_t)event.udata;
}

// Left to the C library here.
static inline void csystem_give_back_memory(void) {}

#endif

/// Sends what the socket takes now of two parts, the second of which may be empty.
static inline ssize_t csystem_send(
    int descriptor, const void *first, size_t first_count, const void *second, size_t second_count) {
    if (second_count == 0) {
        return send(descriptor, first, first_count, CSYSTEM_SEND_FLAGS);
    }
    struct iovec parts[2] = {{(void *)first, first_count}, {(void *)second, second_count}};
    struct msghdr message = {0};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    return sendmsg(descriptor, &message, CSYSTEM_SEND_FLAGS);
}

/// Raises the soft limit of open descriptors as far towards `wanted` as the hard limit allows.
static inline void csystem_raise_descriptor_limit(uint64_t wanted) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) {
        return;
    }
    limit.rlim_cur = wanted < limit.rlim_max ? wanted : limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// Ignores SIGPIPE, which a path that does not ask for silence may raise.
static inline void csystem_ignore_broken_pipe(void) {
    signal(SIGPIPE, SIG_IGN);
}

#endif
