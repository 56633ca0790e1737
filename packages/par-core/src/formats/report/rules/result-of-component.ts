import { equals, greatest, least, Rational, ZERO } from '../../../scoring/exact/rational';
import { Failure } from '../../../scoring/inputs';
import type { Rule } from '../../../scoring/model';
import type { AssessedComponent, Assessment } from '../self-assessment/assessment';

/** What the rule of a component gives for what is known of it. */
export interface ComponentResult {
  readonly status: 'scored' | 'missing' | 'not-applicable' | 'failed';
  /**
   * Points within 0 and the maximum, where there are any. Evidence that is missing or late is a finding of its own: they are
   * those with evidence, unless nothing is claimed without it.
   */
  readonly points: Rational | undefined;
  /** Evidence that the rule demands and that is not there, or after its last day. */
  readonly lacksEvidence: boolean;
}

export function resultOf({ recordOf }: Assessment, { item, read }: AssessedComponent): ComponentResult {
  if (!item?.evaluate) return { status: 'missing', points: undefined, lacksEvidence: false };
  const record = recordOf(item);
  const points = held(item.evaluate(record), item.maximum);
  if (typeof points === 'string') return { status: points, points: undefined, lacksEvidence: false };
  const proved = held(item.evaluate({ ...record, evidence: PROVED }), item.maximum);
  // Who claims nothing without evidence is right.
  const lacksEvidence = proved instanceof Rational && !equals(proved, points) && read.fields.points?.value !== 0;
  return { status: 'scored', points: lacksEvidence ? proved : points, lacksEvidence };
}

/** A document that proves whatever it is asked to. */
const PROVED = [{}] as const;

function held(
  outcome: Rational | Failure | 'missing' | 'not-applicable',
  maximum: Rational,
): Rational | 'missing' | 'not-applicable' | 'failed' {
  if (outcome instanceof Failure) return 'failed';
  return typeof outcome === 'string' ? outcome : greatest(ZERO, least(outcome, maximum));
}

/** Last day for the evidence of a component, where its rule names one. */
export function evidenceDue(rule: Rule): string | undefined {
  for (let inner = rule; inner.kind === 'evidence' || inner.kind === 'not-applicable'; inner = inner.rule) {
    if (inner.kind === 'evidence') return inner.dueOn;
  }
  return undefined;
}
