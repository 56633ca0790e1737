import { componentValueText, type ReportScore, scoreReport } from '@soctrang/par-core/report';
import { type ComponentRecord, type Entry, isLeaf, type Score } from '@soctrang/par-core/scoring';
import { differenceText, scoreDifference } from '@soctrang/par-core/scoring/plan';
import type { Call } from '../command/command';
import type { WHATIF_OPTIONS } from '../commands/whatif';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { scoreRecord } from './forms/json';
import { itemsOf } from './items';
import { oneScoredFile, type ScoredFile } from './scored-files';

type WhatIfCall = Call<typeof WHATIF_OPTIONS>;

/** `par whatif`: what supposed figures, or another criteria set, would do to the score of a report. */
export async function whatIfFile(call: WhatIfCall): Promise<ExitCode> {
  const { values, io, language, say } = call;
  if (values.set.length === 0 && values.criteria === undefined) return complain(call, say('whatif-nothing'));
  // With another set, the score by the report's own is what it is compared with.
  const before = await oneScoredFile({ ...call, values: { ...values, criteria: undefined } });
  if (typeof before === 'number') return before;
  const base = values.criteria === undefined ? before : await oneScoredFile(call);
  if (typeof base === 'number') return base;
  const changes = changesOf(call, base);
  if (changes === 'refused') return EXIT.usage;
  const after = base.scored.compiled.whatIf(base.score, changes);
  if (values.json) {
    const record = { before: scoreRecord(before, language), after: scoreRecord({ ...base, score: after }, language) };
    io.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    return EXIT.clean;
  }
  io.stdout.write(`${differenceText(scoreDifference(before.score, after), before.score, after, { language })}\n`);
  return EXIT.clean;
}
