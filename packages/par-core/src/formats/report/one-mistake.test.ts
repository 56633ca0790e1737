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
  { name: 'a mark of a git conflict stands before it', breakLine: (line) => `<<<<<<< HEAD\n${line}` },
];

function mistakes(text: string): string[] {
  return checkReport(text, { today: '2021-12-20' })
    .findings.filter(({ code, severity }) => code !== 'PAR206' && (severity === 'error' || severity === 'warning'))
    .map((finding) => `${finding.code} in line ${text.slice(0, finding.start).split('\n').length}`);
}

describe('one mistake is one finding', () => {
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
