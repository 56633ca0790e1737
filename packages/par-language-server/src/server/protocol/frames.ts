import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver';
import { createEmitter } from './emitter';

/** No frame is longer than this many bytes: the text of a document of 50 MB, however it is escaped, is shorter. */
const LONGEST_FRAME = 256 * 1024 * 1024;
/** What stands before a message is two short lines. */
const LONGEST_HEADER = 8 * 1024;
const END_OF_HEADER = '\r\n\r\n';

/** Where bytes come from: standard input, a socket, a test. */
export interface ByteStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
}

export interface FrameOptions {
  /** A frame that held no message. The ones behind it are read all the same. */
  readonly onUnreadable: (reason: string) => void;
  /** It can no longer be told where a message begins: nothing more is read. */
  readonly onLost: (reason: string) => void;
}

/**
 * Reads the messages of a stream. Beside the reader that comes with the protocol's library this one hands on all the
 * messages of a chunk at once, so that it is known what has been cancelled or is out of date before any work begins,
 * and it ends where the library would wait for ever, or fill the memory.
 */
export function frameReader(stream: ByteStream, { onUnreadable, onLost }: FrameOptions): MessageReader {
  const errors = createEmitter<Error>();
  const closed = createEmitter<void>();
  const partial = createEmitter<never>();
  return {
    onError: errors.event,
    onClose: closed.event,
    onPartialMessage: partial.event,
    listen(callback) {
      const frames = createFrames();
      let isOver = false;
      const hear = (chunk: Uint8Array): void => {
        if (isOver) return;
        for (const frame of frames(chunk)) {
          if (frame.kind === 'message') callback(frame.message as Message);
          else if (frame.kind === 'unreadable') onUnreadable(frame.reason);
          else {
            isOver = true;
            onLost(frame.reason);
            return;
          }
        }
      };
      const close = (): void => {
        if (!isOver) closed.fire();
        isOver = true;
      };
      stream.on('data', hear);
      stream.on('end', close);
      stream.on('close', close);
      stream.on('error', (error) => errors.fire(error));
      return { dispose: () => stream.off('data', hear) };
    },
    dispose() {
      for (const emitter of [errors, closed, partial]) emitter.dispose();
    },
  };
}

/** Where bytes go: standard output, a socket, a test. */
export interface ByteSink {
  write(bytes: Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
}

/**
 * Writes messages to a stream, each in one piece: beside the writer that comes with the protocol's library, which writes
 * head and body apart, the editor is woken once.
 */
export function frameWriter(stream: ByteSink): MessageWriter {
  const errors = createEmitter<[Error, Message | undefined, number | undefined]>();
  const closed = createEmitter<void>();
  let failed = 0;
  stream.on('error', (error) => errors.fire([error, undefined, undefined]));
  stream.on('close', () => closed.fire());
  return {
    onError: errors.event,
    onClose: closed.event,
    write: (message) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(message);
        const head = `Content-Length: ${Buffer.byteLength(body)}${END_OF_HEADER}`;
        stream.write(Buffer.from(head + body), (error) => {
          if (!error) {
            resolve();
            return;
          }
          failed += 1;
          errors.fire([error, message, failed]);
          reject(error);
        });
      }),
    end: () => undefined,
    dispose() {
      errors.dispose();
      closed.dispose();
    },
  };
}

/** What a frame held. Whether a message is one the server takes is another question. */
export type Frame =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** Takes the bytes as they come, and gives the frames that are complete. Nothing comes after a lost one. */
export function createFrames(): (chunk: Uint8Array) => Generator<Frame> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let awaited: Header | undefined;

  function taken(length: number): Buffer {
    const all =
      chunks.length === 1 && chunks[0]
        ? Buffer.from(chunks[0].buffer, chunks[0].byteOffset, size)
        : Buffer.concat(chunks);
    // A copy: a few bytes must not keep a large frame in memory.
    chunks = length < size ? [Buffer.from(all.subarray(length))] : [];
    size -= length;
    return all.subarray(0, length);
  }

  return function* (chunk) {
    chunks.push(chunk);
    size += chunk.byteLength;
    for (;;) {
      if (awaited === undefined) {
        const end = headerEnd(chunks, size);
        if (end < 0) {
          if (size > LONGEST_HEADER) yield { kind: 'lost', reason: 'the header of a message does not end' };
          return;
        }
        const header = readHeader(taken(end).toString('latin1'));
        if (typeof header === 'string') {
          yield { kind: 'lost', reason: header };
          return;
        }
        awaited = header;
      }
      if (size < awaited.length) return;
      const { length, charset } = awaited;
      awaited = undefined;
      const content = taken(length);
      yield charset === undefined
        ? parsed(content)
        : { kind: 'unreadable', reason: `the charset ${charset} is not UTF-8` };
    }
  };
}

/** The offset behind the header that the bytes begin with; below zero where it has not come whole. */
function headerEnd(chunks: readonly Uint8Array[], size: number): number {
  const first =
    chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, Math.min(size, 2 * LONGEST_HEADER));
  const at = Buffer.from(first.buffer, first.byteOffset, Math.min(first.byteLength, LONGEST_HEADER)).indexOf(
    END_OF_HEADER,
  );
  return at < 0 ? at : at + END_OF_HEADER.length;
}

interface Header {
  readonly length: number;
  /** Where it is another one than UTF-8. */
  readonly charset: string | undefined;
}

/** What a header says, or what is wrong with it. */
function readHeader(text: string): Header | string {
  let length: number | undefined;
  let charset: string | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const colon = line.indexOf(':');
    if (colon < 0) return `a line of a header has no colon: ${line.slice(0, 80)}`;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'content-length') {
      if (!/^\d+$/u.test(value)) return `Content-Length is no number of bytes: ${value.slice(0, 80)}`;
      length = Number(value);
      if (length > LONGEST_FRAME) return `a message of ${value.slice(0, 80)} bytes is too long`;
    } else if (name === 'content-type') {
      const named = /charset=([^;\s]+)/iu.exec(value)?.[1]?.toLowerCase();
      if (named !== undefined && named !== 'utf-8' && named !== 'utf8') charset = named.slice(0, 80);
    }
  }
  return length === undefined ? 'a header has no Content-Length' : { length, charset };
}

function parsed(content: Buffer): Frame {
  try {
    return { kind: 'message', message: JSON.parse(content.toString('utf8')) };
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
