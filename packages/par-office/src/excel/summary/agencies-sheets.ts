import { type PictureAgency, type PictureScores, STANDING_NAMES } from '@soctrang/par-core/rollup';
import { serialOf } from '../workbook/cell-values';
import { addressOf, fixedAddress, type Sheet } from '../workbook/sheet';
import { FIRST, type SummaryContext, type SummaryRow, tableSheet } from './context';

/** Who reported, who is missing, who is late by how many working days. */
export function agenciesSheet(context: SummaryContext): Sheet {
  const { picture, say, language } = context;
  const columns = [
    { head: say('agency'), width: 38 },
    { head: say('standing'), width: 17 },
    { head: say('daysLate'), width: 11, style: 'figure' },
    { head: say('reference'), width: 18 },
    { head: say('date'), width: 12, style: 'figure', format: 'dd/mm/yyyy' },
    { head: say('carriedOut'), width: 11, style: 'figure' },
    { head: say('demanded'), width: 11, style: 'figure' },
    { head: say('share'), width: 10, style: 'figure', format: '0.0%' },
    { head: say('errors'), width: 8, style: 'figure' },
    { head: say('warnings'), width: 9, style: 'figure' },
  ] as const;
  const rows = picture.agencies.map(({ name, standing, report }, index): SummaryRow => {
    const row = FIRST + index;
    const [done, all] = [addressOf(row, 6), addressOf(row, 7)];
    const tasks = report?.tasks;
    const demanded = tasks?.demanded ?? undefined;
    return {
      cells: [
        name[language],
        STANDING_NAMES[standing.kind][language],
        standing.workingDaysLate ?? undefined,
        report?.reference ?? undefined,
        report?.date ? serialOf(report.date) : undefined,
        tasks && tasks.done + tasks.ongoing,
        demanded,
        tasks && demanded
          ? { formula: `IF(${all}>0,${done}/${all},"")`, result: (tasks.done + tasks.ongoing) / demanded }
          : undefined,
        report?.findings.error,
        report?.findings.warning,
      ],
    };
  });
  const hint = picture.rosters.length === 0 ? say('noRoster') : '';
  return tableSheet(context, 'agencies', hint, columns, rows, (sheet, last) => {
    const range = `${addressOf(FIRST, 2)}:${addressOf(last, 2)}`;
    const looks = [
      ['late', 'bad'],
      ['missing', 'bad'],
      ['draft', 'open'],
      ['ready', 'good'],
    ] as const;
    for (const [kind, look] of looks)
      sheet.look({ range, formula: `$${addressOf(FIRST, 2)}="${STANDING_NAMES[kind][language]}"`, look });
  });
}

/** The ranking by one criteria set: first those with all points, then the provisional ones. */
export function rankingSheet(scores: PictureScores, context: SummaryContext): Sheet {
  const { picture, say, language, agency } = context;
  const byId = new Map(picture.agencies.map((one) => [one.id, one] as const));
  const format = scores.digits === 0 ? '0' : `0.${'0'.repeat(scores.digits)}`;
  const columns = [
    { head: say('agency'), width: 38 },
    { head: say('place'), width: 10 },
    { head: say('points'), width: 10, style: 'figure', format },
    { head: say('counted'), width: 11, style: 'figure' },
    { head: say('index'), width: 10, style: 'figure', format },
    { head: say('group'), width: 14 },
    { head: say('open'), width: 11, style: 'figure' },
    ...scores.areas.map(({ name }) => ({ head: name[language], width: 13, style: 'figure' as const, format })),
  ] as const;
  const row = (id: string): SummaryRow => ({ cells: scoreCells(byId.get(id), agency(id), scores, context) });
  const rows = [...scores.final, ...scores.provisional, ...scores.unranked].map(row);
  const { set, otherYear } = scores;
  const hint = say('rankingHint', { set: set.name[language], provenance: set.provenance[language] });
  return tableSheet(context, 'ranking', otherYear ? `${hint} ${otherYear[language]}` : hint, columns, rows);
}

function scoreCells(
  agency: PictureAgency | undefined,
  name: string,
  scores: PictureScores,
  { say }: SummaryContext,
): SummaryRow['cells'] {
  const score = agency?.score;
  if (!score) return [name];
  const place = score.rank ? String(score.rank.place) : '';
  const areas = scores.areas.map(({ id }) => {
    const points = score.areas.find((one) => one.id === id)?.points;
    return points && Number(points.rounded);
  });
  return [
    name,
    score.provisional && place !== '' ? `${say('provisional')} ${place}` : place,
    Number(score.points.rounded),
    Number(score.counted.rounded),
    score.index ? Number(score.index.rounded) : undefined,
    score.group ?? undefined,
    score.open,
    ...areas,
  ];
}

/** The totals of the picture. Those that can be counted on the other sheets are counted there. */
export function overviewSheet(context: SummaryContext, agencies: Sheet): Sheet {
  const { picture, say, language } = context;
  const { totals } = picture;
  const prefix = `'${agencies.name}'!`;
  const last = FIRST + Math.max(1, picture.agencies.length) - 1;
  const range = (column: number): string => `${prefix}${fixedAddress(FIRST, column)}:${fixedAddress(last, column)}`;
  const sum = (column: number): { readonly formula: string } => ({ formula: `SUM(${range(column)})` });
  const ofReports = (figure: (report: NonNullable<PictureAgency['report']>) => number): number =>
    picture.agencies.reduce((all, { report }) => all + (report ? figure(report) : 0), 0);
  const missing = STANDING_NAMES.missing[language];
  const rows: readonly SummaryRow[] = [
    { cells: [say('ofAll'), { formula: `COUNTA(${range(1)})`, result: totals.agencies }] },
    {
      cells: [
        say('reported'),
        { formula: `COUNTA(${range(1)})-COUNTIF(${range(2)},"${missing}")`, result: totals.reported },
      ],
    },
    { cells: [say('missing'), { formula: `COUNTIF(${range(2)},"${missing}")`, result: totals.missing }] },
    { cells: [say('late'), totals.late] },
    { cells: [say('carriedOut'), { ...sum(6), result: ofReports(({ tasks }) => tasks.done + tasks.ongoing) }] },
    { cells: [say('demanded'), { ...sum(7), result: ofReports(({ tasks }) => tasks.demanded ?? 0) }] },
    { cells: [say('errors'), { ...sum(9), result: totals.findings.error }] },
    { cells: [say('warnings'), { ...sum(10), result: totals.findings.warning }] },
    ...picture.scores.flatMap(({ set, mean }): SummaryRow[] =>
      mean ? [{ cells: [`${say('meanIndex')}: ${set.name[language]}`, Number(mean.rounded)] }] : [],
    ),
  ];
  const columns = [
    { head: say('what'), width: 60 },
    { head: say('count'), width: 16, style: 'figure' },
  ] as const;
  const hint = picture.deadline ? '' : say('noDeadline');
  return tableSheet(context, 'overview', hint, columns, rows);
}
