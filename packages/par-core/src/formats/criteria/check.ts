import type { CalendarDate } from '../../directive/model';
import { type CompiledSet, CriteriaSetError, compile, MOST_LEAVES } from '../../scoring/compile';
import type { CriteriaSet } from '../../scoring/model';
import type { SetProblem } from '../../scoring/problems';
import { CRITERIA_SETS } from '../../scoring/sets';
import type { Syntax } from '../../source/tree';
import type { BrokenFile } from '../broken-file';
import type { Code } from '../codes';
import type { Finding } from '../finding';
import { type CheckedText, checkedText, type ReadFile, readFile } from '../format-definition';
import type { ReadObject } from '../read-tree';
import { FIGURE_IDS } from '../report/figures';
import { assemble } from './assemble';
import type { CriteriaReading } from './context';
import { baseOf } from './extending/base';
import { CRITERIA_FORMAT } from './format';
import { provenanceOf } from './meaning/origin';
import { sayProblems } from './problems/findings';
import { CRITERIA_RULES } from './rules';
import { leavesOf } from './rules/leaves';
import type { CriteriaFile } from './schema';

export interface CheckCriteriaOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** The sets that are known beside this one, which it may build on; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** The files nearby that are there and cannot be used: who names one is told so; none unless told. */
  readonly brokenFiles?: readonly BrokenFile[];
  /** The figures of a report that a leaf may take; those that a report yields unless told. */
  readonly figures?: readonly string[];
}

/** A criteria set's file read and checked. */
export interface CheckedCriteria extends CheckedText {
  /** The id the file gives itself, also where the set is not whole. */
  readonly id: string | undefined;
  /** The id of the set that it builds on, where it names one. */
  readonly extends?: string | undefined;
  /**
   * The set, with everything that it builds on: one that `compile` takes. Undefined where it cannot be scored by, or
   * where the file is too broken to be relied on.
   */
  readonly set: CriteriaSet | undefined;
  /** The set prepared for scoring, as it was for the check; undefined where `set` is. */
  readonly compiled: CompiledSet | undefined;
}

/**
 * Reads and checks the text of a criteria set, `par-criteria/1`. Never throws on any text: what is wrong is a finding,
 * also everything that `problemsOf` says of a set.
 *
 * @throws RangeError where `today` is no calendar date
 *
 * @example
 * const { compiled, findings } = checkCriteria(text, { today: '2023-12-20' });
 * compiled?.score({ '1.1': '95.5%' }).total.points;
 */
export function checkCriteria(text: string, options: CheckCriteriaOptions): CheckedCriteria {
  const { criteriaSets = CRITERIA_SETS, today, syntax, figures = FIGURE_IDS, brokenFiles } = options;
  return checkOpened(openCriteria(text, { today, ...(syntax && { syntax }) }), {
    sets: criteriaSets,
    figures,
    circle: new Set(),
    brokenFiles,
  });
}

/** A file of a set that was read as a text and not yet looked into. */
export interface OpenedCriteria extends ReadFile {
  readonly id: string | undefined;
  /** The id of the set that it builds on. */
  readonly extends: string | undefined;
}

/** Reads the text; which sets are known beside it plays no part yet. */
export function openCriteria(
  text: string,
  { today, syntax }: { readonly today: CalendarDate; readonly syntax?: Syntax },
): OpenedCriteria {
  const { reading, read } = readFile(CRITERIA_FORMAT, text, { syntax, directives: [], on: today });
  if (read?.kind !== 'object') return { reading, read, id: undefined, extends: undefined };
  const { fields } = criteriaFile(read);
  return { reading, read, id: fields.id?.value, extends: fields.extends?.value };
}

/** The shape is made from the schema of a criteria set, so what it reads is one. */
function criteriaFile(read: NonNullable<ReadFile['read']>): ReadObject<CriteriaFile> {
  return read as unknown as ReadObject<CriteriaFile>;
}

interface Surroundings {
  readonly sets: readonly CriteriaSet[];
  readonly figures?: readonly string[];
  /** Ids of files that build on one another in a circle. */
  readonly circle: ReadonlySet<string>;
  readonly brokenFiles?: readonly BrokenFile[] | undefined;
  /** The files of the known sets by their ids, as a finding of this one names them. */
  readonly files?: ReadonlyMap<string, string>;
}

/** How many comparisons with what may have been meant a file is worth: all that an honest one needs. */
const MOST_WORK = 200_000;

/** After these, whole parts of the file may be lost or read in the wrong place. */
const TEARING: ReadonlySet<Code> = new Set(['PAR005', 'PAR006', 'PAR008', 'PAR015', 'PAR016', 'PAR017', 'PAR018']);

/** Looks into a file that was read, now that the other sets are known. */
export function checkOpened(
  opened: OpenedCriteria,
  { sets, figures = FIGURE_IDS, circle, brokenFiles = [], files }: Surroundings,
): CheckedCriteria {
  const { read, id, reading } = opened;
  const head = { id, extends: opened.extends };
  if (read?.kind !== 'object') return { ...checkedText(reading), ...head, set: undefined, compiled: undefined };
  const file = criteriaFile(read);
  const torn = reading.findings.some(({ code }) => TEARING.has(code));
  const c: CriteriaReading = {
    ...reading,
    file,
    sets,
    fileOf: (of) => files?.get(of),
    base: baseOf({ file, sets, brokenFiles, findings: reading.findings }, circle),
    figures,
    own: provenanceOf(reading, file.fields.provenance),
    drafts: new Map(),
    torn,
    lost: { anything: torn },
    work: { left: MOST_WORK },
  };
  const set = assemble(c);
  const { compiled, problems } = tryToCompile(set);
  // Where the text is torn, a sum may lack what was lost.
  const certain = torn ? problems.filter(({ kind }) => kind !== 'sum-differs' && kind !== 'nothing-inside') : problems;
  sayProblems(c, set, certain);
  if (c.drafts.size <= MOST_ITEMS) {
    const context = { ...c, set, leaves: leavesOf(c) };
    for (const rule of CRITERIA_RULES) rule(context);
  }
  const whole = compiled && !c.lost.anything && !reading.findings.some(isOfTheSet);
  return { ...checkedText(reading), ...head, set: whole ? set : undefined, compiled: whole ? compiled : undefined };
}

/** A mistake that makes a set mean something else, or nothing; its own id may be anything. */
function isOfTheSet({ code, severity }: Finding): boolean {
  return severity === 'error' && code >= 'PAR860' && code !== 'PAR886';
}

/** Every leaf within four levels: what is more is refused, and nobody reads on. */
const MOST_ITEMS = 4 * MOST_LEAVES;

function tryToCompile(set: CriteriaSet): {
  readonly compiled?: CompiledSet;
  readonly problems: readonly SetProblem[];
} {
  try {
    return { compiled: compile(set), problems: [] };
  } catch (error) {
    if (error instanceof CriteriaSetError) return { problems: error.problems };
    throw error;
  }
}
