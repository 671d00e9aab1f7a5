// The floor: what the kernel alone costs. One thread, epoll, answers laid out before the first request; of a request only
// the path and the length of the content are looked at. `floor PORT FOLDER PADDING`, where FOLDER holds `floor.txt`: one line
// for each path, with the file of its content. PADDING is the value of a field that makes heads as long as ours.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { most_paths = 8, most_events = 256, buffer_size = 65536, most_descriptors = 65536 };

struct answer {
    char path[64];
    size_t path_length;
    char *bytes;
    size_t length;
};

// What could not be sent yet, or the beginning of a request.
struct rest {
    char *bytes;
    size_t length;
};

static struct answer answers[most_paths];
static int answer_count;
static struct rest unsent[most_descriptors], unread[most_descriptors];

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void keep(struct rest *rest, const char *bytes, size_t length) {
    char *copy = length ? malloc(length) : NULL;
    if (length) memcpy(copy, bytes, length);
    free(rest->bytes);
    *rest = (struct rest){copy, length};
}

static void load(const char *folder, const char *padding) {
    char name[512], line[512], path[64], file[256];
    snprintf(name, sizeof name, "%s/floor.txt", folder);
    FILE *list = fopen(name, "r");
    if (!list) fail(name);
    while (answer_count < most_paths && fgets(line, sizeof line, list) && sscanf(line, "%63s %255s", path, file) == 2) {
        snprintf(name, sizeof name, "%s/%s", folder, file);
        FILE *content = fopen(name, "rb");
        if (!content) fail(name);
        fseek(content, 0, SEEK_END);
        long length = ftell(content);
        rewind(content);
        struct answer *answer = &answers[answer_count++];
        answer->bytes = malloc((size_t)length + strlen(padding) + 256);
        int head = sprintf(
            answer->bytes,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %ld\r\n"
            "Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nServer: floor\r\nPadding: %s\r\n\r\n",
            length, padding);
        if (fread(answer->bytes + head, 1, (size_t)length, content) != (size_t)length) fail(name);
        answer->length = (size_t)head + (size_t)length;
        answer->path_length = strlen(strcpy(answer->path, path));
        fclose(content);
    }
    fclose(list);
}

// The answer to the request that starts the bytes; `*length` becomes its length, 0 while it is incomplete.
static const struct answer *next(const char *bytes, size_t count, size_t *length) {
    *length = 0;
    const char *end = memmem(bytes, count, "\r\n\r\n", 4);
    if (!end) return NULL;
    size_t head = (size_t)(end - bytes) + 4, content = 0;
    const char *path = memchr(bytes, ' ', head);
    if (bytes[0] == 'P') {
        const char *field = memmem(bytes, head, "Content-Length: ", 16);
        if (field) content = strtoul(field + 16, NULL, 10);
    }
    if (count < head + content) return NULL;
    *length = head + content;
    for (int index = 0; index < answer_count; index++) {
        const struct answer *answer = &answers[index];
        if (memcmp(path + 1, answer->path, answer->path_length) == 0 && path[1 + answer->path_length] == ' ')
            return answer;
    }
    return &answers[0];
}

static int drop(int descriptor) {
    keep(&unsent[descriptor], NULL, 0);
    keep(&unread[descriptor], NULL, 0);
    return close(descriptor);
}

static void wait_for(int queue, int descriptor, uint32_t events) {
    struct epoll_event event = {.events = events, .data.fd = descriptor};
    epoll_ctl(queue, EPOLL_CTL_MOD, descriptor, &event);
}

static void flush(int queue, int descriptor) {
    struct rest *rest = &unsent[descriptor];
    ssize_t sent = send(descriptor, rest->bytes, rest->length, MSG_NOSIGNAL);
    if (sent < 0) return (void)drop(descriptor);
    if ((size_t)sent == rest->length) {
        keep(rest, NULL, 0);
        wait_for(queue, descriptor, EPOLLIN);
    } else {
        memmove(rest->bytes, rest->bytes + sent, rest->length -= (size_t)sent);
    }
}

static void serve(int queue, int descriptor) {
    static char buffer[2 * buffer_size];
    size_t count = unread[descriptor].length, length;
    memcpy(buffer, unread[descriptor].bytes, count);
    ssize_t received = recv(descriptor, buffer + count, buffer_size, 0);
    if (received <= 0) return (void)drop(descriptor);
    count += (size_t)received;
    char *start = buffer;
    const struct answer *answer;
    while ((answer = next(start, count, &length))) {
        start += length;
        count -= length;
        ssize_t sent = send(descriptor, answer->bytes, answer->length, MSG_NOSIGNAL);
        if (sent < 0) return (void)drop(descriptor);
        if ((size_t)sent < answer->length) {
            // The benchmark never pipelines, so nothing else is waiting.
            keep(&unsent[descriptor], answer->bytes + sent, answer->length - (size_t)sent);
            wait_for(queue, descriptor, EPOLLOUT);
        }
    }
    if (count || unread[descriptor].length) keep(&unread[descriptor], start, count);
}

int main(int count, char **arguments) {
    if (count != 4) return fputs("usage: floor PORT FOLDER PADDING\n", stderr), 64;
    signal(SIGPIPE, SIG_IGN);
    load(arguments[2], arguments[3]);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 4096)) fail("listen");
    int queue = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[most_events];
    epoll_ctl(queue, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int ready = epoll_wait(queue, events, most_events, -1);
        for (int index = 0; index < ready; index++) {
            int descriptor = events[index].data.fd;
            if (descriptor != listener) {
                unsent[descriptor].length ? flush(queue, descriptor) : serve(queue, descriptor);
                continue;
            }
            int accepted;
            while ((accepted = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
                if (accepted >= most_descriptors) { close(accepted); continue; }
                struct epoll_event first = {.events = EPOLLIN, .data.fd = accepted};
                epoll_ctl(queue, EPOLL_CTL_ADD, accepted, &first);
            }
        }
    }
}
