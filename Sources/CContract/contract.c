#include "CContract.h"

// #embed belongs to C23; clang offers it in earlier modes too and warns about that.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char contract[] = {
#embed "../../openapi.yaml"
};

const unsigned char *const contract_bytes = contract;
const size_t contract_length = sizeof contract;
