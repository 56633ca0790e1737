import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';

const item = (id: string, rest: string): string =>
  `tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu, tiêu chí: { "${id}": ${rest} } }`;

testCases(
  ['PAR705', 'PAR706', 'PAR707', 'PAR013'],
  [
    ['a rate in percent', item('1.1.2', '{ giá trị: "87,5%" }')],
    ['a rate without its sign', item('1.1.2', '{ giá trị: 87.5 }')],
    ['a rate by its two counts', item('1.1.2', '{ giá trị: 1.874/1.960 }')],
    ['a rate by its two counts, by name', item('1.1.2', '{ giá trị: { tử số: 7, mẫu số: 8 } }')],
    ['a rate in words', item('1.1.2', '{ giá trị: «PAR705 gần hết» }')],
    ['a rate where a half is none', item('1.1.2', '{ giá trị: { tử số: «PAR705 bảy», mẫu số: 8 } }')],
    ['a rate of half a name', item('1.1.2', '{ «PAR705 giá trị»: { tử số: 7 } }')],
    ['a rate of nothing', item('1.1.2', '{ giá trị: { tử số: 0, mẫu số: «PAR706 0» } }')],
    ['the same in short', item('1.1.2', '{ giá trị: «PAR706 0/0» }')],
    ['a rate below zero', item('1.1.2', '{ giá trị: «PAR705 -5%» }')],
    ['yes, in words of the field', item('1.1.3', '{ giá trị: Đạt }')],
    ['no, as JSON and YAML have it', item('1.1.3', '{ giá trị: false }')],
    ['neither yes nor no', item('1.1.3', '{ giá trị: «PAR705 cơ bản» }')],
    ['a count', item('1.1.4', '{ giá trị: 2 }')],
    ['a count with its thousands apart', item('1.1.4', '{ giá trị: «PAR013 1.250» }')],
    ['a count with a half', item('1.1.4', '{ giá trị: «PAR705 "2,5"» }')],
    ['a count in percent', item('1.1.4', '{ giá trị: «PAR705 20%» }')],
    ['a count by name', item('1.1.4', '{ «PAR705 giá trị»: { x: 3 } }')],
    ['a date', item('1.1.1', '{ giá trị: 10/02/2021, tài liệu kiểm chứng: [{ số ký hiệu: 12/KH-STC }] }')],
    ['what was not done has no date', item('1.1.1', '{ giá trị: Chưa }')],
    ['no date of the calendar', item('1.1.1', '{ giá trị: «PAR705 30/02/2021» }')],
    ['a number with decimals', item('2.3', '{ giá trị: "7,5" }')],
    ['a number nobody can tell', item('2.3', '{ giá trị: «PAR705 1.250» }')],
    ['a number that can be told', item('2.3', '{ giá trị: "1.250,5" }')],
    ['growth', item('2.4', '{ giá trị: { năm nay: 540, năm trước: 500 } }')],
    ['growth in the words of an indicator', item('2.4', '{ giá trị: { kỳ này: 540, kỳ trước: 500 } }')],
    ['growth without the year before', item('2.4', '{ «PAR705 giá trị»: { năm nay: 540 } }')],
    ['growth in one number', item('2.4', '{ giá trị: «PAR705 540» }')],
    ['growth from nothing', item('2.4', '{ giá trị: { năm nay: 540, năm trước: «PAR706 0» } }')],
    ['answers of a survey', item('3.1', '{ giá trị: { tot: 61, kha: 30, kem: 9 } }')],
    ['answers by the names of the options', item('3.1', '{ giá trị: { Tốt: 61, Khá: 30 } }')],
    ['an answer that was not to be had', item('3.1', '{ giá trị: { tot: 61, «PAR705 tuyệt vời»: 30 } }')],
    ['no answer at all', item('3.1', '{ «PAR706 giá trị»: { tot: 0 } }')],
    [
      'a formula and its choice',
      item('1.2.2', '{ giá trị: { giao: 48, đúng_hạn: 41, trễ: 3 }, cách tính: Có nhiệm vụ trễ hạn }'),
    ],
    [
      'a formula that was not chosen',
      item('1.2.2', '{ giá trị: { giao: 48, đúng_hạn: 41, trễ: 3 } }').replace('"1.2.2"', '«PAR707 "1.2.2"»'),
    ],
    [
      'a formula that the set does not have',
      item('1.2.2', '{ giá trị: { giao: 48, đúng_hạn: 41, trễ: 3 }, cách tính: «PAR707 khác» }'),
    ],
    ['a choice where there is none', item('1.1.4', '{ giá trị: 2, cách tính: «PAR707 khác» }')],
    [
      'a formula that lacks a variable',
      item('1.2.2', '{ «PAR705 giá trị»: { giao: 48, đúng_hạn: 41 }, cách tính: có-trễ }'),
    ],
    [
      'a formula that divides by nothing',
      item('1.2.2', '{ «PAR706 giá trị»: { giao: 0, đúng_hạn: 0, trễ: 0 }, cách tính: có-trễ }'),
    ],
    ['a number of a thousand digits', item('2.3', `{ giá trị: «PAR705 ${'9'.repeat(1000)}» }`)],
    ['a number too long to be reckoned with', item('2.3', `{ giá trị: «PAR705 ${'9'.repeat(40)}» }`)],
    ['a value that is not filled in yet', item('2.3', '{ giá trị: }')],
    ['a list is no value, which has its own finding', item('2.3', '{ giá trị: [1, 2] }')],
  ],
  { criteriaSets: [SAMPLE_SET] },
);
