import type { CheckedCriteria, CheckedDirective, CheckedText } from '@soctrang/par-core';
import type { Directive } from '@soctrang/par-core/directive';
import type { CompiledSet } from '@soctrang/par-core/scoring';
import type { OpenDocument } from '../open-document';

/** The directive that a file describes; undefined where the file is none, or too broken to be relied on. */
export function wholeDirective({ kind, checked }: OpenDocument): Directive | undefined {
  return kind === 'directive' && isDirective(checked) ? checked.directive : undefined;
}

/** The criteria set that a file describes, ready to score by; undefined where the file is none, or too broken for it. */
export function wholeSet({ kind, checked }: OpenDocument): CompiledSet | undefined {
  return kind === 'criteria' && isCriteria(checked) ? checked.compiled : undefined;
}

function isDirective(checked: CheckedText): checked is CheckedDirective {
  return 'directive' in checked;
}

function isCriteria(checked: CheckedText): checked is CheckedCriteria {
  return 'compiled' in checked;
}
