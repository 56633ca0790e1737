import type { Surroundings } from '@soctrang/par-core';
import { NO_SURROUNDINGS } from '@soctrang/par-core';
import type { Directive } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { refusal } from './refusal';
import type { Refusal } from './requests';

/** What counts in the folder that a file lies in, or will. */
export type Around = Pick<Surroundings, 'directives' | 'criteriaSets' | 'calendar' | 'brokenFiles'>;

/** More names than this say no more. */
const MOST_NAMED = 8;

/** The directive of an id, where it can be used. */
export function directiveNamed(
  id: string,
  { directives, brokenFiles }: Pick<Around, 'directives' | 'brokenFiles'>,
  language: Language,
): Directive | Refusal {
  const found = directives.find((directive) => directive.id === id);
  if (found) return found;
  const broken = brokenFiles.find((one) => one.kind === 'directive' && one.id === id);
  if (broken) return refusal('directiveBroken', language, { text: id, file: broken.file });
  return refusal('directiveUnknown', language, { text: id, known: idsOf(directives) });
}

/** The criteria set of an id, where it can be used. */
export function criteriaSetNamed(
  id: string,
  { criteriaSets, brokenFiles }: Pick<Around, 'criteriaSets' | 'brokenFiles'>,
  language: Language,
): CriteriaSet | Refusal {
  const found = criteriaSets.find((set) => set.id === id);
  if (found) return found;
  const broken = brokenFiles.find((one) => one.kind === 'criteria' && one.id === id);
  if (broken) return refusal('setBroken', language, { text: id, file: broken.file });
  return refusal('setUnknown', language, { text: id, known: idsOf(criteriaSets) });
}

function idsOf(all: readonly { readonly id: string }[]): string {
  const ids = all.slice(0, MOST_NAMED).map(({ id }) => id);
  return `${ids.join(', ')}${all.length > ids.length ? ', …' : ''}`;
}

/** Whether a directive or a set comes with the product, and is not of the workspace. */
export function isBuiltIn(one: Directive | CriteriaSet): boolean {
  const all: readonly (Directive | CriteriaSet)[] = [...NO_SURROUNDINGS.directives, ...NO_SURROUNDINGS.criteriaSets];
  return all.includes(one);
}
