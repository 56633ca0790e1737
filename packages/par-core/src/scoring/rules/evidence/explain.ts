import { Rational, signOf, ZERO } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { EvidenceRule } from '../../model';
import { type Case, figure, type PrepareExplain } from '../explained';
import { isProved } from './evaluate';

/** What the rule inside says, or that no document proves it in time. */
export const explainEvidence: PrepareExplain<EvidenceRule> = ({ rule, dueOn }, maximum, explain) => {
  const inside = explain(rule, maximum);
  return (record) => {
    const reading = inside(record);
    if (!(reading.outcome instanceof Rational) || signOf(reading.outcome) === 0) return reading;
    if (reading.case.kind === 'full-without') return reading;
    const { evidence } = record;
    const proved = isProved(evidence, dueOn);
    if (proved === true) return reading;
    if (proved instanceof Failure) {
      return { ...reading, outcome: proved, case: { kind: 'failed' }, arithmetic: undefined, inside: reading };
    }
    // Every document has a date, and each is too late.
    const [first] = (evidence ?? []).flatMap(({ date }) => (date == null ? [] : [date])).sort();
    const late: Case = first === undefined ? { kind: 'evidence-missing' } : { kind: 'evidence-late', date: first };
    return { ...reading, outcome: ZERO, case: late, arithmetic: figure(ZERO, 'points'), inside: reading };
  };
};
