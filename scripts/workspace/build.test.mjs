import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFingerprint } from './build.mjs';
import { members } from './packages.mjs';

let top = '';

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const file = path.join(top, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} name */
function stateOf(name) {
  const packages = members(top);
  const member = packages.find(({ manifest }) => manifest.name === name);
  if (!member) throw new Error(`${name} is not in the workspace`);
  return buildFingerprint(member, packages, top);
}

beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'par-build-'));
  write('packages/core/package.json', JSON.stringify({ name: 'core', version: '1.0.0' }));
  write('packages/core/src/index.ts', 'export const tỉnh = 1;');
  write('packages/core/src/index.test.ts', '');
  const dependencies = { core: 'workspace:*' };
  write('packages/cli/package.json', JSON.stringify({ name: 'cli', version: '1.0.0', dependencies }));
  write('packages/cli/src/main.ts', '');
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

describe('what a build was made from', () => {
  it.each([
    ['a source', 'packages/core/src/index.ts'],
    ['a new source', 'packages/core/src/directive/tasks.ts'],
    ['the build’s own configuration', 'packages/core/tsup.config.ts'],
    ['the versions of all packages', 'pnpm-lock.yaml'],
  ])('differs with %s, and so it does for the packages above', (_, file) => {
    const before = [stateOf('core'), stateOf('cli')];
    expect([stateOf('core'), stateOf('cli')]).toEqual(before);
    write(file, 'export const changed = true;');
    expect(stateOf('core')).not.toBe(before[0]);
    expect(stateOf('cli')).not.toBe(before[1]);
  });

  it('does not differ with a test, nor with a package above', () => {
    const before = stateOf('core');
    write('packages/core/src/index.test.ts', 'changed');
    write('packages/cli/src/main.ts', 'changed');
    expect(stateOf('core')).toBe(before);
  });

  it('differs when a source is renamed', () => {
    const before = stateOf('core');
    rmSync(path.join(top, 'packages/core/src/index.ts'));
    write('packages/core/src/province.ts', 'export const tỉnh = 1;');
    expect(stateOf('core')).not.toBe(before);
  });
});
