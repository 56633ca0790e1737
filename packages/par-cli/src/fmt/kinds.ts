import { CALENDAR_FORMAT, REPORT_FORMAT, ROSTER_FORMAT } from '@soctrang/par-core';

type FileFormat = typeof REPORT_FORMAT;

/** The kinds of files by the part of their names that tells them. A new kind is a row here. */
const KINDS: readonly { readonly name: RegExp; readonly format: FileFormat }[] = [
  { name: /^[^.].*\.par\.(?:ya?ml|json)$/iu, format: REPORT_FORMAT },
  { name: /^[^.].*\.par-roster\.(?:ya?ml|json)$/iu, format: ROSTER_FORMAT },
  { name: /^[^.].*\.par-calendar\.(?:ya?ml|json)$/iu, format: CALENDAR_FORMAT },
];

/** Whether a file found in a folder is one of ours. */
export function isOurName(name: string): boolean {
  return KINDS.some((kind) => kind.name.test(name));
}

/** The format of a file by its name, without folders; what is named otherwise is taken for a report. */
export function formatOfName(name: string): FileFormat {
  return KINDS.find((kind) => kind.name.test(name))?.format ?? REPORT_FORMAT;
}
