import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishablePackages } from '../workspace/packages.mjs';
import { subpathsOf } from './subpaths.mjs';

const both = { import: { types: './a.d.ts', default: './a.js' }, require: { types: './a.d.cts', default: './a.cjs' } };

describe('the subpaths of a published package', () => {
  it('are named as a consumer writes them', () => {
    expect(
      subpathsOf({ name: '@x/y', version: '1.0.0', exports: { '.': both, './z': both, './s/*.json': './s/*.json' } }),
    ).toEqual([
      { specifier: '@x/y', kind: 'module', target: './a.js' },
      { specifier: '@x/y/z', kind: 'module', target: './a.js' },
      { specifier: '@x/y/s/*.json', kind: 'file', target: './s/*.json' },
    ]);
  });

  it('may be commands as well, which begin to work when they are loaded', () => {
    expect(subpathsOf({ name: '@x/y', version: '1.0.0', bin: { y: './a.js' }, exports: { './node': both } })).toEqual([
      { specifier: '@x/y/node', kind: 'program', target: './a.js' },
    ]);
  });

  it('serve both module systems', () => {
    expect(() => subpathsOf({ name: '@x/y', version: '1.0.0', exports: { '.': { import: both.import } } })).toThrow(
      '@x/y lacks types or code for one of the two module systems',
    );
  });
});

describe.each(publishablePackages().map((member) => ({ ...member, name: member.manifest.name })))(
  'the exports of $name',
  ({ directory, manifest }) => {
    const all = Object.entries(manifest.exports ?? {});
    // What names its sources alone is for other members of the workspace, and is not published.
    const isInternal = (/** @type {unknown} */ entry) =>
      typeof entry === 'object' && entry !== null && Object.keys(entry).join() === 'par-source';
    const entries = all.filter(([, entry]) => !isInternal(entry));
    const named = all.flatMap(([, entry]) =>
      typeof entry === 'object' && entry !== null && 'par-source' in entry ? [String(entry['par-source'])] : [],
    );
    const sources = entries.flatMap(([, entry]) =>
      typeof entry === 'object' && entry !== null && 'par-source' in entry ? [String(entry['par-source'])] : [],
    );
    const withoutSources = Object.fromEntries(
      entries.map(([subpath, entry]) => {
        if (typeof entry !== 'object' || entry === null) return [subpath, entry];
        const { 'par-source': _source, ...published } = /** @type {Record<string, unknown>} */ (entry);
        // A program of its own has one file and no conditions left.
        return [subpath, Object.keys(published).join() === 'default' ? published.default : published];
      }),
    );

    it('are published without the condition that names the sources', () => {
      expect(manifest.publishConfig?.exports ?? manifest.exports).toEqual(withoutSources);
    });

    it('name sources that exist', () => {
      expect(named.filter((source) => !existsSync(path.join(directory, source)))).toEqual([]);
    });

    it('are what tsup builds', () => {
      const built = readFileSync(path.join(directory, 'tsup.config.ts'), 'utf8');
      expect(sources.filter((source) => !built.includes(`'${source.slice('./'.length)}'`))).toEqual([]);
    });
  },
);
