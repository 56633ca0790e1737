import { modelScore } from '../scoring-model/model';
import { THEMES } from './cases';

/** Name of the fixture format; another number is another meaning. */
export const CONFORMANCE_FORMAT = 'par-conformance/1';

/**
 * The fixtures as they lie in `conformance/cases/`. What is expected is worked out by the plain model on fractions, which
 * shares no line with the engine.
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
          expected: modelScore(set, inputs, stage),
        })),
      },
      null,
      1,
    )}\n`,
  }));
