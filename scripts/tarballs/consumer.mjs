import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The programs of somebody who installed the packages: one per module system, to be run, and one per module system and
 * resolution, to be type-checked.
 */

/** @param {readonly string[]} specifiers */
const names = (specifiers) => specifiers.map((_, index) => `m${index}`);

/**
 * Imports everything in one module system and prints, as JSON, the names that each subpath exports.
 * @param {'esm' | 'cjs'} system
 * @param {readonly string[]} specifiers
 */
export function runnable(system, specifiers) {
  const list = JSON.stringify(specifiers);
  const load = system === 'esm' ? 'await import(specifier)' : 'require(specifier)';
  const body = `
    const exported = {};
    for (const specifier of ${list}) {
      exported[specifier] = Object.keys(${load}).filter((key) => key !== 'default' && key !== 'module.exports').sort();
    }
    process.stdout.write(JSON.stringify(exported));
  `;
  return system === 'esm' ? body : `(async () => {${body}})();`;
}

/**
 * Imports everything, and does not compile where a subpath has no types: those would be \`any\`.
 * @param {readonly string[]} specifiers
 */
export function typed(specifiers) {
  const imports = specifiers.map((specifier, index) => `import * as m${index} from '${specifier}';`);
  const proofs = names(specifiers).map((name) => `export const ${name}Typed: IsAny<typeof ${name}> = false;`);
  return [...imports, 'type IsAny<T> = 0 extends 1 & T ? true : false;', ...proofs, ''].join('\n');
}

/**
 * Type checks a consumer must pass: the resolutions that Node and bundlers use, in both module systems.
 * @param {string} folder The consumer's folder; what is needed is written into it.
 * @param {readonly string[]} specifiers
 * @returns {readonly { readonly name: string, readonly project: string }[]}
 */
export function writeTypedConsumers(folder, specifiers) {
  const base = { strict: true, noEmit: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [] };
  const variants = [
    { name: 'node16, ESM', file: 'consumer.mts', options: { module: 'node16', moduleResolution: 'node16' } },
    { name: 'node16, CommonJS', file: 'consumer.cts', options: { module: 'node16', moduleResolution: 'node16' } },
    { name: 'bundler', file: 'consumer.ts', options: { module: 'ESNext', moduleResolution: 'bundler' } },
  ];
  return variants.map(({ name, file, options }, index) => {
    const here = path.join(folder, `typed-${index}`);
    mkdirSync(here);
    writeFileSync(path.join(here, file), typed(specifiers));
    const project = path.join(here, 'tsconfig.json');
    writeFileSync(project, JSON.stringify({ compilerOptions: { ...base, ...options }, files: [file] }));
    return { name, project };
  });
}
