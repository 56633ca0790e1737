import { checkReport, scoreReport } from '@soctrang/par-core/report';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ReportDocumentOptions, reportDocument } from '../../src/word';

const TODAY = '2021-12-20';

/** A report of the finance department with everything that a document shows; its names and figures are made up. */
export const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản:
  số: 412
  ký hiệu: BC-STC
  ngày: 10/12/2021
  địa danh: Sóc Trăng
  cơ quan chủ quản: Ủy ban nhân dân tỉnh Sóc Trăng
  kính gửi: Ủy ban nhân dân tỉnh (qua Sở Nội vụ)
  trích yếu: Kết quả thực hiện nhiệm vụ cải cách hành chính quý IV/2021
  người ký: { thẩm quyền ký: KT, chức vụ: Phó Giám đốc, họ tên: Lâm Thanh Tùng }
  nơi nhận: [Ủy ban nhân dân tỉnh, Sở Nội vụ]
  đơn vị soạn thảo: VP
đánh giá chung: |
  Trong quý IV/2021, Sở đã hoàn thành việc đôn đốc xử lý kiến nghị của Kiểm toán Nhà nước và trình kế hoạch triển khai
  Nghị định số 60/2021/NĐ-CP.
nhiệm vụ:
  - mã: 1.g
    trạng thái: đang thực hiện
    tiến độ: 60%
    kết quả: Có 38/47 thủ tục được cung cấp trực tuyến mức độ 3, 4; trong kỳ tiếp nhận 214 hồ sơ, không có hồ sơ trễ hạn.
    tài liệu kiểm chứng:
      - { số ký hiệu: 404/BC-STC, ngày: 06/12/2021, trích yếu: Tình hình dịch vụ công trực tuyến }
      - { số ký hiệu: 1702/STC-HCSN, ngày: 23/11/2021, trích yếu: Hướng dẫn phương án tự chủ }
    nội dung công việc:
      1.g.1: hoàn thành
      1.g.2: đang thực hiện
      1.g.3: đang thực hiện
    tồn tại hạn chế:
      - nội dung: Số hồ sơ nộp qua bưu chính công ích còn ít
        nguyên nhân: Người dân chưa biết dịch vụ này
        giải pháp khắc phục: Niêm yết và hướng dẫn tại Bộ phận Một cửa
        thời hạn: 31/03/2022
  - mã: 3.a
    trạng thái: hoàn thành
    ngày hoàn thành: 03/12/2021
    kết quả: Toàn bộ 14/14 kiến nghị năm 2020 đã xử lý xong.
    tài liệu kiểm chứng:
      - { số ký hiệu: 402/BC-STC, ngày: 03/12/2021, trích yếu: Kết quả thực hiện kiến nghị kiểm toán }
chỉ tiêu:
  audit-recommendations-resolved: { tử số: 14, mẫu số: 14, kỳ trước: 75% }
  procedures-online: { tử số: 38, mẫu số: 47 }
khó khăn vướng mắc: Phần mềm một cửa còn gián đoạn vào giờ cao điểm.
phương hướng kỳ tới: Hoàn thành các nhiệm vụ còn lại trong quý I/2022.
kiến nghị đề xuất: Bố trí kinh phí nâng cấp phần mềm một cửa.
tự chấm điểm:
  tiêu chí:
    "3.1": { điểm: "2,5" }
`;

/** The document of a report. */
export async function documentOf(
  text: string = REPORT,
  options: Partial<ReportDocumentOptions> = {},
): Promise<Uint8Array> {
  const checked = checkReport(text, { today: TODAY });
  return reportDocument(checked, { today: TODAY, scored: scoreReport(checked), appendix: true, ...options });
}

export type PartName = 'word/document.xml' | 'word/styles.xml' | `word/${string}` | `docProps/${string}`;

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function fileOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A file with one part edited, as a person or a program might have. */
export function edited(bytes: Uint8Array, part: PartName, edit: (text: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  const before = parts[part] ?? '';
  const after = edit(before);
  if (after === before) throw new RangeError(`nothing was edited in ${part}`);
  return fileOf({ ...parts, [part]: after });
}
