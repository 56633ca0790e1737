/** What a script written as a module of Node finds around it. */
interface ModuleScope {
  module?: { readonly exports: unknown };
  exports?: unknown;
  require?: Require;
}

type Require = (path: string) => unknown;

/**
 * Loads modules of Node where there is no Node: a worker runs a script at once, and so a module can wait for another. Each
 * of the files is a function of the three names it finds (see the build), so that no name of one is seen in the other.
 *
 * @param base the address of the folder that the first path is meant from.
 * @param run runs the script at an address: `importScripts`.
 */
export function requireBeside(base: string, run: (address: string) => void, scope: ModuleScope = self): Require {
  const loaded = new Map<string, { readonly exports: unknown }>();
  const requireFrom =
    (folder: string): Require =>
    (path) => {
      const address = new URL(path, folder).href;
      const there = loaded.get(address);
      if (there) return there.exports;
      const module = { exports: {} };
      loaded.set(address, module);
      const { module: outer, exports, require } = scope;
      Object.assign(scope, { module, exports: module.exports, require: requireFrom(address) });
      try {
        run(address);
      } catch (error) {
        // The next who asks tries again, and hears of it again.
        loaded.delete(address);
        throw error;
      } finally {
        Object.assign(scope, { module: outer, exports, require });
      }
      return module.exports;
    };
  return requireFrom(base);
}
