import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the workspace, wherever the user stands. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
