import { type CompiledItem, type CompiledSet, CriteriaSetError, compile } from '../../../scoring/compile';
import type { ComponentRecord, Inputs } from '../../../scoring/inputs';
import type { CriteriaSet, Rule } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import type { Score } from '../../../scoring/score';
import type { Scalar } from '../../../source/tree';
import { dateOf } from '../../dates';
import type { ReadList, ReadObject } from '../../read-tree';
import { foldName } from '../../vocabulary';
import { type FigureSource, type Figures, type FigureValue, figuresOf, INDICATOR_FIGURE } from '../figures';
import type { AssessedItem, Evidence } from '../schema';
import { innerRule } from './asked';
import { type ComponentValue, readComponentValue } from './component-value';
import { figureInput } from './figure-input';

/** The set of a report that names none. */
const OWN_SET = 'directive-soctrang-2021';

/** What a self-assessment says of one component. */
export interface AssessedComponent {
  /** As it is written. */
  readonly id: string;
  readonly key: Scalar;
  readonly read: ReadObject<AssessedItem>;
  /** The item of the set that is meant; undefined where the set has none of that id. */
  readonly item: CompiledItem | undefined;
  /** The value that stands there, where the item is a component and has one. */
  readonly value: ComponentValue | undefined;
}

/** How a report stands to a criteria set: what it claims, and what its own figures say. */
export interface Assessment {
  readonly set: CriteriaSet;
  readonly compiled: CompiledSet;
  readonly figures: Figures;
  /** What the self-assessment says, in its order. */
  readonly components: readonly AssessedComponent[];
  /** What is known of each component: the report's figures, and over them what the self-assessment says. */
  readonly inputs: Inputs;
  /** What is known of a component: an empty record where nothing is. */
  readonly recordOf: (item: CompiledItem) => ComponentRecord;
  /** The score in force; computed once, when it is asked for. */
  readonly scored: () => Score;
}

const compiledSets = new WeakMap<CriteriaSet, CompiledSet | null>();

/** A set is prepared once, however many reports are held against it; null where it cannot be scored by. */
function compiledOnce(set: CriteriaSet): CompiledSet | null {
  const known = compiledSets.get(set);
  if (known !== undefined) return known;
  const compiled = compiledOrNull(set);
  compiledSets.set(set, compiled);
  return compiled;
}

function compiledOrNull(set: CriteriaSet): CompiledSet | null {
  try {
    return compile(set);
  } catch (error) {
    // Whoever wrote the set is told by the check of its file.
    if (error instanceof CriteriaSetError) return null;
    throw error;
  }
}

/** The set that a report is scored by: the one it names, nearest first, else the product's own. */
export function criteriaSetOf(
  { fields }: FigureSource['report'],
  sets: readonly CriteriaSet[],
): CriteriaSet | undefined {
  const named = fields.selfAssessment?.fields.criteriaSet?.value;
  return sets.find(({ id }) => id === (named || OWN_SET));
}

/**
 * Holds a report against a criteria set: its own, or another one that is tried; undefined where the set is not known or
 * cannot be scored by. Points that people gave by one set say nothing by another: there only values count.
 */
export function assessmentOf(
  source: FigureSource,
  sets: readonly CriteriaSet[],
  tried?: CriteriaSet,
): Assessment | undefined {
  const own = criteriaSetOf(source.report, sets);
  const set = tried ?? own;
  const givenBySet = tried === undefined || tried.id === own?.id;
  const compiled = set && compiledOnce(set);
  if (!set || !compiled) return undefined;
  const figures = figuresOf(source);
  const components = assessedComponents(source, compiled);
  const assessed = new Map(components.map((component) => [component.item, component]));
  const inputs: Record<string, ComponentRecord> = {};
  const records = new Map<CompiledItem, ComponentRecord>();
  for (const leaf of compiled.leaves) {
    const said = recordOf(leaf, assessed.get(leaf), figures, source);
    const record = givenBySet ? said : withoutPoints(said);
    if (record === undefined) continue;
    defineOwn(inputs, leaf.item.id, record);
    records.set(leaf, record);
  }
  let score: Score | undefined;
  const scored = (): Score => {
    score ??= compiled.score(inputs);
    return score;
  };
  return { set, compiled, figures, components, inputs, recordOf: (item) => records.get(item) ?? {}, scored };
}

/** What is known of a component without the points that people gave it; undefined where that is nothing. */
function withoutPoints(record: ComponentRecord | undefined): ComponentRecord | undefined {
  if (record === undefined) return undefined;
  const { self: _self, appraisal1: _first, appraisal2: _second, ...rest } = record;
  return Object.keys(rest).length === 0 ? undefined : rest;
}

/** An id such as `__proto__` is an id like any other. */
function defineOwn(inputs: Record<string, ComponentRecord>, id: string, record: ComponentRecord): void {
  Object.defineProperty(inputs, id, { value: record, enumerable: true, configurable: true, writable: true });
}

function assessedComponents({ report }: FigureSource, compiled: CompiledSet): readonly AssessedComponent[] {
  const entries = report.fields.selfAssessment?.fields.items?.entries ?? [];
  return entries.map(({ id, key, value: read }) => {
    const item = compiled.item(id);
    const rule = item && isLeaf(item.item) ? item.item.rule : undefined;
    const written = read.fields.value;
    return { id, key, read, item, value: rule && written ? readComponentValue(rule, written) : undefined };
  });
}

/** What is known of a component; undefined where nothing is. */
function recordOf(
  { item }: CompiledItem,
  assessed: AssessedComponent | undefined,
  figures: Figures,
  source: FigureSource,
): ComponentRecord | undefined {
  if (!isLeaf(item)) return undefined;
  const { takes, rule } = item;
  const fields = assessed?.read.fields;
  const own = assessed?.value;
  const figure: FigureValue | undefined = takes === undefined ? undefined : figures.of(takes);
  const said = fields?.notApplicable?.value;
  // What the agency itself says of a component counts, whatever its report says elsewhere.
  const reported = own || said === 'yes' || figure === undefined ? {} : figureInput(rule, figure);
  const evidence = evidenceOf(fields?.evidence) ?? (takes === undefined ? undefined : evidenceFor(takes, source));
  const record: ComponentRecord = {
    ...reported,
    ...(own && { value: own.value }),
    ...(said === 'yes' && { notApplicable: true }),
    ...(said === 'no' && { notApplicable: false }),
    ...(fields?.choice?.value && { choice: choiceOf(rule, fields.choice.value) }),
    ...(fields?.points?.value !== undefined && { self: fields.points.value }),
    ...(fields?.appraised?.value !== undefined && { appraisal1: fields.appraised.value }),
    ...(fields?.appraisedAgain?.value !== undefined && { appraisal2: fields.appraisedAgain.value }),
    ...(fields?.explanation?.value && { explanation: fields.explanation.value }),
    ...(evidence && { evidence }),
  };
  return Object.keys(record).length === 0 ? undefined : record;
}

/** The alternative of a formula that is chosen, by its id or its name. */
function choiceOf(rule: Rule, written: string): string {
  const inner = innerRule(rule);
  if (inner.kind !== 'formula') return written;
  const folded = foldName(written);
  const named = inner.alternatives.find(({ id, name }) =>
    [id, name.vi, name.en].some((one) => foldName(one) === folded),
  );
  return named?.id ?? written;
}

type Documents = NonNullable<ComponentRecord['evidence']>;

/** The documents of a list that says something. */
function evidenceOf(evidence: ReadList<Evidence> | undefined): Documents | undefined {
  const items = evidence?.items.filter(({ fields }) => Object.keys(fields).length > 0) ?? [];
  return items.length === 0 ? undefined : items.map(({ fields }) => ({ date: dateOf(fields.date) }));
}

/** What proves an indicator: the documents that are cited under the tasks it belongs to. */
function evidenceFor(takes: string, { report, directive }: FigureSource): Documents | undefined {
  if (!takes.startsWith(INDICATOR_FIGURE)) return undefined;
  const id = takes.slice(INDICATOR_FIGURE.length);
  const tasks = directive?.indicators.find((one) => one.id === id)?.tasks ?? [];
  const documents = (report.fields.tasks?.items ?? [])
    .filter(({ fields }) => fields.task?.value !== undefined && tasks.includes(fields.task.value))
    .flatMap(({ fields }) => evidenceOf(fields.evidence) ?? []);
  return documents.length === 0 ? undefined : documents;
}
