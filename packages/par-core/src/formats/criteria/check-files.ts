import type { CalendarDate } from '../../directive/model';
import type { CriteriaSet } from '../../scoring/model';
import { CRITERIA_SETS } from '../../scoring/sets';
import type { Syntax } from '../../source/tree';
import { type BrokenFile, folderOf, pathFrom, seenBeside } from '../broken-file';
import { type CheckedCriteria, checkOpened, type OpenedCriteria, openCriteria } from './check';

export interface CriteriaText {
  readonly text: string;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** Where it lies, with forward slashes: what a finding names it by in the others. */
  readonly path?: string;
}

export interface CheckCriteriaFilesOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** The sets that are known beside these files; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[];
}

/**
 * Reads and checks the criteria sets of one folder together: each may build on another, in whatever order they are
 * given. Of two with one id the first counts.
 *
 * @returns what was found in each file, in the order of the files
 * @example
 * const checked = checkCriteriaFiles([{ text: province }, { text: district }], { today: '2023-12-20' });
 * const sets = checked.flatMap(({ set }) => set ?? []);
 */
export function checkCriteriaFiles<File extends CriteriaText>(
  files: readonly File[],
  { today, criteriaSets = CRITERIA_SETS }: CheckCriteriaFilesOptions,
): readonly CheckedCriteria[] {
  const opened = files.map(({ text, syntax }) => openCriteria(text, { today, ...(syntax && { syntax }) }));
  const known: CriteriaSet[] = [...criteriaSets];
  const paths = new Map<string, string>();
  const broken: Omit<BrokenFile, 'file'>[] = [];
  const checked = new Map<number, CheckedCriteria>();
  const check = (index: number, circle: ReadonlySet<string>): void => {
    const file = opened[index];
    if (file === undefined) return;
    const { path = '' } = files[index] ?? {};
    const brokenFiles = seenBeside(path, broken);
    const beside = new Map([...paths].map(([id, of]) => [id, pathFrom(folderOf(path), of)]));
    const result = checkOpened(file, { sets: known, circle, brokenFiles, files: beside });
    checked.set(index, result);
    if (result.set && !known.some(({ id }) => id === result.id)) {
      known.push(result.set);
      if (path !== '') paths.set(result.set.id, path);
    }
    if (result.set === undefined) broken.push({ kind: 'criteria', id: result.id, path });
  };
  let waiting = opened.map((_, index) => index);
  while (waiting.length > 0) {
    const ids = new Set(waiting.map((index) => opened[index]?.id));
    // Who builds on a file that is still to be checked waits for it.
    const waits = (index: number): boolean => {
      const { id, extends: base } = opened[index] ?? {};
      return base !== undefined && base !== id && ids.has(base);
    };
    // Who builds on a set that is nowhere is told so last, when all that it may have meant is known.
    const isLost = (index: number): boolean => {
      const { extends: base } = opened[index] ?? {};
      return base !== undefined && !ids.has(base) && !known.some(({ id }) => id === base);
    };
    const ready = waiting.filter((index) => !waits(index) && !isLost(index));
    const lost = ready.length > 0 ? [] : waiting.filter(isLost);
    const circle = ready.length + lost.length > 0 ? [] : circleAmong(waiting, opened);
    const inCircle = new Set(circle.flatMap((index) => opened[index]?.id ?? []));
    const now = new Set([...ready, ...lost, ...circle]);
    for (const index of now) check(index, inCircle);
    waiting = waiting.filter((index) => !now.has(index));
  }
  return files.flatMap((_, index) => checked.get(index) ?? []);
}

/** Those of some files, all of which wait for another of them, that wait for each other: who only waits is left out. */
function circleAmong(waiting: readonly number[], opened: readonly OpenedCriteria[]): readonly number[] {
  let circle = waiting;
  for (;;) {
    const awaited = new Set(circle.map((index) => opened[index]?.extends));
    const left = circle.filter((index) => awaited.has(opened[index]?.id));
    if (left.length === circle.length) return circle;
    circle = left;
  }
}
