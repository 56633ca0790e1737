import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports.mjs';

describe('reading the imports of a file', () => {
  it.each([
    ["import { a } from './a';", false],
    ["import a from './a';", false],
    ["import * as a from './a';", false],
    ["import './a';", false],
    ["import type { A } from './a';", true],
    ["import { type A, type B } from './a';", true],
    ["import { type A, b } from './a';", false],
    ["import a, { type A } from './a';", false],
    ["export * from './a';", false],
    ["export type * from './a';", true],
    ["export { type A } from './a';", true],
    ["export { a } from './a';", false],
    ["const a = await import('./a');", false],
    ["const a = require('./a');", false],
    ["type A = import('./a').A;", true],
  ])('%s → types only: %s', (text, typeOnly) => {
    expect(readImports('tệp.ts', text)).toEqual([{ specifier: './a', typeOnly, line: 1 }]);
  });

  it('passes over strings and comments that look like imports', () => {
    expect(readImports('tệp.ts', `// import './a';\nconst câu = "import './b'";\nexport const x = 1;`)).toEqual([]);
  });

  it('counts lines from one', () => {
    expect(readImports('tệp.ts', "\n\nimport './a';").map(({ line }) => line)).toEqual([3]);
  });
});
