import { Rational, signOf, ZERO } from '../../exact/rational';
import { Failure, isDate } from '../../inputs';
import type { EvidenceRule } from '../../model';
import { objectOf, type Prepare, shown } from '../rule-kind';

/** What the rule inside says; nothing where no document proves it in time. */
export const prepareEvidence: Prepare<EvidenceRule> = (rule, leaf, path) => {
  const { dueOn } = rule;
  if (dueOn !== undefined && !isDate(dueOn)) {
    leaf.report('not-a-date', `${path}/dueOn`, { text: shown(dueOn) });
  }
  const inside = leaf.prepare(rule.rule, leaf, `${path}/rule`);
  const exempt = objectOf(rule.rule).kind === 'not-applicable';
  return (record) => {
    const outcome = inside(record);
    if (!(outcome instanceof Rational) || signOf(outcome) === 0) return outcome;
    // What does not apply has nothing to prove.
    if (exempt && record.notApplicable === true) return outcome;
    const proved = isProved(record.evidence, dueOn);
    return proved === true ? outcome : proved || ZERO;
  };
};

/** Whether a document is there in time; a document without a date counts as in time. */
export function isProved(evidence: unknown, dueOn: string | undefined): boolean | Failure {
  if (evidence == null) return false;
  if (!Array.isArray(evidence)) return new Failure('not-a-list', 'evidence');
  let proved = false;
  for (const document of evidence) {
    if (typeof document !== 'object' || document === null) return new Failure('not-a-list', 'evidence');
    const { date } = document as { readonly date?: unknown };
    if (date != null && !isDate(date)) return new Failure('not-a-date', 'evidence');
    proved ||= date == null || dueOn === undefined || date <= dueOn;
  }
  return proved;
}
