import { readFileSync } from 'node:fs';

/** The manifest of this package. It lies one folder up, from the sources as from the built files. */
function ownManifest(): object {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null) return manifest;
  throw new TypeError('the package has no manifest');
}

/** The version of this package. */
export function ownVersion(): string {
  const manifest = ownManifest();
  if ('version' in manifest) return String(manifest.version);
  throw new TypeError('the package has no version');
}

/** The least version of Node that this package asks for: `20.19`. */
export function leastNode(): string {
  const manifest = ownManifest();
  const engines = 'engines' in manifest ? manifest.engines : undefined;
  if (typeof engines === 'object' && engines !== null && 'node' in engines) {
    return String(engines.node).replace(/^\D*/u, '');
  }
  throw new TypeError('the package does not say which Node it needs');
}
