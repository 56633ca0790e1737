import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pnpm } from '../workspace/command.mjs';

/**
 * Packs a package as it would be published: `npm pack` would leave `workspace:*` and the condition `par-source` in.
 * @param {import('../workspace/packages.mjs').WorkspacePackage} member
 * @param {string} folder An existing folder; the tarball goes into a new one inside it.
 * @returns {string} The tarball's absolute path.
 * @throws {Error} with what pnpm printed
 */
export function pack(member, folder) {
  const destination = path.join(folder, path.basename(member.directory));
  mkdirSync(destination);
  const { code, output } = pnpm(['pack', '--pack-destination', destination], { cwd: member.directory });
  const [tarball] = readdirSync(destination);
  if (code !== 0 || !tarball) throw new Error(`${member.manifest.name} could not be packed:\n${output}`);
  return path.join(destination, tarball);
}
