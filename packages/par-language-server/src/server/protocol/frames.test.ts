import { describe, expect, it } from 'vitest';
import { createFrames, type Frame } from './frames';

const framed = (content: string, header = `Content-Length: ${Buffer.byteLength(content)}`): string =>
  `${header}\r\n\r\n${content}`;
const HELLO = framed('{"method":"chào","params":["Sóc Trăng"]}');
const heard = (...chunks: readonly (string | Uint8Array)[]): readonly Frame[] => {
  const frames = createFrames();
  return chunks.flatMap((chunk) => [...frames(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)]);
};
const kinds = (frames: readonly Frame[]): readonly string[] => frames.map(({ kind }) => kind);

describe('frames', () => {
  it('come out whole, however their bytes arrive', () => {
    const bytes = Buffer.from(HELLO + HELLO);
    const whole = heard(bytes);
    expect(whole).toEqual([0, 1].map(() => ({ kind: 'message', message: { method: 'chào', params: ['Sóc Trăng'] } })));
    expect(heard(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('wait for the rest of half a frame', () => {
    expect(heard(HELLO.slice(0, -3))).toEqual([]);
    expect(kinds(heard(HELLO.slice(0, -3), HELLO.slice(-3)))).toEqual(['message']);
  });

  it.each([
    ['no JSON', framed('{"method":')],
    ['nothing', framed('')],
    ['a charset that is not UTF-8', framed('{}', 'Content-Length: 2\r\nContent-Type: x; charset=utf-16')],
  ])('that hold %s are told of, and the next one is read', (_, bytes) => {
    expect(kinds(heard(bytes + HELLO))).toEqual(['unreadable', 'message']);
  });

  it.each([
    ['a header without a length', framed('{}', 'Content-Type: application/json')],
    ['a length that is no number', framed('{}', 'Content-Length: hai')],
    ['a length below zero', framed('{}', 'Content-Length: -2')],
    ['a length no message has', framed('{}', 'Content-Length: 99999999999999')],
    ['a line without a colon', framed('{}', 'Content-Length 2')],
    ['a header that never ends', 'x'.repeat(20_000)],
  ])('are lost behind %s', (_, bytes) => {
    expect(kinds(heard(bytes))).toEqual(['lost']);
  });

  it.each([
    ['the old spelling of UTF-8', 'Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8'],
    ['other letters', 'content-LENGTH: 2'],
    ['a header that it does not know', 'X-Editor: hx\r\nContent-Length: 2'],
  ])('take %s', (_, header) => {
    expect(kinds(heard(framed('{}', header)))).toEqual(['message']);
  });
});
