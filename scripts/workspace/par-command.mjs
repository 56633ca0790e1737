import path from 'node:path';
import { publishablePackages } from './packages.mjs';

/**
 * The built file behind the command `par`.
 * @throws {Error} if no package declares the command
 */
export function parCommand() {
  for (const { directory, manifest } of publishablePackages()) {
    const command = manifest.bin?.par;
    if (command) return path.join(directory, command);
  }
  throw new Error('No package of the workspace declares the command par.');
}
