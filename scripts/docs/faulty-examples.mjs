import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../workspace/root.mjs';

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('../../packages/par-core/src/index').Finding} Finding */
/** @typedef {{ readonly file: string, readonly line: number, readonly code: string }} Wanted */
/**
 * A place in `examples/faulty` where a code is found: the line as it stands there, and the finding itself.
 * @typedef {{ readonly file: string, readonly line: number, readonly shown: string, readonly finding: Finding }} Example
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
  if (file.includes('.par-calendar.')) return core.checkCalendar(text, { today: TODAY }).findings;
  if (file.includes('.par-directive.')) return core.checkDirective(text, { today: TODAY }).findings;
  if (file.includes('.par-roster.')) return core.checkRoster(text, { today: TODAY }).findings;
  return core.checkReport(text, { today: TODAY }).findings;
}

/** @param {string} text */
function shownText(text) {
  return text.replace(WANT, '').replaceAll('\t', ' ').normalize('NFC');
}

/**
 * The line of a finding as a page shows it: below the line that it goes on from, with a mark beneath, and both without
 * the wishes of the examples.
 * @param {readonly string[]} lines
 * @param {number} line
 * @param {{ readonly from: number, readonly to: number }} marked columns
 */
export function drawn(lines, line, { from, to }) {
  const whole = lines[line - 1] ?? '';
  const before = lines.slice(0, line - 1).findLastIndex((one) => one.trim() !== '' && !one.trim().startsWith('#')) + 1;
  const numbered = (/** @type {number} */ number) =>
    `${String(number).padStart(String(line).length)} │ ${shownText(lines[number - 1] ?? '')}`;
  const width = (/** @type {string} */ part) => part.normalize('NFC').length;
  const end = Math.min(to, whole.replace(WANT, '').length);
  const mark = '^'.repeat(Math.max(1, width(whole.slice(from, end))));
  const marked = `${' '.repeat(String(line).length)} │ ${' '.repeat(width(whole.slice(0, from)))}${mark}`;
  return [...(before > 0 ? [numbered(before)] : []), numbered(line), marked].join('\n');
}

/**
 * One example for each code, found through the comments of the faulty files: the first in a file with Vietnamese keys,
 * else the first. That every wish comes true is held by `packages/par-core/test/examples.test.ts`.
 * @param {Core} core
 * @returns {ReadonlyMap<string, Example>}
 */
export function faultyExamples(core) {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  const candidates = files.sort().flatMap((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n');
    const lineStarts = core.lineStartsOf(text);
    const lines = text.split('\n');
    const findings = findingsOf(core, file, text);
    const vietnamese = /^mẫu:/mu.test(text);
    return wantedIn(file, text).flatMap(({ line, code }) => {
      const finding = findings.find(
        (one) => one.code === code && core.positionAt(lineStarts, one.start).line + 1 === line,
      );
      if (finding === undefined) return [];
      const start = lineStarts[line - 1] ?? 0;
      const shown = drawn(lines, line, { from: finding.start - start, to: finding.end - start });
      return [{ code, vietnamese, example: { file, line, shown, finding } }];
    });
  });
  /** @type {Map<string, Example>} */
  const examples = new Map();
  for (const preferred of [true, false])
    for (const { code, vietnamese, example } of candidates)
      if (vietnamese === preferred && !examples.has(code)) examples.set(code, example);
  return examples;
}
