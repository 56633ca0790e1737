import { closest } from '../../../directive/closest';
import type { MessageKey } from '../../../messages';
import { MOST_CHARACTERS } from '../../../scoring/formula/parse';
import { FUNCTIONS } from '../../../scoring/formula/syntax';
import type { CriteriaSet, FormulaRule, Item } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import type { FormulaProblem, SetProblem } from '../../../scoring/problems';
import type { Code } from '../../codes';
import { placeNamed } from '../../directive/described';
import type { FixData } from '../../finding';
import { quoted } from '../../quoted';
import { addFinding, type FindingParts, lineNumber } from '../../reading';
import type { CriteriaReading, Draft } from '../context';
import { unmodified } from '../extending/overrides';
import { numberWords } from '../meaning/numbers';
import { placeInScalar } from './formula-place';
import { sayOverlap } from './overlap';
import { type ProblemPlace, placeOfPath } from './place';

/** Every problem of the set as a finding in the file. What only follows from something that could not be read is not said. */
export function sayProblems(c: CriteriaReading, set: CriteriaSet, problems: readonly SetProblem[]): void {
  for (const problem of problems) {
    const place = placeOfPath(c, set, problem.path);
    if (!isAfterAnother(c, place, problem)) say(c, set, place, problem);
  }
}

/** Whether a problem is about something that stands for what could not be read. */
function isAfterAnother(c: CriteriaReading, { item, draft, part }: ProblemPlace, problem: SetProblem): boolean {
  const { kind, path } = problem;
  if (part === 'rule') return (draft?.ruleLost ?? false) || hasUnknownKey(c, draft, problem);
  if (kind === 'sum-differs') {
    if (draft?.maximumLost || draft?.itemsLost || item === undefined || isLeaf(item)) return true;
    return item.items.some((under) => c.drafts.get(under)?.maximumLost);
  }
  // Nothing at all: the key that is missing or could not be read has its finding.
  if (path === '/areas') return kind === 'nothing-inside' && (c.lost.anything || c.file.fields.areas === undefined);
  if (part === 'maximum') return draft?.maximumLost ?? false;
  return kind === 'duplicate-id' && draft?.read?.fields.id?.value === undefined;
}

/**
 * Whether a rule has a key that nobody knows, under which may stand what a problem misses: the variables of a formula,
 * the ends of bands. The key has its finding.
 */
function hasUnknownKey(c: CriteriaReading, draft: Draft | undefined, { kind, formula }: SetProblem): boolean {
  const { node } = draft?.read?.fields.rule ?? {};
  const may = formula ? formula.kind === 'unknown-name' : kind === 'bands-overlap' || kind === 'band-without-width';
  if (!node || !may) return false;
  return c.findings.some(({ code, start, end }) => code === 'PAR101' && start >= node.start && end <= node.end);
}

function say(c: CriteriaReading, set: CriteriaSet, place: ProblemPlace, problem: SetProblem): void {
  const { args, kind, path, formula } = problem;
  const add = (code: Code, parts: FindingParts = {}): void =>
    addFinding(c, code, place, { path: place.path, ...parts });
  const words = (key: string) => numberWords(args[key] ?? '');
  switch (kind) {
    case 'duplicate-id':
      sayDuplicate(c, set, place, String(args.id));
      break;
    case 'name-twice':
      add('PAR860', { message: 'PAR860.name', args: { text: quoted(String(args.name)) } });
      break;
    case 'sum-differs':
      saySum(c, place, String(args.maximum), String(args.sum));
      break;
    case 'not-positive':
      add('PAR862', { args: { value: words('value') } });
      break;
    case 'out-of-range':
      add('PAR105', { args: { value: words('value'), low: words('low'), high: words('high') } });
      break;
    case 'negative':
      add('PAR105', { message: 'PAR105.negative', args: { value: words('value') } });
      break;
    case 'not-whole':
      add('PAR105', { message: 'PAR105.whole', args: { value: words('value') } });
      break;
    case 'not-a-number':
      add('PAR107', { args: { text: quoted(String(args.text)) } });
      break;
    case 'not-a-date':
      add('PAR108', { args: { text: quoted(String(args.text)) } });
      break;
    case 'nothing-inside':
      add('PAR864', { message: path === '/areas' ? 'PAR864.empty' : 'PAR864' });
      break;
    case 'no-bands':
      add('PAR864', { message: 'PAR864.bands' });
      break;
    case 'nothing-named':
      add('PAR864', { message: 'PAR864.named' });
      break;
    // A file names its kinds from a list, and its modifiers have a key each.
    case 'unknown-value':
    case 'unknown-kind':
    case 'modifier-twice':
      add('PAR864');
      break;
    case 'too-deep':
      add('PAR877', { message: 'PAR877.deep' });
      break;
    case 'too-many-leaves':
      add('PAR877', { args: { most: args.most ?? '' } });
      break;
    case 'too-many':
      add('PAR877', { message: 'PAR877.parts', args: { count: args.count ?? '', most: args.most ?? '' } });
      break;
    case 'bands-overlap':
      if (path.startsWith('/groups')) add('PAR873');
      else sayOverlap(c, place, args);
      break;
    case 'band-without-width':
      sayNoWidth(path, String(args.from ?? ''), String(args.to ?? ''), add);
      break;
    case 'equal-thresholds':
      add('PAR867', { message: 'PAR867.equal', args: { value: words('value') } });
      break;
    case 'bad-name':
      add('PAR876', { args: { text: quoted(String(args.name)) }, ...nameFix(String(args.name)) });
      break;
    case 'formula':
      if (formula) sayFormula(c, place, formula);
      break;
    default:
      kind satisfies never;
  }
}

/** `số hồ sơ` can be a name as `số_hồ_sơ`. */
function nameFix(name: string): { readonly data?: FixData } {
  const meant = name
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_');
  return /^\p{L}/u.test(meant) && meant !== name ? { data: { kind: 'replace', text: meant } } : {};
}

type Add = (code: Code, parts?: FindingParts) => void;

function sayNoWidth(path: string, from: string, to: string, add: Add): void {
  const args = { lower: thresholdWords(from), upper: thresholdWords(to) };
  if (path.startsWith('/groups')) add('PAR873', { message: 'PAR873.open' });
  else if (from === '' && to === '') add('PAR867', { message: 'PAR867.growth' });
  else add('PAR867', { ...(from === to && { message: 'PAR867.same' as const }), args });
}

/** A day is written as people write it; a number with its comma. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

function thresholdWords(text: string) {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return year === undefined ? numberWords(text) : { vi: `${day}/${month}/${year}`, en: text };
}

/** PAR860: with the item that has the id already. */
function sayDuplicate(c: CriteriaReading, set: CriteriaSet, place: ProblemPlace, id: string): void {
  const first = firstWith(set.areas, id);
  const read = first && c.drafts.get(first)?.read;
  const args = { text: quoted(id) };
  if (read === undefined) {
    const taken = { ...args, base: c.base?.id ?? '' };
    addFinding(c, 'PAR860', place, { message: 'PAR860.taken', args: taken, path: place.path });
    return;
  }
  const { start, end } = placeNamed(read);
  addFinding(c, 'PAR860', place, {
    args: { ...args, line: lineNumber(c, start) },
    path: place.path,
    related: [{ start, end, message: 'PAR860.first' }],
  });
}

function firstWith(items: readonly Item[], id: string): Item | undefined {
  for (const item of items) {
    if (item.id === id) return item;
    const under = isLeaf(item) ? undefined : firstWith(item.items, id);
    if (under) return under;
  }
  return undefined;
}

/** PAR861: written at the maximum, or at the change that made the sum another one. */
function saySum(c: CriteriaReading, place: ProblemPlace, maximum: string, sum: string): void {
  const { item, draft, path, scalar } = place;
  const args = { maximum: numberWords(maximum), sum: numberWords(sum) };
  if (draft?.read?.fields.maximum && scalar) {
    const text = c.language === 'vi' ? args.sum.vi : args.sum.en;
    addFinding(c, 'PAR861', place, { args, path, data: { kind: 'replace', text } });
    return;
  }
  addFinding(c, 'PAR861', place, { message: 'PAR861.base', args: { ...args, item: quoted(item?.id ?? '') }, path });
}

/** What is said of a formula. */
const FORMULA: Readonly<Record<FormulaProblem['kind'], MessageKey>> = {
  empty: 'PAR874.empty',
  'too-long': 'PAR874.too-long',
  'too-deep': 'PAR874.too-deep',
  'unknown-character': 'PAR874.unknown-character',
  'decimal-comma': 'PAR874.decimal-comma',
  'bad-number': 'PAR874.bad-number',
  unexpected: 'PAR874.unexpected',
  unfinished: 'PAR874.unfinished',
  'unknown-name': 'PAR874.unknown-name',
  'unknown-function': 'PAR874.unknown-function',
  'argument-count': 'PAR874.argument-count',
  'condition-expected': 'PAR874.condition-expected',
  'number-expected': 'PAR874.number-expected',
  cycle: 'PAR874.cycle',
};

/** PAR874: at the very characters of the formula. */
function sayFormula(c: CriteriaReading, { scalar, path, item, ...place }: ProblemPlace, problem: FormulaProblem): void {
  const { kind, start, end, text } = problem;
  const at = scalar ? placeInScalar(c.tree.text, scalar, start, end) : place;
  const fix = scalar && formulaFix(c, problem, item);
  const args = { text: quoted(text), most: MOST_CHARACTERS, meant: quoted(text.replaceAll(',', '.')) };
  addFinding(c, 'PAR874', at, { message: FORMULA[kind], args, path, ...(fix && { data: fix }) });
}

function formulaFix(c: CriteriaReading, { kind, text }: FormulaProblem, item: Item | undefined): FixData | undefined {
  switch (kind) {
    case 'decimal-comma':
      return /^\d+,\d+%?$/u.test(text) ? { kind: 'replace', text: text.replace(',', '.') } : undefined;
    case 'unknown-function':
      return nearest(c, text.toLowerCase(), Object.keys(FUNCTIONS));
    case 'unknown-name': {
      const rule = item && isLeaf(item) ? unmodified(item.rule).rule : undefined;
      return rule?.kind === 'formula' ? nearest(c, text, namesOf(rule)) : undefined;
    }
    default:
      return undefined;
  }
}

const namesOf = (rule: FormulaRule): readonly string[] => rule.variables.map(({ id }) => id);

function nearest(c: CriteriaReading, text: string, names: readonly string[]): FixData | undefined {
  c.work.left -= names.length;
  const texts = c.work.left < 0 ? [] : closest(text, names);
  return texts.length > 0 ? { kind: 'replace-any', texts } : undefined;
}
