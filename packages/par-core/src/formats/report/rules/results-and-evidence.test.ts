import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR404', 'PAR405'],
  [
    ['done with neither', '- { mã: 3.a, trạng thái: «PAR404 hoàn thành» }'],
    ['done without evidence', '- { mã: 3.a, trạng thái: «PAR404 hoàn thành», kết quả: Đã xử lý }'],
    ['ongoing with neither', '- { mã: 1.c, trạng thái: «PAR405 thực hiện thường xuyên» }'],
    ['in progress needs neither', '- { mã: 3.a, trạng thái: đang thực hiện }'],
    [
      'done with both',
      '- { mã: 3.a, trạng thái: hoàn thành, kết quả: Đã xử lý, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC }] }',
    ],
    [
      'an item whose keys are still empty is no evidence',
      '- { mã: 3.a, trạng thái: «PAR404 hoàn thành», kết quả: Đã xử lý, tài liệu kiểm chứng: [{ số ký hiệu: , ngày: }] }',
    ],
    [
      'a file alone is evidence',
      '- { mã: 3.a, trạng thái: hoàn thành, kết quả: Đã xử lý, tài liệu kiểm chứng: [{ tệp: bien-ban.pdf }] }',
    ],
  ],
);
