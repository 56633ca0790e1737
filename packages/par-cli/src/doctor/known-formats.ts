import {
  CALENDAR_FORMAT,
  CONFIG_FORMAT,
  CRITERIA_FORMAT,
  DIRECTIVE_FORMAT,
  type FileKind,
  ROSTER_FORMAT,
} from '@soctrang/par-core';
import { REPORT_FORMAT } from '@soctrang/par-core/report';

/** The format of each kind of file, in the order in which they are told. */
const FORMATS = {
  report: REPORT_FORMAT.name,
  roster: ROSTER_FORMAT.name,
  calendar: CALENDAR_FORMAT.name,
  directive: DIRECTIVE_FORMAT.name,
  criteria: CRITERIA_FORMAT.name,
  config: CONFIG_FORMAT.name,
} as const satisfies Readonly<Record<FileKind, string>>;

/** The formats that this version reads. */
export const KNOWN_FORMATS: readonly string[] = Object.values(FORMATS);

/** What a file says of its format: `par-report/1`. */
export interface Format {
  /** `par-report` */
  readonly name: string;
  readonly version: number;
}

/** The format that the head of a file names, in YAML or JSON; undefined where it names none. */
export function formatIn(head: string): Format | undefined {
  const [, name, version] = /:\s*["']?(par-[a-z]+)\/(\d{1,6})\b/u.exec(head) ?? [];
  return name === undefined ? undefined : { name, version: Number(version) };
}

/** How a format stands to those that this version reads. */
export function standing({ name, version }: Format): 'known' | 'newer' | 'unknown' {
  const versions = KNOWN_FORMATS.flatMap((known) => {
    const format = formatIn(`: ${known}`);
    return format?.name === name ? [format.version] : [];
  });
  if (versions.includes(version)) return 'known';
  return versions.some((one) => one < version) ? 'newer' : 'unknown';
}
