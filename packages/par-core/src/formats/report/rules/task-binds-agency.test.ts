import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR204', 'PAR213', 'PAR215'],
  [
    ['a task of the agency', '- { mã: 3.a, trạng thái: đang thực hiện }'],
    ['a task of another', '- { mã: «PAR204 6.e», trạng thái: đang thực hiện }'],
    ['a task of another, as support', '- { mã: «PAR204 6.e», vai trò: phối hợp, trạng thái: đang thực hiện }'],
    ['4.b, which departments support', '- { mã: 4.b, vai trò: phối hợp, trạng thái: đang thực hiện }'],
    ['4.b without the role', '- { mã: «PAR204 4.b», trạng thái: đang thực hiện }'],
    ['4.b as the one who leads', '- { mã: 4.b, vai trò: «PAR204 chủ trì», trạng thái: đang thực hiện }'],
    ['9.a, where units are only described', '- { mã: «PAR213 9.a», vai trò: phối hợp, trạng thái: đang thực hiện }'],
    ['6.k, where agencies are only described', '- { mã: «PAR213 6.k», vai trò: phối hợp, trạng thái: đang thực hiện }'],
    ['9.a as the one who leads', '- { mã: «PAR204 9.a», vai trò: chủ trì, trạng thái: đang thực hiện }'],
    ['its own task as support', '- { mã: 3.a, vai trò: «PAR215 phối hợp», trạng thái: đang thực hiện }'],
    [
      'an agency that nothing binds',
      'cơ quan: «PAR204 Kiểm toán Nhà nước»\nnhiệm vụ: [{ mã: 3.a, trạng thái: hoàn thành }]',
    ],
  ],
);
