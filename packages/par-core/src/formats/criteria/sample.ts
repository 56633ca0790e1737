import type { CriteriaSet } from '../../scoring/model';
import { sentenceOf } from '../sentence';
import { type CheckCriteriaOptions, type CheckedCriteria, checkCriteria } from './check';

/** A small criteria set without a fault, for the cases of the rules: each breaks one line of it. */
export const SAMPLE = `mẫu: par-criteria/1
mã: vinh-ha-2023
tên: Bộ tiêu chí cải cách hành chính năm 2023
năm: 2023
hiệu lực từ: 01/01/2023
hiệu lực đến: 31/12/2023
quyết định:
  số ký hiệu: 1150/QĐ-UBND
  ngày: 20/04/2023
nguồn số liệu: Phụ lục Quyết định 1150/QĐ-UBND
làm tròn:
  chữ số thập phân: 2
xếp loại:
  - tên: Tốt
    từ: 90%
  - tên: Khá
lĩnh vực:
  - mã: "1"
    tên: Chỉ đạo, điều hành
    điểm tối đa: 3,5
    tiêu chí:
      - mã: 1.1
        tên: Ban hành kế hoạch
        điểm tối đa: 1
        cách chấm: có hoặc không
        tài liệu kiểm chứng:
          hạn: 31/01/2023
      - mã: 1.2
        tên: Tỷ lệ cơ quan được kiểm tra
        điểm tối đa: 2,5
        cách chấm:
          kiểu: theo khoảng
          mức:
            - từ: 30%
              điểm: 2,5
            - từ: 20%
              đến dưới: 30%
              điểm: 1
            - đến dưới: 20%
              điểm: 0
  - mã: "2"
    tên: Thủ tục hành chính
    điểm tối đa: 4
    tiêu chí:
      - mã: 2.1
        tên: Hồ sơ trực tuyến
        điểm tối đa: 3
        cách chấm:
          kiểu: theo công thức
          biến số:
            - mã: x
              tên: Hồ sơ trực tuyến
            - mã: y
              tên: Hồ sơ tiếp nhận
          công thức: min(3, x / y * 5)
        không áp dụng: bỏ khỏi điểm tối đa
      - mã: 2.2
        tên: Báo cáo trễ hạn
        điểm tối đa: 1
        cách chấm:
          kiểu: trừ điểm theo số lượng
          mỗi trường hợp trừ: 0,25
`;

/** The sample with pieces of it exchanged. Throws where a piece is not there: a case that breaks nothing proves nothing. */
export function sampleWith(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new RangeError(`the sample has no ${JSON.stringify(from)}`);
    return text.replace(from, to);
  }, SAMPLE);
}

export function checkSample(text: string, options: Partial<CheckCriteriaOptions> = {}): CheckedCriteria {
  return checkCriteria(text, { today: '2023-12-20', ...options });
}

/** What is found in a text: `PAR861 at "3,5"`. */
export function foundIn(text: string, options: Partial<CheckCriteriaOptions> = {}): readonly string[] {
  return checkSample(text, options).findings.map(
    ({ code, start, end }) => `${code} at ${JSON.stringify(text.slice(start, end))}`,
  );
}

/** The sentences of what is found, in Vietnamese. */
export function saidOf(text: string, options: Partial<CheckCriteriaOptions> = {}): readonly string[] {
  return checkSample(text, options).findings.map((finding) => sentenceOf(finding, 'vi'));
}

/** The sample as a set, for others to build on. */
export function sampleSet(): CriteriaSet {
  const { set } = checkSample(SAMPLE);
  if (set === undefined) throw new TypeError('the sample is no set');
  return set;
}

/** A set that builds on the sample, with these lines under `thay đổi`. */
export function extending(...lines: readonly string[]): string {
  const head = [
    'mẫu: par-criteria/1',
    'mã: vinh-ha-2024',
    'kế thừa: vinh-ha-2023',
    'năm: 2024',
    'nguồn số liệu: tự đặt',
  ];
  return `${[...head, 'thay đổi:', ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
