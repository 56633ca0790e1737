import path from 'node:path';
import { build, isBuilt } from './build.mjs';
import { whileLocked } from './lock.mjs';
import { root } from './root.mjs';
import { isSetUp, setUp } from './setup.mjs';

/** What a script is about to do never stands between the lines that a program reads. @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Installs what is missing and, where built packages are needed, builds what is stale. Nothing to do: nothing is said.
 * Ends the process with code 70, which no command of the product uses, if that fails.
 * @param {{ built: boolean }} needed
 */
export function prepare({ built }) {
  if (isSetUp() && (!built || isBuilt())) return;
  try {
    whileLocked(
      path.join(root, '.cache', 'prepare.lock'),
      () => {
        setUp(say);
        if (built) build(say);
      },
      (holder) =>
        say(`Đang chờ tiến trình ${holder} dựng xong…\n  Waiting for process ${holder}, which is setting up…`),
    );
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(70);
  }
}
