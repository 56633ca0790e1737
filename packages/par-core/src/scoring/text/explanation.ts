import type { Bilingual, Provenance } from '../../directive/model';
import type { CompiledItem, CompiledSet } from '../compile';
import { compare, divide, ONE, Rational, signOf } from '../exact/rational';
import { type ComponentRecord, type Entry, Failure, readQuantity } from '../inputs';
import type { Decision, Leaf, Level, RankGroup, Rounding, Rule, ScoredBy } from '../model';
import { explainRule } from '../rules/explain';
import { type Arithmetic, type Case, type Derived, type Explain, figure, type Reading } from '../rules/explained';
import { explainSum } from '../rules/sum/explain';
import {
  recordOf,
  type Score,
  type ScoredItem,
  type ScoredTotal,
  type Stage,
  type Status,
  type Warning,
} from '../score';

/** What the set says of an item, and where. */
export interface ExplainedItem {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: Level;
  /** Where in the set: `/areas/0/items/2`. */
  readonly path: string;
  /** The items it stands in, the area first. */
  readonly within: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly note: Bilingual | undefined;
  readonly maximum: Rational;
  /** Where the maximum comes from: of the item, else of what it stands in, else of the set. */
  readonly maximumProvenance: Provenance;
  /** Of a leaf. */
  readonly rule: Rule | undefined;
  readonly scoredBy: ScoredBy | undefined;
  /** Where the numbers in the rule come from; as the maximum unless the set says otherwise. */
  readonly ruleProvenance: Provenance | undefined;
  /** The decision that issued the set. */
  readonly decision: Decision | undefined;
}

/** Points of one stage, or why they could not be read. */
export interface StagePoints {
  readonly stage: Stage;
  /** As they were computed or given, not yet held within 0 and the maximum. */
  readonly points: Rational | Failure;
}

export interface ExplainedLeaf {
  readonly kind: 'leaf';
  readonly item: ExplainedItem;
  readonly status: Status;
  /** The points that count, held within 0 and the maximum; 0 where there are none, see `status`. */
  readonly points: Rational;
  /** The maximum; 0 where the leaf does not apply. */
  readonly counted: Rational;
  /** The stage whose points count. */
  readonly stage: Stage | undefined;
  /** The points of every stage that has some, computed first. */
  readonly stages: readonly StagePoints[];
  /** Which case it was: of the rule, or `given` by people, `missing`, `failed`. */
  readonly case: Case;
  /** Gives the points before they are held. */
  readonly arithmetic: Arithmetic | undefined;
  /** Where the points were held: to what, and what they were before. */
  readonly held: { readonly to: 'maximum' | 'zero'; readonly from: Rational } | undefined;
  readonly failure: Failure | undefined;
  /** What the rule makes of the input, whoever's points count. */
  readonly computed: Reading;
  /** What the agency says to it (giải trình). */
  readonly explanation: string | undefined;
}

export interface ExplainedBranch {
  readonly kind: 'branch';
  readonly item: ExplainedItem;
  readonly points: Rational;
  readonly counted: Rational;
  /** Points that may still come: maxima of leaves that are missing or failed. */
  readonly open: Rational;
  /** How many leaves under it are missing, do not apply, could not be read. */
  readonly missing: number;
  readonly notApplicable: number;
  readonly failed: number;
  /** Gives the points: the sum of the items. */
  readonly arithmetic: Arithmetic;
  /** Points ÷ counted × 100 %: 0.87 is 87 %. Of an area; absent where nothing counts. */
  readonly index: Derived | undefined;
  readonly items: readonly ExplainedNode[];
}

export type ExplainedNode = ExplainedLeaf | ExplainedBranch;

/** The group of the year (xếp loại), with its threshold. */
export interface ExplainedGroup extends RankGroup {
  readonly provenance: Provenance;
}

/** Of a whole set. */
export interface ExplainedTotal extends ScoredTotal {
  readonly arithmetic: Arithmetic;
  /** Points ÷ counted × 100 %: 0.87 is 87 %. */
  readonly indexFrom: Derived | undefined;
  readonly group: ExplainedGroup | undefined;
}

/** The set that was scored by. */
export interface ExplainedSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly year: number;
  readonly decision: Decision | undefined;
  readonly note: Bilingual | undefined;
  readonly provenance: Provenance;
  readonly rounding: Rounding | undefined;
}

/**
 * Why a score is what it is, as data: no text is made, numbers are exact, and it can be turned into JSON.
 * `explanationText` and `explanationMarkdown` put it into words.
 */
export interface Explanation {
  readonly set: ExplainedSet;
  /** The last stage that was looked at. */
  readonly stage: Stage;
  /** Of the whole set; absent where one item was asked for. */
  readonly total: ExplainedTotal | undefined;
  readonly warnings: readonly Warning[];
  /** The areas, or the item that was asked for. */
  readonly items: readonly ExplainedNode[];
}

/** What does not change from sheet to sheet. */
interface Prepared {
  readonly set: ExplainedSet;
  readonly groups: ReadonlyMap<string, ExplainedGroup>;
  /** Of the items in the order of the set. */
  readonly items: readonly PreparedItem[];
  readonly areas: readonly PreparedItem[];
}

interface PreparedItem {
  readonly index: number;
  readonly item: ExplainedItem;
  /** Of a leaf. */
  readonly explain: Explain | undefined;
  readonly under: PreparedItem[];
}

/** A set is prepared at its first explanation. */
const prepared = new WeakMap<CompiledSet, Prepared>();

/**
 * Explains a score: all of it, or one item with what stands under it.
 *
 * @param score made by `compile(set).score(inputs)`
 * @param id an item of the set
 * @throws RangeError where the set has no item of that id; `score.item(id)` tells
 * @example
 * const explanation = explain(compile(set).score({ '1.1': '87.5%' }), '1.1');
 * explanationText(explanation, { language: 'vi' }) // … 87,5 % × 1,5 = 1,3125 …
 */
export function explain(score: Score, id?: string): Explanation {
  const { compiled } = score;
  const { set, groups, items, areas } = preparedOf(compiled);
  const scored = score.items();
  const node = (of: PreparedItem): ExplainedNode => {
    const points = scored[of.index];
    if (points === undefined) throw new TypeError('a score has all items of its set');
    return of.explain
      ? leafNode(of.item, of.explain, points, recordOf(entryOf(score.inputs, of.item.id)))
      : branchNode(of, points, of.under.map(node));
  };
  if (id !== undefined) {
    const found = compiled.item(id);
    const asked = found && items[found.index];
    if (asked === undefined) throw new RangeError(`the set ${set.id} has no item ${id.slice(0, 60)}`);
    const one = node(asked);
    const under = new Set(idsIn(one));
    const warnings = score.warnings.filter(({ item, kind }) => kind !== 'nothing-counts' && under.has(item));
    return { set, stage: score.stage, total: undefined, warnings, items: [one] };
  }
  const nodes = areas.map(node);
  const { total, group } = score;
  return {
    set,
    stage: score.stage,
    total: {
      ...total,
      arithmetic: sumOf(nodes),
      indexFrom: indexOf(total.points, total.counted),
      group: group === undefined ? undefined : groups.get(group),
    },
    warnings: score.warnings,
    items: nodes,
  };
}

function entryOf(inputs: Score['inputs'], id: string): Entry | undefined {
  return Object.hasOwn(inputs, id) ? inputs[id] : undefined;
}

function idsIn(node: ExplainedNode): readonly string[] {
  return node.kind === 'leaf' ? [node.item.id] : [node.item.id, ...node.items.flatMap(idsIn)];
}

const sumOf = (nodes: readonly ExplainedNode[]): Arithmetic =>
  explainSum(nodes.map(({ item, points }) => ({ id: item.id, points })));

const WHOLE = figure(ONE, 'percent');

function indexOf(points: Rational, counted: Rational): Derived | undefined {
  if (signOf(counted) <= 0) return undefined;
  const left = { kind: 'quotient', left: figure(points, 'points'), right: figure(counted, 'points') } as const;
  const from = { kind: 'product', left, right: WHOLE } as const;
  return { name: 'index', label: undefined, value: divide(points, counted), unit: 'percent', from };
}

function branchNode({ item }: PreparedItem, of: ScoredItem, items: readonly ExplainedNode[]): ExplainedBranch {
  const { points, counted, open, missing, notApplicable, failed } = of;
  return {
    kind: 'branch',
    item,
    points,
    counted,
    open,
    missing,
    notApplicable,
    failed,
    arithmetic: sumOf(items),
    index: item.level === 'area' ? indexOf(points, counted) : undefined,
    items,
  };
}

const GIVEN: Case = { kind: 'given' };
const FAILED: Case = { kind: 'failed' };

function leafNode(item: ExplainedItem, explainIt: Explain, of: ScoredItem, record: ComponentRecord): ExplainedLeaf {
  const computed = explainIt(record);
  const stages = stagesOf(record, computed);
  const { status = 'missing', stage, points, counted, failure } = of;
  const people = stage !== undefined && stage !== 'computed';
  const given = people ? stages.find((one) => one.stage === stage)?.points : undefined;
  const before = given ?? computed.outcome;
  const number = status === 'scored' && before instanceof Rational ? before : undefined;
  const byRule = failure === undefined || failure.kind === failureOf(computed)?.kind;
  return {
    kind: 'leaf',
    item,
    status,
    points,
    counted,
    stage,
    stages,
    case: people ? GIVEN : byRule ? computed.case : FAILED,
    arithmetic: people ? number && figure(number, 'points') : number && computed.arithmetic,
    held: number && heldOf(number, item.maximum),
    failure,
    computed,
    explanation: record.explanation,
  };
}

const failureOf = ({ outcome }: Reading): Failure | undefined => (outcome instanceof Failure ? outcome : undefined);

function heldOf(points: Rational, maximum: Rational): ExplainedLeaf['held'] {
  if (signOf(points) < 0) return { to: 'zero', from: points };
  return compare(points, maximum) > 0 ? { to: 'maximum', from: points } : undefined;
}

const NO_STAGES: readonly StagePoints[] = [];

function stagesOf(record: ComponentRecord, { outcome }: Reading): readonly StagePoints[] {
  const { self, appraisal1, appraisal2 } = record;
  const computed: readonly StagePoints[] =
    outcome instanceof Rational || outcome instanceof Failure ? [{ stage: 'computed', points: outcome }] : NO_STAGES;
  if (self === undefined && appraisal1 === undefined && appraisal2 === undefined) return computed;
  const stages = [...computed];
  if (self !== undefined) stages.push({ stage: 'self', points: readQuantity(self, 'self') });
  if (appraisal1 !== undefined) stages.push({ stage: 'appraisal-1', points: readQuantity(appraisal1, 'appraisal-1') });
  if (appraisal2 !== undefined) stages.push({ stage: 'appraisal-2', points: readQuantity(appraisal2, 'appraisal-2') });
  return stages;
}

function preparedOf(compiled: CompiledSet): Prepared {
  const before = prepared.get(compiled);
  if (before) return before;
  const made = prepare(compiled);
  prepared.set(compiled, made);
  return made;
}

function prepare({ set, items: compiledItems }: CompiledSet): Prepared {
  const { id, name, year, decision, note, provenance, rounding } = set;
  const items: PreparedItem[] = [];
  const areas: PreparedItem[] = [];
  for (const compiled of compiledItems) {
    const parent = compiled.parent && items[compiled.parent.index];
    const made = prepareItem(compiled, parent?.item, provenance, decision);
    items.push(made);
    (parent?.under ?? areas).push(made);
  }
  const groups = (set.groups?.bands ?? []).map((band): [string, ExplainedGroup] => [
    band.name,
    { ...band, provenance: set.groups?.provenance ?? provenance },
  ]);
  return {
    set: { id, name, year, decision, note, provenance, rounding },
    groups: new Map(groups),
    items,
    areas,
  };
}

function prepareItem(
  { item, level, path, maximum, index, evaluate }: CompiledItem,
  parent: ExplainedItem | undefined,
  ofSet: Provenance,
  decision: Decision | undefined,
): PreparedItem {
  // Only a leaf is evaluated.
  const leaf = evaluate === undefined ? undefined : (item as Leaf);
  const maximumProvenance = item.provenance ?? parent?.maximumProvenance ?? ofSet;
  const explained: ExplainedItem = {
    id: item.id,
    name: item.name,
    level,
    path,
    within: parent ? [...parent.within, { id: parent.id, name: parent.name }] : [],
    note: item.note,
    maximum,
    maximumProvenance,
    rule: leaf?.rule,
    scoredBy: leaf?.scoredBy,
    ruleProvenance: leaf && (leaf.ruleProvenance ?? maximumProvenance),
    decision,
  };
  return { index, item: explained, explain: leaf && explainRule(leaf.rule, maximum), under: [] };
}
