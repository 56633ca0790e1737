import { readFileSync } from 'node:fs';

/** The version of this package. The manifest lies one folder up, from the sources as from the built files. */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new TypeError('the package has no version');
}
