import { calendarInterval, parsePeriod } from '@soctrang/par-core/calendar';
import { type Directive, soctrang20210924 } from '@soctrang/par-core/directive';
import { isCode } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';
import { rootText, type Spot, trimmed } from '../spot';
import type { Name } from './name';
import { byTable, type NamingTable, nameAtSpot, onKey, onValue, type SpotNames } from './naming';
import { agencyNames, directiveNames, periodNames } from './report-names';

const ROSTER: NamingTable<OpenDocument> = {
  'roster.directive': onValue(directiveNames),
  'roster.period': onValue(periodNames),
  'roster.agencies': onValue((spot, document) => {
    const id = rootText(document, 'directive');
    const directive: Directive | undefined = id === soctrang20210924.id ? soctrang20210924 : undefined;
    const period = parsePeriod((rootText(document, 'period') ?? '').slice(0, 60));
    const on = period ? calendarInterval(period).to : soctrang20210924.date;
    return agencyNames(spot, { directive, on });
  }),
};

const file = onValue<OpenDocument>((spot) =>
  nameAtSpot(spot, { kind: 'file', id: trimmed(spot.scalar), spelled: 'otherwise' }),
);

const CONFIG: NamingTable<OpenDocument> = {
  'config.severities': onKey(codeNames),
  'override.severities': onKey(codeNames),
  'override.codes': onValue(codeNames),
  'config.directives': file,
  'config.calendars': file,
  'config.criteriaSets': file,
};

/** What the spots of a roster, a configuration or a calendar name. */
export function workspaceNames(document: OpenDocument): SpotNames {
  return byTable(document.kind === 'roster' ? ROSTER : document.kind === 'config' ? CONFIG : {}, document);
}

function codeNames(spot: Spot): readonly Name[] {
  const id = trimmed(spot.scalar).toUpperCase();
  return isCode(id) ? nameAtSpot(spot, { kind: 'code', id, spelled: 'otherwise' }) : [];
}
