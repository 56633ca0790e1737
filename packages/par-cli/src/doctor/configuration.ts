import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_NAMES, checkConfig, type Finding, sentenceOf } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { type CheckedText, LARGEST_REPORT, oversizedReport, undecodableReport } from '@soctrang/par-core/report';
import { decodeText, lineAt } from '@soctrang/par-core/source';
import { systemCode } from '../files/path-problem';
import { syntaxOf } from '../files/report-name';
import type { Language } from '../messages';
import { printable } from '../terminal/printable';
import type { Level, Observation } from './observation';

/** A faulty configuration is looked into with `par check`; the doctor says how it begins. */
const MOST_FINDINGS = 3;

/**
 * The configuration that holds for a folder: the nearest, in it or above it; undefined where there is none.
 *
 * @param folder absolute
 * @returns absolute
 */
export async function configurationFor(folder: string): Promise<string | undefined> {
  const names = await namesIn(folder);
  const name = CONFIG_NAMES.find((one) => names.includes(one));
  if (name !== undefined) return path.join(folder, name);
  const above = path.dirname(folder);
  return above === folder ? undefined : configurationFor(above);
}

/** The names of the files in a folder; none where it cannot be read. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    systemCode(error);
    return [];
  }
}

interface ConfigurationOptions {
  /** The folder of the doctor, absolute. */
  readonly folder: string;
  readonly today: CalendarDate;
  readonly language: Language;
}

/** Which configuration holds, and what is wrong with it. */
export async function configurationObservations(
  location: string | undefined,
  { folder, today, language }: ConfigurationOptions,
): Promise<readonly Observation[]> {
  if (location === undefined) return [observed('good', (say) => say('doctor-configuration.none'))];
  const shown = printable(path.relative(folder, location) || location);
  const checked = await checkedConfiguration(location, today);
  if (checked === undefined) return [observed('wrong', (say) => say('doctor-configuration.unread', { path: shown }))];
  const { findings, tree } = checked;
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (grave.length === 0) return [observed('good', (say) => say('doctor-configuration', { path: shown }))];
  const told = grave.slice(0, MOST_FINDINGS).map((finding) => {
    const line = lineAt(tree.lineStarts, finding.start) + 1;
    const sentence = `${printable(sentenceOf(finding, language))} [${finding.code}]`;
    return observed(levelOf(finding), (say) => say('doctor-configuration.faulty', { path: shown, line, sentence }));
  });
  const count = grave.length - told.length;
  if (count === 0) return told;
  return [...told, observed('note', (say) => say('doctor-configuration.more', { path: shown, count }))];
}

function levelOf({ severity }: Finding): Level {
  return severity === 'error' ? 'wrong' : 'note';
}

function observed(level: Level, say: Observation['say']): Observation {
  return { id: 'configuration', level, say };
}

/** Reads and checks a configuration; undefined where the system does not let it be read. */
async function checkedConfiguration(location: string, today: CalendarDate): Promise<CheckedText | undefined> {
  try {
    const { size } = await stat(location);
    if (size > LARGEST_REPORT) return oversizedReport(size, LARGEST_REPORT);
    const decoded = decodeText(await readFile(location));
    if (decoded.kind === 'undecodable') return undecodableReport(decoded);
    return checkConfig(decoded.text.replace(/^\ufeff/u, ''), { today, syntax: syntaxOf(location) });
  } catch (error) {
    systemCode(error);
    return undefined;
  }
}
