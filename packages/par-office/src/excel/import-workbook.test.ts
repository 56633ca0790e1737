import { readFileSync } from 'node:fs';
import { checkReport, newReport, type Report, reportText, reportValue } from '@soctrang/par-core/report';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { describe, expect, test } from 'vitest';
import { importWorkbook } from './import-workbook';
import { type FilledWorkbook, readScoreWorkbook } from './read-score-workbook';
import { scoreWorkbook } from './score-workbook';

const TODAY = '2021-12-20';
const QUARTER = { kind: 'quarter', year: 2021, index: 4 } as const;

async function throughWorkbook(text: string): Promise<FilledWorkbook> {
  const { bytes } = await scoreWorkbook(directiveSoctrang2021, {
    report: checkReport(text, { today: TODAY }),
    today: TODAY,
  });
  const read = readScoreWorkbook(bytes, { today: TODAY });
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

const EXAMPLE = readFileSync(new URL('../../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url), 'utf8');

describe('a workbook that is imported', () => {
  test('changes nothing of the file it was made from', async () => {
    const imported = importWorkbook(await throughWorkbook(EXAMPLE), { today: TODAY, file: { text: EXAMPLE } });
    expect(imported).toMatchObject({ text: EXAMPLE, isChanged: false, lost: [] });
  });

  test('writes what has changed, and leaves comments, order and quotes as they are', async () => {
    const edited = EXAMPLE.replace('tiến độ: 90%', 'tiến độ: 95%')
      .replace('1.a.2: đang thực hiện', '1.a.2: hoàn thành')
      .replace('chức vụ: Phó Giám đốc', 'chức vụ: Giám đốc')
      .replace(
        'trích yếu: Công nhận sáng kiến cải cách hành chính năm 2021',
        'trích yếu: Công nhận sáng kiến cấp cơ sở',
      );
    const file = EXAMPLE.replace('tiến độ: 90%', 'tiến độ: 90%  # ước tính').replace(
      '  chức vụ:',
      '  # người ký thay\n    chức vụ:',
    );
    const { text, lost, isChanged } = importWorkbook(await throughWorkbook(edited), {
      today: TODAY,
      file: { text: file },
    });
    expect(isChanged).toBe(true);
    expect(lost).toEqual([]);
    const wanted = edited
      .replace('tiến độ: 95%', 'tiến độ: 95%  # ước tính')
      .replace('  chức vụ:', '  # người ký thay\n    chức vụ:');
    expect(text).toBe(wanted);
  });

  test('adds documents, shortcomings and texts of several lines where they belong', async () => {
    const before = EXAMPLE;
    const value = reportValue(checkReport(before, { today: TODAY })) as Report;
    const tasks = value.tasks.map((task) =>
      task.task === '1.b'
        ? {
            ...task,
            note: 'Số liệu tính đến ngày 14/12/2021.',
            evidence: [...(task.evidence ?? []), { reference: '218/QĐ-STC', date: '2021-11-20' }],
            shortcomings: [
              { description: 'Chậm công khai', reason: 'Thiếu người', remedy: 'Phân công công chức phụ trách' },
            ],
            proposals: 'Dòng thứ nhất.\nDòng thứ hai.',
          }
        : task,
    );
    const changed = { ...value, tasks, document: { ...value.document, number: 413 } } as Report;
    const { text, lost } = importWorkbook(await throughWorkbook(reportText(changed)), {
      today: TODAY,
      file: { text: before },
    });
    expect(lost).toEqual([]);
    expect(reportValue(checkReport(text, { today: TODAY }))).toEqual(
      reportValue(checkReport(reportText(changed), { today: TODAY })),
    );
    // Only lines were added or changed: every comment is still there.
    for (const line of before.split('\n').filter((one) => one.includes('#'))) expect(text).toContain(line);
    const kept = before.split('\n').filter((line) => text.includes(line)).length;
    expect(kept).toBeGreaterThan(before.split('\n').length - 3);
  });

  test('deletes nothing that it leaves empty', async () => {
    const { bytes } = await scoreWorkbook(directiveSoctrang2021, {
      agency: 'so-tai-chinh',
      period: QUARTER,
      today: TODAY,
    });
    const read = readScoreWorkbook(bytes, { today: TODAY });
    if ('reason' in read) throw new Error(read.reason);
    const { text, lost, kept } = importWorkbook(read, { today: TODAY, file: { text: EXAMPLE } });
    expect(lost).toEqual([]);
    expect(kept.length).toBeGreaterThan(20);
    const [before, after] = [EXAMPLE, text].map((one) => reportValue(checkReport(one, { today: TODAY })) as Report);
    expect(after?.overview).toBe(before?.overview);
    expect(after?.tasks.map(({ results }) => results)).toEqual(before?.tasks.map(({ results }) => results));
  });

  test('says what the file would lose', async () => {
    const shorter = EXAMPLE.replace(/ {6}- số ký hiệu: 402\/BC-STC\n(?: {8}.*\n)*/u, '');
    expect(shorter).not.toBe(EXAMPLE);
    const { lost } = importWorkbook(await throughWorkbook(shorter), { today: TODAY, file: { text: EXAMPLE } });
    expect(lost.map(({ code, message }) => [code, message.vi.includes('402/BC-STC')])).toEqual([['PAR966', true]]);
  });

  test('says in words where the file keeps what it leaves empty', async () => {
    const before = EXAMPLE.replace('tiến độ: 90%\n', 'tiến độ: 90%\n    ghi chú: Số liệu tạm tính\n');
    const { kept } = importWorkbook(await throughWorkbook(EXAMPLE), { today: TODAY, file: { text: before } });
    expect(kept.map(({ message }) => message)).toEqual([
      {
        vi: 'Sổ tính để trống nhiệm vụ › 1.a › ghi chú; tệp vẫn giữ “Số liệu tạm tính”.',
        en: 'The workbook leaves tasks › 1.a › note empty; the file keeps “Số liệu tạm tính”.',
      },
    ]);
  });

  test.each(['95', '95,50', '0'])('keeps a rate spelled as %s where it says the same', async (value) => {
    const assessed = `tự chấm điểm:\n  tiêu chí:\n    "1.1": { giá trị: "${value}" }\n`;
    const before = EXAMPLE.replace(/^tự chấm điểm:\n(?: .*\n|\n)*/mu, assessed);
    expect(before).toContain(assessed);
    const { text } = importWorkbook(await throughWorkbook(before), { today: TODAY, file: { text: before } });
    expect(text).toBe(before);
  });

  test('of a value with more digits than a cell has, and of a component that the set does not have: it is told', async () => {
    const items = '"1.1": { giá trị: "12.345678901234567890" }\n    "77": { giải trình: Không có }\n';
    const before = EXAMPLE.replace(/^tự chấm điểm:\n(?: .*\n|\n)*/mu, `tự chấm điểm:\n  tiêu chí:\n    ${items}`);
    const report = checkReport(before, { today: TODAY });
    const { notes } = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });
    expect(notes.filter(({ kind }) => kind === 'not-held')).toEqual([
      { kind: 'not-held', item: '1.1' },
      { kind: 'not-held', item: '77' },
    ]);
    const { text } = importWorkbook(await throughWorkbook(before), { today: TODAY, file: { text: before } });
    expect(text).toBe(before);
  });

  test('of a blank one gives what par new writes', async () => {
    const { bytes } = await scoreWorkbook(directiveSoctrang2021, {
      agency: 'so-tai-chinh',
      period: QUARTER,
      today: TODAY,
    });
    const read = readScoreWorkbook(bytes, { today: TODAY });
    if ('reason' in read) throw new Error(read.reason);
    const { text } = importWorkbook(read, { today: TODAY });
    expect(text).toContain('\ncơ quan: Sở Tài chính\n');
    const checked = checkReport(text, { today: TODAY });
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const fresh = reportValue(
      checkReport(newReport({ agency: 'so-tai-chinh', period: QUARTER }), { today: TODAY }),
    ) as Report;
    const said = reportValue(checked) as Report;
    expect(said.tasks.map(({ task, status }) => [task, status])).toEqual(
      fresh.tasks.map(({ task, status }) => [task, status]),
    );
    expect([said.agency, said.period, said.directive]).toEqual([fresh.agency, fresh.period, fresh.directive]);
    expect(said.document).toEqual({ symbol: fresh.document?.symbol, place: fresh.document?.place });
  });

  test('keeps the order of a JSON file', async () => {
    const json = readFileSync(
      new URL('../../../../examples/workspace/so-khoa-hoc-va-cong-nghe.par.json', import.meta.url),
      'utf8',
    );
    const file = { text: json, syntax: 'json' } as const;
    const report = checkReport(json, { today: TODAY, syntax: 'json' });
    const { bytes } = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });
    const read = readScoreWorkbook(bytes, { today: TODAY });
    if ('reason' in read) throw new Error(read.reason);
    expect(importWorkbook(read, { today: TODAY, file })).toMatchObject({ text: json, isChanged: false });
  });
});
