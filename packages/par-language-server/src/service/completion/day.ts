import type { Bilingual, CalendarDate } from '@soctrang/par-core/directive';

/** A day worth suggesting, and why. */
export interface Day {
  readonly date: CalendarDate;
  readonly hint: Bilingual;
}
