import { type Language, type Report, reportText } from '@soctrang/par-core/report';

/** Where a part of a report stands: keys, and places in lists. */
export type Path = readonly (string | number)[];

/**
 * A part of a report as the lines of a YAML file, without their indentation: a key with its value, or an item of a list
 * with its dash. The report is written around it, so that it is spelled as everything else.
 *
 * @example partLines(['tasks', 0], 'progress', 90, 'vi') // ['tiến độ: 90%']
 */
export function partLines(group: Path, key: string | number, value: unknown, language: Language): readonly string[] {
  let whole: unknown = typeof key === 'number' ? [value] : { [key]: value };
  for (const step of [...group].reverse()) whole = typeof step === 'number' ? [whole] : { [step]: whole };
  // What stands around holds nothing but the part, which the type of a whole report does not allow for.
  const lines = reportText(whole as Report, { language })
    .replace(/\n$/u, '')
    .split('\n');
  const column = group.length * 2;
  const above = group.filter((step) => typeof step === 'string').length;
  return lines.slice(above).map((line) => line.slice(column));
}

/** The same inside brackets, or in JSON: one value, with the names of the file. */
export function partJson(
  group: Path,
  key: string,
  value: unknown,
  language: Language,
): { readonly name: string; readonly json: unknown } {
  let whole: unknown = { [key]: value };
  for (const step of [...group].reverse()) whole = typeof step === 'number' ? [whole] : { [step]: whole };
  let at: unknown = JSON.parse(reportText(whole as Report, { language, syntax: 'json' }));
  for (const step of group) at = typeof step === 'number' ? (at as unknown[])[0] : Object.values(at as object)[0];
  const [name = key, json] = Object.entries(at as object)[0] ?? [];
  return { name, json };
}
