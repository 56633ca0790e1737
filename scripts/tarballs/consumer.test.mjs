import { describe, expect, it } from 'vitest';
import { runnable, typed } from './consumer.mjs';

describe('the programs of a consumer', () => {
  it('import in one module system and require in the other', () => {
    expect(runnable('esm', ['@x/y'])).toContain('await import(specifier)');
    expect(runnable('esm', ['@x/y'])).not.toContain('require');
    expect(runnable('cjs', ['@x/y'])).toContain('require(specifier)');
    expect(runnable('cjs', ['@x/y'])).not.toContain('import(');
  });

  it('prove for each subpath that it has types', () => {
    expect(typed(['@x/y', '@x/y/z'])).toBe(
      [
        "import * as m0 from '@x/y';",
        "import * as m1 from '@x/y/z';",
        'type IsAny<T> = 0 extends 1 & T ? true : false;',
        'export const m0Typed: IsAny<typeof m0> = false;',
        'export const m1Typed: IsAny<typeof m1> = false;',
        '',
      ].join('\n'),
    );
  });
});
