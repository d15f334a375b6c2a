#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

// Exported by the library, but declared only in a header that is not installed.
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add);
