import type { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';

/**
 * The protocol's codes for what is refused before it reaches the server. Written here, and held to the library's by their
 * types: an editor is answered while the library is still being loaded.
 */
export const REFUSALS: Pick<
  typeof ErrorCodes,
  'ParseError' | 'InvalidRequest' | 'ServerNotInitialized' | 'InvalidParams'
> &
  Pick<typeof LSPErrorCodes, 'RequestCancelled'> = {
  ParseError: -32700,
  InvalidRequest: -32600,
  ServerNotInitialized: -32002,
  InvalidParams: -32602,
  RequestCancelled: -32800,
};
