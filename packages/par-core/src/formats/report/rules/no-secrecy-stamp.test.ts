import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR610'],
  [
    ['alone on its line', 'đánh giá chung: |\n  «PAR610 MẬT»\n  Nội dung'],
    ['behind a title', 'văn bản: { trích yếu: Phương án («PAR610 TỐI MẬT») }'],
    ['as a whole value', 'đánh giá chung: «PAR610 TUYỆT MẬT»'],
    ['a word for security', 'đánh giá chung: BẢO MẬT hệ thống'],
    ['in small letters', 'đánh giá chung: trừ văn bản mật'],
  ],
);
