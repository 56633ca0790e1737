import { connect } from 'node:net';
import process from 'node:process';
import type { MessageReader, MessageWriter } from 'vscode-languageserver';
import { frameReader, frameWriter } from './protocol/frames';
import { type ObjectChannel, objectStreams } from './protocol/objects';

/** How the server talks to its editor (phương thức kết nối). */
export type Transport =
  | { readonly kind: 'stdio' }
  | { readonly kind: 'ipc' }
  | { readonly kind: 'socket'; readonly port: number }
  | { readonly kind: 'pipe'; readonly name: string };

/** Both directions of a transport, and what is done when something is wrong with it. */
export interface Streams {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

export interface StreamEvents {
  /** The editor can no longer be heard. */
  readonly onEnd: () => void;
  /** Bytes that were no message. */
  readonly onUnreadable: (reason: string) => void;
  /** Nothing more can be understood. */
  readonly onLost: (reason: string) => void;
}

/** The channel to the process that started this one. */
const parentProcess: ObjectChannel = {
  hear: (callback) => process.on('message', callback),
  deafen: (callback) => process.off('message', callback),
  send(message, done) {
    // A channel that is closed throws, and so does one that was never there.
    if (process.send && process.connected) process.send(message, undefined, undefined, done);
    else done(new Error('the parent process is gone'));
  },
};

/** Opens a transport. The editor listens where a socket or a pipe is named. */
export function openStreams(transport: Transport, { onEnd, onUnreadable, onLost }: StreamEvents): Streams {
  switch (transport.kind) {
    case 'ipc':
      process.on('disconnect', onEnd);
      return objectStreams(parentProcess);
    case 'stdio': {
      // An editor that is gone cannot be told anything.
      process.stdout.on('error', onEnd);
      const reader = frameReader(process.stdin, { onUnreadable, onLost });
      reader.onClose(onEnd);
      return { reader, writer: frameWriter(process.stdout) };
    }
    case 'socket':
    case 'pipe': {
      const socket = transport.kind === 'socket' ? connect(transport.port, '127.0.0.1') : connect(transport.name);
      socket.on('error', (error) => onLost(error.message));
      const reader = frameReader(socket, { onUnreadable, onLost });
      reader.onClose(onEnd);
      return { reader, writer: frameWriter(socket) };
    }
    default:
      return transport satisfies never;
  }
}
