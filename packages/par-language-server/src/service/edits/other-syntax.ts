import type { Language } from '@soctrang/par-core/report';
import { converted } from '../code-actions/converted';
import type { OpenDocument } from '../open-document';
import { refusal } from '../refusal';
import type { Change, Refusal } from '../requests';
import { createdFile } from './created-file';

/**
 * Writes a file in the other syntax beside the one it is made of, which stays, and opens it.
 *
 * @param taken names of the files in its folder
 */
export function convertedFile(
  document: OpenDocument,
  { language, taken }: { readonly language: Language; readonly taken: readonly string[] },
): Change | Refusal {
  if (!/^[a-z][a-z+.-]+:\/\/.*\.(?:ya?ml|json)$/isu.test(document.uri)) return refusal('unnamed', language);
  const made = converted(document);
  if (made === undefined) return refusal('tooBroken', language);
  const name = made.name.normalize('NFC').toLowerCase();
  if (taken.some((one) => one.normalize('NFC').toLowerCase() === name))
    return refusal('fileThere', language, { file: made.name });
  return { edit: createdFile(made), opens: made.uri };
}
