#include "CAssets.h"

// #embed belongs to C23; clang offers it in earlier modes too and warns about that.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tokens[] = {
#embed "tokens.css"
};
static const unsigned char page[] = {
#embed "page.css"
};
static const unsigned char docs[] = {
#embed "docs.css"
};
static const unsigned char icon[] = {
#embed "icon.svg"
};
static const unsigned char front[] = {
#embed "front.html"
};
static const unsigned char check_style[] = {
#embed "leg-cramp-check.css"
};
static const unsigned char check[] = {
#embed "leg-cramp-check.js"
};

static const struct asset all[] = {
    {"tokens.css", tokens, sizeof tokens},
    {"page.css", page, sizeof page},
    {"docs.css", docs, sizeof docs},
    {"icon.svg", icon, sizeof icon},
    {"front.html", front, sizeof front},
    {"leg-cramp-check.css", check_style, sizeof check_style},
    {"leg-cramp-check.js", check, sizeof check},
};

const struct asset *const assets = all;
const size_t asset_count = sizeof all / sizeof *all;
