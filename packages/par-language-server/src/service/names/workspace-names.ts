import { isCode } from '@soctrang/par-core/report';
import { directiveOf, lookupDay } from '../completion/subject';
import type { OpenDocument } from '../open-document';
import { type Spot, trimmed } from '../spot';
import type { Name } from './name';
import { byTable, type NamingTable, nameAtSpot, onKey, onValue, type SpotNames } from './naming';
import { agencyNames, directiveNames, periodNames } from './report-names';

const ROSTER: NamingTable<OpenDocument> = {
  'roster.directive': onValue(directiveNames),
  'roster.period': onValue(periodNames),
  'roster.agencies': onValue((spot, document) =>
    agencyNames(spot, { directive: directiveOf(document), on: lookupDay(document) }),
  ),
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
