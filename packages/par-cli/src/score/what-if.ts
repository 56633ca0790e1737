import { componentValueText } from '@soctrang/par-core/report';
import { type ComponentRecord, type Entry, isLeaf } from '@soctrang/par-core/scoring';
import { differenceText, type ScoreDifference, scoreDifference } from '@soctrang/par-core/scoring/plan';
import { failureWords } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import type { WHATIF_OPTIONS } from '../commands/whatif';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { wrapList } from '../terminal/wrap-list';
import { computedAlone, hasGivenPoints, recordOf } from './computed-alone';
import { scoreRecord } from './forms/json';
import { headOf } from './forms/table';
import { itemsOf } from './items';
import { oneScoredFile, type ScoredFile } from './scored-files';

type WhatIfCall = Call<typeof WHATIF_OPTIONS>;

/** `par whatif`: what supposed figures, or another criteria set, would do to the score of a report. */
export async function whatIfFile(call: WhatIfCall): Promise<ExitCode> {
  const { values, io, language, say } = call;
  if (values.set.length === 0 && values.criteria === undefined) return complain(call, say('whatif-nothing'));
  const compared = await comparedFiles(call);
  if (typeof compared === 'number') return compared;
  const { before, base, notes } = compared;
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
  const [whose = '', set = ''] = headOf(before, { language });
  const sets = base === before ? [set] : [set, `→ ${headOf(base, { language })[1] ?? ''}`];
  const page = [...sets, '', differenceText(difference, { language })].flatMap((text) => wrapList(text, width));
  const said = [...notes, ...stageNotes(difference, call)];
  const footer = said.flatMap((text) => ['', ...wrap(text, width)]);
  io.stdout.write(`${[style('bold', whose), ...page, ...footer].join('\n')}\n`);
  return EXIT.clean;
}

interface Compared {
  readonly before: ScoredFile;
  /** What the suppositions are put into. */
  readonly base: ScoredFile;
  /** What has to be known to read the comparison. */
  readonly notes: readonly string[];
}

/**
 * The report as it stands, and by the set that is tried. Points that people gave were given by the report's own set, and
 * say nothing by another one: then what the rules compute is compared on both sides.
 */
async function comparedFiles(call: WhatIfCall): Promise<Compared | ExitCode> {
  const { values, say } = call;
  const quiet = { ...call, io: sayingOnce(call.io) };
  const before = await oneScoredFile({ ...quiet, values: { ...values, criteria: undefined } });
  if (typeof before === 'number') return before;
  if (values.criteria === undefined) {
    const base = values.stage === 'computed' ? computedAlone(before) : before;
    return { before: base, base, notes: [] };
  }
  const base = await oneScoredFile(quiet);
  if (typeof base === 'number') return base;
  const sameSet = base.scored.set.id === before.scored.set.id;
  if (sameSet && values.stage !== 'latest' && values.stage !== 'computed') return { before, base, notes: [] };
  const notes = hasGivenPoints(before) ? [say('whatif-computed')] : [];
  return { before: computedAlone(before), base: computedAlone(base), notes };
}

/** A report that is read twice is remarked on once. */
function sayingOnce(io: WhatIfCall['io']): WhatIfCall['io'] {
  const said = new Set<string>();
  const write = (text: string): void => {
    if (!said.has(text)) io.stderr.write(text);
    said.add(text);
  };
  return { ...io, stderr: { ...io.stderr, write } };
}

/** Says where points that people gave are compared with computed ones. */
function stageNotes({ leaves }: ScoreDifference, { say }: WhatIfCall): readonly string[] {
  const ids = leaves.filter(
    ({ before, after }) => before?.stage !== undefined && before.stage !== 'computed' && after?.stage === 'computed',
  );
  return ids.length === 0 ? [] : [say('whatif-stages', { ids: ids.map(({ id }) => id).join(', ') })];
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
