import type { Board, BoardRow, StandingKind } from '@soctrang/par-language-server';

const NAMES: Readonly<Record<StandingKind, string>> = {
  late: 'Trễ hạn',
  missing: 'Chưa gửi báo cáo',
  draft: 'Đang soạn',
  ready: 'Sẵn sàng',
};

/** What a test says of a row; the rest is as in a report without anything special. */
export interface Given {
  readonly kind?: StandingKind;
  readonly overdue?: boolean;
  readonly errors?: number;
  readonly period?: 'Quý III/2021' | 'Quý IV/2021';
  /** In percent. */
  readonly index?: number;
  readonly place?: number;
  readonly provisional?: boolean;
  readonly blocks?: readonly string[];
}

/** A row of the board as the server would hand it out. */
export function rowOf(name: string, given: Given = {}): BoardRow {
  const { kind = 'ready', overdue = kind === 'late', errors = 0, period = 'Quý IV/2021', blocks = [] } = given;
  const { index, place, provisional = false } = given;
  const file = `${name}.par.yaml`;
  const placed = { place: place ?? 0, of: 9, sharedBy: 1, words: `${provisional ? 'tạm ' : ''}${place}/9` };
  return {
    id: `file:///bao-cao/${file}#${period}`,
    uri: `file:///bao-cao/${file}`,
    range: null,
    file,
    name,
    agency: name,
    directive: 'soctrang-2021-09-24',
    period: { id: period === 'Quý IV/2021' ? '2021-Q4' : '2021-Q3', name: period },
    search: name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase(),
    standing: { kind, name: NAMES[kind], why: 'Hạn 31/12/2021', overdue },
    blocks,
    findings: kind === 'missing' ? null : { error: errors, warning: 0, info: 0, hint: 0 },
    tasks: kind === 'missing' ? null : { done: 5, words: '5/10', detail: 'Đã thực hiện 5/10 nhiệm vụ' },
    score:
      index === undefined
        ? null
        : {
            points: `${index}/100`,
            words: `${index}/100 điểm`,
            order: index,
            index: String(index),
            share: index / 100,
            provisional: provisional ? 'tạm tính, còn 1 tiêu chí chưa có điểm' : '',
            group: null,
            set: 'Bộ tiêu chí của phần mềm (tự đặt)',
          },
    rank: place === undefined ? null : { provisional, byIndex: placed, byPoints: placed },
    unranked: place === undefined ? 'không chấm điểm được' : '',
  };
}

/** A board of rows, as of a Monday. */
export function boardWith(rows: readonly BoardRow[]): Board {
  const periods = new Map(rows.map(({ period }) => [period.id, period.name]));
  return {
    day: 'thứ Hai, 20/12/2021',
    standings: (['late', 'missing', 'draft', 'ready'] as const).map((kind) => ({ kind, name: NAMES[kind] })),
    periods: [...periods].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? 1 : -1)),
    rows,
    notes: ['Tính đến thứ Hai, 20/12/2021.'],
  };
}
