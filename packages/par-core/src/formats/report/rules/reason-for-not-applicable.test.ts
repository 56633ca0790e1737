import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR406'],
  [
    ['without a reason', '- { mã: 1.k, trạng thái: «PAR406 không áp dụng» }'],
    ['with an empty one', '- { mã: 1.k, trạng thái: «PAR406 không áp dụng», lý do: " " }'],
    ['with a reason', '- { mã: 1.k, trạng thái: không áp dụng, lý do: Sở không có đơn vị sự nghiệp }'],
    ['another status needs none', '- { mã: 1.k, trạng thái: đang thực hiện }'],
  ],
);
