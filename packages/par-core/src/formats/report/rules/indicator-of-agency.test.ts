import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR210'],
  [
    ['of a task of the agency', 'chỉ tiêu: { audit-recommendations-resolved: { tử số: 12, mẫu số: 12 } }'],
    ['of a task of another', 'chỉ tiêu: { «PAR210 iso-9001-maintained»: { tử số: 9, mẫu số: 9 } }'],
    [
      'of a task it reports as support',
      'nhiệm vụ: [{ mã: 9.h, vai trò: phối hợp, trạng thái: đang thực hiện }]\nchỉ tiêu: { self-funding-units: { tử số: 1, mẫu số: 2 } }',
    ],
  ],
);
