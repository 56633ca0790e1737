import type { EvidenceRule, NotApplicableRule, Rule } from '@soctrang/par-core/scoring';

/** A rule that scores by itself. */
export type ScoringRule = Exclude<Rule, EvidenceRule | NotApplicableRule>;

/** A rule without what stands around it. */
export interface Unwrapped {
  readonly rule: ScoringRule;
  /** What becomes of a leaf that does not apply, where the set provides for it. */
  readonly treatment: NotApplicableRule['treatment'] | undefined;
  /** The evidence that is asked for. */
  readonly evidence: EvidenceRule | undefined;
}

/** Takes off what only changes what a rule says. In which order they stand changes no points. */
export function unwrapped(rule: Rule): Unwrapped {
  let inner = rule;
  let treatment: Unwrapped['treatment'];
  let evidence: EvidenceRule | undefined;
  while (inner.kind === 'evidence' || inner.kind === 'not-applicable') {
    if (inner.kind === 'evidence') evidence ??= inner;
    else treatment ??= inner.treatment;
    inner = inner.rule;
  }
  return { rule: inner, treatment, evidence };
}
