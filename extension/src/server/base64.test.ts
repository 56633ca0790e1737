import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64';

describe('bytes become text and bytes again', () => {
  test.each([0, 1, 2, 3, 255, 32_768, 32_769, 200_001])('%i of them', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
