// The API contract, openapi.yaml, as it was when this was compiled.

#ifndef CCONTRACT_H
#define CCONTRACT_H

#include <stddef.h>

/// The first byte of the contract.
extern const unsigned char *const contract_bytes;

/// The length of the contract in bytes.
extern const size_t contract_length;

#endif
