import { sentenceOf } from '../sentence';
import { type CheckDirectiveOptions, type CheckedDirective, checkDirective } from './check';

/** A small directive without a fault, for the cases of the rules: each breaks one line of it. */
export const SAMPLE = `mẫu: par-directive/1
mã: vinhha-2023-03-15
loại văn bản: chỉ thị
số ký hiệu: 05/CT-UBND
tên: Chỉ thị số 05/CT-UBND về cải cách hành chính
cơ quan ban hành: UBND tỉnh
địa danh: Vĩnh Hà
ngày: 15/03/2023
tỉnh: tỉnh Vĩnh Hà
căn cứ: 76/NQ-CP
cơ quan:
  - tên: Ủy ban nhân dân tỉnh
    viết tắt: UBND
  - tên: Sở Nội vụ
    viết tắt: SNV
  - Sở Tài chính
  - tên: Sở Y tế
    mã: so-y-te-vinh-ha
    viết tắt: [SYT, Sở YT]
nhóm cơ quan:
  - tên: Các sở
    thành viên: [SNV, Sở Tài chính, SYT]
văn bản viện dẫn:
  - số ký hiệu: 76/NQ-CP
    ngày: 15/07/2021
    cơ quan ban hành: Chính phủ
    trích yếu: Chương trình tổng thể cải cách hành chính
hệ thống: [Cổng Dịch vụ công]
chỉ tiêu:
  - mã: ho-so-dung-han
    tên: Tỷ lệ hồ sơ đúng hạn
    tử số: Hồ sơ đúng hạn
    mẫu số: Hồ sơ đã giải quyết
    mức phải đạt: 95%
nhiệm vụ:
  - mã: 1.a
    tên: Giải quyết hồ sơ đúng hạn
    giao cho: Các sở
    thời hạn: thường xuyên
    chỉ tiêu: ho-so-dung-han
    nội dung công việc:
      - Rà soát hồ sơ quá hạn.
      - nội dung: Công khai kết quả.
        hệ thống: Cổng Dịch vụ công
  - mã: 2.a
    tên: Ban hành kế hoạch
    giao cho: Sở Nội vụ
    cơ quan tham gia: [Sở Tài chính]
    thời hạn: Quý IV/2023
    sản phẩm: [Kế hoạch năm 2024]
    nội dung công việc:
      - nội dung: Soạn kế hoạch.
        sản phẩm: Kế hoạch năm 2024
chế độ báo cáo:
  giao cho: Các sở
  gửi: UBND tỉnh
  qua: Sở Nội vụ
  kỳ báo cáo: Quý IV/2023
  hạn: 15/12/2023
`;

/** The sample with pieces of it exchanged. Throws where a piece is not there: a case that breaks nothing proves nothing. */
export function sampleWith(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new RangeError(`the sample has no ${JSON.stringify(from)}`);
    return text.replace(from, to);
  }, SAMPLE);
}

export function checkSample(text: string, options: Partial<CheckDirectiveOptions> = {}): CheckedDirective {
  return checkDirective(text, { today: '2023-03-20', ...options });
}

/** What is found in a text: `PAR821 at "1.a"`. */
export function foundIn(text: string, options: Partial<CheckDirectiveOptions> = {}): readonly string[] {
  return checkSample(text, options).findings.map(
    ({ code, start, end }) => `${code} at ${JSON.stringify(text.slice(start, end))}`,
  );
}

/** The sentences of what is found, in Vietnamese. */
export function saidOf(text: string): readonly string[] {
  return checkSample(text).findings.map((finding) => sentenceOf(finding, 'vi'));
}
