import * as z from 'zod';
import type { Directive } from '../../directive/model';
import { namesOf, type Vocabulary } from '../vocabulary';
import { REPORT_PARTS } from './format';
import * as schema from './schema';

/** Which names of the keys a schema knows. */
export type SchemaVocabulary = 'vi' | 'en' | 'both';

export interface ReportJsonSchemaOptions {
  /** `both` unless told: each file kept to either vocabulary, or mixed. */
  readonly vocabulary?: SchemaVocabulary;
  /** With it, tasks and indicators are those of this directive; without it any text stands for an id. */
  readonly directive?: Directive;
}

/** What a JSON Schema is made of, as far as it is looked into here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
}

/** Each part stands once, under `$defs`, by its name. */
const PART_NAMES = z.registry<{ id?: string | undefined }>();
for (const [id, part] of Object.entries(REPORT_PARTS)) if (id !== 'report') PART_NAMES.add(part.schema, { id });

/**
 * The JSON Schema (draft 2020-12) of a report, for editors that know nothing of it: every key with its
 * description, and values as leniently as a report is read.
 */
export function reportJsonSchema(options: ReportJsonSchemaOptions = {}): JsonSchema {
  const { vocabulary = 'both', directive } = options;
  const made = z.toJSONSchema(schema.report, {
    io: 'input',
    metadata: PART_NAMES,
    override: ({ zodSchema, jsonSchema }) => {
      const part = Object.values(REPORT_PARTS).find((one) => one.schema === (zodSchema as unknown));
      loosen(zodSchema, jsonSchema as JsonSchema, directive);
      if (part) translate(jsonSchema as JsonSchema, part.terms, vocabulary);
    },
  });
  const { $schema, ...rest } = made as JsonSchema;
  return {
    $schema,
    $id: `par-report-1${vocabulary === 'both' ? '' : `.${vocabulary}`}${directive ? `.${directive.id}` : ''}.schema.json`,
    title: 'Báo cáo kết quả thực hiện (par-report/1) – Progress report',
    ...rest,
  };
}

/** A report is read leniently: dates and numbers also as the texts people write, empty values as not yet given. */
function loosen(zodSchema: z.core.$ZodType, json: JsonSchema, directive: Directive | undefined): void {
  if (zodSchema === schema.report || json.type === undefined) return;
  if (json.type === 'number' || json.type === 'integer') {
    const { minimum, maximum } = json;
    for (const keyword of Object.keys(json)) delete json[keyword];
    Object.assign(json, {
      anyOf: [
        { type: 'number', ...bound('minimum', minimum), ...bound('maximum', maximum) },
        { type: 'string', pattern: String.raw`^[+-]?\d+(?:[.,]\d+)*\s*%?$` },
        { type: 'null' },
      ],
    });
  } else if (json.type === 'string' && json.enum === undefined && json.const === undefined) {
    delete json.pattern;
    delete json.format;
    const ids = directive && idsOf(zodSchema, directive);
    if (ids) Object.assign(json, { enum: ids });
    else json.type = ['string', 'number', 'boolean', 'null'];
  } else if (json.type === 'array' || json.type === 'object') {
    if (
      !Object.values(REPORT_PARTS).some((part) => part.schema === (zodSchema as unknown)) ||
      zodSchema === schema.document
    ) {
      json.type = [json.type, 'null'];
    }
  }
}

/** A bound of a number; the highest integer there is says nothing. */
function bound(keyword: 'minimum' | 'maximum', value: unknown): JsonSchema {
  return value === undefined || value === Number.MAX_SAFE_INTEGER ? {} : { [keyword]: value };
}

/** A required key has a value. */
function demanded(property: JsonSchema): JsonSchema {
  return Array.isArray(property.type)
    ? { ...property, type: property.type.filter((type) => type !== 'null') }
    : property;
}

function idsOf(zodSchema: z.core.$ZodType, directive: Directive): readonly string[] | undefined {
  if (zodSchema === schema.task.shape.task) return directive.tasks.map((task) => task.id);
  if (zodSchema === schema.report.shape.directive) return [directive.id];
  return undefined;
}

/** Puts the keys, or the values of a list, into a vocabulary. */
function translate(json: JsonSchema, terms: Vocabulary, vocabulary: SchemaVocabulary): void {
  const written = (key: string): readonly string[] => {
    const term = terms[key];
    if (term === undefined) return [key];
    if (vocabulary === 'en') return [key];
    return vocabulary === 'vi' ? namesOf(key, term).slice(1) : namesOf(key, term);
  };
  const { properties, required } = json;
  if (Array.isArray(json.enum)) {
    json.enum = [...new Set((json.enum as string[]).flatMap(written))];
    return;
  }
  if (properties === undefined) return;
  json.properties = Object.fromEntries(
    Object.entries(properties).flatMap(([key, property]) =>
      written(key).map((name) => {
        const whole = described(property, terms, key);
        return [name, required?.includes(key) ? demanded(whole) : whole];
      }),
    ),
  );
  if (required === undefined) return;
  const alternatives = required.map((key) => [...new Set(written(key))]);
  const single = alternatives.filter((names) => names.length === 1).map((names) => names[0] as string);
  const several = alternatives.filter((names) => names.length > 1);
  if (single.length > 0) json.required = single;
  else delete json.required;
  if (several.length > 0) {
    json.allOf = several.map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
  }
}

function described(property: JsonSchema, terms: Vocabulary, key: string): JsonSchema {
  const term = terms[key];
  if (term === undefined) return property;
  const { example } = term;
  return {
    ...property,
    description: `${term.about.vi}\n\n${term.about.en}`,
    ...(example !== undefined && { examples: [example] }),
  };
}
