import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../workspace/root.mjs';

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {{ readonly file: string, readonly line: number, readonly code: string }} Wanted */
/**
 * A place in `examples/faulty` where a code is found.
 * @typedef {{ readonly file: string, readonly line: number }} Example
 */

const FOLDER = path.join(root, 'examples', 'faulty');
/** The day on which all examples are checked. */
const TODAY = '2021-12-20';
const WANT = /\s*# want(-next|-previous)?((?: PAR\d{3})+)\s*$/u;

/** Where the comments of a file want a finding. @param {string} file @param {string} text @returns {readonly Wanted[]} */
export function wantedIn(file, text) {
  return text.split('\n').flatMap((line, index) => {
    const [, where, codes] = WANT.exec(line) ?? [];
    if (codes === undefined) return [];
    const at = index + 1 + (where === '-next' ? 1 : where === '-previous' ? -1 : 0);
    return codes
      .trim()
      .split(' ')
      .map((code) => ({ file, line: at, code }));
  });
}

/** @param {Core} core @param {string} file @param {string} text */
function findingsOf(core, file, text) {
  return core.checkText(core.fileKindOf(file) ?? 'report', text, { today: TODAY }).findings;
}

/**
 * One example for each code, found through the comments of the faulty files: the first in a file with Vietnamese keys,
 * else the first. That every wish comes true is held by `packages/par-core/test/examples.test.ts`.
 * @param {Core} core
 * @returns {ReadonlyMap<string, Example>}
 */
export function faultyExamples(core) {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'));
  const candidates = files.sort().flatMap((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n');
    const lineStarts = core.lineStartsOf(text);
    const findings = findingsOf(core, file, text);
    const vietnamese = /^mẫu:/mu.test(text);
    return wantedIn(file, text).flatMap(({ line, code }) => {
      const isThere = findings.some(
        (one) => one.code === code && core.positionAt(lineStarts, one.start).line + 1 === line,
      );
      return isThere ? [{ code, vietnamese, example: { file, line } }] : [];
    });
  });
  /** @type {Map<string, Example>} */
  const examples = new Map();
  for (const preferred of [true, false])
    for (const { code, vietnamese, example } of candidates)
      if (vietnamese === preferred && !examples.has(code)) examples.set(code, example);
  return examples;
}
