import type { CalendarDate, Directive } from '../../directive/model';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import type { Syntax } from '../../source/tree';
import { type BrokenFile, seenBeside } from '../broken-file';
import { type CheckedDirective, checkOpened, type OpenedDirective, openDirective } from './check';

/** The text of a directive's file. */
export interface DirectiveText {
  readonly text: string;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** Where it lies, with forward slashes: what a finding names it by in the others. */
  readonly path?: string;
}

export interface CheckDirectivesOptions {
  readonly today: CalendarDate;
  /** The directives that are known beside the files; the built-in one unless told. */
  readonly directives?: readonly Directive[];
}

/**
 * Reads and checks the files of several directives, of which one may take over the agencies of another, whatever the
 * order they are given in: the files of a folder. Of two files with one id the later has the finding.
 *
 * @returns what `checkDirective` gives, for each file in the order given
 *
 * @throws RangeError where `today` is no calendar date
 *
 * @example
 * const checked = checkDirectives([{ text: province }, { text: city }], { today: '2023-03-20' });
 * const directives = checked.flatMap(({ directive }) => directive ?? []);
 */
export function checkDirectives<File extends DirectiveText>(
  files: readonly File[],
  { today, directives = [soctrang20210924] }: CheckDirectivesOptions,
): readonly CheckedDirective[] {
  const opened = files.map(({ text, syntax }) => openDirective(text, { today, ...(syntax && { syntax }) }));
  const known: Directive[] = [...directives];
  const broken: Omit<BrokenFile, 'file'>[] = [];
  const checked = new Map<number, CheckedDirective>();
  const check = (index: number, circle: ReadonlySet<string>): void => {
    const file = opened[index];
    if (file === undefined) return;
    const { path = '' } = files[index] ?? {};
    const brokenFiles = seenBeside(path, broken);
    const result = checkOpened(file, { directives: known, circle, brokenFiles });
    checked.set(index, result);
    if (result.directive && !known.some(({ id }) => id === result.id)) known.push(result.directive);
    if (result.directive === undefined) broken.push({ kind: 'directive', id: result.id, path });
  };
  let waiting = opened.map((_, index) => index);
  while (waiting.length > 0) {
    const ids = new Set(waiting.map((index) => opened[index]?.id));
    // Whose agencies come from a file that is still to be checked waits for it.
    const waits = (index: number): boolean => {
      const { id, agenciesFrom } = opened[index] ?? {};
      return agenciesFrom !== undefined && agenciesFrom !== id && ids.has(agenciesFrom);
    };
    const ready = waiting.filter((index) => !waits(index));
    const circle = ready.length > 0 ? [] : circleAmong(waiting, opened);
    const inCircle = new Set(circle.flatMap((index) => opened[index]?.id ?? []));
    const now = new Set([...ready, ...circle]);
    for (const index of now) check(index, inCircle);
    waiting = waiting.filter((index) => !now.has(index));
  }
  return files.flatMap((_, index) => checked.get(index) ?? []);
}

/** Those of some files, all of which wait for another of them, that wait for each other: who only waits is left out. */
function circleAmong(waiting: readonly number[], opened: readonly OpenedDirective[]): readonly number[] {
  let circle = waiting;
  for (;;) {
    const awaited = new Set(circle.map((index) => opened[index]?.agenciesFrom));
    const left = circle.filter((index) => awaited.has(opened[index]?.id));
    if (left.length === circle.length) return circle;
    circle = left;
  }
}
