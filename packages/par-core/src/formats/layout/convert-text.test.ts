import { expect, test } from 'vitest';
import { REPORT_FORMAT } from '../report/format';
import { convertText } from './convert-text';

test('a report of JSON becomes YAML as a person writes it', () => {
  const value = {
    mẫu: 'par-report/1',
    'cơ quan': 'Sở Tài chính',
    'kỳ báo cáo': 'Quý IV/2021',
    'đánh giá chung': 'Đã rà soát, sửa đổi [xem phụ lục], đủ các bước',
    'nhiệm vụ': [
      { mã: '3.a', 'trạng thái': 'hoàn thành', 'kết quả': '[Kết quả] Đã xong' },
      { mã: '3.b', 'trạng thái': 'đang thực hiện', 'kết quả': '95,5', 'ghi chú': 'Đợt 2: chậm, #3' },
    ],
    'chỉ tiêu': { 'audit-recommendations-resolved': { 'tử số': 9, 'mẫu số': 12 } },
    'khó khăn, vướng mắc': 'Không',
  };
  const result = convertText(JSON.stringify(value), { format: REPORT_FORMAT, syntax: 'json' });
  expect(result.kind === 'converted' && result.text).toBe(`mẫu: par-report/1
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
đánh giá chung: Đã rà soát, sửa đổi [xem phụ lục], đủ các bước

nhiệm vụ:
  - mã: 3.a
    trạng thái: hoàn thành
    kết quả: "[Kết quả] Đã xong"

  - mã: 3.b
    trạng thái: đang thực hiện
    kết quả: "95,5"
    ghi chú: "Đợt 2: chậm, #3"

chỉ tiêu:
  audit-recommendations-resolved:
    tử số: 9
    mẫu số: 12

"khó khăn, vướng mắc": Không
`);
});
