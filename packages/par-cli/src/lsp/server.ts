/** The language server as `par lsp` loads it. */
import '@soctrang/par-language-server/node';
