import { testCases } from '../../../../test/rule-cases';

const figures = (status: string, other = 'không áp dụng'): string => `
nhiệm vụ:
  - { mã: 1.i, trạng thái: ${status}, lý do: Không có đơn vị sự nghiệp }
  - { mã: 1.k, trạng thái: ${other}, lý do: Không có đơn vị sự nghiệp }
chỉ tiêu:
  `;

testCases(
  ['PAR214'],
  [
    [
      'the task does not apply',
      `${figures('‹không áp dụng›')}«PAR214 position-schemes-approved»: { tử số: 2, mẫu số: 3 }`,
    ],
    ['it does', `${figures('đang thực hiện')}position-schemes-approved: { tử số: 2, mẫu số: 3 }`],
    ['no figures yet', `${figures('không áp dụng')}position-schemes-approved: { tử số: , mẫu số: }`],
    [
      'a conditional task, which the figures show not to apply',
      'cơ quan: UBND thị xã Ngã Năm\nnhiệm vụ: [{ mã: 1.n, trạng thái: không áp dụng, lý do: Đã đạt chuẩn }]\nchỉ tiêu: { commune-cadres-qualified: { tử số: 86, mẫu số: 86, kỳ trước: 100% } }',
    ],
  ],
);
