import { requireCalendarDate } from '../calendar/date';
import { parsePeriod } from '../calendar/parse-period';
import type { Period } from '../calendar/period';
import { calendarInterval } from '../calendar/period';
import { closest } from '../directive/closest';
import type { CalendarDate, Directive } from '../directive/model';
import { unaccent } from '../directive/unaccent';
import { isUnusual, mayHoldLegacyFont } from '../source/legacy-fonts';
import { lineAt, lineEndOf } from '../source/lines';
import { readSource } from '../source/read';
import { type TextSource, whole } from '../source/text';
import { isNull, type ProblemKind, type Scalar, type SourceTree, type Syntax } from '../source/tree';
import type { BrokenFile } from './broken-file';
import { byPlace, type Finding } from './finding';
import { type Continuation, type Memory, memoryOf, remember } from './memory';
import { addProblems, toldOnce } from './problem-findings';
import { readShape } from './read-shape';
import type { AnyRead } from './read-tree';
import { addFinding, type Meaning, type Reading } from './reading';
import { type Field, type ObjectShape, objectsOf, type Parts, type Shape } from './shape';
import { silence } from './silence';
import { decomposedLetters } from './unicode-form';
import { foldName, type Language, nameIn, namesOf } from './vocabulary';

/** A kind of file: its name and version, its shape, and the vocabularies of its parts. */
export interface FormatDefinition {
  /** `par-report/1` */
  readonly name: string;
  readonly shape: ObjectShape;
  readonly parts: Parts;
  /** Whether a text is a key of the format; beside others, whether one group of keys holds them all. */
  readonly isKey: (text: string, siblings?: readonly string[]) => boolean;
  /** Whether a text is nearly a key of the format, or the beginning of one. */
  readonly isNearKey: (text: string) => boolean;
}

export function defineFormat(name: string, shape: Shape, parts: Parts): FormatDefinition {
  if (shape.kind !== 'object') throw new TypeError('a file is an object');
  const objects = objectsOf(shape);
  const holds = (object: ObjectShape, key: string): boolean => object.names.has(key) || object.unaccented.has(key);
  const isKey = (text: string, siblings: readonly string[] = []): boolean => {
    const keys = [text, ...siblings].map(foldName);
    return objects.some((object) => keys.every((key) => holds(object, key)));
  };
  const names = objects.flatMap((object) => [...object.unaccented.keys()]);
  const isNearKey = (text: string): boolean => {
    const plain = unaccent(foldName(text));
    return plain !== '' && (names.some((one) => one.startsWith(plain)) || closest(plain, names, { max: 1 }).length > 0);
  };
  return { name, shape, parts, isKey, isNearKey };
}

export interface ReadFileOptions extends Continuation {
  readonly syntax?: Syntax | undefined;
  readonly directives: readonly Directive[];
  /** The files nearby that cannot be used; none unless told. */
  readonly brokenFiles?: readonly BrokenFile[] | undefined;
  /** The day on which agencies are looked up where the file names no period. */
  readonly on: CalendarDate;
}

export interface ReadFile {
  readonly reading: Reading;
  readonly read: AnyRead | undefined;
}

/** More unknown keys than this are no slips of the hand. */
const MOST_SUGGESTIONS = 500;

/** Problems after which a value is not what its author meant. */
const BREAKING: ReadonlySet<ProblemKind> = new Set([
  'unclosed-bracket',
  'reserved-character',
  'alias-unknown',
  'alias-too-large',
]);

/** Reads a text as a file of a format: the tree, what it means, and what is wrong so far. */
export function readFile(format: FormatDefinition, text: TextSource, options: ReadFileOptions): ReadFile {
  requireCalendarDate(options.on, 'today');
  const { since } = options;
  const tree = readSource(text, {
    ...(options.syntax && { syntax: options.syntax }),
    isKey: format.isKey,
    isNearKey: format.isNearKey,
    ...(since && { since: { tree: since.checked.tree, change: since.change } }),
  });
  const memory = memoryOf(options);
  const odd = since && memory?.unusual === false ? isUnusual(since.change.text) : isUnusual(whole(text));
  if (memory) memory.unusual = odd;
  const legacy = odd && mayHoldLegacyFont(whole(text)) ? { font: undefined } : undefined;
  const findings: Finding[] = [];
  const period = periodOfFile(format, tree);
  const reading: Reading = {
    tree,
    format: format.name,
    legacy,
    decomposed: odd && COMBINING_MARK.test(whole(text)),
    language: languageOf(format, tree),
    directive: directiveOf(format, tree, options.directives),
    directives: options.directives,
    brokenFiles: options.brokenFiles ?? [],
    period,
    on: period ? calendarInterval(period).to : options.on,
    findings,
    meaning: undefined,
    suggestionsLeft: MOST_SUGGESTIONS,
    needQuotes: new Set(tree.problems.filter((one) => one.kind.endsWith('comma-in-flow')).map((one) => one.start)),
    broken: new Set(tree.problems.filter((one) => BREAKING.has(one.kind)).map((one) => one.start)),
    // What font a text is of is told by the texts before it.
    memory: legacy === undefined ? memory : undefined,
    change: since?.change,
    entangled: 0,
  };
  if (memory) {
    const { decomposed, directive, directives, language, on } = reading;
    remember(memory, legacy ? [] : [format, tree.syntax, language, decomposed, on, directive, ...directives]);
  }
  if (isAnotherKind(reading, format)) return { reading, read: undefined };
  addProblems(reading);
  checkUnicode(reading);
  if (isNull(tree.root)) {
    const place = { start: 0, end: Math.min(1, text.length) };
    const first = format.shape.fields.get('format');
    const line = `${first ? nameIn(reading.language, first.key, first.term) : 'format'}: ${format.name}`;
    // A new report has a command of its own.
    const data = { kind: 'begin', entries: firstEntries(format, reading) } as const;
    if (format.name.startsWith('par-report/')) addFinding(reading, 'PAR004', place, { data });
    else addFinding(reading, 'PAR004', place, { message: 'PAR004.other', args: { first: line }, data });
    return { reading, read: undefined };
  }
  const read = readShape(reading, format.shape, tree.root, '');
  if (read) reading.meaning = { shape: format.shape, read };
  if (read?.kind === 'object') checkFormatName(reading, format, read.fields);
  return { reading, read };
}

/** The keys that a file of a format needs, with their values where there is no choice. */
function firstEntries(
  { name, shape }: FormatDefinition,
  { directives, language }: Reading,
): readonly (readonly [string, string | null])[] {
  const [directive, ...others] = directives;
  return [...shape.fields.values()].flatMap((field) => {
    const { key, required, term } = field;
    if (!required) return [];
    const isDirective = field.shape.kind === 'scalar' && field.shape.scalar === 'directive';
    const known = key === 'format' ? name : isDirective && others.length === 0 ? directive?.id : undefined;
    return [[nameIn(language, key, term), known ?? null] as const];
  });
}

/** A text that was read and checked, whatever kind of file it is. */
export interface CheckedText {
  readonly tree: SourceTree;
  /** The vocabulary the file is written in. */
  readonly language: Language;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** What it means; absent where it could not be read as a file of its format. */
  readonly meaning?: Meaning;
  /** Of a text that will be checked again after a change. */
  readonly memory?: Memory;
}

/** What every check gives back of its reading. */
export function checkedText(reading: Reading): CheckedText {
  const { tree, language, meaning, memory } = reading;
  const findings = [...silence(reading, toldOnce(reading))].sort(byPlace);
  return { tree, language, findings, ...(meaning && { meaning }), ...(memory && { memory }) };
}

/** A file of another kind, or none of ours at all: that is the one thing to say. */
function isAnotherKind(reading: Reading, format: FormatDefinition): boolean {
  const { tree } = reading;
  const { root } = tree;
  if (root === null || isNull(root)) return false;
  const args = { expected: format.name };
  const written = rootScalar(format, tree, 'format');
  const kind = written && /^par-[a-z]+\/\d+$/u.exec(written.value.trim());
  if (
    written &&
    kind &&
    kind[0] !== format.name &&
    !kind[0].startsWith(format.name.slice(0, format.name.indexOf('/') + 1))
  ) {
    addFinding(reading, 'PAR110', written, {
      message: 'PAR110.other',
      args: { ...args, text: kind[0] },
      path: '/format',
    });
    return true;
  }
  const known =
    root.kind === 'mapping' &&
    root.entries.slice(0, 50).some(({ key }) => format.isKey(key.value) || format.isNearKey(key.value));
  if (known) return false;
  const end = Math.min(root.end, lineEndOf(tree.lineStarts, tree.source, lineAt(tree.lineStarts, root.start)));
  const first = format.shape.fields.get('format');
  const key = first ? nameIn(reading.language, first.key, first.term) : '';
  addFinding(reading, 'PAR110', { start: root.start, end }, { message: 'PAR110.none', args: { ...args, key } });
  return true;
}

const COMBINING_MARK = /[\u0300-\u036f]/u;

/** Text typed in decomposed form is read, and said once for the file, with how many letters are so written. */
function checkUnicode(reading: Reading): void {
  if (!reading.decomposed) return;
  const places = decomposedLetters(reading.tree.text);
  const [first] = places;
  if (first === undefined) return;
  addFinding(reading, 'PAR019', first, {
    ...(places.length > 1 && { message: 'PAR019.several' }),
    args: { count: places.length },
    data: { kind: 'convert', from: 'decomposed' },
  });
}

function checkFormatName(
  reading: Reading,
  format: FormatDefinition,
  fields: Record<string, AnyRead | undefined>,
): void {
  const written = fields.format;
  if (
    written?.kind !== 'scalar' ||
    written.value === undefined ||
    written.node === null ||
    written.value === format.name
  )
    return;
  addFinding(reading, 'PAR110', written.node, {
    args: { text: String(written.value).slice(0, 60), expected: format.name },
    path: '/format',
    data: { kind: 'replace', text: format.name },
  });
}

/** The value a root key holds, by any of its names, also without diacritics. */
function rootScalar(format: FormatDefinition, tree: SourceTree, key: string): Scalar | undefined {
  const field = format.shape.fields.get(key);
  if (tree.root?.kind !== 'mapping' || field === undefined) return undefined;
  const names = plainNamesOf(field);
  const entry = tree.root.entries.find((one) => names.has(unaccent(foldName(one.key.value))));
  return entry?.value?.kind === 'scalar' ? entry.value : undefined;
}

const plainNames = new WeakMap<Field, ReadonlySet<string>>();

/** Every name of a key without diacritics; made once. */
function plainNamesOf(field: Field): ReadonlySet<string> {
  const known = plainNames.get(field);
  if (known) return known;
  const made = new Set(namesOf(field.key, field.term).map((name) => unaccent(foldName(name))));
  plainNames.set(field, made);
  return made;
}

/** The key `format` or `mẫu` tells the vocabulary; without it, what most root keys are written in. */
function languageOf(format: FormatDefinition, tree: SourceTree): Language {
  if (tree.root?.kind !== 'mapping') return 'vi';
  let english = 0;
  let vietnamese = 0;
  for (const entry of tree.root.entries) {
    const name = foldName(entry.key.value);
    const field = format.shape.names.get(name);
    if (field === undefined) continue;
    if (field.key === 'format') return name === 'format' ? 'en' : 'vi';
    if (name === foldName(field.key)) english++;
    else vietnamese++;
  }
  return english > vietnamese ? 'en' : 'vi';
}

function periodOfFile(format: FormatDefinition, tree: SourceTree): Period | undefined {
  const text = rootScalar(format, tree, 'period')?.value;
  return text === undefined || text.length > 60 ? undefined : parsePeriod(text);
}

function directiveOf(format: FormatDefinition, tree: SourceTree, known: readonly Directive[]): Directive | undefined {
  if (!format.shape.fields.has('directive')) return known[0];
  const text = rootScalar(format, tree, 'directive')?.value.trim();
  // Without the key the built-in directive is the best guess; with an unknown one nothing is looked up.
  return text === undefined || text === '' ? known[0] : known.find((directive) => directive.id === text);
}
