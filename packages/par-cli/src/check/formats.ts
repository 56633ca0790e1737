import type { Choice } from '../command/option';
import type { Io } from '../io';
import type { Language, Say } from '../messages';
import type { CheckedFile, RosterFile } from './checked-file';

/** Writes what a check finds, file by file. */
export interface FindingsWriter {
  readonly file: (checked: CheckedFile) => void;
  /** Called at most once, after the last report: only then is known who has not reported. */
  readonly roster: (checked: RosterFile) => void;
  /** Called once, after the last file. */
  readonly end: () => void;
}

export interface WriterOptions {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
  /** Whether a table per agency is wanted. A form for machines has no room for it. */
  readonly summary: boolean;
}

/** A form of the results (dạng kết quả). */
interface Format extends Choice {
  /** What stands for the results where nothing could be checked at all. */
  readonly empty: string;
  readonly load: () => Promise<(options: WriterOptions) => FindingsWriter>;
}

/** Every form of the results. Help, completion and the command read this list. */
export const FORMATS = [
  {
    name: 'pretty',
    about: { vi: 'cho người đọc', en: 'for people' },
    empty: '',
    load: async () => (await import('./pretty')).prettyWriter,
  },
  {
    name: 'json',
    about: { vi: 'cho chương trình khác', en: 'for programs' },
    empty: '[]\n',
    load: async () => (await import('./json')).jsonWriter,
  },
] as const satisfies readonly Format[];

export type FormatName = (typeof FORMATS)[number]['name'];

export function formatOf(name: FormatName): Format {
  const [pretty] = FORMATS;
  return FORMATS.find((format) => format.name === name) ?? pretty;
}
