import { describe, expect, it } from 'vitest';
import { inDependencyOrder, members, publishablePackages } from './packages.mjs';

/**
 * @param {string} name
 * @param {readonly string[]} dependencies
 */
const member = (name, ...dependencies) => ({
  directory: name,
  folder: `packages/${name}`,
  manifest: {
    name,
    version: '1.0.0',
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, 'workspace:*'])),
  },
});

describe('the packages of the workspace', () => {
  it('are ordered so that each comes after those it depends on', () => {
    const ordered = inDependencyOrder([member('cli', 'server', 'core'), member('server', 'core'), member('core')]);
    expect(ordered.map(({ manifest }) => manifest.name)).toEqual(['core', 'server', 'cli']);
  });

  it('may not depend on each other in a circle', () => {
    expect(() => inDependencyOrder([member('core', 'cli'), member('cli', 'core')])).toThrow(
      'Packages depend on each other: core → cli → core',
    );
  });

  it('begin with the domain, and leave the extension and the benchmarks unpublished', () => {
    expect(publishablePackages()[0]?.manifest.name).toBe('@soctrang/par-core');
    const folders = members().map(({ folder }) => folder);
    expect(folders).toEqual(expect.arrayContaining(['packages/par-core', 'extension', 'bench']));
    expect(publishablePackages().map(({ folder }) => folder)).not.toContain('extension');
  });
});
