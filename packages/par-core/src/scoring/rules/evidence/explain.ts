import { Rational, signOf, ZERO } from '../../exact/rational';
import type { EvidenceRule } from '../../model';
import { type Case, figure, type PrepareExplain } from '../explained';

/** What the rule inside says, or that no document proves it in time. */
export const explainEvidence: PrepareExplain<EvidenceRule> = ({ rule, dueOn }, maximum, explain) => {
  const inside = explain(rule, maximum);
  return (record) => {
    const reading = inside(record);
    if (!(reading.outcome instanceof Rational) || signOf(reading.outcome) === 0) return reading;
    const evidence = record.evidence ?? [];
    const inTime = evidence.some(({ date }) => dueOn === undefined || date === undefined || date <= dueOn);
    if (inTime) return reading;
    const [first] = evidence.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
    const late: Case = first === undefined ? { kind: 'evidence-missing' } : { kind: 'evidence-late', date: first };
    return { ...reading, outcome: ZERO, case: late, arithmetic: figure(ZERO, 'points'), inside: reading };
  };
};
