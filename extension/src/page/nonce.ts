/** A word that no page can guess: 128 random bits in hexadecimal digits. Both hosts have the web's `crypto`. */
export function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
