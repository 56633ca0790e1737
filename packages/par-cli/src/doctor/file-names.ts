import type { Say } from '../messages';
import { printable } from '../terminal/printable';

/** More are counted, not named. */
const MOST_NAMES = 3;

/** Some files by name, however many there are. */
export function fileNames(files: readonly string[], say: Say): string {
  const named = files.slice(0, MOST_NAMES).map(printable).join(', ');
  const others = files.length - MOST_NAMES;
  return others > 0 ? say('doctor-file-names', { files: named, count: others }) : named;
}
