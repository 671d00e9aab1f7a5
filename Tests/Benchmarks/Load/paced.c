// Sends requests at a constant rate and measures from the moment at which each was due, so that a stall of the server is
// seen by every request that it delays. wrk waits for answers before it sends more, and hides that.
//
//   paced PORT REQUEST-FILE CONNECTIONS REQUESTS-PER-SECOND SECONDS
//
// Prints JSON: requests sent and answered, failures, and latency in microseconds at rising percentiles. It spins on one CPU.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { most_connections = 10000, most_events = 256, sub_buckets = 64, buckets = 30 * sub_buckets };

struct connection {
    int descriptor;
    // The next request that it will send; its requests are this one and every one `connections` further.
    uint64_t next;
    int is_waiting;
    // What is missing of the answer; unknown before its head has been read.
    size_t missing;
    size_t head_length;
    char head[4096];
};

static struct connection *connections;
static uint64_t counts[buckets], answered, failures;
static char *request;
static size_t request_length;
static uint64_t start, interval_picoseconds;
static int connection_count;

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static uint64_t due(uint64_t number) {
    return start + (uint64_t)((unsigned __int128)number * interval_picoseconds / 1000);
}

// Buckets of 1/64 of a power of two: latency is kept to within 1.6 percent.
static void record(uint64_t nanoseconds) {
    uint64_t value = nanoseconds / 1000 + sub_buckets;
    int shift = 63 - __builtin_clzll(value) - 6;
    uint64_t bucket = (uint64_t)shift * sub_buckets + (value >> shift) - sub_buckets;
    counts[bucket < buckets ? bucket : buckets - 1]++;
    answered++;
}

static uint64_t microseconds(uint64_t bucket) {
    uint64_t shift = bucket / sub_buckets;
    return ((bucket % sub_buckets + sub_buckets) << shift) - sub_buckets;
}

static void send_request(struct connection *connection) {
    ssize_t sent = send(connection->descriptor, request, request_length, MSG_NOSIGNAL);
    if (sent != (ssize_t)request_length) {
        failures++;
        return;
    }
    connection->is_waiting = 1;
    connection->head_length = 0;
    connection->missing = 0;
}

// Whether the answer is complete with these bytes.
static int take(struct connection *connection, const char *bytes, size_t count) {
    if (connection->missing == 0) {
        size_t room = sizeof connection->head - 1 - connection->head_length, part = count < room ? count : room;
        memcpy(connection->head + connection->head_length, bytes, part);
        connection->head_length += part;
        connection->head[connection->head_length] = 0;
        char *end = strstr(connection->head, "\r\n\r\n"), *field = strcasestr(connection->head, "\r\nContent-Length:");
        if (!end || !field) return 0;
        if (strncmp(connection->head + 8, " 200", 4) != 0) failures++;
        connection->missing = (size_t)(end + 4 - connection->head) + strtoul(field + 17, NULL, 10);
        size_t received = connection->head_length - part + count;
        connection->missing = connection->missing > received ? connection->missing - received : 0;
    } else {
        connection->missing = connection->missing > count ? connection->missing - count : 0;
    }
    return connection->missing == 0;
}

static void receive(struct connection *connection) {
    static char buffer[262144];
    ssize_t count = recv(connection->descriptor, buffer, sizeof buffer, 0);
    if (count <= 0) {
        if (count < 0 && errno == EAGAIN) return;
        fputs("paced: the server closed a connection\n", stderr);
        exit(1);
    }
    if (!connection->is_waiting || !take(connection, buffer, (size_t)count)) return;
    record(now() - due(connection->next));
    connection->is_waiting = 0;
    connection->next += (uint64_t)connection_count;
}

static void load(const char *name) {
    FILE *file = fopen(name, "rb");
    if (!file) {
        perror(name);
        exit(1);
    }
    request = malloc(1 << 20);
    request_length = fread(request, 1, 1 << 20, file);
    fclose(file);
}

int main(int count, char **arguments) {
    if (count != 6) return fputs("usage: paced PORT REQUEST-FILE CONNECTIONS RATE SECONDS\n", stderr), 64;
    load(arguments[2]);
    connection_count = atoi(arguments[3]);
    double rate = atof(arguments[4]), seconds = atof(arguments[5]);
    if (connection_count < 1 || connection_count > most_connections || rate <= 0) return 64;
    interval_picoseconds = (uint64_t)(1e12 / rate);
    uint64_t total = (uint64_t)(rate * seconds);
    connections = calloc((size_t)connection_count, sizeof *connections);
    int queue = epoll_create1(0), on = 1;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    for (int index = 0; index < connection_count; index++) {
        int descriptor = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(descriptor, (struct sockaddr *)&address, sizeof address)) {
            perror("connect");
            return 1;
        }
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connections[index] = (struct connection){.descriptor = descriptor, .next = (uint64_t)index};
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = &connections[index]};
        epoll_ctl(queue, EPOLL_CTL_ADD, descriptor, &event);
    }
    start = now() + 10000000;
    uint64_t next = 0, end = start + (uint64_t)((seconds + 2) * 1e9);
    while (answered < total && now() < end) {
        for (uint64_t time = now(); next < total && due(next) <= time; next++) {
            struct connection *connection = &connections[next % (uint64_t)connection_count];
            if (!connection->is_waiting && connection->next == next) send_request(connection);
        }
        struct epoll_event events[most_events];
        int ready = epoll_wait(queue, events, most_events, 0);
        for (int index = 0; index < ready; index++) {
            struct connection *connection = events[index].data.ptr;
            receive(connection);
            // A request that came due while the last answer was missing goes out now.
            if (!connection->is_waiting && connection->next < next) send_request(connection);
        }
    }
    static const double percentiles[] = {0, 10, 25, 50, 75, 90, 95, 99, 99.5, 99.9, 99.95, 99.99, 100};
    printf("{\"sent\": %llu, \"answered\": %llu, \"failures\": %llu, \"latency\": [", (unsigned long long)next,
           (unsigned long long)answered, (unsigned long long)failures);
    uint64_t seen = 0, bucket = 0;
    for (size_t index = 0; index < sizeof percentiles / sizeof *percentiles; index++) {
        uint64_t wanted = (uint64_t)(percentiles[index] / 100 * (double)answered);
        while (bucket < buckets - 1 && seen + counts[bucket] < (wanted ? wanted : 1)) seen += counts[bucket++];
        printf("%s[%g, %llu]", index ? ", " : "", percentiles[index], (unsigned long long)microseconds(bucket));
    }
    puts("]}");
}
