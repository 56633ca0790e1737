import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR601', 'PAR602', 'PAR603'],
  [
    ['its own', 'văn bản: { ký hiệu: BC-STC }'],
    ['of another agency', 'cơ quan: ‹Sở Tài chính›\nvăn bản: { ký hiệu: «PAR603 BC-SNV» }'],
    ['of a plan', 'văn bản: { ký hiệu: «PAR602 KH-STC» }'],
    ['of an official letter', 'văn bản: { ký hiệu: «PAR602 STC-VP» }'],
    ['with its number', 'văn bản: { ký hiệu: «PAR601 152/BC-STC» }'],
    ['in small letters', 'văn bản: { ký hiệu: «PAR601 bc-stc» }'],
    ['no symbol', 'văn bản: { ký hiệu: «PAR601 báo cáo của Sở» }'],
  ],
);
