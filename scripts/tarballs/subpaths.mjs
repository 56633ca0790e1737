/**
 * @typedef {object} Subpath One way into a published package.
 * @property {string} specifier As a consumer writes it: `@soctrang/par-core/directive`.
 * @property {'module' | 'program' | 'file'} kind A module has types and can be imported and required; a program has
 *   types too but begins to work when it is loaded, as it is a command of the package as well; a file is only there.
 * @property {string} target The ESM file or the file itself, from the package's folder; may hold a `*`.
 */

/**
 * The subpaths of a package as it is published.
 * @param {import('../workspace/packages.mjs').Manifest} manifest The published one, not the workspace's.
 * @returns {readonly Subpath[]}
 * @throws {Error} if an entry is neither a file nor a module with types for both module systems
 */
export function subpathsOf({ name, exports = {}, bin = {} }) {
  return Object.entries(exports).map(([subpath, entry]) => {
    const specifier = subpath === '.' ? name : `${name}/${subpath.slice('./'.length)}`;
    if (typeof entry === 'string') return { specifier, kind: 'file', target: entry };
    const { import: esm, require: cjs } = /** @type {Record<string, Record<string, string> | undefined>} */ (entry);
    if (!esm?.types || !esm.default || !cjs?.types || !cjs.default) {
      throw new Error(`${specifier} lacks types or code for one of the two module systems`);
    }
    const kind = Object.values(bin).includes(esm.default) ? 'program' : 'module';
    return { specifier, kind, target: esm.default };
  });
}
