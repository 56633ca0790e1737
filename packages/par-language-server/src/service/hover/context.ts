import { NO_SURROUNDINGS } from '@soctrang/par-core';
import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import type { Name } from '../names/name';
import type { OpenDocument } from '../open-document';
import type { Spot } from '../spot';
import { describedDirective } from '../written-directive';
import { compiledSet } from '../written-set';

/** What a card is made from. */
export interface HoverContext {
  readonly document: OpenDocument;
  readonly spot: Spot;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly calendar: Calendar;
  /** The document first. */
  readonly files: readonly OpenDocument[];
}

/** A name that a hover is asked for, with its surroundings. */
export interface NameContext extends HoverContext {
  readonly name: Name;
}

/** The directives that a file may mean, its own first. */
export function directivesAround(document: OpenDocument): readonly Directive[] {
  const own = describedDirective(document) ?? (document.kind === 'report' ? document.checked.directive : undefined);
  return [...(own ? [own] : []), ...document.directives, ...NO_SURROUNDINGS.directives];
}

/** The directive of an id, else the one that the file is about. */
export function directiveOf(document: OpenDocument, id: string | undefined): Directive | undefined {
  const around = directivesAround(document);
  return id === undefined ? around[0] : around.find((one) => one.id === id);
}

/** The criteria set of an id. */
export function setOf(document: OpenDocument, id: string): CriteriaSet | undefined {
  const own = compiledSet(document)?.set ?? (document.kind === 'report' ? document.checked.assessment?.set : undefined);
  return [...(own ? [own] : []), ...document.criteriaSets, ...NO_SURROUNDINGS.criteriaSets].find(
    (one) => one.id === id,
  );
}
