import { CODES, checkReport, sentenceOf } from '@soctrang/par-core/report';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf, openReport } from '.';

const TODAY = '2021-12-20';
const URI = 'file:///so-tai-chinh.par.yaml';

const FAULTY = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chánh
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 3.a
    trang thai: hoàn thành
    tiến độ: 60%
  - mã: 3.a
    trạng thái: hoàn thành
`;

describe('the diagnostics of a report', () => {
  it.each(['vi', 'en'] as const)('are the findings of the check, one for one, in %s', (language) => {
    const diagnostics = diagnosticsOf(openReport(URI, FAULTY, { today: TODAY }), language);
    const { findings } = checkReport(FAULTY, { today: TODAY });
    expect(findings.length).toBeGreaterThan(3);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual(
      findings.map((finding) => [finding.code, sentenceOf(finding, language)]),
    );
    expect(diagnostics.every(({ source }) => source === 'par')).toBe(true);
  });

  it('stand where the fault is', () => {
    const [agency] = diagnosticsOf(openReport(URI, FAULTY, { today: TODAY }), 'vi');
    expect(agency).toMatchObject({
      code: 'PAR201',
      severity: 1,
      range: { start: { line: 2, character: 9 }, end: { line: 2, character: 21 } },
      data: { kind: 'replace-any' },
    });
  });

  it('name the other place of a task that stands twice', () => {
    const diagnostics = diagnosticsOf(openReport(URI, FAULTY, { today: TODAY }), 'vi');
    expect(diagnostics.find(({ code }) => code === 'PAR205')?.relatedInformation).toEqual([
      {
        location: { uri: URI, range: { start: { line: 5, character: 8 }, end: { line: 5, character: 11 } } },
        message: expect.stringMatching(/\p{L}/u),
      },
    ]);
  });

  it('have the severity of their code', () => {
    const severities = ['error', 'warning', 'info', 'hint'];
    for (const { code, severity } of diagnosticsOf(openReport(URI, FAULTY, { today: TODAY }), 'vi')) {
      expect(severities[(severity ?? 0) - 1]).toBe(CODES[code as keyof typeof CODES].severity);
    }
  });
});

describe('the syntax of a report', () => {
  it.each([
    ['file:///a.par.json', 'agency: x', 'json'],
    ['file:///a.par.yml', '{ "agency": "x" }', 'yaml'],
    ['file:///a.par.yaml?ref=main#L3', '{}', 'yaml'],
    ['untitled:Untitled-1', '\n { "agency": "x" }', 'json'],
    ['untitled:Untitled-1', 'agency: x', 'yaml'],
  ])('of %s with %j is %s', (uri, text, syntax) => {
    expect(openReport(uri, text, { today: TODAY }).syntax).toBe(syntax);
  });
});

describe('the diagnostics of a report with more findings than can be shown', () => {
  it('are the gravest ones in their order, and say so', () => {
    const open = openReport(URI, FAULTY, { today: TODAY });
    const all = diagnosticsOf(open, 'vi');
    const errors = all.filter(({ severity }) => severity === 1);
    expect(errors.length).toBeLessThan(all.length);
    const [more, ...shown] = diagnosticsOf(open, 'vi', { most: errors.length });
    expect(shown).toEqual(errors);
    expect(more).toMatchObject({
      severity: 3,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 17 } },
    });
    expect(more?.code).toBeUndefined();
    expect(more?.message).toContain(`có ${all.length} phát hiện; ở đây chỉ hiện ${errors.length}`);
    expect(diagnosticsOf(open, 'en', { most: all.length })).toHaveLength(all.length);
  });

  it('are counted where a task stands in it two thousand times', () => {
    const task = '  - mã: 1.a\n    trạng thái: hoàn thành\n';
    const report = FAULTY.replace(/nhiệm vụ:.*/su, `nhiệm vụ:\n${task.repeat(2000)}`);
    const open = openReport(URI, report, { today: TODAY });
    expect(open.checked.findings.length).toBeGreaterThan(2000);
    const [more, ...shown] = diagnosticsOf(open, 'vi', { most: 1000 });
    expect(shown).toHaveLength(1000);
    expect(more?.message).toMatch(/có 4\d{3} phát hiện; ở đây chỉ hiện 1000 phát hiện/u);
  });
});
