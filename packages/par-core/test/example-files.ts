import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCalendar } from '../src/formats/calendar/check';
import type { SchemaKind } from '../src/formats/json-schema';
import { checkReport, type Finding } from '../src/formats/report';
import { checkRoster } from '../src/formats/roster/check';
import type { Syntax } from '../src/source';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');
/** The day on which all examples are checked. */
const TODAY = '2021-12-20';
const NAME = /\.par(?:-(?<kind>[a-z]+))?\.(?<syntax>yaml|json)$/u;

/** The check of each kind of file that has a schema. */
const CHECKS: Readonly<Record<SchemaKind, (text: string, syntax: Syntax) => readonly Finding[]>> = {
  report: (text, syntax) => checkReport(text, { today: TODAY, syntax }).findings,
  roster: (text, syntax) => checkRoster(text, { today: TODAY, syntax }).findings,
  calendar: (text, syntax) => checkCalendar(text, { today: TODAY, syntax }).findings,
};

function isSchemaKind(text: string): text is SchemaKind {
  return Object.hasOwn(CHECKS, text);
}

export interface ExampleFile {
  readonly name: string;
  readonly kind: SchemaKind;
  readonly syntax: Syntax;
  readonly text: string;
}

/** The files of a folder of examples that have a schema. */
export function examplesIn(folder: 'workspace' | 'coordinator' | 'faulty'): readonly ExampleFile[] {
  return readdirSync(join(EXAMPLES, folder))
    .sort()
    .flatMap((name) => {
      const { kind = 'report', syntax } = NAME.exec(name)?.groups ?? {};
      if ((syntax !== 'yaml' && syntax !== 'json') || !isSchemaKind(kind)) return [];
      return [{ name, kind, syntax, text: readFileSync(join(EXAMPLES, folder, name), 'utf8') }];
    });
}

/** What the checker finds in a file. */
export function findingsIn({ kind, syntax, text }: Omit<ExampleFile, 'name'>): readonly Finding[] {
  return CHECKS[kind](text, syntax);
}
