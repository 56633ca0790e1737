import type { Finding } from '@soctrang/par-core/report';
import type { Choice } from '../command/option';
import type { ExitCode } from '../exit-code';
import type { OutputStream } from '../io';
import type { Language, Say } from '../messages';
import type { CheckedFile } from './checked-file';
import type { RosterFile } from './roster-file';

/** A path that could not be checked, and why, in words. */
export interface Unchecked {
  readonly path: string;
  readonly sentence: string;
}

/** Writes what a check finds, file by file: a writer keeps nothing of a file but what it has to count. */
export interface FindingsWriter {
  readonly file: (checked: CheckedFile) => void;
  /** Who reads the results alone has to see that something is not among them. */
  readonly problem: (problem: Unchecked) => void;
  /** Called at most once, after the last report: only then is known who has not reported. */
  readonly roster: (checked: RosterFile) => void;
  /** Called once, after the last file. */
  readonly end: (code: ExitCode) => void;
}

export interface WriterOptions {
  /** Where the results go: standard output, or a file. */
  readonly out: OutputStream;
  readonly language: Language;
  readonly say: Say;
  /** The folder that the paths are meant from. */
  readonly cwd: string;
  /** The severity from which on a finding fails the check. */
  readonly failOn: Finding['severity'] | 'none';
  /** Whether a table per agency is wanted. Most forms have no room for it. */
  readonly summary: boolean;
  /** How many findings are shown to people, in all and of one file. Forms for machines hold all of them. */
  readonly most: { readonly inAll: number; readonly ofFile: number };
}

/** A form of the results (dạng kết quả). */
interface Format extends Choice {
  /** What stands for the results where nothing could be checked at all. */
  readonly empty: string;
  /** Whether people read it, who want to see the line and what to write instead. */
  readonly drawn: boolean;
  /** Whether it says how findings are known again and put right. */
  readonly exchange: boolean;
  readonly load: () => Promise<(options: WriterOptions) => FindingsWriter>;
}

/** Every form of the results. Help, completion and the command read this list. */
export const FORMATS = [
  {
    name: 'pretty',
    about: { vi: 'cho người đọc', en: 'for people' },
    empty: '',
    drawn: true,
    exchange: false,
    load: async () => (await import('./formats/pretty')).prettyWriter,
  },
  {
    name: 'json',
    about: { vi: 'cho chương trình khác', en: 'for programs' },
    empty: '[]\n',
    drawn: false,
    exchange: false,
    load: async () => (await import('./formats/json')).jsonWriter,
  },
  {
    name: 'sarif',
    about: { vi: 'SARIF 2.1.0, cho GitHub và các công cụ phân tích', en: 'SARIF 2.1.0, for code scanning' },
    empty: '{"version":"2.1.0","runs":[]}\n',
    drawn: false,
    exchange: true,
    load: async () => (await import('./formats/sarif')).sarifWriter,
  },
  {
    name: 'github',
    about: { vi: 'ghi chú tại dòng trong GitHub Actions', en: 'annotations in GitHub Actions' },
    empty: '',
    drawn: false,
    exchange: false,
    load: async () => (await import('./formats/github')).githubWriter,
  },
  {
    name: 'junit',
    about: { vi: 'JUnit XML, cho Jenkins và GitLab', en: 'JUnit XML, for Jenkins and GitLab' },
    empty: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="par check"/>\n',
    drawn: true,
    exchange: false,
    load: async () => (await import('./formats/junit')).junitWriter,
  },
  {
    name: 'checkstyle',
    about: { vi: 'Checkstyle XML, cho công cụ duyệt thay đổi', en: 'Checkstyle XML, for review tools' },
    empty: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n',
    drawn: false,
    exchange: false,
    load: async () => (await import('./formats/checkstyle')).checkstyleWriter,
  },
  {
    name: 'markdown',
    about: { vi: 'bảng để dán vào yêu cầu hợp nhất', en: 'tables for a pull request' },
    empty: '',
    drawn: true,
    exchange: false,
    load: async () => (await import('./formats/markdown')).markdownWriter,
  },
  {
    name: 'unix',
    about: {
      vi: 'mỗi phát hiện một dòng tệp:dòng:cột, cho trình soạn thảo',
      en: 'a finding a line, file:line:column, for editors',
    },
    empty: '',
    drawn: false,
    exchange: false,
    load: async () => (await import('./formats/unix')).unixWriter,
  },
] as const satisfies readonly Format[];

export type FormatName = (typeof FORMATS)[number]['name'];

export function formatOf(name: FormatName): Format {
  const [pretty] = FORMATS;
  return FORMATS.find((format) => format.name === name) ?? pretty;
}
