import type { Language } from '@soctrang/par-core/report';
import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { inlayHintsOf, openDocument, openReport } from '.';

const TODAY = '2021-12-20';
const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản: { ngày: 10/12/2021 }
nhiệm vụ: []
`;

function hintsOf(text: string, language: Language = 'vi', range = EVERYTHING): readonly InlayHint[] {
  return inlayHintsOf(openReport('file:///so-tai-chinh.par.yaml', text, { today: TODAY }), range, language);
}

/** The lines of a text that have a hint, with the hint where an editor shows it. */
function shown(text: string, language: Language = 'vi'): readonly string[] {
  const lines = text.split('\n');
  const hints = [...hintsOf(text, language)].sort((a, b) => b.position.character - a.position.character);
  const touched = new Set<number>();
  for (const { position, label } of hints) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)}⟨${String(label)}⟩${line.slice(position.character)}`;
    touched.add(position.line);
  }
  return lines.filter((_, index) => touched.has(index)).map((line) => line.trim());
}

describe('the hints in a report', () => {
  it('are the points of each component of their maximum, and the total', () => {
    const text = `${HEAD}tự chấm điểm:
  tiêu chí:
    "1.1": { điểm tự chấm: 0 }
    "2.2": { không áp dụng: có, giải trình: Không có tồn tại. }
    "2.3": { giá trị: 2/3, điểm tự chấm: "2,67" }
    "3.4":
      giá trị: gần hết
    "3.5": { giải trình: Chưa thống kê. }
    "4": { điểm tự chấm: 15 }
    "4.1": { điểm tự chấm: 10, điểm thẩm định: "9,5" }
`;
    expect(shown(text)).toEqual([
      'tự chấm điểm:⟨12,17/96 (12,68%)⟩',
      '"1.1":⟨0/25⟩ { điểm tự chấm: 0 }',
      '"2.2":⟨không áp dụng⟩ { không áp dụng: có, giải trình: Không có tồn tại. }',
      '"2.3":⟨2,67/4⟩ { giá trị: 2/3, điểm tự chấm: "2,67" }',
      '"3.4":⟨?/4⟩',
      '"3.5":⟨–/2⟩ { giải trình: Chưa thống kê. }',
      '"4.1":⟨9,5/10⟩ { điểm tự chấm: 10, điểm thẩm định: "9,5" }',
    ]);
    expect(shown(text, 'en')).toContain('"4.1":⟨9.5/10⟩ { điểm tự chấm: 10, điểm thẩm định: "9,5" }');
  });

  it('tell whose points they are', () => {
    const item = (rest: string): string => `${HEAD}tự chấm điểm: { tiêu chí: { "4.1": { ${rest} } } }\n`;
    const tooltip = (rest: string): unknown => hintsOf(item(rest), 'vi')[1]?.tooltip;
    expect(tooltip('giải trình: Gửi đúng hạn.')).toBe('Gửi báo cáo đúng hạn: tính theo cách chấm');
    expect(tooltip('điểm tự chấm: 10')).toBe('Gửi báo cáo đúng hạn: điểm tự chấm');
    expect(tooltip('điểm tự chấm: 10, điểm thẩm định: 9')).toBe('Gửi báo cáo đúng hạn: điểm thẩm định lần 1');
    expect(tooltip('điểm tự chấm: 10, điểm thẩm định: 9, điểm thẩm định lần 2: 10')).toBe(
      'Gửi báo cáo đúng hạn: điểm thẩm định lần 2',
    );
    expect(hintsOf(item('điểm tự chấm: 10'))[0]?.tooltip).toMatch(/^Còn \d tiêu chí chưa có điểm\./u);
  });

  it('are the rate behind a denominator, and none behind a count or a half', () => {
    const text = `${HEAD}chỉ tiêu:
  procedures-online: { tử số: 38, mẫu số: 47 }
  signed-documents:
    tử số: 1852
    mẫu số: 1852
  initiatives: { tử số: 4, mẫu số: 5 }
  dossiers-on-time: { tử số: 0, mẫu số: 0 }
  online-dossiers: { mẫu số: 12 }
`;
    expect(shown(text)).toEqual(['procedures-online: { tử số: 38, mẫu số: 47⟨= 80,85%⟩ }', 'mẫu số: 1852⟨= 100%⟩']);
  });

  it('stand in JSON too', () => {
    const text =
      '{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "STC", "period": "2021-Q4", "tasks": [],\n"selfAssessment": { "items": {\n"4.2" : { "points": 0 } } } }';
    const document = openReport('file:///so-tai-chinh.par.json', text, { today: TODAY });
    const hints = inlayHintsOf(document, EVERYTHING, 'vi');
    expect(hints.map(({ position, label }) => [position.line, position.character, label])).toEqual([
      [1, 17, expect.stringContaining('/')],
      [2, 7, '0/5'],
    ]);
  });

  it('are asked for by lines, and not in other files', () => {
    const text = `${HEAD}tự chấm điểm:\n  tiêu chí:\n    "4.1": { điểm tự chấm: 10 }\n`;
    const line = (at: number) => ({ start: { line: at, character: 0 }, end: { line: at, character: 10 } });
    expect(hintsOf(text, 'vi', line(8)).map(({ label }) => label)).toEqual(['10/10']);
    expect(hintsOf(text, 'vi', line(2))).toEqual([]);
    const roster = openDocument('roster', 'file:///r.par-roster.yaml', 'mẫu: par-roster/1\n', { today: TODAY });
    expect(inlayHintsOf(roster, EVERYTHING, 'vi')).toEqual([]);
  });

  it.each(['', 'mẫu: par-report/1', 'tự chấm điểm: 3', 'tự chấm điểm: { tiêu chí: { "1.1": { giá trị: [1] } } }'])(
    'are no trouble in %j',
    (text) => {
      expect(() => hintsOf(text)).not.toThrow();
    },
  );
});
