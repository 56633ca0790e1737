import type { Calendar } from '../../calendar/calendar';
import type { Due } from '../../calendar/deadline';
import { agencyOn } from '../../directive/agency-lookup';
import type { CalendarDate, Directive } from '../../directive/model';
import type { CriteriaSet } from '../../scoring/model';
import type { SummaryEntry } from '../summary/model';
import { cellsOf } from './cells';
import { severitiesOf } from './findings';
import type { PictureAgency, PicturePeriod, PictureReport, PictureScores } from './model';
import type { NamedRoster } from './rosters';
import { scoresOf } from './scores';
import { standingOf } from './standing';

interface AgenciesOptions {
  /** Of the period, one for each agency. */
  readonly entries: readonly SummaryEntry[];
  readonly rosters: readonly NamedRoster[];
  readonly directive: Directive;
  /** The day on which agencies are looked up: the last one of the period. */
  readonly on: CalendarDate;
  readonly due: Extract<Due, { kind: 'dated' }> | undefined;
  readonly today: CalendarDate;
  readonly calendar: Calendar;
  readonly criteriaSets: readonly CriteriaSet[];
  readonly period: PicturePeriod;
}

/** Everybody who has to report or has reported: those of the rosters in their order, then others as the directive has them. */
export function agenciesOf(options: AgenciesOptions): {
  readonly agencies: readonly PictureAgency[];
  readonly scores: readonly PictureScores[];
} {
  const { entries, rosters, directive, on, criteriaSets, period } = options;
  const byAgency = new Map(entries.map((entry) => [entry.report.agency, entry]));
  const listed = new Set(rosters.flatMap(({ roster }) => roster.agencies));
  const known = directive.agencies.map(({ id }) => id).filter((id) => byAgency.has(id));
  const ids = new Set([...listed, ...known, ...byAgency.keys()]);
  const named = [...ids].map((id) => {
    const agency = agencyOn(id, on, directive) ?? directive.agencies.find((one) => one.id === id);
    const [short = id] = agency?.abbreviations ?? [];
    return { id, name: agency?.name ?? { vi: id, en: id }, short, kind: agency?.kind ?? null };
  });
  const scored = named.flatMap(({ id, name }) => {
    const entry = byAgency.get(id);
    const score = entry?.report.score;
    return entry && score ? [{ agency: id, name, score, duplicated: entry.others.count > 0 }] : [];
  });
  const scores = scoresOf(scored, criteriaSets, period);
  const agencies = named.map((one): PictureAgency => {
    const entry = byAgency.get(one.id);
    return {
      ...one,
      listed: listed.has(one.id),
      standing: standingOf(entry?.report, entry?.others.count ?? 0, options),
      report: entry ? reportOf(entry) : null,
      cells: entry ? cellsOf(entry.report, directive, on) : {},
      score: scores.byAgency.get(one.id) ?? null,
    };
  });
  return { agencies, scores: scores.bySet };
}

function reportOf({ report, others }: SummaryEntry): PictureReport {
  const { name, date, reference, state, tasks, difficulties, nextSteps, proposals } = report;
  const findings = severitiesOf([report]);
  return { name, date, reference, state, findings, tasks, others, difficulties, nextSteps, proposals };
}
