import type { Bilingual } from '../../../directive/model';
import { type ComponentRecord, Failure } from '../../../scoring/inputs';
import type { FormulaRule } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import type { Span } from '../../../source/tree';
import type { Code } from '../../codes';
import { quoted } from '../../quoted';
import { addFinding, type FindingParts } from '../../reading';
import { nameIn } from '../../vocabulary';
import type { ReportContext } from '../context';
import { type Asked, askedBy, innerRule, type NamedPart } from '../self-assessment/asked';
import type { AssessedComponent } from '../self-assessment/assessment';
import type { ValueProblem } from '../self-assessment/component-value';
import { askedWords, namesOfParts, UNITS } from '../self-assessment/words';
import { ANSWER, ITEM } from '../vocabulary';

/** PAR705, PAR706, PAR707, PAR013: the value of a component is what its rule takes, and can be reckoned with. */
export function componentValueFits(c: ReportContext): void {
  const { assessment } = c;
  if (assessment === undefined) return;
  for (const component of assessment.components) {
    const { item, value } = component;
    if (item === undefined || !isLeaf(item.item)) continue;
    const asked = askedBy(item.item.rule);
    for (const { read, plain } of value?.grouped ?? []) {
      if (!read.node) continue;
      const args = { text: read.value ?? '', value: plain };
      addFinding(c, 'PAR013', read.node, { args, path: read.path, data: { kind: 'replace', text: plain } });
    }
    if (value && value.problems.length > 0)
      for (const problem of value.problems) sayProblem(c, component, asked, problem);
    else sayFailure(c, component, asked, assessment.recordOf(item));
    const rule = innerRule(item.item.rule);
    const { choice } = component.read.fields;
    if (choice?.node && choice.value && rule.kind !== 'formula') {
      const parts = { message: 'PAR707.needless', args: { component: component.id }, path: choice.path } as const;
      addFinding(c, 'PAR707', choice.node, { ...parts, data: { kind: 'remove', part: 'entry' } });
    }
  }
}

/** A value that was not written as the rule takes it. */
function sayProblem(c: ReportContext, { id, value }: AssessedComponent, asked: Asked, problem: ValueProblem): void {
  const parts = problemParts(c, asked, problem, value?.places);
  if (parts)
    addFinding(c, 'PAR705', problem.place, { ...parts, args: { component: id, ...parts.args }, path: problem.path });
}

function problemParts(
  { language }: ReportContext,
  asked: Asked,
  problem: ValueProblem,
  there: ReadonlyMap<string, Span> | undefined,
): FindingParts | undefined {
  const text = quoted(problem.text);
  switch (problem.kind) {
    case 'not-a-number':
      return { args: { text, ...UNITS[unitAt(asked, problem.path)] } };
    case 'not-a-date':
    case 'not-yes-no':
      return asked.kind === 'by-name' ? undefined : { args: { text, ...askedWords(asked) } };
    case 'by-name':
      return asked.kind === 'by-name' ? undefined : { message: 'PAR705.one', args: { ...askedWords(asked) } };
    case 'not-by-name':
      return asked.kind === 'by-name'
        ? { message: 'PAR705.by-name', args: { parts: namesOfParts(asked.parts) } }
        : undefined;
    case 'unknown-name': {
      if (asked.kind !== 'by-name') return undefined;
      const left = asked.parts.filter(({ id }) => !there?.has(id));
      const texts = left.map((part) => (asked.rule === 'growth' ? part.name[language] : part.id));
      const args = { text, parts: namesOfParts(asked.parts) };
      return { message: 'PAR705.unknown', args, data: { kind: 'replace-any', texts } };
    }
    case 'negative':
      return { message: 'PAR705.negative' };
    case 'ambiguous': {
      const [whole, decimal] = problem.meant ?? ['', ''];
      const data = { kind: 'replace-any', texts: [whole, decimal] } as const;
      return { message: 'PAR705.ambiguous', args: { text }, data };
    }
    default: {
      const unknown: never = problem.kind;
      return unknown;
    }
  }
}

/** In what the part at a path is counted. */
function unitAt(asked: Asked, path: string): NamedPart['unit'] {
  if (asked.kind === 'number') return /\/(?:numerator|denominator)$/u.test(path) ? 'count' : asked.unit;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return asked.kind === 'by-name'
    ? (asked.parts.find(({ id }) => id === name)?.unit ?? asked.parts[0]?.unit ?? 'number')
    : 'number';
}

/** A finding to be added, where it is not at the value itself. */
interface Said extends FindingParts {
  readonly code: Code;
  readonly place?: Span;
}

/** What the rule itself says of values that could be read. */
function sayFailure(c: ReportContext, component: AssessedComponent, asked: Asked, record: ComponentRecord): void {
  const { item, read, value, id, key } = component;
  const failure = item?.evaluate?.(record);
  const said = failure instanceof Failure ? failureParts(c, component, asked, failure) : undefined;
  if (said === undefined || !(failure instanceof Failure)) return;
  const written = read.fields.value;
  const part = failure.name === undefined ? undefined : value?.places.get(failure.name);
  const { code, place = part ?? nodeOf(written) ?? key, ...parts } = said;
  addFinding(c, code, place, { path: written?.path ?? read.path, ...parts, args: { component: id, ...parts.args } });
}

function failureParts(
  c: ReportContext,
  { item, read, value, key }: AssessedComponent,
  asked: Asked,
  { kind, name }: Failure,
): Said | undefined {
  const rule = item && isLeaf(item.item) ? innerRule(item.item.rule) : undefined;
  switch (kind) {
    case 'no-choice':
    case 'unknown-choice':
      return rule?.kind === 'formula' ? choiceParts(c, rule, read, key) : undefined;
    case 'division-by-zero':
      return { code: 'PAR706', message: 'PAR706.formula' };
    case 'zero-denominator': {
      if (rule?.kind === 'survey') return { code: 'PAR706', message: 'PAR706.no-answers' };
      if (rule?.kind === 'growth' && name === 'previous') return { code: 'PAR706', message: 'PAR706.previous' };
      const term = nameIn(c.language, 'notApplicable', ITEM.notApplicable);
      return { code: 'PAR706', args: { key: term, value: nameIn(c.language, 'yes', ANSWER.yes) } };
    }
    case 'missing-name': {
      const missing = asked.kind === 'by-name' ? asked.parts.filter(({ id }) => !value?.places.has(id)) : [];
      return { code: 'PAR705', message: 'PAR705.missing', args: { parts: namesOfParts(missing) } };
    }
    case 'negative':
      return { code: 'PAR705', message: 'PAR705.negative' };
    case 'not-whole':
      return { code: 'PAR705', message: 'PAR705.whole' };
    case 'too-many-digits':
    case 'too-large':
    case 'not-finite':
      return { code: 'PAR705', message: 'PAR705.digits' };
    case 'not-a-number':
    case 'not-yes-no':
    case 'not-a-date':
    case 'not-a-rate':
    case 'not-by-name':
    case 'unknown-name':
    case 'not-a-list':
    case 'unreadable':
      // Said where the value was read.
      return undefined;
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/** That one of several formulas has to be chosen, or that another one was. */
function choiceParts(
  { language }: ReportContext,
  rule: FormulaRule,
  { fields, path }: AssessedComponent['read'],
  key: Span,
): Said {
  const names = alternativesText(rule);
  const { choice } = fields;
  if (!choice?.node) {
    const args = { parts: names, key: nameIn(language, 'choice', ITEM.choice) };
    const data = { kind: 'add-keys', keys: ['choice'] } as const;
    return { code: 'PAR707', message: 'PAR707.missing', args, place: key, path, data };
  }
  const data = { kind: 'replace-any', texts: rule.alternatives.map(({ id }) => id) } as const;
  return {
    code: 'PAR707',
    args: { text: quoted(choice.value ?? ''), parts: names },
    place: choice.node,
    path: choice.path,
    data,
  };
}

function nodeOf(written: AssessedComponent['read']['fields']['value']): Span | undefined {
  if (written === undefined) return undefined;
  // A group of several lines is marked at its key.
  return written.kind === 'scalar' ? (written.node ?? undefined) : written.key;
}

function alternativesText({ alternatives }: FormulaRule): Bilingual {
  const text = (language: 'vi' | 'en') => alternatives.map(({ id, name }) => `${id} (${name[language]})`).join(', ');
  return { vi: text('vi'), en: text('en') };
}
