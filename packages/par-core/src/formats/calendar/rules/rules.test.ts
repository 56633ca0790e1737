import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../sentence';
import { checkCalendar } from '../check';

function said(body: string): readonly string[] {
  const text = `mẫu: par-calendar/1\n${body}\n`;
  return checkCalendar(text, { today: '2026-12-20' }).findings.map(
    (finding) => `${finding.code} ${text.slice(finding.start, finding.end)}: ${sentenceOf(finding, 'vi')}`,
  );
}

const off = (row: string): string => `ngày nghỉ:\n  - { tên: Nghỉ, ${row} }`;
const worked = (row: string): string => `ngày làm bù:\n  - { ${row} }`;

describe('PAR806: a day fits the week', () => {
  test.each([
    [worked('ngày: 09/01/2027'), []],
    [worked('ngày: 08/01/2027'), ['PAR806 08/01/2027: Ngày làm bù 08/01/2027 là thứ Sáu, vốn là ngày làm việc.']],
    // A holiday of the built-in calendar that is worked after all.
    [worked('ngày: 01/09/2026'), []],
    [worked('ngày: 09/01/2027, bù cho: 04/01/2027'), []],
    [
      worked('ngày: 09/01/2027, bù cho: 03/01/2027'),
      ['PAR806 03/01/2027: Ngày 03/01/2027 là Chủ nhật, vốn là ngày nghỉ hằng tuần nên không phải làm bù.'],
    ],
    [off('ngày: 03/05/2027, bù cho: 01/05/2027'), []],
    [
      off('ngày: 03/05/2027, bù cho: 30/04/2027'),
      ['PAR806 30/04/2027: Ngày lễ 30/04/2027 là thứ Sáu, không trùng ngày nghỉ hằng tuần nên không có nghỉ bù.'],
    ],
    [off('ngày: 04/01/2027, làm bù vào: 09/01/2027'), []],
    [
      off('ngày: 04/01/2027, làm bù vào: 08/01/2027'),
      ['PAR806 08/01/2027: Ngày làm bù 08/01/2027 là thứ Sáu, vốn là ngày làm việc.'],
    ],
    [
      off('ngày: 02/01/2027, làm bù vào: 09/01/2027'),
      ['PAR806 02/01/2027: Ngày 02/01/2027 là thứ Bảy, vốn là ngày nghỉ hằng tuần nên không phải làm bù.'],
    ],
  ])('%s', (body, findings) => expect(said(body)).toEqual(findings));
});

describe('PAR807: a day off changes something', () => {
  test.each([
    [
      off('ngày: 01/05/2027'),
      ['PAR807 01/05/2027: Ngày 01/05/2027 là thứ Bảy, vốn đã nghỉ, và không có ngày nghỉ bù nào cho ngày này.'],
    ],
    [`${off('ngày: 01/05/2027')}\n  - { tên: Nghỉ bù, ngày: 03/05/2027, bù cho: 01/05/2027 }`, []],
    [off('ngày: 02/09/2026'), ['PAR807 02/09/2026: Ngày 02/09/2026 đã là ngày nghỉ trong lịch có sẵn.']],
    // Proposed in the built-in calendar, decided now.
    [off('ngày: 02/01/2026'), []],
    [
      off('ngày: 02/01/2026, chính thức: không'),
      ['PAR807 02/01/2026: Ngày 02/01/2026 đã là ngày nghỉ trong lịch có sẵn.'],
    ],
  ])('%s', (body, findings) => expect(said(body)).toEqual(findings));
});

describe('PAR808: years and days off agree', () => {
  test.each([
    [`năm: [2027]\n${off('ngày: 01/01/2027')}`, []],
    [
      `năm: [2027, 2028]\n${off('ngày: 01/01/2027')}`,
      ['PAR808 2028: Năm 2028 được ghi là đã đủ ngày nghỉ, nhưng tệp không có ngày nghỉ nào của năm ấy.'],
    ],
    [
      `năm: [2027]\n${off('ngày: 01/01/2027')}\n  - { tên: Nghỉ, ngày: 03/01/2028 }\n  - { tên: Nghỉ, ngày: 04/01/2028 }`,
      ['PAR808 03/01/2028: Ngày 03/01/2028 thuộc năm 2028, không có ở khóa “năm”.'],
    ],
    // The built-in calendar knows 2026; a file without years claims to know none.
    [`năm: [2027]\n${off('ngày: 01/01/2027')}\n  - { tên: Nghỉ, ngày: 05/01/2026 }`, []],
    [off('ngày: 03/01/2028'), []],
  ])('%s', (body, findings) => expect(said(body)).toEqual(findings));
});
