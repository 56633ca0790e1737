import path from 'node:path';
import type { Surroundings } from '@soctrang/par-core';
import { type CheckedCriteria, type CheckedText, checkCriteria } from '@soctrang/par-core/criteria';
import { closest } from '@soctrang/par-core/directive';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { coordinatorFile } from '../check/coordinator-file';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain } from '../complain';
import { diskWorkspace, shownPath, workspacePath } from '../files/disk-workspace';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';

/** No criteria set is larger; what is larger is none. */
const LARGEST_SET = 5 * 1024 * 1024;

/** The criteria sets that an id may name, and those that are there and cannot be used. */
export type KnownSets = Pick<Surroundings, 'criteriaSets' | 'brokenFiles'>;

/** The criteria sets that a command knows without being told a file: those near the folder, and the built-in ones. */
export async function nearbySets({ io }: Pick<Call<Options>, 'io'>): Promise<KnownSets> {
  const today = await io.today();
  const workspace = diskWorkspace({ cwd: io.cwd, today, maxSize: LARGEST_SET, isHeeded: true });
  return workspace.around(io.cwd);
}

/**
 * The criteria set of an id or a file. One that is not there or too faulty to score by ends the command.
 *
 * @param known what an id may name
 */
export async function criteriaSetOf(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  text: string,
  { criteriaSets: known, brokenFiles }: KnownSets,
): Promise<CriteriaSet | 'refused'> {
  const { io, say } = call;
  const found = known.find(({ id }) => id === text);
  if (found) return found;
  const refused = (file: string): 'refused' => {
    complain(call, say('criteria-broken', { path: printable(file), file: shellWord(printable(file)) }));
    return 'refused';
  };
  const broken = brokenFiles.find(({ kind, id }) => kind === 'criteria' && id === text);
  if (broken) return refused(shownPath(io.cwd, broken.path));
  if (!/\.(?:ya?ml|json)$/iu.test(text)) {
    const ids = known.map(({ id }) => id);
    const [meant] = closest(text, ids, { max: 1 });
    complain(
      call,
      meant === undefined
        ? say('criteria-unknown', { text, known: ids.join(', ') })
        : say('criteria-unknown.meant', { text, meant }),
    );
    return 'refused';
  }
  const today = await io.today();
  const location = path.resolve(io.cwd, text);
  // A set is read together with those beside it, on which it may build.
  const workspace = diskWorkspace({ cwd: io.cwd, today, maxSize: LARGEST_SET, isHeeded: true });
  const beside = await workspace.around(path.dirname(location));
  const nearby = beside.files.find((file) => file.path === workspacePath(location))?.checked;
  if (nearby && isCriteria(nearby)) return nearby.set ?? refused(text);
  const read = await coordinatorFile(call, text, LARGEST_SET, (content, syntax) =>
    checkCriteria(content, { today, syntax, criteriaSets: beside.criteriaSets, brokenFiles: beside.brokenFiles }),
  );
  if (read === 'refused') return 'refused';
  return read.value?.set ?? refused(text);
}

/** Whether a text that was checked is a criteria set's. */
export const isCriteria = (checked: CheckedText): checked is CheckedCriteria => 'compiled' in checked;
