import * as z from 'zod';
import type { Bilingual, Directive } from '../../directive/model';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import { ABOUT_SCHEMA, ABOUT_SCHEMA_KEY } from '../../messages/json-schema';
import type { FormatDefinition } from '../format-definition';
import { SCHEMA_KEY } from '../read-shape';
import { scalarKindOf } from '../scalars';
import { type ObjectShape, objectsOf } from '../shape';
import { choiceSchema } from './choice-schema';
import { type CrossFieldRule, crossFieldSchema, underKey } from './cross-field';
import { type DirectiveBranch, directiveBranch, type KeysOfTask } from './directive-branch';
import { COMMON_DEFINITIONS, type JsonSchema, type SchemaVocabulary, whenever } from './json-schema';
import { FILLED_IN, filledInSchema, translateKeys } from './keys-schema';
import { underNames } from './names';
import { scalarName, scalarSchema } from './scalar-schema';
import { bothLanguages, inTwoParagraphs, refusal } from './sentences';

/** A format of which JSON Schemas are made. */
export interface SchemaFormat {
  /** `report`, in the names of files and on the command line. */
  readonly kind: string;
  readonly title: Bilingual;
  readonly format: FormatDefinition;
  /** The rules over several keys. */
  readonly rules?: readonly CrossFieldRule[];
  readonly keysOfTask?: KeysOfTask;
}

export interface JsonSchemaOptions {
  /** `both` unless told: each file kept to either vocabulary, or mixed. */
  readonly vocabulary?: SchemaVocabulary;
  /**
   * With it, the schema is for files about this directive alone. Without it any text stands for a directive's id, and
   * a file about the built-in one is held to its tasks, indicators and obligations.
   */
  readonly directive?: Directive | undefined;
}

/**
 * The JSON Schema (draft 2020-12) of a format, for editors and programs that know nothing of it: every key with its
 * meaning in both languages, values as leniently as the checker reads them, and the rules over several keys that JSON
 * Schema can say.
 *
 * @example jsonSchemaOf(schemaFormat('report'), { vocabulary: 'vi' })
 */
export function jsonSchemaOf(described: SchemaFormat, options: JsonSchemaOptions = {}): JsonSchema {
  const { vocabulary = 'both', directive } = options;
  const { title, format, rules = [] } = described;
  const branches = branchesOf(described, options);

  function override(of: z.ZodType, json: JsonSchema): void {
    const kind = scalarKindOf(of);
    const part = Object.entries(format.parts).find(([, one]) => one.schema === of);
    // The name of the format is one text, and zod has said which.
    if (kind === 'format') return;
    if (kind !== undefined) replace(json, scalarSchema(kind, of));
    else if (part && of instanceof z.ZodEnum) replace(json, choiceSchema(part[1].terms, vocabulary));
    else if (part && of instanceof z.ZodObject) overrideKeys(part[0], of, json);
    else if (of instanceof z.ZodArray)
      Object.assign(json, { type: ['array', 'null'], errorMessage: refusal('PAR103') });
    else if (of instanceof z.ZodRecord) {
      Object.assign(json, { type: ['object', 'null'], errorMessage: refusal('PAR103') });
      delete json.propertyNames;
    }
  }

  function overrideKeys(where: string, of: z.ZodType, json: JsonSchema): void {
    const shape = objectAt(format, where);
    const isRoot = shape === format.shape;
    json.type = isRoot ? 'object' : ['object', 'null'];
    translateKeys(json, shape, { vocabulary, ...(directive && { directive: directive.id }) });
    const own = rules.filter((rule) => rule.on === of && !rule.rates);
    const all = [
      ...(json.allOf ?? []),
      ...own.map((rule) => crossFieldSchema(rule, shape, vocabulary)),
      ...(isRoot ? branches.map(({ schema }) => schema) : []),
    ];
    if (all.length > 0) json.allOf = all;
    else delete json.allOf;
  }

  const made = z.toJSONSchema(rootOf(format), {
    io: 'input',
    metadata: definitionNames(format),
    // zod hands every schema over under one type of its own; what is looked up are the schemas of the format.
    override: ({ zodSchema, jsonSchema }) => override(zodSchema as unknown as z.ZodType, jsonSchema as JsonSchema),
  }) as JsonSchema;
  const { $schema, $defs, properties, ...rest } = made;
  const whole: JsonSchema = {
    $schema,
    $id: schemaFileName(format, vocabulary, directive),
    title: `${bothLanguages(title)} (${format.name})`,
    description: inTwoParagraphs(ABOUT_SCHEMA),
    ...rest,
    properties: { ...properties, [SCHEMA_KEY]: { type: 'string', description: inTwoParagraphs(ABOUT_SCHEMA_KEY) } },
    $defs: {
      ...$defs,
      ...COMMON_DEFINITIONS,
      [FILLED_IN]: filledInSchema(),
      ...Object.fromEntries(branches.flatMap(({ definitions }) => Object.entries(definitions))),
    },
  };
  // Language servers resolve references in place: what they are given shares nothing with the next schema.
  return JSON.parse(JSON.stringify(whole)) as JsonSchema;
}

/** `par-report-1.vi.schema.json`; with a directive its id before the end. The same stands in the schema's `$id`. */
export function schemaFileName(format: FormatDefinition, vocabulary: SchemaVocabulary, directive?: Directive): string {
  const parts = [format.name.replace('/', '-'), vocabulary === 'both' ? '' : vocabulary, directive?.id ?? ''];
  return [...parts.filter((part) => part !== ''), 'schema', 'json'].join('.');
}

/** What each directive adds, as a rule over the whole file. */
function branchesOf(described: SchemaFormat, { vocabulary = 'both', directive }: JsonSchemaOptions): DirectiveBranch[] {
  const { format, rules = [], keysOfTask } = described;
  const key = format.shape.fields.get('directive');
  if (key?.shape.kind !== 'scalar' || key.shape.scalar !== 'directive') return [];
  const about = directive ?? soctrang20210924;
  const branch = directiveBranch(format.shape, { rules, ...(keysOfTask && { keysOfTask }) }, about, vocabulary);
  if (branch === undefined) return [];
  const isAbout = { enum: [about.id] };
  if (directive !== undefined) {
    const named = { properties: underNames(vocabulary, key.key, key.term, isAbout) };
    return [{ ...branch, schema: { allOf: [named, branch.schema] } }];
  }
  return [{ ...branch, schema: whenever(underKey(key, vocabulary, isAbout), branch.schema) }];
}

function rootOf({ shape, parts }: FormatDefinition): z.ZodType {
  const root = parts[shape.where];
  if (root === undefined) throw new TypeError(`the format has no part ${shape.where}`);
  return root.schema;
}

function objectAt({ shape }: FormatDefinition, where: string): ObjectShape {
  const found = objectsOf(shape).find((one) => one.where === where);
  if (found === undefined) throw new TypeError(`no group of keys is called ${where}`);
  return found;
}

/** Every part, and every kind of value, stands once, under `$defs`. */
function definitionNames(format: FormatDefinition): z.core.$ZodRegistry<{ id?: string | undefined }> {
  const names = z.registry<{ id?: string | undefined }>();
  const root = rootOf(format);
  const taken = new Set<string>();
  for (const [id, { schema }] of Object.entries(format.parts)) {
    if (schema !== root) names.add(schema, { id });
    if (!(schema instanceof z.ZodObject)) continue;
    for (const scalar of scalarsBelow(schema)) {
      const name = scalarName(scalar);
      // A second scalar of a kind stands where it is used: two may not share a name.
      if (name === undefined || taken.has(name)) continue;
      taken.add(name);
      names.add(scalar, { id: `value-${name}` });
    }
  }
  return names;
}

/** The scalars that stand under the keys of a part, in lists, records and unions too. */
function scalarsBelow(part: z.ZodObject): z.ZodType[] {
  const walk = (schema: z.ZodType): z.ZodType[] => {
    if (scalarKindOf(schema) !== undefined) return [schema];
    if (schema instanceof z.ZodOptional) return walk(schema.unwrap() as z.ZodType);
    if (schema instanceof z.ZodArray) return walk(schema.element as z.ZodType);
    if (schema instanceof z.ZodRecord) return walk(schema.valueType as z.ZodType);
    if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => walk(option as z.ZodType));
    return [];
  };
  return Object.values(part.shape).flatMap((schema) => walk(schema as z.ZodType));
}

function replace(json: JsonSchema, by: JsonSchema): void {
  for (const keyword of Object.keys(json)) delete json[keyword];
  Object.assign(json, by);
}
