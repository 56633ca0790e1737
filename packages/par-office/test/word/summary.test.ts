import { parsePeriod } from '@soctrang/par-core/calendar';
import { soctrang20210924 } from '@soctrang/par-core/directive';
import { checkReport } from '@soctrang/par-core/report';
import { collect, type Picture, pictureOf } from '@soctrang/par-core/rollup';
import { describe, expect, test } from 'vitest';
import { summaryDocument, verifyDocument } from '../../src/word';
import { readDocument } from '../../src/word/verify/read/read-document';
import { REPORT } from './sample';

const today = '2022-01-05';

/** The picture of what these reports say, by their file names. */
function pictureFrom(reports: Readonly<Record<string, string>>): Picture {
  const collector = collect({ today });
  for (const [name, text] of Object.entries(reports)) collector.add({ name, report: checkReport(text, { today }) });
  const period = parsePeriod('2021-Q4');
  if (period === undefined) throw new RangeError('no period');
  return pictureOf(collector.summary(), { directive: soctrang20210924, period, today });
}

function textOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  if ('reason' in read) throw new RangeError(read.reason);
  return read.lines.map(({ text }) => text).join('\n');
}

const HOME = REPORT.replace('cơ quan: Sở Tài chính', 'cơ quan: Sở Nội vụ')
  .replace('ký hiệu: BC-STC', 'ký hiệu: BC-SNV')
  .replace('tử số: 38, mẫu số: 47', 'tử số: 12, mẫu số: 53')
  .replace('mã: 3.a', 'mã: 9.a');

describe('the consolidated report', () => {
  const picture = pictureFrom({ 'stc.par.yaml': REPORT, 'snv.par.yaml': HOME });

  test('says who has reported, sums indicators up as ratios of sums, and ranks', async () => {
    const text = textOf(await summaryDocument(picture, { letterhead: { agency: 'Sở Nội vụ' } }));
    expect(text).toContain('SỞ NỘI VỤ');
    expect(text).toContain('có 2/2 cơ quan, đơn vị đã gửi báo cáo');
    expect(text).toMatch(/Sở Tài chính\n412\/BC-STC\n10\/12\/2021\nđã gửi/u);
    // (38 + 12) of (47 + 53), and not the mean of both rates.
    expect(text).toMatch(/trực tuyến mức độ 3, 4\nKhông ghi cách tính\n50\n100\n50%/u);
    expect(text).toContain('Niêm yết và hướng dẫn tại Bộ phận Một cửa');
    expect(text).toContain('- Sở Nội vụ: Phần mềm một cửa còn gián đoạn vào giờ cao điểm.');
    expect(text).toMatch(/ĐIỂM VÀ XẾP HẠNG/u);
  });

  test('says of each agency which of its figures are in no sum: by name, and many by their number', async () => {
    const bare = (ids: readonly string[]) =>
      REPORT.replace(/^chỉ tiêu:\n(?: .*\n)*/mu, `chỉ tiêu:\n${ids.map((id) => `  ${id}: { tử số: 3 }\n`).join('')}`);
    const ids = soctrang20210924.indicators.filter(({ unit }) => unit === 'percent').map(({ id }) => id);
    const told = async (count: number) =>
      textOf(await summaryDocument(pictureFrom({ a: bare(ids.slice(0, count)) }), {}));
    expect(await told(1)).toMatch(/Số liệu chưa tính được: Sở Tài chính \(thiếu mẫu số: [^;)\d]+/u);
    expect(await told(5)).toContain('Số liệu chưa tính được: Sở Tài chính (thiếu mẫu số: 5 chỉ tiêu).');
  });

  test('is in the form of the decree, with blanks for what nobody has said', async () => {
    const verified = verifyDocument(await summaryDocument(picture));
    const codes = verified.kind === 'verified' ? verified.findings.map(({ code }) => code) : [verified.refusal.reason];
    expect(new Set(codes)).toEqual(new Set(['PAR922']));
    const full = await summaryDocument(picture, {
      letterhead: {
        agency: 'Sở Nội vụ',
        superior: 'Ủy ban nhân dân tỉnh Sóc Trăng',
        number: 9,
        symbol: 'BC-SNV',
        place: 'Sóc Trăng',
        date: '2022-01-05',
        addressee: 'Ủy ban nhân dân tỉnh',
        signing: { authority: 'KT', title: 'Phó Giám đốc' },
        signer: 'Trần Minh Đức',
        recipients: ['Như trên'],
        drafter: 'CCHC',
      },
    });
    expect(verifyDocument(full)).toEqual({ kind: 'verified', findings: [] });
    expect(textOf(full)).toContain('Số: 09/BC-SNV');
    expect(textOf(full)).toContain('Sóc Trăng, ngày 05 tháng 01 năm 2022');
  });

  test('of no report at all is a document all the same', async () => {
    expect(textOf(await summaryDocument(pictureFrom({})))).toContain('có 0/0 cơ quan, đơn vị đã gửi báo cáo');
  });

  test('is the same bytes whatever the order of the reports', async () => {
    const turned = pictureFrom({ 'snv.par.yaml': HOME, 'stc.par.yaml': REPORT });
    expect(Buffer.compare(await summaryDocument(turned), await summaryDocument(picture))).toBe(0);
  });
});
