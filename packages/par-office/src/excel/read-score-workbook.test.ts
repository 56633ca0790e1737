import { readFileSync } from 'node:fs';
import { checkReport } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import type { Workbook, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type FilledWorkbook, readScoreWorkbook } from './read-score-workbook';
import { placeText } from './reading/finding';
import { scoreWorkbook } from './score-workbook';

const TODAY = '2021-12-20';
const text = readFileSync(new URL('../../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url), 'utf8');
const report = checkReport(text, { today: TODAY });
const { bytes: plain } = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });

/** The workbook after somebody has worked on it, read back. */
async function edited(work: (book: Workbook) => void, options = {}): Promise<FilledWorkbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(plain as unknown as ArrayBuffer);
  work(book);
  return read(new Uint8Array(await book.xlsx.writeBuffer()), options);
}

function read(bytes: Uint8Array, options = {}): FilledWorkbook {
  const found = readScoreWorkbook(bytes, { today: TODAY, ...options });
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

function sheet(book: Workbook, name: string): Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** The row of an id in the first column of a sheet. */
function rowOf(of: Worksheet, id: string): number {
  for (let row = 5; row <= of.rowCount; row++) if (of.getCell(row, 1).value === id) return row;
  throw new Error(`${of.name} has no ${id}`);
}

const said = ({ findings }: FilledWorkbook): readonly string[] =>
  findings.filter(({ code }) => code.startsWith('PAR9')).map((one) => `${placeText(one)} ${one.code}`);

describe('a workbook that somebody has worked on', () => {
  test('is known by its heads: sheets renamed and moved, a row put in above, the rows in another order', async () => {
    const found = await edited((book) => {
      const tasks = sheet(book, 'Nhiệm vụ');
      tasks.name = 'Sheet7';
      tasks.spliceRows(2, 0, ['Phòng Tổ chức điền']);
      const rows = [6, 7].map((row) => Array.from({ length: 10 }, (_, at) => tasks.getCell(row, at + 1).value));
      rows.forEach((values, index) => {
        values.forEach((value, at) => {
          tasks.getCell(7 - index, at + 1).value = value;
        });
      });
    });
    expect(said(found)).toEqual(["'Sheet7' PAR952"]);
    const ids = found.report.tasks?.map(({ task }) => task);
    expect(ids?.slice(0, 2)).toEqual(['1.b', '1.a']);
    expect(found.report.tasks?.find(({ task }) => task === '1.a')?.progress).toBe(90);
  });

  test('with numbers typed as text, cells without their format, and counts beside a rate', async () => {
    const found = await edited((book) => {
      const tasks = sheet(book, 'Nhiệm vụ');
      const [a, i] = [rowOf(tasks, '1.a'), rowOf(tasks, '1.i')];
      tasks.getCell(a, 5).value = '92,5%';
      tasks.getCell(i, 5).value = 85;
      tasks.getCell(i, 5).numFmt = 'General';
      const figures = sheet(book, 'Số liệu');
      const row = rowOf(figures, '2.3');
      figures.getCell(row, 6).value = 0.95;
    });
    const progress = found.report.tasks?.find(({ task }) => task === '1.a')?.progress;
    expect(progress).toBe(92.5);
    expect(said(found)).toEqual([
      "'Nhiệm vụ'!E5 PAR955",
      "'Nhiệm vụ'!E12 PAR967",
      expect.stringMatching(/^'Số liệu'!F\d+ PAR964$/u),
    ]);
    // 8500% is no progress: the check of reports says so, at the same cell.
    expect(found.findings.some(({ code, cell }) => !code.startsWith('PAR9') && cell === 'E12')).toBe(true);
  });

  test('with a formula, an error, a formula that nobody has reckoned, and one pasted over', async () => {
    const found = await edited((book) => {
      const indicators = sheet(book, 'Chỉ tiêu');
      indicators.getCell('C5').value = { formula: '10+2', result: 12 };
      indicators.getCell('D5').value = { formula: '1/0', result: { error: '#DIV/0!' } } as never;
      indicators.getCell('C6').value = { formula: 'A1+1' } as never;
      sheet(book, 'Tự chấm').getCell('E6').value = 25;
    });
    expect(said(found)).toEqual([
      "'Chỉ tiêu'!C5 PAR958",
      "'Chỉ tiêu'!D5 PAR956",
      "'Chỉ tiêu'!C6 PAR957",
      "'Tự chấm'!E6 PAR959",
    ]);
    const [first] = Object.values(found.report.indicators ?? {});
    expect(first).toEqual({ numerator: 12, ...(first?.previous !== undefined && { previous: first.previous }) });
  });

  test('with rows that belong nowhere', async () => {
    const found = await edited((book) => {
      const evidence = sheet(book, 'Tài liệu kiểm chứng');
      const last = 30;
      evidence.getCell(last, 5).value = 'Báo cáo không rõ của nhiệm vụ nào';
      const scores = sheet(book, 'Tự chấm');
      scores.getCell(40, 1).value = '9.9';
      scores.getCell(40, 6).value = 1;
      const tasks = sheet(book, 'Nhiệm vụ');
      tasks.getCell(25, 1).value = '1.a';
      tasks.getCell(25, 4).value = 'hoàn thành';
    });
    expect(said(found)).toEqual(["'Nhiệm vụ'!A25 PAR962", "'Tài liệu kiểm chứng'!A30 PAR961", "'Tự chấm'!A40 PAR960"]);
  });

  test('with an obligation whose task nobody named: it is of the task that its id begins with', async () => {
    const found = await edited((book) => {
      const obligations = sheet(book, 'Nội dung công việc');
      const row = obligations.rowCount + 1;
      obligations.getCell(row, 2).value = '8.1';
      obligations.getCell(row, 4).value = 'hoàn thành';
    });
    expect(said(found)).toEqual([]);
    expect(found.report.tasks?.find(({ task }) => task === '8')?.obligations).toEqual({ '8.1': 'done' });
  });

  test('with days that Excel made of texts, and days counted from 1904', async () => {
    const found = await edited((book) => {
      const head = sheet(book, 'Báo cáo');
      for (let row = 5; row < 30; row++) {
        if (head.getCell(row, 3).value !== 'document.symbol') continue;
        head.getCell(row, 2).value = 44562;
        head.getCell(row, 2).numFmt = 'dd/mm/yyyy';
      }
    });
    expect(said(found)).toEqual([expect.stringMatching(/^'Báo cáo'!B\d+ PAR968$/u)]);
    expect(found.report.document?.symbol).toBe('01/01/2022');
    const parts = unzipSync(plain);
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toContain('<workbookPr');
    parts['xl/workbook.xml'] = strToU8(book.replace('<workbookPr', '<workbookPr date1904="1"'));
    // The same number is a day four years and one day later.
    expect(read(zipSync(parts)).report.document?.date).toBe('2025-12-11');
  });

  test('without a sheet, without a column, or without anything that is known', async () => {
    const less = await edited((book) => {
      book.removeWorksheet(sheet(book, 'Chỉ tiêu').id);
      sheet(book, 'Nhiệm vụ').getCell('E4').value = '% xong';
    });
    expect(said(less)).toEqual(["'Nhiệm vụ' PAR953", ' PAR951']);
    expect(less.report.indicators).toBeUndefined();
    const other = new ExcelJS.Workbook();
    other.addWorksheet('Sheet1').getCell('A1').value = 'Danh bạ điện thoại';
    const nothing = read(new Uint8Array(await other.xlsx.writeBuffer()));
    expect(said(nothing)).toEqual([' PAR950']);
  });

  test('made for another set, or for the set as it was', async () => {
    const changed: CriteriaSet = { ...directiveSoctrang2021, year: 2022 };
    expect(said(read(plain, { criteriaSets: [changed] }))[0]).toMatch(/ PAR963$/u);
    const other: CriteriaSet = { ...directiveSoctrang2021, id: 'vinh-ha-2023' };
    const found = read(plain, { criteriaSets: [other] });
    expect(found.findings.some(({ message }) => message.vi.startsWith('Không biết bộ tiêu chí'))).toBe(true);
    expect(found.report.selfAssessment?.items?.['1.1']).toBeUndefined();
  });

  test('as another program writes it: texts inline, in runs of different looks, a whole column with a validation', () => {
    const parts = unzipSync(plain);
    for (const name of Object.keys(parts).filter((one) => /worksheets\/sheet\d+\.xml$/u.test(one))) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      parts[name] = strToU8(
        xml
          .replace(/<dimension ref="[^"]*"\/>/u, '<dimension ref="A1:XFD1048576"/>')
          .replace(/sqref="[A-Z]+\d+/u, 'sqref="A1:XFD1048576'),
      );
    }
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const inRuns = strings.replaceAll(
      '<si><t>Lâm Thanh Tùng</t></si>',
      '<si><r><t>Lâm </t></r><r><rPr><b/></rPr><t>Thanh Tùng</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    );
    expect(inRuns).not.toBe(strings);
    parts['xl/sharedStrings.xml'] = strToU8(inRuns);
    const found = read(zipSync(parts));
    expect(said(found)).toEqual([]);
    expect(found.report.document?.signer?.name).toBe('Lâm Thanh Tùng');
  });

  test('cut off or filled with anything is refused or read, and never throws', () => {
    const parts = unzipSync(plain);
    for (const name of ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet4.xml']) {
      for (const broken of [
        '',
        '<a',
        '<x/>',
        '\u0000\u0001',
        '<worksheet><sheetData><row r="0"><c r="ZZZZ9" t="s"><v>99999</v></c></row></sheetData></worksheet>',
      ]) {
        const found = readScoreWorkbook(zipSync({ ...parts, [name]: strToU8(broken) }), { today: TODAY });
        expect('reason' in found || found.kind === 'workbook').toBe(true);
      }
    }
  });
});

describe('a text in a workbook', () => {
  test.each(['=1+1', '+84 299 3820', '-2 điểm', '@SUM(A1)', '=cmd|calc', '_x0041_', "'nháy", 'dòng một\ndòng hai'])(
    '%j stays a text and comes back',
    async (note) => {
      const source = text
        .replace('\nnhiệm vụ:\n', `\nkiến nghị đề xuất: ${JSON.stringify(note)}\n\nnhiệm vụ:\n`)
        .replace(/\nkiến nghị đề xuất: \|\n(?: {2}.*\n)+/u, '\n');
      const made = await scoreWorkbook(directiveSoctrang2021, {
        report: checkReport(source, { today: TODAY }),
        today: TODAY,
      });
      expect(read(made.bytes).report.proposals).toBe(note);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(made.bytes as unknown as ArrayBuffer);
      sheet(book, 'Báo cáo').eachRow((row) => expect(row.getCell(2).formula).toBeUndefined());
    },
  );
});

test('the same report gives the same bytes', async () => {
  const again = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });
  expect(Buffer.compare(again.bytes, plain)).toBe(0);
});
