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

/**
 * What the arguments of the program say: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`, the last two also with
 * a blank. Without any, standard input and output. Other arguments are left to others.
 *
 * @returns in words what is wrong with the arguments, where something is
 * @example transportOf(['--socket=5007']) // { kind: 'socket', port: 5007 }
 */
export function transportOf(args: readonly string[]): Transport | string {
  for (const [index, argument] of args.entries()) {
    const [name, ...rest] = argument.split('=');
    const value = argument.includes('=') ? rest.join('=') : (args[index + 1] ?? '');
    switch (name) {
      case '--stdio':
        return { kind: 'stdio' };
      case '--node-ipc':
        return process.send ? { kind: 'ipc' } : '--node-ipc: this process has no channel to a parent';
      case '--socket': {
        const port = Number(value);
        const isPort = /^\d{1,5}$/u.test(value) && port > 0 && port < 65_536;
        return isPort ? { kind: 'socket', port } : `--socket: ${JSON.stringify(value)} is no port`;
      }
      case '--pipe':
        return value === '' ? '--pipe: a name is missing' : { kind: 'pipe', name: value };
    }
  }
  return { kind: 'stdio' };
}

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
