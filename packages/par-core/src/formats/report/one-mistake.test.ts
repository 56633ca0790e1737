import { describe, expect, test } from 'vitest';
import { checkReport } from './check';

/** A report without a fault; in it, one line at a time is broken in the ways people break lines. */
const SOUND = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản:
  số: 152
  ký hiệu: BC-STC
  ngày: 10/12/2021
  người ký:
    chức vụ: Giám đốc
    họ tên: Nguyễn Văn A
nhiệm vụ:
  - mã: 3.a
    trạng thái: hoàn thành
    tiến độ: 100%
    ngày hoàn thành: 30/11/2021
    kết quả: |
      Đã xử lý: 5 kiến nghị
      xong
    tài liệu kiểm chứng:
      - { số ký hiệu: 120/BC-STC, ngày: 30/11/2021, trích yếu: "Báo cáo" }
      - số ký hiệu: 121/BC-STC
        ngày: 30/11/2021
        trích yếu: Báo cáo hai
    nội dung công việc:
      3.a.1: hoàn thành
  - mã: 1.a
    trạng thái: đang thực hiện
    tiến độ: 60
    tồn tại hạn chế:
      - nội dung: Chậm
        nguyên nhân: "Thiếu người"
        giải pháp khắc phục: Bổ sung
        thời hạn: 31/03/2022
chỉ tiêu:
  audit-recommendations-resolved:
    tử số: 12
    mẫu số: 12
    kỳ trước: 90%
`;
const lines = SOUND.split('\n');

/** Lines inside a block text, where a mark of YAML is a letter like others, and lines whose shift is valid YAML. */
const BLOCK_TEXT = [18, 19];

interface Fault {
  readonly name: string;
  readonly breakLine: (line: string) => string;
  /** Lines (from 1) where the fault is none, or where more than one finding is the honest answer. */
  readonly none?: readonly number[];
  readonly several?: readonly number[];
}

const FAULTS: readonly Fault[] = [
  { name: 'the colon is missing', breakLine: (line) => line.replace(/: ?/u, ' '), none: BLOCK_TEXT },
  {
    name: 'the space after the colon is missing',
    breakLine: (line) => line.replace(/: (?=\S)/u, ':'),
    none: BLOCK_TEXT,
  },
  { name: 'tabs indent it', breakLine: (line) => line.replace(/^ +/u, (blanks) => '\t'.repeat(blanks.length / 2)) },
  {
    name: 'a quote opens and never closes',
    breakLine: (line) => line.replace(/: (?=[^|"{])/u, ': "'),
    none: BLOCK_TEXT,
    several: [21],
  },
  {
    name: 'a bracket opens and never closes',
    breakLine: (line) => line.replace(/: (?=[^|"{])/u, ': ['),
    none: BLOCK_TEXT,
  },
  { name: 'a brace is not closed', breakLine: (line) => line.replace(' }', '') },
  {
    name: 'it is indented two too far',
    breakLine: (line) => (line ? `  ${line}` : line),
    none: [19, 26],
    several: [13, 36],
  },
  {
    name: 'it is indented one too far',
    breakLine: (line) => (line ? ` ${line}` : line),
    none: [19, 26, 36],
    several: [12, 13],
  },
  {
    name: 'it is indented one too little',
    breakLine: (line) => line.replace(/^ /u, ''),
    none: [18, 26, 36],
    several: [13],
  },
  {
    name: 'two letters of the key are exchanged',
    breakLine: (line) => line.replace(/([a-zà-ỹ])([a-zà-ỹ])(?=.*:)/u, '$2$1'),
    none: BLOCK_TEXT,
  },
  { name: 'a full-width colon stands in it', breakLine: (line) => line.replace(': ', '：'), none: BLOCK_TEXT },
  { name: 'a no-break space follows the colon', breakLine: (line) => line.replace(': ', ':\u00a0'), none: BLOCK_TEXT },
  {
    name: 'its value begins with a reserved character',
    breakLine: (line) => line.replace(/: (?=[^|"{])/u, ': @'),
    none: BLOCK_TEXT,
  },
  {
    name: 'the line stands there twice',
    // A list item or a line of text may well; a key may not.
    breakLine: (line) => (/^\s*(?:- |$)|^\s*[\p{L} ]+$/u.test(line) ? line : `${line}\n${line}`),
    none: BLOCK_TEXT,
  },
  {
    name: 'its letters were typed in TCVN3',
    breakLine: (line) => line.replace(/: (?=Đã|Chậm|Bổ sung)(.*)$/u, ': §· rµ so¸t, kh¾c phôc'),
  },
  {
    name: 'its text goes on behind a #',
    breakLine: (line) => line.replace(/: (Bổ sung|Báo cáo hai)$/u, ': $1 #2 đã xong'),
  },
  { name: 'a mark of a git conflict stands before it', breakLine: (line) => `<<<<<<< HEAD\n${line}` },
];

function mistakes(text: string): string[] {
  return checkReport(text, { today: '2021-12-20' })
    .findings.filter(({ code, severity }) => code !== 'PAR206' && (severity === 'error' || severity === 'warning'))
    .map((finding) => `${finding.code} in line ${text.slice(0, finding.start).split('\n').length}`);
}

/** A slip in what the report says; each is a fact against another, and one finding at the place named. */
const SLIPS: readonly (readonly [what: string, right: string, wrong: string, code: string, line: number])[] = [
  ['a document stands there twice', '121/BC-STC', '120/BC-STC', 'PAR411', 22],
  [
    'a document has another day',
    'số ký hiệu: 121/BC-STC\n        ngày: 30/11',
    'số ký hiệu: 120/BC-STC\n        ngày: 29/11',
    'PAR412',
    23,
  ],
  ['its symbol is a plan’s', '121/BC-STC', '121/KH-STC', 'PAR606', 24],
  ['its number has no zero', '121/BC-STC', '5/BC-STC', 'PAR605', 22],
  ['its symbol is in small letters', '121/BC-STC', '121/bc-stc', 'PAR601', 22],
  ['a remedy is due in ten years', '31/03/2022', '31/03/2032', 'PAR310', 34],
  ['a task is done before the directive', 'ngày hoàn thành: 30/11', 'ngày hoàn thành: 20/09', 'PAR311', 16],
  ['the report’s symbol is another’s', 'ký hiệu: BC-STC\n', 'ký hiệu: BC-SNV\n', 'PAR603', 7],
  ['the report has no symbol', '  ký hiệu: BC-STC\n', '', 'PAR608', 6],
  ['its own task is reported as support', 'mã: 3.a', 'mã: 3.a\n    vai trò: phối hợp', 'PAR215', 14],
  ['a known document has another day', 'nội dung: Chậm', 'nội dung: Chậm theo 74/BC-SNV ngày 24/7/2021', 'PAR604', 31],
];

describe('one mistake is one finding', () => {
  test.each(SLIPS)('where %s', (_, right, wrong, code, line) => {
    const text = SOUND.replace(right, wrong);
    expect(text).not.toBe(SOUND);
    const found = checkReport(text, { today: '2021-12-20' }).findings.filter((one) => one.code !== 'PAR206');
    expect(found.map((one) => `${one.code} in line ${text.slice(0, one.start).split('\n').length}`)).toEqual([
      `${code} in line ${line}`,
    ]);
  });

  test('the sound report has none', () => expect(mistakes(SOUND)).toEqual([]));

  test.each(FAULTS)('in whichever line $name', ({ breakLine, none = [], several = [] }) => {
    lines.forEach((line, index) => {
      const broken = breakLine(line);
      if (broken === line) return;
      const number = index + 1;
      const found = mistakes([...lines.slice(0, index), broken, ...lines.slice(index + 1)].join('\n'));
      const place = `line ${number}: ${broken}\n${found.join('\n')}`;
      if (several.includes(number)) expect(found.length, place).toBeLessThanOrEqual(3);
      else if (none.includes(number)) expect(found.length, place).toBeLessThanOrEqual(1);
      else expect(found.length, place).toBe(1);
    });
  });
});
