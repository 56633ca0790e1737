import { expect, test } from 'vitest';
import { printable } from './printable';
import { shellWord } from './shell-word';

test.each([
  ['Sở Tài chính – 95,5 %', 'Sở Tài chính – 95,5 %'],
  ['\u001b[2J', '␛[2J'],
  ['a\tb\nc\u0000', 'a␉b␊c␀'],
  ['\u007f\u009b', '␡\ufffd'],
  ['so\u202egpj.exe', 'so\ufffdgpj.exe'],
])('%j is printed as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each([
  ['bao-cao/so-tai-chinh.2021-Q4.par.yaml', 'bao-cao/so-tai-chinh.2021-Q4.par.yaml'],
  ['báo-cáo.par.yaml', 'báo-cáo.par.yaml'],
  ['báo cáo.par.yaml', '"báo cáo.par.yaml"'],
  ['a&b.par.yaml', '"a&b.par.yaml"'],
])('%s is typed as %s', (file, word) => {
  expect(shellWord(file)).toBe(word);
});
