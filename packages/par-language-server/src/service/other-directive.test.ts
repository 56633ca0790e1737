import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDirective } from '@soctrang/par-core/directive-file';
import { describe, expect, it } from 'vitest';
import { completionsAt, diagnosticsOf, openReport } from '.';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'vinh-ha');
const today = '2023-12-01';
const { directive } = checkDirective(readFileSync(join(FOLDER, 'vinhha-2023-03-15.par-directive.yaml'), 'utf8'), {
  today,
});
if (directive === undefined) throw new Error('the directive of the example is not whole');
const directives = [directive];

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: vinhha-2023-03-15
cơ quan: Sở Nội vụ
kỳ báo cáo: Quý IV/2023
`;

/** The labels offered at the end of a text. */
function offeredAfter(text: string): readonly string[] {
  const document = openReport('file:///bao-cao.par.yaml', text, { today, directives });
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return completionsAt(document, position, { language: 'vi', snippets: true }).items.map(({ label }) => label);
}

describe('a report on a directive that somebody wrote', () => {
  it('is offered that directive, its agencies, tasks and indicators', () => {
    expect(offeredAfter('mẫu: par-report/1\nvăn bản chỉ đạo: ')).toEqual(['vinhha-2023-03-15']);
    expect(offeredAfter(`${HEAD.replace('Sở Nội vụ', 'Cửa')}`.split('\nkỳ')[0] ?? '')).toContain(
      'Ủy ban nhân dân thị xã Cửa Ngọc',
    );
    expect(offeredAfter(`${HEAD}nhiệm vụ:\n  - mã: `)).toEqual(
      expect.arrayContaining(['1.a', '1.b', '1.c', '1.d', '2.a', '2.b', '2.c']),
    );
    expect(offeredAfter(`${HEAD}nhiệm vụ:\n  - mã: `)).not.toContain('3.b');
    expect(offeredAfter(`${HEAD}chỉ tiêu:\n  `)).toContain('sang-kien');
  });

  it('begins with all the tasks of the agency that is typed', () => {
    expect(offeredAfter('Sở Nội')).toContain('Báo cáo mới: Sở Nội vụ');
  });

  it('has the findings that the command line has', () => {
    const text = readFileSync(join(FOLDER, 'so-noi-vu.par.yaml'), 'utf8');
    const open = openReport('file:///so-noi-vu.par.yaml', text, { today: '2023-12-20', directives });
    expect(diagnosticsOf(open, 'vi')).toEqual([]);
  });
});
