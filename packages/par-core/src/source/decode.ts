/** Why bytes are no text: another encoding, or no text at all. `offset` is the byte where it shows. */
export interface Undecodable {
  readonly kind: 'undecodable';
  readonly reason: 'utf-16' | 'nul' | 'invalid-utf-8';
  readonly offset: number;
}

export type Decoded = { readonly kind: 'text'; readonly text: string } | Undecodable;

/** Bytes of a file as text. Only UTF-8 is read; whatever else is told apart so that a message can say the way out. */
export function decodeText(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { kind: 'undecodable', reason: 'utf-16', offset: 0 };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'undecodable', reason: 'nul', offset: nul };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'undecodable', reason: 'invalid-utf-8', offset: firstInvalid(bytes) };
  }
}

/** The offset of the first character that is no UTF-8, found by halving: a prefix is valid or it is not. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValid(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The character that broke off began up to three bytes before.
  while (low > 0 && !isValid(bytes.subarray(0, low), false)) low--;
  return low;
}

/** @param open whether the bytes may end inside a character */
function isValid(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
