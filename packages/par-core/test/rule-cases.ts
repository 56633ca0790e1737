import { expect, test } from 'vitest';
import { type CheckOptions, type Code, checkReport } from '../src/formats/report';
import type { Syntax } from '../src/source';

/**
 * A case of a rule: what it is about, and a piece of a report. In it `«PAR401 60%»` wants that finding at the text
 * `60%`, `‹hoàn thành›` a place that is related to one; a piece without marks wants nothing.
 * A piece that begins with `- ` is a list of tasks; any other stands at the root.
 */
export type Case = readonly [about: string, piece: string];

export interface CaseOptions extends Partial<Omit<CheckOptions, 'syntax'>> {
  readonly syntax?: Syntax;
}

const ROOT: readonly (readonly [key: string, value: string])[] = [
  ['mẫu', 'par-report/1'],
  ['văn bản chỉ đạo', 'soctrang-2021-09-24'],
  ['cơ quan', 'Sở Tài chính'],
  ['kỳ báo cáo', 'Quý IV/2021'],
  ['nhiệm vụ', '[]'],
];

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Runs the cases of a rule: of its codes, exactly what the marks want is found. Every case is checked on 20 December
 * 2021, in a report of the Department of Finance for the fourth quarter, unless its piece says otherwise.
 */
export function testCases(codes: readonly Code[], table: readonly Case[], options: CaseOptions = {}): void {
  test.each(table)(`${codes.join(', ')}: %s`, (_, piece) => {
    const { text, wanted, related } = readMarks(wholeReport(piece));
    const checked = checkReport(text, { today: '2021-12-20', ...options });
    const found = checked.findings.filter(({ code }) => codes.includes(code));
    const shown = (code: string, { start, end }: Place): string => `${code} ${start} ${text.slice(start, end)}`;
    expect(found.map((one) => shown(one.code, one))).toEqual(wanted.map((one) => shown(one.code, one)));
    const others = found.flatMap((one) => one.related ?? []);
    for (const place of related) expect(others.map((one) => shown('', one))).toContain(shown('', place));
    const broken = checked.findings.filter(({ code }) => code.startsWith('PAR0') && !codes.includes(code));
    expect(broken.map(({ code }) => code)).toEqual([]);
  });
}

/** A piece with the keys that every report has. */
function wholeReport(piece: string): string {
  const tasks = piece.trim().startsWith('- ');
  const lines = piece.replace(/^\n/u, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u)));
  const body = lines.map((line) => (tasks ? '  ' : '') + line.slice(indent));
  const root = tasks ? ['nhiệm vụ:', ...body] : body;
  const has = (key: string): boolean =>
    root.some((line) => line.replace(/[«»‹›]|PAR\d{3} /gu, '').startsWith(`${key}:`));
  return `${[...ROOT.filter(([key]) => !has(key)).map(([key, value]) => `${key}: ${value}`), ...root].join('\n')}\n`;
}

/** The text without its marks, and where they stood. */
function readMarks(marked: string): { text: string; wanted: (Place & { code: string })[]; related: Place[] } {
  const wanted: (Place & { code: string })[] = [];
  const related: Place[] = [];
  let text = '';
  for (const part of marked.split(/(«PAR\d{3} [^»]*»|‹[^›]*›)/u)) {
    const start = text.length;
    const mark = /^«(PAR\d{3}) ([^»]*)»$/u.exec(part);
    if (mark) {
      text += mark[2];
      wanted.push({ code: mark[1] as string, start, end: text.length });
    } else if (part.startsWith('‹')) {
      text += part.slice(1, -1);
      related.push({ start, end: text.length });
    } else text += part;
  }
  return { text, wanted, related };
}
