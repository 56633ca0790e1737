import {
  type CriteriaSet,
  compile,
  type Failure,
  type Inputs,
  type Score,
  type ScoredTotal,
  type Stage,
  toDecimal,
} from '../../src/scoring';
import type { ModelFailure, ModelItem, ModelScore } from './model';

/** What the engine says, in the form of the model, so that the two can be laid side by side. */
export const engineScore = (set: CriteriaSet, inputs: Inputs, stage?: Stage): ModelScore =>
  inTheFormOfTheModel(compile(set).score(inputs, { stage }));

export function inTheFormOfTheModel(score: Score): ModelScore {
  const { set } = score.compiled;
  const { total } = score;
  return {
    total: sumsOf(total),
    index: total.index ? String(total.index) : null,
    printed: {
      points: toDecimal(total.points, set.rounding),
      index: total.index ? toDecimal(total.index, set.rounding) : null,
    },
    group: score.group ?? null,
    areas: score.areas().map(({ id, index }) => ({ id, index: index ? String(index) : null })),
    items: score.items().map((item) => ({
      id: item.id,
      level: item.level,
      ...sumsOf(item),
      ...(item.status && { status: item.status }),
      ...(item.stage && { stage: item.stage }),
      ...(item.failure && { failure: plainFailure(item.failure) }),
    })),
    warnings: score.warnings.map(({ kind, item, points, failure }) => ({
      kind,
      item,
      ...(points && { points: String(points) }),
      ...(failure && { failure: plainFailure(failure) }),
    })),
  };
}

const sumsOf = (of: Omit<ScoredTotal, 'index' | 'provisional'>): Omit<ModelItem, 'id' | 'level'> => ({
  points: String(of.points),
  maximum: String(of.maximum),
  counted: String(of.counted),
  open: String(of.open),
  missing: of.missing,
  notApplicable: of.notApplicable,
  failed: of.failed,
});

const plainFailure = ({ kind, name, at }: Failure): ModelFailure => ({
  kind,
  ...(name !== undefined && { name }),
  ...(at !== undefined && { at }),
});
