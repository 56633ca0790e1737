import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spoiledIn } from './spoiled.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'par-spoiled-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a helper that has grown together with a keyword is found in what was built', () => {
  writeFileSync(path.join(folder, 'server.cjs'), 'function f(a){return_nullishCoalesce(a, () => (0))}');
  writeFileSync(path.join(folder, 'whole.js'), 'function f(a){return _nullishCoalesce(a, () => (0))}');
  expect(spoiledIn(folder)).toEqual(['server.cjs: return_nullishCoalesce']);
});
