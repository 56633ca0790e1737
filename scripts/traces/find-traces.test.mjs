import { describe, expect, it } from 'vitest';
import { findTraces } from './find-traces.mjs';

const slash = '/';

describe('traces of one machine', () => {
  it.each([
    [`xem ${slash}work${slash}main/README.md`, 'a path of one machine'],
    [`"${slash}tmp${slash}bao-cao"`, 'a path of one machine'],
    [`file://${slash}home${slash}an/bao-cao.par.yaml`, 'a path of one machine'],
    [`C:${'\\'}Users${'\\'}An`, 'a path of one machine'],
    [`../${'shared'}${slash}domain`, 'a folder outside the project'],
    [`resolved https://${'registry'}.example.vn/zod`, 'a package registry'],
    [`http://${'localhost'}:4873/zod`, 'a server of one machine'],
  ])('%s', (line, what) => {
    expect(findTraces(`dòng một\n${line}\n`)).toEqual([{ line: 2, what, text: line }]);
  });

  it.each([
    'https://github.com/soctrang/home/page',
    'packages/par-core/src/work/plan.ts',
    'Công văn 1234/UBND-KSTTHC, mục 1/tmp',
    'the registry of zod packages, or a registry: any',
    './tmp/x và ~/work/x',
    'task 1.g/work',
  ])('passes over %s', (line) => {
    expect(findTraces(line)).toEqual([]);
  });
});
