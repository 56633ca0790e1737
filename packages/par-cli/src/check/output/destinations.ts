import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Call } from '../../command/command';
import type { CHECK_OPTIONS } from '../../commands/check';
import { printable } from '../../terminal/printable';
import type { FormatName } from '../formats';
import type { OutputProblem } from './output-file';

/** Where results of one form go. */
export interface Destination {
  readonly format: FormatName;
  /** Undefined where they go to standard output. */
  readonly file: { readonly file: string; readonly location: string } | undefined;
}

/**
 * Where the results go: in each form that `-o.FORM FILE` names into its file; in the form of `--format` to standard
 * output, or into the file that `-o FILE` names.
 */
export function destinationsOf({
  values,
  io,
}: Pick<Call<typeof CHECK_OPTIONS>, 'values' | 'io'>): readonly Destination[] | OutputProblem {
  const destinations: Destination[] = [];
  let isAnswered = false;
  for (const { key, text } of values.output) {
    if (text === '-') {
      if (key === undefined) continue;
      return (say) => say('output-standard', { option: `-o.${key} -`, other: `--format ${key}` });
    }
    if (key === undefined) isAnswered = true;
    destinations.push({ format: key ?? values.format, file: { file: text, location: path.resolve(io.cwd, text) } });
  }
  const twice = firstTwice(destinations);
  if (twice !== undefined) return (say) => say('output-twice', { path: printable(twice) });
  return isAnswered ? destinations : [{ format: values.format, file: undefined }, ...destinations];
}

/** The first file that two forms of the results would go to. */
function firstTwice(destinations: readonly Destination[]): string | undefined {
  const seen = new Set<string>();
  for (const { file } of destinations) {
    if (file === undefined) continue;
    const real = realLocation(file.location);
    if (seen.has(real)) return file.file;
    seen.add(real);
  }
  return undefined;
}

/** A file's path without links, also where the file is not there yet. */
function realLocation(location: string): string {
  for (const [known, rest] of [
    [location, ''],
    [path.dirname(location), path.basename(location)],
  ] as const) {
    // What is not there is named for its reader later, when it is opened.
    if (statSync(known, { throwIfNoEntry: false })) return path.join(realpathSync(known), rest);
  }
  return location;
}

/** The first output that would take the place of a file that is checked. */
export function overwritten(destinations: readonly Destination[], inputs: Iterable<string>): string | undefined {
  const outputs = new Map<string, string>();
  for (const { file } of destinations) {
    const there = file && statSync(file.location, { throwIfNoEntry: false, bigint: true });
    if (file && there) outputs.set(`${there.dev} ${there.ino}`, file.file);
  }
  if (outputs.size === 0) return undefined;
  for (const location of inputs) {
    const there = statSync(location, { throwIfNoEntry: false, bigint: true });
    const output = there && outputs.get(`${there.dev} ${there.ino}`);
    if (output !== undefined) return output;
  }
  return undefined;
}
