import type { CalendarDate, Directive } from '../../directive/model';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import type { Syntax } from '../../source/tree';
import type { BrokenFile } from '../broken-file';
import type { Code } from '../codes';
import { dateOf } from '../dates';
import { type CheckedText, checkedText, type ReadFile, readFile } from '../format-definition';
import { sayUnknownDirective } from '../read-reference';
import type { ReadObject, ReadScalar } from '../read-tree';
import { addFinding } from '../reading';
import { assemble, describe } from './assemble';
import type { DirectiveReading, Lost } from './context';
import { DIRECTIVE_FORMAT } from './format';
import { wordsOf } from './meaning/words';
import { DIRECTIVE_RULES } from './rules';
import type { DirectiveFile } from './schema';

export interface CheckDirectiveOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh: agencies are looked up on it where the file bears no date. */
  readonly today: CalendarDate;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** The directives that are known beside this one; the built-in one unless told. */
  readonly directives?: readonly Directive[];
  /** The files nearby that are there and cannot be used: who names one is told so; none unless told. */
  readonly brokenFiles?: readonly BrokenFile[];
}

/** A directive's file read and checked. */
export interface CheckedDirective extends CheckedText {
  /** The id the file gives itself, also where the directive is not whole. */
  readonly id: string | undefined;
  /**
   * The directive, for everything that takes one. Undefined where the file is too broken to be relied on: where
   * something that is required could not be read, or the text itself is broken so that parts may be lost.
   */
  readonly directive: Directive | undefined;
}

/**
 * Reads and checks the text of a directive, `par-directive/1`. Never throws on any text: what is wrong is a finding.
 *
 * @throws RangeError where `today` is no calendar date
 *
 * @example
 * const { directive, findings } = checkDirective(text, { today: '2023-03-20' });
 * if (directive) checkReport(report, { today: '2023-12-10', directives: [directive] });
 */
export function checkDirective(text: string, options: CheckDirectiveOptions): CheckedDirective {
  const { directives = [soctrang20210924], today, syntax, brokenFiles } = options;
  const opened = openDirective(text, { today, ...(syntax && { syntax }) });
  return checkOpened(opened, { directives, circle: new Set(), brokenFiles });
}

/** A file of a directive that was read as a text and not yet looked into. */
export interface OpenedDirective extends ReadFile {
  readonly id: string | undefined;
  /** The id of the directive whose agencies it takes over. */
  readonly agenciesFrom: string | undefined;
}

/** Reads the text; which directive is known beside it plays no part yet. */
export function openDirective(
  text: string,
  { today, syntax }: { readonly today: CalendarDate; readonly syntax?: Syntax },
): OpenedDirective {
  const { reading, read } = readFile(DIRECTIVE_FORMAT, text, { syntax, directives: [], on: today });
  if (read?.kind !== 'object') return { reading, read, id: undefined, agenciesFrom: undefined };
  const { fields } = directiveFile(read);
  return { reading, read, id: fields.id?.value, agenciesFrom: fields.agenciesFrom?.value };
}

/** The shape is made from the schema of a directive, so what it reads is one. */
function directiveFile(read: NonNullable<ReadFile['read']>): ReadObject<DirectiveFile> {
  return read as unknown as ReadObject<DirectiveFile>;
}

interface Surroundings {
  readonly directives: readonly Directive[];
  /** Ids of files that take agencies from one another in a circle. */
  readonly circle: ReadonlySet<string>;
  readonly brokenFiles?: readonly BrokenFile[] | undefined;
}

/** Looks into a file that was read, now that the other directives are known. */
export function checkOpened(
  opened: OpenedDirective,
  { directives, circle, brokenFiles = [] }: Surroundings,
): CheckedDirective {
  const { read, id } = opened;
  const reading = { ...opened.reading, directives, brokenFiles, directive: undefined };
  if (read?.kind !== 'object') return { ...checkedText(reading), id, directive: undefined };
  const file = directiveFile(read);
  const title = wordsOf(file.fields.title);
  const begun: DirectiveReading = {
    ...reading,
    file,
    day: dateOf(file.fields.date) ?? reading.on,
    itself: { kind: 'sourced', source: title?.vi ?? id ?? '' },
    base: undefined,
    lost: lostIn(reading),
    work: { left: MOST_WORK },
  };
  const base = baseOf(begun, circle);
  // Without agencies, or those of another, nobody is known; that is said once.
  if (base === undefined && (file.fields.agencies === undefined || hasText(file.fields.agenciesFrom))) {
    begun.lost.add('agency').add('group');
  }
  const context = describe({ ...begun, base });
  const directive = assemble(context);
  for (const rule of DIRECTIVE_RULES) rule(context);
  const checked = checkedText(reading);
  const torn = context.findings.some(({ code }) => TEARING.has(code));
  return { ...checked, id, directive: torn ? undefined : directive };
}

/** Where the text is torn, anything may have been lost. */
function lostIn({ findings }: ReadFile['reading']): Set<Lost> {
  const torn = findings.some(({ code }) => TEARING.has(code));
  return new Set(torn ? (['agency', 'group', 'document', 'system', 'deliverable', 'task', 'indicator'] as const) : []);
}

function hasText(read: ReadScalar<string> | undefined): boolean {
  return read?.value !== undefined && read.value !== '';
}

/** How many comparisons with what may have been meant a file is worth: all that an honest one needs. */
const MOST_WORK = 200_000;

/** After these, whole parts of the file may be lost or read in the wrong place. */
const TEARING: ReadonlySet<Code> = new Set(['PAR005', 'PAR006', 'PAR008', 'PAR015', 'PAR016', 'PAR017', 'PAR018']);

/** The known directive whose agencies are taken over. PAR209 where it is not known, PAR838 where it is this one. */
function baseOf(c: DirectiveReading, circle: ReadonlySet<string>): Directive | undefined {
  const { agenciesFrom, id } = c.file.fields;
  const { value, node, path = '' } = agenciesFrom ?? {};
  if (value === undefined || value === '' || !node) return undefined;
  if (value === id?.value) {
    addFinding(c, 'PAR838', node, { path, data: { kind: 'remove', part: 'entry', maybe: true } });
    return undefined;
  }
  if (circle.has(value)) {
    addFinding(c, 'PAR838', node, { message: 'PAR838.circle', args: { text: value }, path });
    return undefined;
  }
  const base = c.directives.find((directive) => directive.id === value);
  if (base === undefined) sayUnknownDirective(c, value, node, path);
  return base;
}
