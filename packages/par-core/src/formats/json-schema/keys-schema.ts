import type { Field, ObjectShape } from '../shape';
import { choicesInMarkdown } from './choice-schema';
import { examplesIn } from './examples';
import { type JsonSchema, NOTHING, refTo, type SchemaVocabulary, whenever } from './json-schema';
import { isAlias, namesIn, offeredUnder } from './names';
import { bothLanguages, inTwoParagraphs, refusal } from './sentences';

/** The definition that a required key refers to beside its own: it has a value. */
export const FILLED_IN = 'filled-in';

export function filledInSchema(): JsonSchema {
  // Nothing is no text: editors say why. A list of types would make them offer `true` and `false`.
  return whenever(NOTHING, { type: 'string', errorMessage: refusal('PAR111') });
}

export interface KeysOptions {
  readonly vocabulary: SchemaVocabulary;
  /** Id of the only directive that files may speak of. */
  readonly directive?: string;
}

/**
 * Puts the keys of a part into a vocabulary: each under all of its names, required by any of them, and with two of them
 * given twice.
 */
export function translateKeys(json: JsonSchema, part: ObjectShape, options: KeysOptions): void {
  const { vocabulary } = options;
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const rules: JsonSchema[] = [];
  for (const field of part.fields.values()) {
    const value = json.properties?.[field.key];
    if (typeof value !== 'object') throw new TypeError(`${part.where}.${field.key} is missing from the JSON Schema`);
    const names = namesIn(vocabulary, field.key, field.term);
    for (const name of names) {
      properties[name] = {
        ...described(field, options),
        ...offeredUnder(name, field.term, field.required ? filledIn(value) : value),
      };
    }
    const [only, ...others] = names;
    if (field.required && only !== undefined && others.length === 0) required.push(only);
    else if (field.required) rules.push(anyNameOf(field, names));
    rules.push(...givenTwice(names));
  }
  json.properties = properties;
  delete json.required;
  if (required.length > 0) json.required = required;
  json.allOf = [...(json.allOf ?? []), ...rules];
}

/** One of the names of a required key is there. Editors that can say why say it with all of the written ones. */
function anyNameOf({ key, term }: Field, names: readonly string[]): JsonSchema {
  const written = names.filter((name) => !isAlias(name, term)).join(', ');
  const errorMessage = `${refusal('PAR102')}: ${written || key}`;
  return { anyOf: names.map((name) => ({ required: [name], errorMessage })) };
}

/** A value that may not be left out. Beside a reference nothing may stand that the definition says as well. */
function filledIn(value: JsonSchema): JsonSchema {
  if (value.const !== undefined) return value;
  if (Array.isArray(value.type)) return { ...value, type: value.type.filter((type) => type !== 'null') };
  return { allOf: [value, refTo(FILLED_IN)] };
}

/** Two names of one key are the key twice (PAR106), marked at the later of the names. */
function givenTwice(names: readonly string[]): JsonSchema[] {
  return names.slice(0, -1).map((name, index) =>
    whenever(
      { required: [name] },
      {
        properties: Object.fromEntries(names.slice(index + 1).map((other) => [other, false])),
        errorMessage: refusal('PAR106'),
      },
    ),
  );
}

function described({ key, term, shape }: Field, { vocabulary, directive }: KeysOptions): JsonSchema {
  const isAboutOne = directive !== undefined && shape.kind === 'scalar' && shape.scalar === 'directive';
  const example = isAboutOne ? directive : term.example;
  const examples = example === undefined ? [] : examplesIn(vocabulary, example, shape);
  return {
    title: bothLanguages({ vi: term.vi, en: key }),
    description: inTwoParagraphs(term.about),
    ...(shape.kind === 'choice' && {
      markdownDescription: `${inTwoParagraphs(term.about)}\n\n${choicesInMarkdown(shape.terms, vocabulary)}`,
    }),
    ...(examples.length > 0 && { examples }),
  };
}
