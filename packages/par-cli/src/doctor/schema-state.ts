import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { jsonSchemaOf, SCHEMA_FORMATS } from '@soctrang/par-core/json-schema';
import { systemCode } from '../files/path-problem';
import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import { fileNames } from './file-names';
import type { FoundFile } from './found-files';
import type { Level, Observation } from './observation';

/** A schema that some files refer to. */
interface Reference {
  /** The files that refer to it, from the folder. */
  readonly from: readonly string[];
  /** As it is written there: a path, or an address. */
  readonly schema: string;
  /** Where it lies; undefined where it is an address. */
  readonly location: string | undefined;
}

/** The JSON Schemas of this version, for the formats it has any for. */
function ownSchemas(): readonly object[] {
  const vocabularies = ['both', 'vi', 'en'] as const;
  return SCHEMA_FORMATS.flatMap((format) => vocabularies.map((vocabulary) => jsonSchemaOf(format, { vocabulary })));
}

/** Whether the schemas that files and VS Code’s settings name are there, and are those of this version. */
export async function schemaObservations(folder: string, files: readonly FoundFile[]): Promise<readonly Observation[]> {
  const settings = await settingsReferences(folder);
  const references = [...(settings === 'unreadable' ? [] : settings), ...referencesIn(files)];
  const states = await Promise.all(references.map(stateOf));
  if (settings === 'unreadable') {
    return [{ id: 'schema', level: 'note', say: (say) => say('doctor-settings.unreadable') }, ...states];
  }
  return states.length > 0 ? states : [{ id: 'schema', level: 'good', say: (say) => say('doctor-schema.none') }];
}

function referencesIn(files: readonly FoundFile[]): readonly Reference[] {
  const references = new Map<string, Reference & { readonly from: string[] }>();
  for (const { file, location: own, schema } of files) {
    if (schema === undefined) continue;
    const location = locationOf(schema, path.dirname(own));
    const key = location ?? schema;
    const reference = references.get(key) ?? { from: [], schema, location };
    references.set(key, reference);
    reference.from.push(file);
  }
  return [...references.values()];
}

function locationOf(schema: string, folder: string): string | undefined {
  if (/^[a-z][a-z+.-]+:/iu.test(schema)) return undefined;
  return path.resolve(folder, schema);
}

async function stateOf({ from, schema: written, location }: Reference): Promise<Observation> {
  const schema = printable(written);
  const observation = (level: Level, sentence: (say: Say, names: { from: string; schema: string }) => string) => ({
    id: 'schema',
    level,
    say: (say: Say) => sentence(say, { from: fileNames(from, say), schema }),
  });
  if (location === undefined) {
    return observation('good', (say, names) => say('doctor-schema.address', names));
  }
  const shown = shellWord(schema);
  let text: string;
  try {
    text = await readFile(location, 'utf8');
  } catch (error) {
    systemCode(error);
    return observation('wrong', (say, names) => say('doctor-schema.missing', { ...names, shown }));
  }
  const content = parsed(text);
  const isOwn = content !== undefined && ownSchemas().some((own) => isDeepStrictEqual(plain(own), content));
  return isOwn
    ? observation('good', (say, names) => say('doctor-schema.same', names))
    : observation('wrong', (say, names) => say('doctor-schema.other', { ...names, shown }));
}

/** As it is after it was written and read. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The schemas that `.vscode/settings.json` gives to files of ours. */
async function settingsReferences(folder: string): Promise<readonly Reference[] | 'unreadable'> {
  const from = '.vscode/settings.json';
  let text: string;
  try {
    text = await readFile(path.join(folder, from), 'utf8');
  } catch (error) {
    systemCode(error);
    return [];
  }
  const settings = parsed(withoutComments(text));
  if (typeof settings !== 'object' || settings === null) return 'unreadable';
  const schemas = [...yamlSchemas(settings), ...jsonSchemas(settings)];
  return schemas.map((schema) => ({ from: [from], schema, location: locationOf(schema, folder) }));
}

/** `"yaml.schemas": { "schema.json": "*.par.yaml" }` */
function yamlSchemas(settings: object): readonly string[] {
  const schemas = 'yaml.schemas' in settings ? settings['yaml.schemas'] : undefined;
  if (typeof schemas !== 'object' || schemas === null) return [];
  return Object.entries(schemas).flatMap(([schema, globs]) => (isOurs(globs) ? [schema] : []));
}

/** `"json.schemas": [{ "fileMatch": ["*.par.json"], "url": "./schema.json" }]` */
function jsonSchemas(settings: object): readonly string[] {
  const schemas: unknown = 'json.schemas' in settings ? settings['json.schemas'] : undefined;
  if (!Array.isArray(schemas)) return [];
  return schemas.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('url' in one) || !('fileMatch' in one)) return [];
    return typeof one.url === 'string' && isOurs(one.fileMatch) ? [one.url] : [];
  });
}

function isOurs(globs: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(globs) ? globs : [globs];
  return list.some((glob) => typeof glob === 'string' && /\.par\b/u.test(glob));
}

/** JSON as VS Code's settings are written: comments, and commas behind the last item, mean nothing. */
function withoutComments(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length; ) {
    const end = partEnd(text, at);
    const isComment = text[at] === '/' && end > at + 1;
    // The last thing kept is a comma where a list or a group ends.
    if (text[at] === ']' || text[at] === '}') kept = withoutComma(kept);
    if (!isComment) kept += text.slice(at, end);
    at = end;
  }
  return kept;
}

/** Where the text in quotes, the comment or the single character ends that begins at an offset. */
function partEnd(text: string, at: number): number {
  const ended = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  if (text.startsWith('//', at)) return ended('\n', at);
  if (text.startsWith('/*', at)) return ended('*/', at + 2);
  if (text[at] !== '"') return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  return Math.min(end + 1, text.length);
}

function withoutComma(text: string): string {
  const end = text.trimEnd();
  return end.endsWith(',') ? end.slice(0, -1) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
