import { testCases } from '../../../../test/rule-cases';

const one = (id: string, fields: string): string => `chỉ tiêu:\n  ${id}: { ${fields} }`;
const rising = ['procedures-online', 'procedures-by-post', 'procedures-on-national-portal', 'commune-cadres-qualified'];

testCases(
  ['PAR501', 'PAR502', 'PAR503', 'PAR504', 'PAR505', 'PAR506'],
  [
    ['more than the whole', one('violations-handled', 'tử số: «PAR501 5», mẫu số: 3')],
    ['more than the whole, where that can be', one('self-funded-recurrent-expenditure', 'tử số: 120, mẫu số: 100')],
    ['nothing of nothing', one('violations-handled', 'tử số: 0, mẫu số: «PAR502 0»')],
    ['half a rate', one('violations-handled', 'tử số: «PAR505 5»')],
    ['a count is no rate', one('initiatives', 'tử số: 5')],
    ['the target met', one('audit-recommendations-resolved', 'tử số: 12, mẫu số: 12')],
    [
      'the target missed by one of many',
      one('audit-recommendations-resolved', 'tử số: «PAR504 99999», mẫu số: 100000'),
    ],
    ['a rate that may fall', one('online-dossiers', 'tử số: 40, mẫu số: 100, kỳ trước: 50%')],
    ...rising.flatMap((id): (readonly [string, string])[] => [
      [`${id} fell`, one(id, 'tử số: «PAR503 100», mẫu số: 100, kỳ trước: ‹"100,5%"›')],
      [`${id} stayed`, one(id, 'tử số: 100, mẫu số: 100, kỳ trước: 100%')],
      [`${id} without the last rate`, `chỉ tiêu:\n  «PAR506 ${id}»: { tử số: 100, mẫu số: 100 }`],
    ]),
  ],
);
