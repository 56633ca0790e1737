import { formatDate } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { Picture, TaskState } from '@soctrang/par-core/rollup';
import { rational } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import { type SayTable, tableWordsIn } from './words';

/** How a cell is marked, where it is: nobody has to tell it by its colour alone. */
export type Tone = 'good' | 'fair' | 'bad';

/** A cell of a table. */
export interface Cell {
  /** As people read it. */
  readonly text: string;
  /** The same as a plain decimal, where it is a number. */
  readonly number?: string;
  /** By what a table is sorted, where that is neither the number nor the text. */
  readonly order?: number;
  /** What CSV says, where the text would be taken for something else: a place such as `2/3` for a day. */
  readonly csv?: string;
  /** An id is no number, though it may look like one. */
  readonly id?: true;
  /** What it says in full, where the text is short. */
  readonly full?: string;
  readonly tone?: Tone;
}

export interface TableColumn {
  readonly title: string;
  readonly align?: 'right';
  /** The title in full, where it is short. */
  readonly full?: string;
  /** How its texts are broken into lines: `whole` never, `path` anywhere. */
  readonly breaks?: 'whole' | 'path';
}

/** A table of a summary, in words: what every form of it prints. */
export interface SummaryTable {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Long, and of use to who looks for something: folded at first, where a form can fold. */
  readonly isDetail?: true;
}

/** What the tables are made with. */
export interface TableContext {
  readonly picture: Picture;
  readonly language: Language;
  readonly say: SayTable;
  /** The name of an agency; its id where nobody knows it. */
  readonly agency: (id: string) => string;
  /** Names of agencies in one line. */
  readonly agencies: (ids: readonly string[]) => string;
}

export function tableContext(picture: Picture, language: Language): TableContext {
  const say = tableWordsIn(language);
  const names = new Map(picture.agencies.map(({ id, name }) => [id, name[language]]));
  const agency = (id: string): string => names.get(id) ?? id;
  return { picture, language, say, agency, agencies: (ids) => ids.map(agency).join(', ') };
}

export const text = (of: string, rest: Omit<Cell, 'text'> = {}): Cell => ({ text: of, ...rest });

/** A whole number. */
export const whole = (of: number, language: Language, tone?: Tone): Cell => ({
  ...decimal(String(of), language),
  ...(tone && { tone }),
});

/** A plain decimal, all its digits printed. */
export function decimal(of: string, language: Language): Cell {
  const digits = of.split('.')[1]?.length ?? 0;
  return { text: formatNumber(rational(of), { language, digits }), number: of };
}

export const EMPTY: Cell = { text: '' };

/** A day, or an empty cell where there is none. */
export function dayCell(day: CalendarDate | null | undefined, language: Language): Cell {
  return day ? { text: formatDate(day, language), csv: day, order: Number(day.replaceAll('-', '')) } : EMPTY;
}

/** `1.10` */
export const idCell = (id: string): Cell => ({ text: id, id: true });

/** How a state is marked. */
export function toneOf(state: TaskState): Tone | undefined {
  switch (state) {
    case 'done':
    case 'ongoing':
      return 'good';
    case 'in-progress':
      return 'fair';
    case 'not-started':
    case 'left-out':
    case 'unreadable':
      return 'bad';
    case 'not-applicable':
      return undefined;
    default: {
      const unknown: never = state;
      return unknown;
    }
  }
}
