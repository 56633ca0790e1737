import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} Manifest The fields of a package.json that these scripts read.
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {Record<string, unknown>} [exports]
 * @property {{ exports?: Record<string, unknown> }} [publishConfig]
 * @property {Record<string, string>} [bin]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/**
 * @typedef {object} WorkspacePackage
 * @property {string} directory Absolute path.
 * @property {string} folder Path from the top folder, with slashes: `packages/par-core`.
 * @property {Manifest} manifest
 */

/**
 * @param {string} directory
 * @param {string} top
 * @returns {WorkspacePackage}
 */
function readPackage(directory, top) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  return { directory, folder: path.relative(top, directory).replaceAll('\\', '/'), manifest };
}

/**
 * Every member of the workspace but the top folder, as `pnpm-workspace.yaml` lists them.
 * @param {string} [top]
 */
export function members(top = root) {
  const published = readdirSync(path.join(top, 'packages')).map((name) => path.join(top, 'packages', name));
  return [...published, path.join(top, 'extension'), path.join(top, 'bench')]
    .filter((directory) => existsSync(path.join(directory, 'package.json')))
    .map((directory) => readPackage(directory, top));
}

/**
 * @param {WorkspacePackage} member
 * @param {readonly WorkspacePackage[]} among
 */
export function workspaceDependencies(member, among) {
  const named = { ...member.manifest.dependencies, ...member.manifest.devDependencies };
  return among.filter(({ manifest }) => named[manifest.name]?.startsWith('workspace:'));
}

/**
 * The same packages, each after those it depends on.
 * @param {readonly WorkspacePackage[]} packages
 * @throws {Error} when packages depend on each other in a circle
 */
export function inDependencyOrder(packages) {
  /** @type {WorkspacePackage[]} */
  const ordered = [];
  /**
   * @param {WorkspacePackage} member
   * @param {readonly string[]} path
   */
  const visit = (member, path) => {
    if (ordered.includes(member)) return;
    const { name } = member.manifest;
    if (path.includes(name)) throw new Error(`Packages depend on each other: ${[...path, name].join(' → ')}`);
    for (const dependency of workspaceDependencies(member, packages)) visit(dependency, [...path, name]);
    ordered.push(member);
  };
  for (const member of packages) visit(member, []);
  return ordered;
}

/**
 * The packages under `packages/`, which tsup builds and npm publishes, in the order in which they can be built.
 * @param {string} [top]
 */
export function publishablePackages(top = root) {
  return inDependencyOrder(
    members(top).filter(({ folder, manifest }) => folder.startsWith('packages/') && !manifest.private),
  );
}
