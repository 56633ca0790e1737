import { dayCell, idCell, type SummaryTable, type TableContext, text, whole } from './table';

/** Shortcomings by their cause. */
export function causesTable(c: TableContext): SummaryTable {
  const { picture, language, say, agencies } = c;
  const { count, withReason, withRemedy, causes } = picture.shortcomings;
  return {
    id: 'causes',
    title: say('causes'),
    notes: [say('causes.note', { count, withReason, withRemedy })],
    columns: [
      { title: say('cause') },
      { title: say('times'), align: 'right' },
      { title: say('agenciesOf') },
      { title: say('tasksOf') },
    ],
    rows: causes.map((cause) => [
      text(cause.reason || say('cause.none')),
      whole(cause.count, language),
      text(agencies(cause.agencies)),
      text(cause.tasks.join(', ')),
    ]),
  };
}

/** Each shortcoming, with its reason and remedy. */
export function shortcomingsTable(c: TableContext): SummaryTable {
  const { picture, language, say, agency } = c;
  const { items, omitted } = picture.shortcomings;
  return {
    id: 'shortcomings',
    title: say('shortcomingList'),
    notes: omitted > 0 ? [say('shortcomingList.omitted', { count: omitted })] : [],
    columns: ['agency', 'task', 'description', 'cause', 'remedy', 'dueOn'].map((key) => ({
      title: say(key as 'agency'),
    })),
    rows: items.map((item) => [
      text(agency(item.agency)),
      idCell(item.task),
      text(item.description),
      text(item.reason),
      text(item.remedy),
      dayCell(item.dueOn, language),
    ]),
    isDetail: true,
  };
}

/** What agencies say of difficulties, next steps and proposals. */
export function textsTable({ picture, language, say }: TableContext): SummaryTable {
  return {
    id: 'texts',
    title: say('texts'),
    notes: [say('texts.note')],
    columns: [
      { title: say('agency') },
      { title: say('difficulties') },
      { title: say('nextSteps') },
      { title: say('proposals') },
    ],
    rows: picture.agencies.flatMap(({ name, report }) => {
      const texts = report ? [report.difficulties, report.nextSteps, report.proposals] : [];
      return texts.some((one) => one !== '') ? [[text(name[language]), ...texts.map((one) => text(one))]] : [];
    }),
    isDetail: true,
  };
}
