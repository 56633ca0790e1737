import { testCases } from '../../../../test/rule-cases';

const plan = (status: string, title: string, key = 'tài liệu kiểm chứng', more = ''): string => `
cơ quan: Sở Thông tin và Truyền thông
nhiệm vụ:
  - mã: 6.b
    trạng thái: ${status}
    kết quả: Đã ban hành
    ${key}: [{ ${title} }]
${more}`;

testCases(
  ['PAR413'],
  [
    ['the plan is there by its symbol', plan('hoàn thành', 'số ký hiệu: 12/KH-STTTT')],
    ['the plan is there by its title', plan('hoàn thành', 'trích yếu: Kế hoạch tạo mã QR và lộ trình')],
    [
      'another document is',
      plan('hoàn thành', 'số ký hiệu: 12/TB-STTTT, trích yếu: Thông báo họp', '«PAR413 tài liệu kiểm chứng»'),
    ],
    ['the task is still open', plan('đang thực hiện', 'số ký hiệu: 12/TB-STTTT, trích yếu: Thông báo họp')],
    [
      'the obligation that asks for it is done',
      plan(
        'đang thực hiện',
        'số ký hiệu: 12/TB-STTTT, trích yếu: Thông báo họp',
        '«PAR413 tài liệu kiểm chứng»',
        '    nội dung công việc: { ‹6.b.2›: hoàn thành }',
      ),
    ],
    [
      'the obligation is done and nothing proves it',
      '- { mã: 1.a, trạng thái: đang thực hiện, nội dung công việc: { 1.a.1: hoàn thành, «PAR413 1.a.3»: hoàn thành } }',
    ],
    ['no evidence at all is another finding', '- { mã: 1.a, trạng thái: hoàn thành, kết quả: Xong }'],
    [
      'the clause asks for none',
      '- { mã: 3.a, trạng thái: hoàn thành, tài liệu kiểm chứng: [{ số ký hiệu: 12/TB-STC }] }',
    ],
  ],
);
