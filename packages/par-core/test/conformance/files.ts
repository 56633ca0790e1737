import { type CriteriaSet, compile, type Inputs, type Stage } from '../../src/scoring';
import { type ExplainedLeaf, type ExplainedNode, explain } from '../../src/scoring/text';
import { modelScore } from '../scoring-model/model';
import { THEMES } from './cases';

/** Name of the fixture format; another number is another meaning. */
export const CONFORMANCE_FORMAT = 'par-conformance/1';

/** Keys in the order of letters: in which one an explanation was built is nobody's business. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inside]) => [key, inOrder(inside)]));
}

/** Of each leaf why its points are what they are, without what the set and the other expectations say already. */
function explanationOf(set: CriteriaSet, inputs: Inputs, stage: Stage | undefined): unknown {
  const leavesOf = (node: ExplainedNode): readonly ExplainedLeaf[] =>
    node.kind === 'leaf' ? [node] : node.items.flatMap(leavesOf);
  const { items } = explain(compile(set).score(inputs, { stage }));
  const leaves = items.flatMap(leavesOf).map(({ item, stages, case: which, arithmetic, held, computed }) => ({
    id: item.id,
    case: which,
    stages,
    arithmetic,
    held,
    inputs: computed.inputs,
    derived: computed.derived,
  }));
  return inOrder(JSON.parse(JSON.stringify(leaves)));
}

/**
 * The fixtures as they lie in `conformance/cases/`. What is expected is worked out by the plain model on fractions, which
 * shares no line with the engine; the explanations are the engine's, and tests hold their arithmetic to what is expected.
 */
export const conformanceFiles = (): readonly { readonly name: string; readonly text: string }[] =>
  THEMES.map(({ id, title, cases }) => ({
    name: `${id}.json`,
    text: `${JSON.stringify(
      {
        $schema: '../par-conformance-1.schema.json',
        format: CONFORMANCE_FORMAT,
        theme: id,
        title,
        cases: cases.map(({ why, set, inputs, stage }, at) => ({
          id: `${id}-${at + 1}`,
          why,
          set,
          inputs,
          ...(stage && { stage }),
          expected: { ...modelScore(set, inputs, stage), explanation: explanationOf(set, inputs, stage) },
        })),
      },
      null,
      1,
    )}\n`,
  }));
