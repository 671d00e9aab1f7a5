// The files that browsers get, as they were when this was compiled.

#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// A file and its content.
struct asset {
    const char *name;
    const unsigned char *bytes;
    size_t length;
};

/// All files, `asset_count` of them.
extern const struct asset *const assets;
extern const size_t asset_count;

#endif
