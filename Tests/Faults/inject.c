// Lets one chosen system call of a program fail, or move one byte only: preloaded into it by Tests/faults, which decides by
// a page of shared memory what fails when. Calls of libraries are left alone; only those of the program itself count.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

enum call {
    CALL_RECV, CALL_SEND, CALL_ACCEPT4, CALL_EPOLL_CREATE1, CALL_EPOLL_CTL, CALL_EPOLL_WAIT, CALL_SOCKET,
    CALL_SETSOCKOPT, CALL_GETSOCKOPT, CALL_BIND, CALL_LISTEN, CALL_SHUTDOWN, CALL_CLOSE, CALL_GETSOCKNAME, CALL_FCNTL,
    CALL_WRITE, CALL_SENDMSG, CALL_COUNT
};

/// The page; Tests/faults knows its layout: 32-bit numbers, then 64-bit ones.
struct control {
    /// Which call fails, and with what: an error number, or -1 for one that moves one byte.
    _Atomic int32_t call, fault;
    /// How many calls of this kind come before it; 0 when none is to fail.
    _Atomic int32_t countdown;
    /// Raised once it failed.
    _Atomic int32_t injected;
    /// Raised to have the memory measured by the next call, which lowers it.
    _Atomic int32_t measure;
    /// Calls of each kind so far.
    _Atomic int32_t counts[CALL_COUNT];
    /// Bytes allocated when it was last measured.
    _Atomic int64_t bytes;
};

static struct control *control;

__attribute__((constructor)) static void open_control(void) {
    const char *path = getenv("LEGCRAMP_FAULTS");
    int descriptor = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (descriptor < 0) return;
    void *page = mmap(0, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (page != MAP_FAILED) control = page;
    // By the system call, because this library has a close of its own.
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "close");
    real(descriptor);
    unsetenv("LEGCRAMP_FAULTS");
}

/// Whether an address is in the program, and not in a library.
static int is_of_program(const void *address) {
    static const void *base;
    Dl_info info;
    if (!base) {
        if (!dladdr((const void *)getauxval(AT_ENTRY), &info)) return 0;
        base = info.dli_fbase;
    }
    return dladdr(address, &info) && info.dli_fbase == base;
}

/// What the call is to do: 0 as always, an error number, or -1 to move one byte only.
static int fault(enum call call, const void *caller) {
    if (!control || !is_of_program(caller)) return 0;
    atomic_fetch_add(&control->counts[call], 1);
    if (atomic_exchange(&control->measure, 0)) {
        struct mallinfo2 now = mallinfo2();
        atomic_store(&control->bytes, (int64_t)(now.uordblks + now.hblkhd));
    }
    if (atomic_load(&control->call) != (int)call || atomic_load(&control->countdown) <= 0) return 0;
    if (atomic_fetch_sub(&control->countdown, 1) != 1) return 0;
    atomic_store(&control->injected, 1);
    return atomic_load(&control->fault);
}

#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))
#define HERE __builtin_return_address(0)
#define FAIL_IF(call)                       \
    int number = fault(call, HERE);         \
    if (number > 0) {                       \
        errno = number;                     \
        return -1;                          \
    }

ssize_t recv(int descriptor, void *buffer, size_t count, int flags) {
    FAIL_IF(CALL_RECV)
    if (number < 0 && count) count = 1;
    return REAL("recv", ssize_t(*)(int, void *, size_t, int))(descriptor, buffer, count, flags);
}

ssize_t send(int descriptor, const void *buffer, size_t count, int flags) {
    FAIL_IF(CALL_SEND)
    if (number < 0 && count) count = 1;
    return REAL("send", ssize_t(*)(int, const void *, size_t, int))(descriptor, buffer, count, flags);
}

ssize_t sendmsg(int descriptor, const struct msghdr *message, int flags) {
    FAIL_IF(CALL_SENDMSG)
    if (number < 0 && message->msg_iovlen && message->msg_iov[0].iov_len) {
        return REAL("send", ssize_t(*)(int, const void *, size_t, int))(descriptor, message->msg_iov[0].iov_base, 1, flags);
    }
    return REAL("sendmsg", ssize_t(*)(int, const struct msghdr *, int))(descriptor, message, flags);
}

ssize_t write(int descriptor, const void *buffer, size_t count) {
    FAIL_IF(CALL_WRITE)
    if (number < 0 && count) count = 1;
    return REAL("write", ssize_t(*)(int, const void *, size_t))(descriptor, buffer, count);
}

int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags) {
    FAIL_IF(CALL_ACCEPT4)
    return REAL("accept4", int (*)(int, struct sockaddr *, socklen_t *, int))(descriptor, address, length, flags);
}

int epoll_create1(int flags) {
    FAIL_IF(CALL_EPOLL_CREATE1)
    return REAL("epoll_create1", int (*)(int))(flags);
}

int epoll_ctl(int queue, int operation, int descriptor, struct epoll_event *event) {
    FAIL_IF(CALL_EPOLL_CTL)
    return REAL("epoll_ctl", int (*)(int, int, int, struct epoll_event *))(queue, operation, descriptor, event);
}

int epoll_wait(int queue, struct epoll_event *events, int limit, int timeout) {
    FAIL_IF(CALL_EPOLL_WAIT)
    return REAL("epoll_wait", int (*)(int, struct epoll_event *, int, int))(queue, events, limit, timeout);
}

int socket(int family, int type, int protocol) {
    FAIL_IF(CALL_SOCKET)
    return REAL("socket", int (*)(int, int, int))(family, type, protocol);
}

int setsockopt(int descriptor, int level, int name, const void *value, socklen_t length) {
    FAIL_IF(CALL_SETSOCKOPT)
    return REAL("setsockopt", int (*)(int, int, int, const void *, socklen_t))(descriptor, level, name, value, length);
}

int getsockopt(int descriptor, int level, int name, void *value, socklen_t *length) {
    FAIL_IF(CALL_GETSOCKOPT)
    return REAL("getsockopt", int (*)(int, int, int, void *, socklen_t *))(descriptor, level, name, value, length);
}

int bind(int descriptor, const struct sockaddr *address, socklen_t length) {
    FAIL_IF(CALL_BIND)
    return REAL("bind", int (*)(int, const struct sockaddr *, socklen_t))(descriptor, address, length);
}

int listen(int descriptor, int backlog) {
    FAIL_IF(CALL_LISTEN)
    return REAL("listen", int (*)(int, int))(descriptor, backlog);
}

int shutdown(int descriptor, int how) {
    FAIL_IF(CALL_SHUTDOWN)
    return REAL("shutdown", int (*)(int, int))(descriptor, how);
}

int getsockname(int descriptor, struct sockaddr *address, socklen_t *length) {
    FAIL_IF(CALL_GETSOCKNAME)
    return REAL("getsockname", int (*)(int, struct sockaddr *, socklen_t *))(descriptor, address, length);
}

int fcntl(int descriptor, int command, ...) {
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    FAIL_IF(CALL_FCNTL)
    return REAL("fcntl", int (*)(int, int, ...))(descriptor, command, argument);
}

/// As Linux has it: the descriptor is gone whatever is reported.
int close(int descriptor) {
    int number = fault(CALL_CLOSE, HERE);
    int result = REAL("close", int (*)(int))(descriptor);
    if (number > 0) {
        errno = number;
        return -1;
    }
    return result;
}
