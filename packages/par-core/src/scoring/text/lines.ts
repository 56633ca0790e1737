import type { Bilingual, Provenance } from '../../directive/model';
import { equals, HUNDRED, multiply, Rational } from '../exact/rational';
import { Failure } from '../inputs';
import type { Case, Derived, ReadInput, Reading } from '../rules/explained';
import { shown } from '../rules/rule-kind';
import { caseText, ruleText } from '../rules/words';
import { equation } from './arithmetic';
import type {
  ExplainedBranch,
  ExplainedGroup,
  ExplainedItem,
  ExplainedLeaf,
  ExplainedNode,
  ExplainedSet,
  Explanation,
} from './explanation';
import { INPUT_WORDS, type LABELS, EXPLANATION_SENTENCES as S, STAGE_WORDS } from './explanation-words';
import { failureWords } from './failures';
import { provenanceWords } from './provenance';
import { warningWords } from './warnings';
import type { Writer } from './writer';

/** A line of an explanation: what it is about, and what it says. */
export interface Line {
  readonly label: keyof typeof LABELS;
  readonly text: string;
}

/** In one line, whatever was written: a name is no place for a new line or a tab. Nothing where nothing is. */
export const oneLine = (text: unknown): string =>
  text == null ? '' : (typeof text === 'string' ? text : shown(text)).replace(/[\s\p{Cc}]+/gu, ' ').trim();

const nameOf = (name: Bilingual, { name: write }: Writer): string => oneLine(write(name));

/** `1.1.1 Mức độ hoàn thành kế hoạch`, marked where its numbers are not verified. */
export function titleOf({ id, name, maximumProvenance, ruleProvenance }: ExplainedItem, writer: Writer): string {
  const unverified = [maximumProvenance, ruleProvenance].some((of) => of?.kind === 'unverified');
  return [oneLine(id), nameOf(name, writer), unverified ? writer.fill(S.unverified) : ''].filter(Boolean).join(' ');
}

/** `1,31/1,50 điểm`; of a leaf also whose points they are. */
export function pointsText(of: ExplainedNode, writer: Writer): string {
  const { item, points, counted } = of;
  const args = {
    points: writer.rounded(points),
    maximum: writer.rounded(item.maximum),
    counted: writer.rounded(counted),
  };
  if (of.kind === 'leaf') {
    if (of.stage !== undefined) return writer.fill(S.pointsBy, { ...args, stage: writer.name(STAGE_WORDS[of.stage]) });
    const remark = remarkOf(of, writer);
    return `–/${args.maximum} (${remark})`;
  }
  return writer.fill(equals(counted, item.maximum) ? S.pointsOf : S.counted, args);
}

/** What there is to say of a leaf that has no points; nothing of one that has. */
export function remarkOf({ status }: ExplainedLeaf, writer: Writer): string {
  return status === 'scored' ? '' : writer.fill(S[`remark.${status}`]);
}

/** Everything that is said of a leaf. */
export function leafLines(of: ExplainedLeaf, writer: Writer, set: ExplainedSet, alone: boolean): readonly Line[] {
  const { item, computed } = of;
  const { rule, maximum } = item;
  const lines: (Line | undefined)[] = [];
  if (rule) lines.push(line('rule', ruleText(rule, maximum, writer)));
  lines.push(line('inputs', inputsText(computed, writer)));
  if (of.stage !== undefined && of.stage !== 'computed') lines.push(...givenLines(of, of.stage, writer));
  else lines.push(...caseLines(of, writer));
  if (of.stages.length > 1) lines.push(line('stages', stagesText(of, writer)));
  if (of.explanation !== undefined) lines.push(line('explanation', oneLine(String(of.explanation))));
  return [...lines, ...standing(item, writer, set, alone)].filter((one) => one !== undefined);
}

/** Everything that is said of a branch itself. */
export function branchLines(of: ExplainedBranch, writer: Writer, set: ExplainedSet, alone: boolean): readonly Line[] {
  const lines = [line('arithmetic', sumText(of, of.items.length, writer))];
  if (of.index) lines.push(line('index', indexText(of.index, writer)));
  return [...lines, ...openLines(of, writer), ...standing(of.item, writer, set, alone)].filter(
    (one) => one !== undefined,
  );
}

/** Everything that is said of the whole. */
export function totalLines({ total, items, set, stage }: Explanation, writer: Writer): readonly Line[] {
  const lines: (Line | undefined)[] = [];
  if (total) {
    const args = {
      points: writer.rounded(total.points),
      maximum: writer.rounded(total.maximum),
      counted: writer.rounded(total.counted),
    };
    const all = equals(total.counted, total.maximum);
    lines.push(line('total', `${writer.fill(all ? S.pointsOf : S.counted, args)}.`));
    lines.push(line('arithmetic', sumText(total, items.length, writer)));
    const { indexFrom, group } = total;
    lines.push(line('index', indexFrom ? indexText(indexFrom, writer) : writer.fill(S.noIndex)));
    if (group) lines.push(line('group', groupText(group, total.provisional, writer)));
    lines.push(...openLines(total, writer, S.openTotal));
  }
  lines.push(line('stage', `${writer.name(STAGE_WORDS[stage])}.`));
  lines.push(line('basis', `${basisText(set, writer)}.`));
  lines.push(line('provenance', `${oneLine(provenanceWords(set.provenance, writer.language))}.`));
  if (set.note) lines.push(line('note', nameOf(set.note, writer)));
  return lines.filter((one) => one !== undefined);
}

/** The warnings, a sentence each. */
export const warningLines = ({ warnings }: Explanation, writer: Writer): readonly string[] =>
  warnings.map((warning) => oneLine(warningWords(warning, writer.language)));

const line = (label: Line['label'], text: string): Line | undefined => (text === '' ? undefined : { label, text });

interface Openness {
  readonly open: Rational;
  readonly missing: number;
  readonly failed: number;
  readonly notApplicable: number;
}

function openLines(
  { open, missing, failed, notApplicable }: Openness,
  writer: Writer,
  sentence: Bilingual = S.open,
): readonly (Line | undefined)[] {
  const some = missing + failed > 0;
  return [
    some ? line('open', writer.fill(sentence, { missing, failed, open: writer.points(open) })) : undefined,
    notApplicable > 0 ? line('note', writer.fill(S.notApplicable, { count: notApplicable })) : undefined,
  ];
}

function sumText(
  { arithmetic, points }: Pick<ExplainedBranch, 'arithmetic' | 'points'>,
  count: number,
  writer: Writer,
) {
  const written = equation(arithmetic, points, 'points', writer) ?? '';
  const args = { count, equation: written, points: writer.rounded(points) };
  return writer.fill(isRounded(points, writer) ? S.sumRounded : S.sum, args);
}

/** Whether the printed figure says less than the number. */
function isRounded(points: Rational, writer: Writer): boolean {
  const printed = writer.round(points);
  return !equals(printed, points);
}

function indexText({ value, from }: Derived, writer: Writer): string {
  const written = equation(from, value, 'percent', writer) ?? '';
  const inPercent = multiply(value, HUNDRED);
  const rounded = isRounded(inPercent, writer);
  const index = writer.percent(writer.rounded(inPercent));
  return writer.fill(rounded ? S.indexRounded : S.index, { equation: written, index });
}

function groupText({ name, from, exclusive, provenance }: ExplainedGroup, provisional: boolean, writer: Writer) {
  const range =
    from === undefined
      ? writer.fill(S.groupRest)
      : writer.fill(exclusive ? S.groupAbove : S.groupFrom, { from: writer.numeral(from, 'percent') });
  return writer.fill(provisional ? S['group.provisional'] : S.group, {
    name: oneLine(name),
    range,
    provenance: oneLine(provenanceWords(provenance, writer.language)),
  });
}

/** In which item it stands, on what ground, and where its numbers come from. */
function standing(
  { within, note, maximumProvenance, ruleProvenance }: ExplainedItem,
  writer: Writer,
  set: ExplainedSet,
  alone: boolean,
): readonly (Line | undefined)[] {
  const says =
    alone || maximumProvenance !== set.provenance || (ruleProvenance ?? maximumProvenance) !== set.provenance;
  return [
    note ? line('note', nameOf(note, writer)) : undefined,
    alone && within.length > 0
      ? line('within', within.map(({ id, name }) => `${oneLine(id)} ${nameOf(name, writer)}`.trim()).join(' › '))
      : undefined,
    alone ? line('basis', `${basisText(set, writer)}.`) : undefined,
    says ? line('provenance', `${provenanceText(maximumProvenance, ruleProvenance, writer)}.`) : undefined,
  ];
}

function provenanceText(maximum: Provenance, rule: Provenance | undefined, writer: Writer): string {
  const words = (of: Provenance): string => oneLine(provenanceWords(of, writer.language));
  if (rule === undefined) return writer.fill(S.maximumProvenance, { provenance: words(maximum) });
  if (words(rule) === words(maximum)) return writer.fill(S.bothProvenance, { provenance: words(rule) });
  return [
    writer.fill(S.maximumProvenance, { provenance: words(maximum) }),
    writer.fill(S.ruleProvenance, { provenance: words(rule) }),
  ].join('; ');
}

/** The decision that issued the set, and the set. */
function basisText({ id, year, decision }: ExplainedSet, writer: Writer): string {
  const head = { id: oneLine(id), year: Number.isInteger(year) ? year : writer.fill(S.unknownYear) };
  if (decision === undefined) return writer.fill(S.noDecision, head);
  const { reference, date, issuer, title } = decision;
  const text = writer.fill(S.decision, {
    reference: oneLine(reference),
    date: date == null ? '' : writer.fill(S.decisionDate, { date: writer.date(date) }),
    issuer: issuer ? writer.fill(S.decisionIssuer, { issuer: nameOf(issuer, writer) }) : '',
    title: title ? writer.fill(S.decisionTitle, { title: nameOf(title, writer) }) : '',
  });
  return writer.fill(S.withSet, { ...head, decision: text });
}

/** Inputs as they were read, and what was derived from them. */
function inputsText({ inputs, derived }: Reading, writer: Writer): string {
  return [
    ...inputs.map((input) => inputText(input, writer)),
    ...derived.map((of) => derivedText(of, derived, writer)),
  ].join('; ');
}

function inputText(input: ReadInput, writer: Writer): string {
  const value = valueText(input, writer);
  if (input.label) return named(input.name, input.label, value, writer);
  const key = input.name === 'value' ? (input.kind === 'figure' ? input.unit : input.kind) : input.name;
  return writer.fill(INPUT_WORDS.named, { name: wordOf(key, writer), value });
}

function valueText(input: ReadInput, writer: Writer): string {
  switch (input.kind) {
    case 'figure':
      return writer.figure(input.value, input.unit);
    case 'date':
      return writer.date(input.date);
    case 'yes-no':
      return writer.fill(input.yes ? INPUT_WORDS.yes : INPUT_WORDS.no);
    case 'unread':
      return writer.fill(INPUT_WORDS.quoted, { text: oneLine(input.text) });
    default:
      return input satisfies never;
  }
}

function derivedText(of: Derived, derived: readonly Derived[], writer: Writer): string {
  const value = equation(of.from, of.value, of.unit, writer, derived) ?? writer.figure(of.value, of.unit);
  if (of.label) return named(of.name, of.label, value, writer);
  const key = of.name === 'value' ? of.unit : of.name;
  return writer.fill(INPUT_WORDS.named, { name: wordOf(key, writer), value });
}

/** A variable stands in the formula by its id; where that says no more than the name, the name is enough. */
function named(id: string, label: Bilingual, value: string, writer: Writer): string {
  const name = nameOf(label, writer);
  if (name.toLowerCase() === id.toLowerCase()) return writer.fill(INPUT_WORDS.named, { name, value });
  return writer.fill(INPUT_WORDS.variable, { id: oneLine(id), name, value });
}

const wordOf = (key: string, writer: Writer): string =>
  Object.hasOwn(INPUT_WORDS, key) ? writer.fill(INPUT_WORDS[key as keyof typeof INPUT_WORDS]) : oneLine(key);

/** The case of the rule and the arithmetic, where the rule's own points count. */
function caseLines(of: ExplainedLeaf, writer: Writer): readonly (Line | undefined)[] {
  const { item, computed, arithmetic, points } = of;
  if (of.status === 'missing') {
    return [line('case', writer.fill(S.missing, { maximum: writer.points(item.maximum) }))];
  }
  if (of.status === 'failed') return [line('case', failedText(of.failure, of.case, writer))];
  const why = readingText(item, computed, writer);
  if (arithmetic === undefined) return [line('case', why)];
  const before = of.held?.from ?? points;
  const written = equation(arithmetic, before, 'points', writer, computed.derived);
  const args = { equation: written ?? '', points: writer.rounded(points) };
  const sentence = of.held
    ? of.held.to === 'maximum'
      ? S.heldToMaximum
      : S.heldToZero
    : isRounded(points, writer)
      ? S.rounded
      : S.exact;
  const alone = { ...args, equation: writer.number(before) };
  const worthIt = written !== undefined || of.held !== undefined || isRounded(points, writer);
  return [line('case', why), worthIt ? line('arithmetic', writer.fill(sentence, written ? args : alone)) : undefined];
}

/** Which case of the rule it was; of a modifier also what would have been without it. */
function readingText({ rule, maximum }: ExplainedItem, reading: Reading, writer: Writer): string {
  if (rule === undefined) return '';
  const why = caseText(rule, reading, maximum, writer);
  const { inside } = reading;
  if (inside === undefined) return why;
  return `${why} ${writer.fill(S.without, { case: withArithmetic(caseText(rule, inside, maximum, writer), inside, writer) })}`;
}

/** Why, and the arithmetic behind it. */
function withArithmetic(why: string, { outcome, arithmetic, derived }: Reading, writer: Writer): string {
  const written =
    outcome instanceof Rational && arithmetic ? equation(arithmetic, outcome, 'points', writer, derived) : undefined;
  return written === undefined ? why : `${why} ${written.charAt(0).toUpperCase()}${written.slice(1)}.`;
}

function failedText(failure: Failure | undefined, { variable, expression }: Case, writer: Writer): string {
  if (failure === undefined) return '';
  const args = {
    why: failureWords(failure, writer.language),
    variable: variable ?? '',
    expression: oneLine(expression ?? ''),
  };
  if (variable !== undefined) return writer.fill(S['failed.variable'], args);
  return writer.fill(expression === undefined ? S.failed : S['failed.expression'], args);
}

/** Whose points count, and what the rule says. */
function givenLines(
  of: ExplainedLeaf,
  stage: NonNullable<ExplainedLeaf['stage']>,
  writer: Writer,
): readonly (Line | undefined)[] {
  const { computed, item, points, held } = of;
  const args = {
    stage: writer.name(STAGE_WORDS[stage]),
    points: writer.points(points),
    before: held ? writer.points(held.from) : '',
  };
  const given = line('case', writer.fill(held ? S['given.held'] : S.given, args));
  const { outcome } = computed;
  if (outcome === 'missing') return [given];
  if (outcome instanceof Failure) return [given, line('ruled', failedText(outcome, computed.case, writer))];
  return [given, line('ruled', withArithmetic(readingText(item, computed, writer), computed, writer))];
}

function stagesText({ stages, stage: counting }: ExplainedLeaf, writer: Writer): string {
  const each = stages.map(({ stage, points }) => {
    const text = points instanceof Failure ? writer.fill(S.unreadPoints) : writer.rounded(points);
    return writer.fill(stage === counting ? S.stageCounts : S.stagePoints, {
      stage: writer.name(STAGE_WORDS[stage]),
      points: text,
    });
  });
  return `${each.join('; ')}.`;
}
