import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from './contents.mjs';

const workspace = path.join(path.sep, 'somewhere', 'par');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'par-contents-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/**
 * The faults of a package with sound files, some of them replaced, or left out where the text is undefined.
 * @param {object} manifest
 * @param {Record<string, string | undefined>} files
 */
function faultsWith(manifest, files = {}) {
  const sound = {
    'package.json': JSON.stringify({ name: '@x/y', version: '1.0.0', bin: { par: './dist/main.js' }, ...manifest }),
    LICENSE: 'MIT',
    'README.md': '# y',
    'dist/main.js': '#!/usr/bin/env node\n',
    'schema/par-report.json': '{}',
  };
  for (const [name, text] of Object.entries({ ...sound, ...files })) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return faultsOf(folder, workspace);
}

describe('the contents of a published package', () => {
  it('are sound', () => {
    expect(faultsWith({ exports: { './schema/*.json': './schema/*.json' } })).toEqual([]);
  });

  it.each([
    [{}, { LICENSE: undefined }, 'LICENSE is missing'],
    [{}, { 'README.md': undefined }, 'README.md is missing'],
    [{ dependencies: { '@x/z': 'workspace:*' } }, {}, 'package.json still says workspace:'],
    [{ exports: { './a.json': './a.json' } }, {}, '@x/y/a.json leads to no file'],
    [{ exports: { './dữ-liệu/*.json': './data/*.json' } }, {}, '@x/y/dữ-liệu/*.json leads to no file'],
    [{ bin: { par: './dist/par.js' } }, {}, 'the command par has no file'],
    [{}, { 'dist/main.js': 'run();' }, 'the command par has no shebang line'],
    [{}, { 'src/index.ts': '' }, 'src/index.ts is a source'],
    [
      {},
      { 'dist/index.js.map': `{"sources":${JSON.stringify([path.join(workspace, 'src')])}}` },
      'dist/index.js.map holds a path of the machine that built it',
    ],
  ])('%j with %j: %s', (manifest, files, fault) => {
    expect(faultsWith(manifest, files)).toEqual([fault]);
  });

  it('may hold declarations', () => {
    expect(faultsWith({}, { 'dist/index.d.ts': '', 'dist/index.d.cts': '' })).toEqual([]);
  });
});
