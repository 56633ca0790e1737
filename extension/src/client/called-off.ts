import { CancellationError } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';

/** Whether a request ended because nobody wanted its answer any more. */
export function isCalledOff(error: unknown): boolean {
  return (
    error instanceof CancellationError ||
    (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled)
  );
}
