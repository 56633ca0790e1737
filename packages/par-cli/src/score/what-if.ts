import { componentValueText } from '@soctrang/par-core/report';
import { type ComponentRecord, type Entry, isLeaf, Rational } from '@soctrang/par-core/scoring';
import { differenceText, scoreDifference } from '@soctrang/par-core/scoring/plan';
import { failureWords } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import type { WHATIF_OPTIONS } from '../commands/whatif';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { scoreRecord } from './forms/json';
import { headOf } from './forms/table';
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
  const failed = Object.keys(changes).flatMap((id) => {
    const failure = after.item(id)?.failure;
    return failure ? [say('whatif-value', { id, words: failureWords(failure, language) })] : [];
  });
  if (failed.length > 0) return complain(call, ...failed);
  const difference = scoreDifference(before.score, after);
  if (values.json) {
    const record = { before: scoreRecord(before, language), after: scoreRecord({ ...base, score: after }, language) };
    io.stdout.write(`${JSON.stringify({ ...record, difference }, null, 2)}\n`);
    return EXIT.clean;
  }
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 110);
  const [whose = '', set = ''] = headOf(before, { language, say });
  const sets = base === before ? [set] : [set, `→ ${headOf(base, { language, say })[1] ?? ''}`];
  const lines = [...sets, '', ...differenceText(difference, { language }).split('\n')];
  io.stdout.write(
    `${[style('bold', whose), ...lines.flatMap((line) => (line === '' ? [''] : wrap(line, width)))].join('\n')}\n`,
  );
  return EXIT.clean;
}

const NOT_APPLICABLE = new Set(['không áp dụng', 'khong ap dung', 'not-applicable', 'not applicable', 'n/a']);

/** What the options suppose, each read as its component takes it. */
function changesOf(
  call: WhatIfCall,
  { scored, score }: ScoredFile,
): Readonly<Record<string, Entry | undefined>> | 'refused' {
  const { say } = call;
  const { compiled } = scored;
  const changes = new Map<string, Entry>();
  for (const text of call.values.set) {
    const equals = text.indexOf('=');
    const [id, written] = [text.slice(0, Math.max(0, equals)).trim(), text.slice(equals + 1).trim()];
    if (equals < 1 || written === '') {
      complain(call, say('whatif-unreadable', { text }));
      return 'refused';
    }
    if (itemsOf(call, compiled, [id]) === 'refused') return 'refused';
    const item = compiled.item(id)?.item;
    if (item === undefined || !isLeaf(item)) {
      const under = item?.items.map((one) => one.id).join(', ') ?? '';
      complain(call, say('whatif-branch', { text: id, under }));
      return 'refused';
    }
    changes.set(id, entryOf(item.rule, recordOf(score.inputs[id]), written));
  }
  return Object.fromEntries(changes);
}

/** The entry of a component with another value. Points that people gave for the old one do not count for the new one. */
function entryOf(
  rule: Parameters<typeof componentValueText>[0],
  { choice, explanation, evidence }: ComponentRecord,
  written: string,
): ComponentRecord {
  const kept = { ...(choice !== undefined && { choice }), explanation, evidence };
  if (NOT_APPLICABLE.has(written.toLowerCase())) return { ...kept, notApplicable: true };
  return { ...kept, value: componentValueText(rule, written)?.value };
}

/** The inputs of a report are records. */
function recordOf(entry: Entry | undefined): ComponentRecord {
  return typeof entry === 'object' && !(entry instanceof Rational) ? entry : {};
}
