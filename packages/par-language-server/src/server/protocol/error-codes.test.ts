import { expect, it } from 'vitest';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import { REFUSALS } from './error-codes';

it('refuses with the codes of the protocol', () => {
  const { ParseError, InvalidRequest, ServerNotInitialized, InvalidParams } = ErrorCodes;
  const { RequestCancelled } = LSPErrorCodes;
  expect(REFUSALS).toEqual({ ParseError, InvalidRequest, ServerNotInitialized, InvalidParams, RequestCancelled });
});
