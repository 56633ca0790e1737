import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parsePeriod } from '@soctrang/par-core/calendar';
import { soctrang20210924 } from '@soctrang/par-core/directive';
import { type CheckedReport, checkReport, scoreReport } from '@soctrang/par-core/report';
import { collect, type Picture, pictureOf } from '@soctrang/par-core/rollup';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { scoreWorkbook, summaryWorkbook } from '../src/excel';
import { reportDocument, summaryDocument, verifyDocument } from '../src/word';

const EXAMPLES = path.join(import.meta.dirname, '..', '..', '..', 'examples');
const WORKSPACE = path.join(EXAMPLES, 'workspace');
const OFFICE = path.join(EXAMPLES, 'office');
/** The day of every example. */
const today = '2021-12-20';

function checked(name: string): CheckedReport {
  const text = readFileSync(path.join(WORKSPACE, name), 'utf8');
  return checkReport(text, { today, syntax: name.endsWith('.json') ? 'json' : 'yaml' });
}

function documentOf(name: string, appendix: boolean): Promise<Uint8Array> {
  const report = checked(name);
  const isDraft = report.findings.some(({ severity }) => severity === 'error');
  return reportDocument(report, { today, scored: scoreReport(report), isDraft, appendix });
}

async function workbookOf(name: string): Promise<Uint8Array> {
  const { bytes } = await scoreWorkbook(directiveSoctrang2021, { report: checked(name), today });
  return bytes;
}

async function blankWorkbook(): Promise<Uint8Array> {
  const period = parsePeriod('2021-Q4');
  const { bytes } = await scoreWorkbook(directiveSoctrang2021, { agency: 'so-y-te', period, today });
  return bytes;
}

/** The picture of the reports of the workspace. */
function picture(): Picture {
  const collector = collect({ today });
  const names = readdirSync(WORKSPACE).filter((name) => /\.par\.(?:yaml|json)$/u.test(name));
  for (const name of names) collector.add({ name, report: checked(name) });
  const period = parsePeriod('2021-Q4');
  if (period === undefined) throw new RangeError('no period');
  return pictureOf(collector.summary(), { directive: soctrang20210924, period, today });
}

/** The consolidated report over the reports of the workspace. */
function consolidated(): Promise<Uint8Array> {
  const letterhead = {
    agency: 'Sở Nội vụ',
    superior: 'Ủy ban nhân dân tỉnh Sóc Trăng',
    symbol: 'BC-SNV',
    place: 'Sóc Trăng',
    addressee: 'Ủy ban nhân dân tỉnh',
  };
  return summaryDocument(picture(), { letterhead });
}

/** The finished files, and how each is made: a department, a district unit, a department that writes JSON with English keys. */
const FILES: readonly (readonly [file: string, make: () => Promise<Uint8Array>])[] = [
  ['so-tai-chinh.docx', () => documentOf('so-tai-chinh.par.yaml', true)],
  ['uy-ban-nhan-dan-thi-xa-nga-nam.docx', () => documentOf('uy-ban-nhan-dan-thi-xa-nga-nam.par.yaml', false)],
  ['so-khoa-hoc-va-cong-nghe.docx', () => documentOf('so-khoa-hoc-va-cong-nghe.par.json', false)],
  ['tong-hop-quy-iv-2021.docx', consolidated],
  ['so-tai-chinh.xlsx', () => workbookOf('so-tai-chinh.par.yaml')],
  ['uy-ban-nhan-dan-thi-xa-nga-nam.xlsx', () => workbookOf('uy-ban-nhan-dan-thi-xa-nga-nam.par.yaml')],
  ['so-khoa-hoc-va-cong-nghe.xlsx', () => workbookOf('so-khoa-hoc-va-cong-nghe.par.json')],
  ['so-y-te.trong.xlsx', blankWorkbook],
  ['tong-hop-quy-iv-2021.xlsx', () => summaryWorkbook(picture())],
];

/** The parts of a file as text: what is compared, whatever packs them. */
function contentOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

describe('the finished files of the examples', () => {
  test.each(FILES)(
    '%s is what its report makes now (PAR_WRITE_EXPECTED=1 npm test -- par-office/test/examples writes it)',
    async (file, make) => {
      const made = await make();
      const location = path.join(OFFICE, file);
      if (process.env.PAR_WRITE_EXPECTED === '1') {
        mkdirSync(OFFICE, { recursive: true });
        if (
          !existsSync(location) ||
          JSON.stringify(contentOf(readFileSync(location))) !== JSON.stringify(contentOf(made))
        )
          writeFileSync(location, made);
      }
      expect(contentOf(readFileSync(location))).toEqual(contentOf(made));
    },
  );

  test.each(FILES.filter(([file]) => file.endsWith('.docx')))(
    '%s is in the form of the decree, but for blanks to be filled in',
    (file) => {
      const verified = verifyDocument(readFileSync(path.join(OFFICE, file)));
      const codes =
        verified.kind === 'verified' ? verified.findings.map(({ code }) => code) : [verified.refusal.reason];
      expect(codes.filter((code) => code !== 'PAR922')).toEqual([]);
    },
  );

  test('are all that lies there', () => {
    const there = readdirSync(OFFICE).filter((name) => /\.(?:docx|xlsx)$/u.test(name));
    expect(there.sort()).toEqual(FILES.map(([file]) => file).sort());
  });
});
