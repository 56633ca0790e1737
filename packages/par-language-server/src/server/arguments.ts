import type { PROGRAM } from '../messages/program';
import type { Transport } from './transport';

/** What the arguments of the program ask for. */
export type Asked =
  | { readonly kind: 'serve'; readonly transport: Transport }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'refused';
      readonly reason: Exclude<keyof typeof PROGRAM, 'help'>;
      readonly args: Readonly<Record<string, string>>;
    };

type Refusal = Extract<Asked, { readonly kind: 'refused' }>;

/**
 * Reads the arguments of the program: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`, `--clientProcessId=NUMBER`,
 * values also behind a blank; without a way to talk, standard input and output. Help and version come before all else.
 *
 * @param hasChannel whether the process was started with a channel to its parent
 * @example askedBy(['--socket=5007'], false) // { kind: 'serve', transport: { kind: 'socket', port: 5007 } }
 */
export function askedBy(args: readonly string[], hasChannel: boolean): Asked {
  if (args.some((one) => one === '--help' || one === '-h')) return { kind: 'help' };
  if (args.some((one) => one === '--version' || one === '-V')) return { kind: 'version' };
  let transport: Transport | undefined;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument : argument.slice(0, equals);
    const isRefused = equals >= 0 && (name === '--stdio' || name === '--node-ipc');
    if (isRefused) return refused('valueless', { argument });
    const value = (): string => (equals < 0 ? (args[++at] ?? '') : argument.slice(equals + 1));
    let chosen: Transport | Refusal | undefined;
    switch (name) {
      case '--stdio':
        chosen = { kind: 'stdio' };
        break;
      case '--node-ipc':
        chosen = hasChannel ? { kind: 'ipc' } : refused('noChannel');
        break;
      case '--socket':
        chosen = socketOf(value());
        break;
      case '--pipe': {
        const pipe = value();
        chosen = pipe === '' ? refused('noName') : { kind: 'pipe', name: pipe };
        break;
      }
      case '--clientProcessId': {
        // The library of the protocol looks after the process.
        const id = value();
        if (!/^\d{1,10}$/u.test(id)) return refused('noProcess', { value: id });
        continue;
      }
      default:
        return refused('unknown', { argument });
    }
    if (chosen.kind === 'refused') return chosen;
    if (transport !== undefined && transport.kind !== chosen.kind) return refused('twoWays', { argument });
    transport = chosen;
  }
  return { kind: 'serve', transport: transport ?? { kind: 'stdio' } };
}

function refused(reason: Refusal['reason'], args: Refusal['args'] = {}): Refusal {
  return { kind: 'refused', reason, args };
}

function socketOf(value: string): Transport | Refusal {
  const port = Number(value);
  const isPort = /^\d{1,5}$/u.test(value) && port > 0 && port < 65_536;
  return isPort ? { kind: 'socket', port } : refused('noPort', { value });
}
