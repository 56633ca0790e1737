import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../src/formats/check-text';
import { isOfOfficeFile } from '../src/formats/code-families';
import { fileKindOf } from '../src/formats/file-kind';
import { CODES, type Code, checkReport, type Finding, isCode } from '../src/formats/report';
import { checkRoster } from '../src/formats/roster/check';
import { lineStartsOf, positionAt, type Syntax } from '../src/source';

/** The day of the check: some reports of the fourth quarter of 2021 are late on it, and some are not. */
const TODAY = '2021-12-20';
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

/**
 * Codes that no single text can trigger: they speak of bytes (`check-bytes.test.ts`), of a directive with other deadlines
 * (`task-in-time.test.ts`), of a criteria set out of order (`criteria-set-is-known.test.ts`), of many files
 * (`missing.test.ts`, `duplicates.test.ts`), of what a configuration does to other files (`config/check.test.ts`).
 */
const OF_MORE_THAN_A_TEXT: readonly Code[] = [
  'PAR002',
  'PAR003',
  'PAR313',
  'PAR714',
  'PAR804',
  'PAR805',
  'PAR811',
  'PAR812',
  'PAR815',
];

function filesIn(folder: string): string[] {
  return readdirSync(join(EXAMPLES, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => fileKindOf(name) !== undefined)
    .sort();
}

function readExample(...path: string[]): string {
  return readFileSync(join(EXAMPLES, ...path), 'utf8');
}

function findingsOf(name: string, text: string): readonly Finding[] {
  const syntax: Syntax = name.endsWith('.json') ? 'json' : 'yaml';
  return checkText(fileKindOf(name) ?? 'report', text, { today: TODAY, syntax }).findings;
}

/** `12 PAR206`, in the order of lines and codes. */
function placesOf(name: string, text: string): string[] {
  const lineStarts = lineStartsOf(text);
  return findingsOf(name, text)
    .map(({ code, start }) => ({ line: positionAt(lineStarts, start).line + 1, code }))
    .sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1))
    .map(({ line, code }) => `${line} ${code}`);
}

/** What the comments of a text want: `# want PAR401` on the line itself, `# want-next`, `# want-previous` beside it. */
function wantedIn(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, where, codes] = /# want(-next|-previous)?((?: PAR\d{3})+)\s*$/u.exec(line) ?? [];
    if (codes === undefined) return [];
    const at = index + 1 + (where === '-next' ? 1 : where === '-previous' ? -1 : 0);
    return codes
      .trim()
      .split(' ')
      .sort()
      .map((code) => `${at} ${code}`);
  });
}

/** JSON has no comments: what it should yield stands in a file beside it, `12 PAR206 PAR401` on a line. */
function wantedBeside(name: string): string[] {
  return readExample('faulty', `${name}.expected`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [at, ...codes] = line.split(' ');
      return codes.sort().map((code) => `${at} ${code}`);
    });
}

const faulty = filesIn('faulty').map((name) => {
  const text = readExample('faulty', name);
  return { name, text, wanted: name.endsWith('.json') ? wantedBeside(name) : wantedIn(text) };
});

describe('the faulty examples', () => {
  test.each(faulty)('$name has the findings its comments want, and no other', ({ name, text, wanted }) => {
    expect(wanted).not.toEqual([]);
    expect(placesOf(name, text)).toEqual(wanted);
  });

  test('want only codes that exist', () => {
    const unknown = faulty.flatMap(({ wanted }) => wanted).filter((one) => !isCode(one.split(' ')[1] ?? ''));
    expect(unknown).toEqual([]);
  });

  test('show every code that a text can trigger', () => {
    const shown = new Set(faulty.flatMap(({ wanted }) => wanted.map((one) => one.split(' ')[1])));
    const missing = (Object.keys(CODES) as Code[]).filter(
      (code) => !isOfOfficeFile(code) && !shown.has(code) && !OF_MORE_THAN_A_TEXT.some((one) => one === code),
    );
    expect(missing).toEqual([]);
  });
});

describe('the reports of the example workspace', () => {
  const list = 'expected-findings.txt';
  const found = filesIn('workspace').flatMap((name) =>
    placesOf(name, readExample('workspace', name)).map((place) => `${name}:${place}`),
  );

  test(`have the findings of ${list}, and no other`, () => {
    if (process.env.PAR_WRITE_EXPECTED === '1') {
      writeFileSync(join(EXAMPLES, 'workspace', list), `${HEADER}${found.join('\n')}\n`);
    }
    const expected = readExample('workspace', list)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(found).toEqual(expected);
  });

  test('are those of at least twelve agencies, in both vocabularies, some of them clean, late, or incomplete', () => {
    const reports = filesIn('workspace').map((name) => {
      const syntax: Syntax = name.endsWith('.json') ? 'json' : 'yaml';
      return checkReport(readExample('workspace', name), { today: TODAY, syntax });
    });
    const codes = reports.map(({ findings }) => findings.map(({ code }) => code));
    expect(new Set(reports.map(({ agency }) => agency?.id)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(reports.map(({ language }) => language))).toEqual(new Set(['vi', 'en']));
    expect(codes.some((ones) => ones.length === 0)).toBe(true);
    expect(codes.some((ones) => ones.includes('PAR307'))).toBe(true);
    expect(codes.some((ones) => ones.includes('PAR206'))).toBe(true);
  });
});

describe('the files of the coordinator', () => {
  test.each(filesIn('coordinator'))('%s has no finding', (name) => {
    expect(placesOf(name, readExample('coordinator', name))).toEqual([]);
  });

  test('list every agency whose report is in the workspace, and one that has not reported', () => {
    const roster = checkRoster(readExample('coordinator', 'quy-iv-2021.par-roster.yaml'), { today: TODAY });
    const reporting = filesIn('workspace').map((name) => name.replace(/\.par\.(?:yaml|json)$/u, ''));
    expect([...roster.agencies].sort()).toEqual([...reporting, 'so-y-te'].sort());
  });
});

const HEADER = `# Các phát hiện của những báo cáo trong thư mục này, ngày kiểm tra ${TODAY}. Ghi lại bằng lệnh:
# What is found in the reports of this folder on ${TODAY}. To write it anew:
#   PAR_WRITE_EXPECTED=1 npm test -- examples
`;
