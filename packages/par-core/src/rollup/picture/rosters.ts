import type { Directive } from '../../directive/model';
import type { CheckedRoster } from '../../formats/roster/check';

/** A roster, and what it is called: the name of its file. */
export interface NamedRoster {
  readonly name: string;
  readonly roster: CheckedRoster;
}

/** The rosters that hold for a period of a directive; one without a period holds for all. */
export function rostersOf(
  rosters: readonly NamedRoster[],
  directive: Directive,
  period: string,
): readonly NamedRoster[] {
  return rosters.filter(
    ({ roster }) => roster.directive?.id === directive.id && (roster.period === undefined || roster.period === period),
  );
}
