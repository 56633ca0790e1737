import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver';
import { createEmitter } from './emitter';

/** What hands messages over as they are: the channel to a parent process, the port of a worker. */
export interface ObjectChannel {
  readonly hear: (callback: (message: unknown) => void) => void;
  readonly deafen: (callback: (message: unknown) => void) => void;
  readonly send: (message: object, done: (error?: Error | null) => void) => void;
  /** Tells of what goes wrong, where the channel does. */
  readonly onError?: (callback: (error: Error) => void) => void;
}

/** Reads and writes messages that need no frames around them. */
export function objectStreams(channel: ObjectChannel): {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
} {
  const errors = createEmitter<Error>();
  const closed = createEmitter<void>();
  const partial = createEmitter<never>();
  const unwritten = createEmitter<[Error, Message | undefined, number | undefined]>();
  let failed = 0;
  channel.onError?.((error) => {
    errors.fire(error);
    unwritten.fire([error, undefined, undefined]);
  });
  return {
    reader: {
      onError: errors.event,
      onClose: closed.event,
      onPartialMessage: partial.event,
      listen(callback) {
        // Whether it is a message is looked at behind this.
        const hear = (message: unknown): void => callback(message as Message);
        channel.hear(hear);
        return { dispose: () => channel.deafen(hear) };
      },
      dispose() {
        for (const emitter of [errors, closed, partial]) emitter.dispose();
      },
    },
    writer: {
      onError: unwritten.event,
      onClose: closed.event,
      write: (message) =>
        new Promise((resolve, reject) => {
          channel.send(message, (error) => {
            if (!error) {
              resolve();
              return;
            }
            failed += 1;
            unwritten.fire([error, message, failed]);
            reject(error);
          });
        }),
      end: () => undefined,
      dispose: () => unwritten.dispose(),
    },
  };
}
