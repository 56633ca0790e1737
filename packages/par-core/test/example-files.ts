import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../src/formats/check-text';
import { fileKindOf } from '../src/formats/file-kind';
import type { SchemaKind } from '../src/formats/json-schema';
import type { Finding } from '../src/formats/report';
import type { Syntax } from '../src/source';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');
/** The day on which all examples are checked. */
const TODAY = '2021-12-20';

export interface ExampleFile {
  readonly name: string;
  readonly kind: SchemaKind;
  readonly syntax: Syntax;
  readonly text: string;
}

/** The files of a folder of examples, and of those in it, that have a schema. */
export function examplesIn(folder: 'workspace' | 'coordinator' | 'faulty'): readonly ExampleFile[] {
  return readdirSync(join(EXAMPLES, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => {
      const kind = fileKindOf(name);
      if (kind === undefined) return [];
      const syntax = name.endsWith('.json') ? 'json' : 'yaml';
      return [{ name, kind, syntax, text: readFileSync(join(EXAMPLES, folder, name), 'utf8') }];
    });
}

/** What the checker finds in a file. */
export function findingsIn({ kind, syntax, text }: Omit<ExampleFile, 'name'>): readonly Finding[] {
  return checkText(kind, text, { today: TODAY, syntax }).findings;
}
