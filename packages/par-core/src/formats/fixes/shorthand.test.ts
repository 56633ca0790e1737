import { expect, test } from 'vitest';
import { checkReport } from '../report/check';
import { applyEdits, fixesOf, fixTitle } from '.';

const VI = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n';
const EN = 'format: par-report/1\ndirective: soctrang-2021-09-24\nagency: STC\nperiod: 2021-Q4\n';
const VI_TASK = `${VI}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n`;
const EN_TASK = `${EN}tasks:\n  - task: 3.a\n    status: in-progress\n`;
const VI_JSON =
  '"mẫu":"par-report/1","văn bản chỉ đạo":"soctrang-2021-09-24","cơ quan":"Sở Tài chính","kỳ báo cáo":"Quý IV/2021",';
const EN_JSON = '"format":"par-report/1","directive":"soctrang-2021-09-24","agency":"STC","period":"2021-Q4",';

/** The text after the first fix of the only wrong type in it, and the title of that fix. */
function mended(text: string): { readonly title: string; readonly text: string } {
  const syntax = text.startsWith('{') ? 'json' : 'yaml';
  const checked = checkReport(text, { today: '2021-12-20', syntax });
  const found = checked.findings.filter(({ code }) => code !== 'PAR206');
  expect(found.map(({ code }) => code)).toEqual(['PAR103']);
  const [fix] = found.flatMap((finding) => fixesOf(checked, finding));
  if (fix === undefined) throw new Error('PAR103 has no fix');
  const after = applyEdits(text, fix.edits);
  const left = checkReport(after, { today: '2021-12-20', syntax }).findings.map(({ code }) => code);
  expect(left).not.toContain('PAR103');
  expect(left).not.toContain('PAR001');
  return { title: fixTitle(fix, 'vi'), text: after };
}

test.each<[what: string, written: string, meant: string]>([
  [
    'the number of a document',
    `${VI_TASK}    tài liệu kiểm chứng:\n      - 396/BC-STC\n`,
    `${VI_TASK}    tài liệu kiểm chứng:\n      - số ký hiệu: 396/BC-STC\n        ngày:\n        trích yếu:\n`,
  ],
  [
    'the number of a document, in English',
    `${EN_TASK}    evidence:\n      - 396/BC-STC  # sent by post\n`,
    `${EN_TASK}    evidence:\n      - reference: 396/BC-STC\n        date:\n        title:  # sent by post\n`,
  ],
  [
    'the title of a document',
    `${VI_TASK}    tài liệu kiểm chứng:\n    - Báo cáo kết quả giải ngân\n`,
    `${VI_TASK}    tài liệu kiểm chứng:\n    - số ký hiệu:\n      ngày:\n      trích yếu: Báo cáo kết quả giải ngân\n`,
  ],
  [
    'the one document, behind its key',
    `${VI_TASK}    tài liệu kiểm chứng: Số 396/BC-STC\n`,
    `${VI_TASK}    tài liệu kiểm chứng:\n      - số ký hiệu: 396/BC-STC\n        ngày:\n        trích yếu:\n`,
  ],
  [
    'a document without its dash',
    `${VI_TASK}    tài liệu kiểm chứng:\n      số ký hiệu: 396/BC-STC\n      ngày: 30/11/2021\n    ghi chú: đã gửi\n`,
    `${VI_TASK}    tài liệu kiểm chứng:\n      - số ký hiệu: 396/BC-STC\n        ngày: 30/11/2021\n    ghi chú: đã gửi\n`,
  ],
  [
    'a document between brackets',
    `${VI_TASK}    tài liệu kiểm chứng: [396/BC-STC]\n`,
    `${VI_TASK}    tài liệu kiểm chứng: [{ số ký hiệu: 396/BC-STC, ngày:, trích yếu: }]\n`,
  ],
  [
    'a document in JSON',
    `{${VI_JSON}"nhiệm vụ":[{"mã":"3.a","trạng thái":"đang thực hiện","tài liệu kiểm chứng":["396/BC-STC"]}]}`,
    `{${VI_JSON}"nhiệm vụ":[{"mã":"3.a","trạng thái":"đang thực hiện","tài liệu kiểm chứng":[{ "số ký hiệu": "396/BC-STC", "ngày": null, "trích yếu": null }]}]}`,
  ],
  ['a task', `${VI}nhiệm vụ:\n  - 3.a\n`, `${VI}nhiệm vụ:\n  - mã: 3.a\n    trạng thái:\n`],
  ['a task, in English', `${EN}tasks:\n- 3.a\n`, `${EN}tasks:\n- task: 3.a\n  status:\n`],
  ['a task in JSON', `{${EN_JSON}"tasks":["3.a"]}`, `{${EN_JSON}"tasks":[{ "task": "3.a", "status": null }]}`],
  [
    'a task with its state',
    `${VI}nhiệm vụ:\n  - 3.a: đang thực hiện\n`,
    `${VI}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n`,
  ],
  [
    'a task with its state, and more keys below',
    `${VI}nhiệm vụ:\n  - 3.a: đang thực hiện\n    tiến độ: 60%\n`,
    `${VI}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n    tiến độ: 60%\n`,
  ],
  [
    'tasks by their ids',
    `${VI}nhiệm vụ:\n  3.a: đang thực hiện\n  3.b:\n    trạng thái: đang thực hiện\n    tiến độ: 60%\n`,
    `${VI}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n  - mã: 3.b\n    trạng thái: đang thực hiện\n    tiến độ: 60%\n`,
  ],
  [
    'tasks by their ids, in English',
    `${EN}tasks:\n  3.a: in-progress\n`,
    `${EN}tasks:\n  - task: 3.a\n    status: in-progress\n`,
  ],
  [
    'tasks by their ids, in JSON',
    `{${VI_JSON}"nhiệm vụ":{"3.a":"đang thực hiện","3.b":{"trạng thái":"đang thực hiện"}}}`,
    `{${VI_JSON}"nhiệm vụ":[{ "mã": "3.a", "trạng thái": "đang thực hiện" },{ "mã": "3.b","trạng thái":"đang thực hiện"}]}`,
  ],
  [
    'an indicator as a fraction',
    `${VI}nhiệm vụ: []\nchỉ tiêu:\n  audit-recommendations-resolved: 163/214\n`,
    `${VI}nhiệm vụ: []\nchỉ tiêu:\n  audit-recommendations-resolved:\n    tử số: 163\n    mẫu số: 214\n`,
  ],
  [
    'an indicator as a fraction, in English',
    `${EN}tasks: []\nindicators:\n  audit-recommendations-resolved: 163 / 214\n`,
    `${EN}tasks: []\nindicators:\n  audit-recommendations-resolved:\n    numerator: 163\n    denominator: 214\n`,
  ],
  [
    'an indicator as a fraction, in JSON',
    `{${EN_JSON}"tasks":[],"indicators":{"audit-recommendations-resolved":"163/214"}}`,
    `{${EN_JSON}"tasks":[],"indicators":{"audit-recommendations-resolved":{ "numerator": 163, "denominator": 214 }}}`,
  ],
  [
    'a shortcoming',
    `${VI_TASK}    tồn tại hạn chế:\n      - Giải ngân còn chậm\n`,
    `${VI_TASK}    tồn tại hạn chế:\n      - nội dung: Giải ngân còn chậm\n`,
  ],
  [
    'a text that needs its quotes',
    `${VI_TASK}    tồn tại hạn chế: ["Giải ngân, quyết toán còn chậm"]\n`,
    `${VI_TASK}    tồn tại hạn chế: [{ nội dung: "Giải ngân, quyết toán còn chậm" }]\n`,
  ],
])('%s', (_, written, meant) => {
  expect(mended(written).text).toBe(meant);
});

test('the title of the fix shows the keys', () => {
  expect(mended(`${VI}nhiệm vụ:\n  - 3.a: đang thực hiện\n`).title).toBe(
    'Viết đủ khóa: mã: 3.a, trạng thái: đang thực hiện',
  );
});

test.each<[what: string, text: string]>([
  [
    'a rate, of which the counts are not known',
    `${VI}nhiệm vụ: []\nchỉ tiêu:\n  audit-recommendations-resolved: 95%\n`,
  ],
  ['a word that is no task', `${VI}nhiệm vụ:\n  - đã hoàn thành\n`],
  ['a text of several lines', `${VI_TASK}    tồn tại hạn chế:\n      - |\n        Chậm\n        giải ngân\n`],
  ['an item that is a list', `${VI}nhiệm vụ:\n  - - 3.a\n`],
])('nothing is guessed of %s', (_, text) => {
  const checked = checkReport(text, { today: '2021-12-20' });
  const [found] = checked.findings.filter(({ code }) => code === 'PAR103');
  expect(found && fixesOf(checked, found)).toEqual([]);
});
