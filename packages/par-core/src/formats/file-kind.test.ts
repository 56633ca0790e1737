import { expect, test } from 'vitest';
import { fileKindOf, kindOfFormat } from './file-kind';

test.each([
  ['so-tai-chinh.par.yaml', 'report'],
  ['quy-iv/Sở Tài chính.2021-Q4.PAR.YML', 'report'],
  ['a.par.json', 'report'],
  ['vinh-ha-2023.par-directive.yaml', 'directive'],
  ['2027.par-calendar.json', 'calendar'],
  ['quy-iv.par-roster.yml', 'roster'],
  ['quy-iv/par.config.yaml', 'config'],
  ['par.config.json', 'config'],
  ['.par.yaml', undefined],
  ['.nhap.par.yaml', undefined],
  ['par.yaml', undefined],
  ['a.par.config.yaml', undefined],
  ['a.par-other.yaml', undefined],
  ['a.par.yaml/b.txt', undefined],
  ['', undefined],
])('%s is a %s', (path, kind) => {
  expect(fileKindOf(path)).toBe(kind);
});

test.each([
  ['par-report/1', 'report'],
  ['par-config/2', 'config'],
  ['par-other/1', undefined],
  ['report', undefined],
])('the format %s is that of a %s', (format, kind) => {
  expect(kindOfFormat(format)).toBe(kind);
});
