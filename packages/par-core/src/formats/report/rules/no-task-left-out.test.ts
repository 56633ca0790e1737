import { testCases } from '../../../../test/rule-cases';

const ALL = '1.a 1.b 1.c 1.d 1.e 1.g 1.h 1.i 1.k 1.l 1.m 3.a 3.b 3.c'.split(' ');
const list = (ids: readonly string[]): string =>
  ids.map((id) => `- { mã: ${id}, trạng thái: đang thực hiện }`).join('\n');

testCases(
  ['PAR206'],
  [
    ['every task', list(ALL)],
    ['one left out', `«PAR206 nhiệm vụ»:\n${list(ALL.slice(1)).replaceAll('- ', '  - ')}`],
    ['none at all', '«PAR206 nhiệm vụ»: []'],
    ['an agency that nothing binds', 'cơ quan: Kiểm toán Nhà nước'],
  ],
);
