import { decodeText, type Undecodable } from '@soctrang/par-core/source';

/** The bytes of a file as a text, without the mark of its byte order, as editors have it; or why they are none. */
export function textOfBytes(bytes: Uint8Array): string | Undecodable {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' ? decoded.text.replace(/^\ufeff/u, '') : decoded;
}
