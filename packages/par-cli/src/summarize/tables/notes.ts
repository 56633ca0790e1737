import { formatDate, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import { applying, carriedOut } from '@soctrang/par-core/rollup';
import { listOf } from './agencies';
import { decimal, type TableContext } from './table';

/** One figure of the whole, and what it counts. */
export interface Total {
  readonly name: string;
  readonly text: string;
}

/** The picture in a few figures. */
export function totalsOf({ picture, language, say }: TableContext): readonly Total[] {
  const { totals, scores, rosters } = picture;
  const number = (of: number): string => decimal(String(of), language).text;
  const of = (part: number, whole: number): string => say('of', { part: number(part), whole: number(whole) });
  const [ranked] = scores;
  return [
    {
      name: say('total.reported'),
      text: rosters.length > 0 ? of(totals.reported, totals.agencies) : number(totals.reported),
    },
    ...(rosters.length > 0 ? [{ name: say('total.missing'), text: number(totals.missing) }] : []),
    { name: say('total.late'), text: number(totals.late) },
    { name: say('total.tasks'), text: of(carriedOut(totals.tasks), applying(totals.tasks)) },
    { name: say('total.obligations'), text: of(carriedOut(totals.obligations), applying(totals.obligations)) },
    ...(ranked?.mean
      ? [
          {
            name: say('total.index', { count: ranked.final.length }),
            text: `${decimal(ranked.mean.rounded, language).text}%`,
          },
        ]
      : []),
    { name: say('total.errors'), text: number(totals.findings.error) },
  ];
}

/** `Tổng hợp báo cáo Quý IV/2021` */
export const titleOf = ({ picture, language, say }: TableContext): string =>
  say('title', { period: picture.period.name[language] });

/** By what day all this is said, and when reports are due. */
export function dayNotes({ picture, language, say }: TableContext): readonly string[] {
  const { today, deadline } = picture;
  const due = deadline && say(deadline.over ? 'due.over' : 'due', { day: formatDate(deadline.due, language) });
  return [say('asOf', { day: formatDate(today, language) }), ...(due ? [due] : [])];
}

/** What has to be known of the whole: who is missing, what is left out, which of two reports counts. */
export function notesOf({ picture, language, say, agencies }: TableContext): readonly string[] {
  const { rosters, aside } = picture;
  const missing = picture.agencies.filter(({ report }) => report === null).map(({ id }) => id);
  const twice = picture.agencies.filter(({ report }) => report && report.others.count > 0).map(({ id }) => id);
  const periodName = (id: string): string => {
    const period = parsePeriod(id);
    return period ? formatPeriod(period, language) : say('unknownPeriod');
  };
  const { count, names } = aside.unplaced;
  return [
    rosters.length > 0 ? say('note.rosters', { names: rosters.join(', ') }) : say('note.no-roster'),
    ...(missing.length > 0 ? [say('note.missing', { agencies: agencies(missing) })] : []),
    ...(twice.length > 0 ? [say('note.duplicates', { agencies: agencies(twice) })] : []),
    ...(aside.periods.length > 0
      ? [
          say('note.periods', {
            list: listed(aside.periods.map(({ id, reports }) => `${periodName(id)} (${reports})`)),
          }),
        ]
      : []),
    ...(aside.directives.length > 0
      ? [say('note.directives', { list: listed(aside.directives.map(({ id, reports }) => `${id} (${reports})`)) })]
      : []),
    ...(count > 0
      ? [say(count === 1 ? 'note.unplaced.one' : 'note.unplaced', { count, names: listOf(names, count) })]
      : []),
  ];

  function listed(all: readonly string[]): string {
    const most = 12;
    const more = all.length - most;
    return all.slice(0, most).join(', ') + (more > 0 ? `, ${say('more', { count: more })}` : '');
  }
}
