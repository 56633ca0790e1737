import type { Code } from '../codes';
import type { Finding, Severity } from '../finding';
import { type FilePattern, matchesFile } from './file-pattern';
import type { SeveritySetting } from './schema';

export type Severities = ReadonlyMap<Code, SeveritySetting>;

/** One silenced code of an override. */
export interface Silencer {
  readonly code: Code;
  /** Where it stands in the configuration: JSON Pointer in English keys. It is the silencer's name. */
  readonly path: string;
}

/** What holds for some files only (ngoại lệ). */
export interface Override {
  readonly patterns: readonly FilePattern[];
  readonly silencers: readonly Silencer[];
  readonly severities: Severities;
  /** Where it stands in the configuration: JSON Pointer in English keys. */
  readonly path: string;
}

/** What a configuration says of findings. */
export interface Settings {
  readonly severities: Severities;
  readonly overrides: readonly Override[];
}

export const NO_SETTINGS: Settings = { severities: new Map(), overrides: [] };

/** What a configuration has its say about: a finding of `par check`, or one in a file of Word or Excel. */
export type Settleable = Pick<Finding, 'code' | 'severity'>;

/** The findings of a file after a configuration has had its say. */
export interface SettledFindings<Found extends Settleable = Finding> {
  readonly findings: readonly Found[];
  /** Paths of the overrides that mean this file, and of the silencers that have silenced something in it. */
  readonly used: readonly string[];
}

/**
 * The findings of a file with the severities that a configuration gives them, without those it silences.
 *
 * @param file as seen from the folder of the configuration, with forward slashes
 */
export function settleFindings<Found extends Settleable>(
  findings: readonly Found[],
  settings: Settings,
  file: string,
): SettledFindings<Found> {
  const overrides = settings.overrides.filter(({ patterns }) => patterns.some((one) => matchesFile(one, file)));
  if (settings.severities.size === 0 && overrides.length === 0) return { findings, used: [] };
  const used = new Set(overrides.map(({ path }) => path));
  const settled = findings.flatMap((finding) => {
    const severity = severityOf(finding, settings.severities, overrides, used);
    if (severity === 'off') return [];
    return severity === finding.severity ? finding : { ...finding, severity };
  });
  return { findings: settled, used: [...used] };
}

function severityOf(
  { code, severity }: Settleable,
  everywhere: Severities,
  overrides: readonly Override[],
  used: Set<string>,
): Severity | 'off' {
  let settled: Severity | 'off' = everywhere.get(code) ?? severity;
  for (const { silencers, severities } of overrides) {
    settled = severities.get(code) ?? settled;
    const silencer = silencers.find((one) => one.code === code);
    if (silencer === undefined) continue;
    used.add(silencer.path);
    settled = 'off';
  }
  return settled;
}
