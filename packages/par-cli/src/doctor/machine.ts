import { arch, release } from 'node:os';
import process from 'node:process';
import { version as coreVersion } from '@soctrang/par-core/package.json';
import { leastNode, ownVersion } from '../version';
import type { Observation } from './observation';

/** What is known of the machine and of the program on it. */
export interface Machine {
  readonly par: string;
  readonly core: string;
  readonly node: string;
  /** The least version of Node, as the package asks for it: `20.19`. */
  readonly leastNode: string;
  readonly platform: NodeJS.Platform;
  /** Of the operating system, with its architecture. */
  readonly system: string;
  /** The locale that the environment names; undefined where it names none. */
  readonly locale: string | undefined;
  /** Whether results go to a terminal. */
  readonly terminal: boolean;
}

/** This machine. */
export function thisMachine(): Machine {
  const { platform, versions, env, stdout } = process;
  return {
    par: ownVersion(),
    core: coreVersion,
    node: versions.node,
    leastNode: leastNode(),
    platform,
    system: `${platform} ${release()} ${arch()}`,
    // The first that is set decides, as POSIX has it.
    locale: env.LC_ALL || env.LC_CTYPE || env.LANG || undefined,
    terminal: stdout.isTTY === true,
  };
}

/** Whether one version is at least another, number by number. */
function isAtLeast(version: string, least: string): boolean {
  const numbers = (text: string): readonly number[] => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const own = numbers(version);
  for (const [index, needed] of numbers(least).entries()) {
    const have = own[index] ?? 0;
    if (have !== needed) return have > needed;
  }
  return true;
}

/** What there is to say of a machine. */
export function machineObservations(machine: Machine): readonly Observation[] {
  const { par: version, core, node, leastNode: least, system } = machine;
  return [
    { id: 'versions', level: 'good', say: (say) => say('doctor-versions', { version, core }) },
    isAtLeast(node, least)
      ? { id: 'node', level: 'good', say: (say) => say('doctor-node', { node, least }) }
      : { id: 'node', level: 'wrong', say: (say) => say('doctor-node.old', { node, least }) },
    { id: 'system', level: 'good', say: (say) => say('doctor-system', { system }) },
    encodingObservation(machine),
  ];
}

/** Whether Vietnamese letters are likely to be shown: by the locale, which Windows does not have. */
function encodingObservation({ platform, locale, terminal }: Machine): Observation {
  const id = 'encoding';
  if (platform === 'win32') return { id, level: 'note', say: (say) => say('doctor-encoding.windows') };
  if (locale !== undefined && /utf-?8/iu.test(locale)) {
    return { id, level: 'good', say: (say) => say('doctor-encoding', { locale }) };
  }
  // What goes into a file or to another program is UTF-8 whatever the locale; so is every terminal of macOS.
  if (!terminal || platform === 'darwin') return { id, level: 'good', say: (say) => say('doctor-encoding.pipe') };
  return { id, level: 'note', say: (say) => say('doctor-encoding.other', { locale: locale ?? 'C' }) };
}
