import { entryAt } from '../blocks';
import { compare, divide, ONE, Rational, signOf, subtract, ZERO } from '../exact/rational';
import { requireScore } from '../given-score';
import { type ComponentRecord, Failure, readQuantity } from '../inputs';
import { type Arithmetic, type Case, type Derived, type Explain, figure, type Reading } from '../rules/explained';
import { shown } from '../rules/rule-kind';
import type { Tally } from '../rules/sum/evaluate';
import { explainSum } from '../rules/sum/explain';
import { type Mark, recordOf, type Score } from '../score';
import type {
  ExplainedBranch,
  ExplainedItem,
  ExplainedLeaf,
  ExplainedNode,
  Explanation,
  StagePoints,
} from './explanation';
import { type PreparedItem, preparedSet } from './prepared-set';

/**
 * Explains a score: all of it, or one item with what stands under it.
 *
 * @param score made by `compile(set).score(inputs)`
 * @param id an item of the set
 * @throws RangeError where the set has no item of that id; `score.item(id)` tells. TypeError for what is no score
 * @example
 * const explanation = explain(compile(set).score({ '1.1': '87.5%' }), '1.1');
 * explanationText(explanation, { language: 'vi' }) // … 87,5% × 1,5 = 1,3125 …
 */
export function explain(score: Score, id?: string): Explanation {
  const { compiled } = requireScore(score);
  const { set, groups, items, areas } = preparedSet(compiled);
  const { marks, sums } = score.sheet;
  const node = ({ compiled: { place }, item, explain: explainIt, under }: PreparedItem): ExplainedNode =>
    explainIt
      ? leafNode(item, explainIt, entryAt(marks, place))
      : branchNode(item, entryAt(sums, place), under.map(node));
  if (id !== undefined) {
    const found = compiled.item(id);
    const asked = found && items[found.index];
    if (asked === undefined) throw new RangeError(`the set ${shown(set.id)} has no item ${shown(id)}`);
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

function branchNode(item: ExplainedItem, of: Tally, items: readonly ExplainedNode[]): ExplainedBranch {
  const { points, leftOut, open, missing, notApplicable, failed } = of;
  const counted = subtract(item.maximum, leftOut);
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

const NO_STAGES: readonly StagePoints[] = [];
const GIVEN: Case = { kind: 'given' };
const FAILED: Case = { kind: 'failed' };

function leafNode(item: ExplainedItem, explainIt: Explain, mark: Mark): ExplainedLeaf {
  const { computed, stages, explanation } = readRecord(explainIt, mark);
  const { status, stage, points, failure } = mark;
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
    counted: status === 'not-applicable' ? ZERO : item.maximum,
    stage,
    stages,
    case: people ? GIVEN : byRule ? computed.case : FAILED,
    arithmetic: people ? number && figure(number, 'points') : number && computed.arithmetic,
    held: number && heldOf(number, item.maximum),
    failure,
    computed,
    explanation,
  };
}

/** What stands in a record, of which nothing is to be trusted: it may throw whoever asks it. */
function readRecord(explainIt: Explain, { entry }: Mark) {
  try {
    const record = recordOf(entry);
    const computed = explainIt(record);
    const explanation = typeof record.explanation === 'string' ? record.explanation : undefined;
    return { computed, stages: stagesOf(record, computed), explanation };
  } catch {
    return { computed: UNREADABLE, stages: NO_STAGES, explanation: undefined };
  }
}

const UNREADABLE: Reading = {
  outcome: new Failure('unreadable'),
  case: FAILED,
  inputs: [],
  derived: [],
  arithmetic: undefined,
};

const failureOf = ({ outcome }: Reading): Failure | undefined => (outcome instanceof Failure ? outcome : undefined);

function heldOf(points: Rational, maximum: Rational): ExplainedLeaf['held'] {
  if (signOf(points) < 0) return { to: 'zero', from: points };
  return compare(points, maximum) > 0 ? { to: 'maximum', from: points } : undefined;
}

function stagesOf(record: ComponentRecord, { outcome }: Reading): readonly StagePoints[] {
  const { self, appraisal1, appraisal2 } = record;
  const computed: readonly StagePoints[] =
    outcome instanceof Rational || outcome instanceof Failure ? [{ stage: 'computed', points: outcome }] : NO_STAGES;
  if (self == null && appraisal1 == null && appraisal2 == null) return computed;
  const stages = [...computed];
  if (self != null) stages.push({ stage: 'self', points: readQuantity(self, 'self') });
  if (appraisal1 != null) stages.push({ stage: 'appraisal-1', points: readQuantity(appraisal1, 'appraisal-1') });
  if (appraisal2 != null) stages.push({ stage: 'appraisal-2', points: readQuantity(appraisal2, 'appraisal-2') });
  return stages;
}
