import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR407', 'PAR408'],
  [
    [
      'both given',
      `
      - mã: 1.a
        trạng thái: đang thực hiện
        tồn tại hạn chế:
          - nội dung: Chậm công khai ngân sách
            nguyên nhân: Thiếu người
            giải pháp khắc phục: Công khai theo quý
      `,
    ],
    [
      'no reason',
      '- { mã: 1.a, trạng thái: đang thực hiện, tồn tại hạn chế: [{ «PAR407 nội dung: Chậm», giải pháp khắc phục: Bổ sung người }] }',
    ],
    [
      'no remedy',
      '- { mã: 1.b, trạng thái: đang thực hiện, tồn tại hạn chế: [{ «PAR408 nội dung: Chậm», nguyên nhân: Thiếu người }] }',
    ],
    ['no shortcoming at all', '- { mã: 1.a, trạng thái: đang thực hiện }'],
  ],
);
