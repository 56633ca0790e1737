import { type ComponentRecord, type Entry, type Inputs, Rational } from '@soctrang/par-core/scoring';
import type { ScoredFile } from './scored-files';

/** The points that people gave a component. */
const GIVEN = ['self', 'appraisal1', 'appraisal2'] as const;

/** The same report by what the rules compute, without the points that people gave. */
export function computedAlone(file: ScoredFile): ScoredFile {
  const { compiled, inputs } = file.scored;
  return { ...file, score: compiled.score(withoutGiven(inputs), { stage: 'computed' }) };
}

/** Whether people gave points to any component of a report. */
export const hasGivenPoints = ({ scored: { inputs } }: ScoredFile): boolean =>
  Object.values(inputs).some((entry) => GIVEN.some((stage) => recordOf(entry)[stage] !== undefined));

function withoutGiven(inputs: Inputs): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([id, entry]) => {
      const { self: _self, appraisal1: _first, appraisal2: _second, ...rest } = recordOf(entry);
      return [id, rest];
    }),
  );
}

/** The inputs of a report are records. */
export function recordOf(entry: Entry | undefined): ComponentRecord {
  return typeof entry === 'object' && !(entry instanceof Rational) ? entry : {};
}
