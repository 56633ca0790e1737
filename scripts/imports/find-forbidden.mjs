import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { filesUnder } from '../workspace/fingerprint.mjs';
import { furtherDirections, layers, packageDirections, withoutNode } from './directions.mjs';
import { readImports } from './read-imports.mjs';

/**
 * @typedef {import('./read-imports.mjs').Import} Import
 * @typedef {import('./directions.mjs').Layer} Layer
 */

/**
 * @typedef {object} ForbiddenImport
 * @property {string} file From the top folder, with slashes.
 * @property {number} line Counted from one.
 * @property {string} specifier
 * @property {string} reason
 */

/**
 * @typedef {object} SourceFile
 * @property {string} top The workspace's top folder.
 * @property {string} folder The member of the workspace: `packages/par-core`.
 * @property {string} file Absolute path.
 * @property {boolean} isTest Tests may import across the folders of their package, and tools that are not shipped.
 */

/** @param {string} top @param {string} file */
const placeOf = (top, file) => path.relative(top, file).replaceAll(path.sep, '/');

/**
 * The folder directly under `src` that a file stands in; nothing for a file directly under `src` or beside it.
 * @param {SourceFile} source
 * @param {string} [file]
 */
function layerOf({ top, folder, file: own }, file = own) {
  const [, layer] = /^src\/([^/]+)\//u.exec(placeOf(path.join(top, folder), file)) ?? [];
  return layer;
}

/**
 * The file that a relative import means, as a bundler resolves it.
 * @param {string} from
 * @param {string} specifier
 */
function resolveRelative(from, specifier) {
  const base = path.resolve(path.dirname(from), specifier);
  return [base, `${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file) && statSync(file).isFile());
}

/**
 * Whether a file carries no code along: all that it imports are types.
 * @param {string} file
 */
const isLeaf = (file) => readImports(file, readFileSync(file, 'utf8')).every(({ typeOnly }) => typeOnly);

/**
 * @template T
 * @param {Record<string, T>} table
 * @param {string} name
 * @returns {T | undefined}
 */
const entry = (table, name) => (Object.hasOwn(table, name) ? table[name] : undefined);

/**
 * @param {SourceFile} source
 * @param {Import} found
 * @param {{ name: string, layer: Layer } | undefined} from
 */
function againstRelative(source, { specifier, typeOnly }, from) {
  const target = resolveRelative(source.file, specifier);
  if (!target) return undefined;
  if (!placeOf(source.top, target).startsWith(`${source.folder}/`)) {
    return 'another package is imported by its name, not by its path';
  }
  if (source.isTest || !from) return undefined;
  const to = layerOf(source, target);
  if (to === from.name) return undefined;
  if (to === undefined) return `${from.name} may not import the files that gather the package`;
  if (from.layer.values.includes(to)) return undefined;
  if (!from.layer.types.includes(to)) return `${from.name} may not import ${to}`;
  if (!typeOnly) return `${from.name} may import only types from ${to}`;
  return isLeaf(target) ? undefined : `${from.name} may import types from leaves of ${to}, and this file imports code`;
}

/**
 * @param {SourceFile} source
 * @param {Import} found
 * @param {{ name: string, layer: Layer } | undefined} from
 */
function againstNamed(source, { specifier }, from) {
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  if (specifier.startsWith('node:') || builtinModules.includes(name)) {
    const barred = withoutNode.find((place) => placeOf(source.top, source.file).startsWith(`${place}/`));
    return barred && !source.isTest ? `${barred} runs in a browser too and may not import Node's modules` : undefined;
  }
  if (name.startsWith('@soctrang/')) {
    /** @type {readonly string[]} */
    const allowed = [
      ...(entry(packageDirections, source.folder) ?? []),
      ...furtherIn(placeOf(source.top, source.file)),
    ];
    return allowed.includes(name) ? undefined : `${source.folder} may not import ${name}`;
  }
  if (source.isTest || !from) return undefined;
  const allowed = from.layer.packages.includes(specifier === name ? name : `${name}/*`);
  return allowed ? undefined : `${from.name} may not import ${specifier}`;
}

/** What a file may import by the folder it lies in. @param {string} place @returns {readonly string[]} */
function furtherIn(place) {
  return Object.entries(furtherDirections).flatMap(([folder, names]) => (place.startsWith(`${folder}/`) ? names : []));
}

/**
 * Why an import may not stand; nothing if it may.
 * @param {SourceFile} source
 * @param {Import} found
 */
function reasonAgainst(source, found) {
  const name = layerOf(source);
  const layersHere = entry(layers, source.folder);
  const layer = name === undefined || !layersHere ? undefined : entry(layersHere, name);
  if (name !== undefined && layersHere && !layer && !source.isTest) {
    return `src/${name} has no place in scripts/imports/directions.mjs`;
  }
  const from = name !== undefined && layer ? { name, layer } : undefined;
  return found.specifier.startsWith('.') ? againstRelative(source, found, from) : againstNamed(source, found, from);
}

/**
 * Every import in the members of a workspace that runs against the directions.
 * @param {string} top The workspace's top folder.
 * @returns {readonly ForbiddenImport[]}
 */
export function findForbiddenImports(top) {
  /** @type {readonly SourceFile[]} */
  const sources = Object.keys(packageDirections).flatMap((folder) =>
    ['src', 'test']
      .flatMap((part) => filesUnder(path.join(top, folder, part)))
      .filter((file) => /\.[cm]?tsx?$/u.test(file))
      .map((file) => ({ top, folder, file, isTest: /\.test(-d)?\.ts$|[\\/]test[\\/]/u.test(file) })),
  );
  return sources.flatMap((source) =>
    readImports(source.file, readFileSync(source.file, 'utf8')).flatMap((found) => {
      const reason = reasonAgainst(source, found);
      const { specifier, line } = found;
      return reason === undefined ? [] : [{ file: placeOf(top, source.file), line, specifier, reason }];
    }),
  );
}
