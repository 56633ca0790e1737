import { CALENDAR_FORMAT, ROSTER_FORMAT } from '@soctrang/par-core';
import { REPORT_FORMAT } from '@soctrang/par-core/report';

/** The kinds of file that `par` knows, by what stands before `.yaml` in their names: `par` of `stc.par.yaml`. */
export const KINDS = ['par', 'par-roster', 'par-calendar', 'par-directive', 'par-criteria'] as const;

export type Kind = (typeof KINDS)[number];

/** The formats that this version reads. */
export const KNOWN_FORMATS: readonly string[] = [REPORT_FORMAT, ROSTER_FORMAT, CALENDAR_FORMAT].map(({ name }) => name);

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
