import { fc } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { TextChange, TextSource } from '../src/source';

/** What a change puts into a text: what authors type, and what tears a text apart. */
const TYPED = [
  ...'a ắ:-,#"\'[]{}|>&*!%?~0',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  ': ',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - mã: 3.a\n    trạng thái: hoàn thành\n',
  '\n\n',
  'trạng thái: hoàn thành',
  'trạng thái hoàn thành',
  '\nkết quả: |\n',
  '\n    kết quả: >-\n      Đã rà soát\n      thủ tục\n',
  '\ntasks:\n',
  'nhiệm vụ',
  ' # ghi chú',
  '\n# ghi chú\n',
  '&neo ',
  '*neo',
  '!!str ',
  '\n---\n',
  '\n...\n',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> nhánh\n',
  '{ số ký hiệu: 12/BC-STC }',
  '[1.a, 3.b',
  '“Sở”',
  '？',
  '：',
  '\ufeff',
  '# par-disable-next-line PAR601\n',
  'MẬT\n',
  '(MẬT)',
  'B¸o c¸o kÕt qu¶',
  'e\u0301',
  '01/01/2020',
  'kỳ báo cáo: Quý III/2021\n',
  'cơ quan: Sở Nội vụ\n',
  '"agency": "x",',
  '},',
  '],',
  ': 12.5',
  '// x\n',
  '/* y */',
  ' null',
] as const;

/** A change as somebody at a keyboard makes one, in parts of the length of a text. */
export interface AnyEdit {
  /** Where, from 0 to 1. */
  readonly at: number;
  readonly removed: number;
  readonly typed: string;
  /** Whether whole lines are taken. */
  readonly lines: boolean;
}

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 4, max: 200 }) },
  ),
  typed: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TYPED) }, { weight: 1, arbitrary: fc.constant('') }),
  lines: fc.boolean(),
});

/** An edit as a change of a text. */
export function changeOf(text: TextSource, { at, removed, typed, lines }: AnyEdit): TextChange {
  const place = Math.round(at * text.length);
  let start = place;
  while (lines && start > 0 && text.charCodeAt(start - 1) !== 10) start--;
  const end = Math.min(text.length, start + removed);
  return { start, end, text: typed };
}

/** Holds two large values to be the same; compared as JSON first, which takes a tenth of the time. */
export function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}
