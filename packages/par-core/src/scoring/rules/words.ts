import type { Bilingual } from '../../directive/model';
import type { Rational } from '../exact/rational';
import type { Rule, RuleKindName } from '../model';
import type { Writer } from '../text/writer';
import { BANDS_WORDS } from './bands/words';
import { COUNT_BANDS_WORDS } from './count-bands/words';
import { DATE_BANDS_WORDS } from './date-bands/words';
import { DEDUCTION_WORDS } from './deduction/words';
import { EVIDENCE_WORDS } from './evidence/words';
import type { CaseKind, Reading } from './explained';
import { EXTERNAL_INDEX_WORDS } from './external-index/words';
import { FORMULA_WORDS } from './formula/words';
import { GROWTH_WORDS } from './growth/words';
import { type KindWords, SHARED_SENTENCES } from './kind-words';
import { LINEAR_WORDS } from './linear/words';
import { LINEAR_BETWEEN_WORDS } from './linear-between/words';
import { LINEAR_TO_TARGET_WORDS } from './linear-to-target/words';
import { LINEAR_WITH_FLOOR_WORDS } from './linear-with-floor/words';
import { NOT_APPLICABLE_WORDS } from './not-applicable/words';
import { SUM_WORDS } from './sum/words';
import { SURVEY_WORDS } from './survey/words';
import { YES_NO_WORDS } from './yes-no/words';

/** Every kind of rule that a leaf may have. */
const KINDS: { readonly [Kind in Rule['kind']]: KindWords<Extract<Rule, { kind: Kind }>> } = {
  'yes-no': YES_NO_WORDS,
  bands: BANDS_WORDS,
  linear: LINEAR_WORDS,
  'linear-with-floor': LINEAR_WITH_FLOOR_WORDS,
  'linear-to-target': LINEAR_TO_TARGET_WORDS,
  'linear-between': LINEAR_BETWEEN_WORDS,
  deduction: DEDUCTION_WORDS,
  'count-bands': COUNT_BANDS_WORDS,
  'date-bands': DATE_BANDS_WORDS,
  survey: SURVEY_WORDS,
  growth: GROWTH_WORDS,
  'external-index': EXTERNAL_INDEX_WORDS,
  formula: FORMULA_WORDS,
  evidence: EVIDENCE_WORDS,
  'not-applicable': NOT_APPLICABLE_WORDS,
};

type Names = Readonly<Record<RuleKindName, Bilingual>>;

const namesOf = (kinds: typeof KINDS): Names => ({
  ...(Object.fromEntries(Object.entries(kinds).map(([kind, { name }]) => [kind, name])) as Record<
    Rule['kind'],
    Bilingual
  >),
  sum: SUM_WORDS.name,
});

/** What each kind of rule is called, `sum` included (cách chấm). */
// Marked, so that who asks for no names carries no words.
export const RULE_NAMES: Names = /* @__PURE__ */ namesOf(KINDS);

type Sentences = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

const sentencesOf = (kinds: typeof KINDS): Sentences => ({
  ...Object.fromEntries(Object.entries(kinds).map(([kind, { sentences }]) => [kind, sentences])),
  sum: SUM_WORDS.sentences,
  shared: SHARED_SENTENCES,
  names: namesOf(kinds),
});

/** All sentences about rules, by kind. */
export const RULE_SENTENCES: Sentences = /* @__PURE__ */ sentencesOf(KINDS);

/** Rules inside one another that are worth words: two modifiers and a rule that scores. */
const MOST_DEPTH = 3;

/** A rule in words. One that is not known or stands too deep, in a set that was not compiled, has none. */
export function ruleText(rule: Rule, maximum: Rational, writer: Writer, depth = 1): string {
  const words = wordsOf(rule);
  if (words === undefined || depth > MOST_DEPTH) return '';
  return words.rule(rule, maximum, writer, (inside) => ruleText(inside, maximum, writer, depth + 1)).trim();
}

/** Cases that a modifier makes; every other case is one of the rule inside. */
const OF_MODIFIER: Readonly<Partial<Record<CaseKind, Rule['kind']>>> = {
  'evidence-missing': 'evidence',
  'evidence-late': 'evidence',
  'full-without': 'not-applicable',
  'left-out': 'not-applicable',
};

/** Which case of its rule a leaf was, in words. */
export function caseText(rule: Rule, reading: Reading, maximum: Rational, writer: Writer): string {
  const made = OF_MODIFIER[reading.case.kind];
  let of: Rule = rule;
  while ((of.kind === 'evidence' || of.kind === 'not-applicable') && of.kind !== made) of = of.rule;
  return wordsOf(of)?.case(of, reading, writer, maximum) ?? '';
}

// The kind of the rule picks the words for it; TypeScript does not follow that through the table.
const wordsOf = (rule: Rule): KindWords<Rule> | undefined =>
  Object.hasOwn(KINDS, rule.kind) ? (KINDS[rule.kind] as unknown as KindWords<Rule>) : undefined;
