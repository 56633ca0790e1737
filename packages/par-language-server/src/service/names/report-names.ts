import { parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { type CalendarDate, type Directive, findAgency } from '@soctrang/par-core/directive';
import { foldName } from '@soctrang/par-core/report';
import type { Rule } from '@soctrang/par-core/scoring';
import { lookupDay } from '../completion/subject';
import { formulaOf, ruleInside } from '../criteria-rule';
import type { ReportDocument } from '../open-document';
import { rootText, type Spot, trimmed } from '../spot';
import { ownReferencePart, referenceNames, referencesInText } from './document-names';
import type { Name } from './name';
import { byTable, type NamingTable, nameAtSpot, onKey, onValue, type SpotNames } from './naming';

/** What the names of a report are looked up in. */
export interface ReportNaming {
  readonly document: ReportDocument;
  readonly directive: Directive | undefined;
  /** Id of the directive that the report is on, also where nobody knows it. */
  readonly directiveId: string | undefined;
  readonly setId: string;
  readonly on: CalendarDate;
}

/** The set of a report that names none. */
const OWN_SET = 'directive-soctrang-2021';

const REPORT: NamingTable<ReportNaming> = {
  'report.directive': onValue(directiveNames),
  'report.agency': onValue(agencyNames),
  'report.period': onValue(periodNames),
  'document.number': onValue((spot) => ownReferencePart(spot, 'number')),
  'document.symbol': onValue((spot) => ownReferencePart(spot, 'symbol')),
  'task.task': onValue(taskNames),
  'task.obligations': onKey((spot, { directiveId }) =>
    nameAtSpot(spot, { kind: 'obligation', id: trimmed(spot.scalar), scope: directiveId }),
  ),
  'evidence.reference': onValue((spot) => referenceNames(spot, 'use')),
  'evidence.file': onValue((spot) => nameAtSpot(spot, { kind: 'file', id: trimmed(spot.scalar) })),
  'report.indicators': onKey(indicatorNames),
  'selfAssessment.criteriaSet': onValue((spot) => nameAtSpot(spot, { kind: 'criteria-set', id: trimmed(spot.scalar) })),
  'selfAssessment.items': onKey((spot, { setId }) =>
    nameAtSpot(spot, { kind: 'component', id: trimmed(spot.scalar), scope: setId }),
  ),
  'item.value': onKey(inputNames),
  'item.choice': onValue(choiceNames),
};

/** What the spots of a report name. */
export function reportNames(document: ReportDocument): SpotNames {
  const { directive } = document.checked;
  const names = byTable(REPORT, {
    document,
    directive,
    directiveId: rootText(document, 'directive') ?? directive?.id,
    setId: rootText(document, 'selfAssessment', 'criteriaSet') ?? document.checked.assessment?.set.id ?? OWN_SET,
    on: lookupDay(document),
  });
  // What a sentence speaks of; a value that names something is none.
  return (spot) =>
    isSentence(spot) && !Object.hasOwn(REPORT, spot.address) ? referencesInText(document, spot) : names(spot);
}

function isSentence({ role, shape }: Spot): boolean {
  return role === 'value' && shape?.kind === 'scalar' && shape.scalar === 'text';
}

/** The directive that a file speaks of. */
export function directiveNames(spot: Spot): readonly Name[] {
  return nameAtSpot(spot, { kind: 'directive', id: trimmed(spot.scalar) });
}

/** An agency by its id, name or abbreviation. */
export function agencyNames(spot: Spot, { directive, on }: Pick<ReportNaming, 'directive' | 'on'>): readonly Name[] {
  const written = trimmed(spot.scalar);
  const id = directive ? agencyId(written, directive, on) : undefined;
  return nameAtSpot(spot, { kind: 'agency', id: id ?? foldName(written) });
}

/** The id of an agency by whatever it is called, on a day or at another time. */
export function agencyId(
  written: string,
  { agencies }: Pick<Directive, 'agencies'>,
  on: CalendarDate,
): string | undefined {
  const found = findAgency(written, { on, agencies });
  switch (found.kind) {
    case 'found':
      return found.agency.id;
    case 'unknown':
      return found.atAnotherDate?.id;
    case 'ambiguous': {
      const [only, ...others] = new Set(found.candidates.map(({ id }) => id));
      return others.length === 0 ? only : undefined;
    }
    default: {
      const unknown: never = found;
      return unknown;
    }
  }
}

/** A period, however it is written. It is nobody's to define, or to rename. */
export function periodNames(spot: Spot): readonly Name[] {
  const written = trimmed(spot.scalar);
  const period = written.length > 60 ? undefined : parsePeriod(written);
  return period ? nameAtSpot(spot, { kind: 'period', id: periodId(period), spelled: 'otherwise' }) : [];
}

function taskNames(spot: Spot, { directive, directiveId }: ReportNaming): readonly Name[] {
  const written = trimmed(spot.scalar);
  const titled = directive?.tasks.find(({ id, title }) => id === written || foldName(title.vi) === foldName(written));
  return nameAtSpot(spot, { kind: 'task', id: titled?.id ?? written, scope: directiveId });
}

function indicatorNames(spot: Spot, { directive, directiveId }: ReportNaming): readonly Name[] {
  const written = trimmed(spot.scalar);
  const folded = foldName(written);
  const titled = directive?.indicators.find(
    ({ id, title }) => id === written || foldName(title.vi) === folded || foldName(title.en) === folded,
  );
  return nameAtSpot(spot, { kind: 'indicator', id: titled?.id ?? written, scope: directiveId });
}

/** The component around a spot, with the set's rule for it. */
function componentAround(spot: Spot, { document, setId }: ReportNaming): { scope: string; rule: Rule | undefined } {
  const id = componentIdAround(spot) ?? '';
  const item = document.checked.assessment?.compiled.item(id)?.item;
  return { scope: inputScope(setId, id), rule: item && 'rule' in item ? ruleInside(item.rule) : undefined };
}

/** The key of the component that a spot stands in. */
export function componentIdAround(spot: Spot): string | undefined {
  for (let holder = spot.holder; holder; holder = holder.outer) {
    if (holder.shape.kind === 'record' && holder.outer?.shape.kind === 'object') {
      if (holder.outer.shape.where === 'selfAssessment') return trimmed(holder.entry.key);
    }
  }
  return undefined;
}

/** Where the inputs of a component are unique. */
export function inputScope(setId: string, component: string): string {
  return `${setId}#${component}`;
}

/** Variables of a formula, answers of a survey: the keys of a value that has several. */
function inputNames(spot: Spot, context: ReportNaming): readonly Name[] {
  const { scope, rule } = componentAround(spot, context);
  const kind = rule?.kind === 'survey' ? 'option' : 'variable';
  return nameAtSpot(spot, { kind, id: trimmed(spot.scalar), scope });
}

function choiceNames(spot: Spot, context: ReportNaming): readonly Name[] {
  const { scope, rule } = componentAround(spot, context);
  const written = trimmed(spot.scalar);
  const folded = foldName(written);
  const named =
    rule &&
    formulaOf(rule)?.alternatives.find(({ id, name }) =>
      [id, name.vi, name.en].some((one) => foldName(one) === folded),
    );
  return nameAtSpot(spot, { kind: 'alternative', id: named?.id ?? written, scope });
}
