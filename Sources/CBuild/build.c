#include "CBuild.h"

// #embed belongs to C23; clang offers it in earlier modes too and warns about that.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Package.swift passes on the variable SOURCE_COMMIT.
#ifndef SOURCE_COMMIT
#define SOURCE_COMMIT ""
#endif

const char *const build_told_commit = SOURCE_COMMIT;

// Embedded rather than asked of Git by the package manifest, which is not read again for a new commit: this file is
// compiled again whenever one of the two changes.
static const char head[] = {
#if __has_embed("../../.git/HEAD")
#embed "../../.git/HEAD" limit(255) suffix(,)
#endif
    0};

static const char main_branch[] = {
#if __has_embed("../../.git/refs/heads/main")
#embed "../../.git/refs/heads/main" limit(255) suffix(,)
#endif
    0};

const char *const build_git_head = head;
const char *const build_git_main = main_branch;
