import { readdirSync, readFileSync } from 'node:fs';

/**
 * A process as Linux tells of it.
 * @typedef {{ pid: number, parent: number, command: string, ticks: number }} Process
 */

/** How many ticks of its clock Linux counts in a second: a constant of its interface. */
const TICKS_PER_SECOND = 100;

/** @param {number} pid @returns {Process | undefined} Nothing once it is gone. */
function read(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    // The name of the program stands in parentheses and may hold anything; what follows it does not.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(fields[1]), command, ticks: Number(fields[11]) + Number(fields[12]) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined;
    throw error;
  }
}

/**
 * The processes that descend from one, at this moment. Linux alone tells of them.
 * @param {number} root
 * @returns {readonly Process[]}
 */
export function descendants(root) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => read(Number(name)))
    .filter((one) => one !== undefined);
  const known = new Set([root]);
  for (let before = 0; before !== known.size; ) {
    before = known.size;
    for (const { pid, parent } of all) if (known.has(parent)) known.add(pid);
  }
  return all.filter(({ pid }) => pid !== root && known.has(pid));
}

/** The language servers of ours among them. @param {number} root */
export const languageServers = (root) =>
  descendants(root).filter(({ command }) => /dist\/node\/server\.js/u.test(command));

/** The processes in which extensions run. @param {number} root */
export const extensionHosts = (root) =>
  descendants(root).filter(({ command }) => /--type=extensionHost/u.test(command));

/** @param {Process} process @returns {number} Seconds of the processor that it has had. */
export const cpuSeconds = ({ ticks }) => ticks / TICKS_PER_SECOND;
