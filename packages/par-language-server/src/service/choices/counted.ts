import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { CHOICES } from '../../messages/requests';

/** How many of something there are, in words: one is said otherwise in English. */
export function counted(what: 'tasks' | 'obligations', count: number, language: Language): string {
  return fill(CHOICES[count === 1 ? (`${what}.one` as const) : what], language, { count });
}
