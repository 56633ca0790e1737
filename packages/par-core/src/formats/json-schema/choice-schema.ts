import type { Vocabulary } from '../vocabulary';
import { type JsonSchema, NOTHING, type SchemaVocabulary } from './json-schema';
import { isAlias, namesIn } from './names';
import { capitalised, oneOf } from './patterns';
import { bothLanguages } from './sentences';

/** One of a list of values, each with what it means. A first letter in upper case is read as well and not offered. */
export function choiceSchema(terms: Vocabulary, vocabulary: SchemaVocabulary): JsonSchema {
  const described = Object.entries(terms).flatMap(([value, term]) =>
    writtenValues(vocabulary, value, terms).map((written) => ({ written, about: bothLanguages(term.about) })),
  );
  const capitals = described.flatMap(({ written }) =>
    typeof written === 'string' && capitalised(written) !== written ? [capitalised(written)] : [],
  );
  return {
    anyOf: [
      { enum: described.map(({ written }) => written), enumDescriptions: described.map(({ about }) => about) },
      ...(capitals.length > 0 ? [{ type: 'string', pattern: oneOf(capitals) }] : []),
      NOTHING,
    ],
  };
}

/** The values with what they mean, as a list in Markdown. */
export function choicesInMarkdown(terms: Vocabulary, vocabulary: SchemaVocabulary): string {
  const rows = Object.entries(terms).map(([value, term]) => {
    const names = namesIn(vocabulary, value, term).filter((name) => !isAlias(name, term));
    return `- ${names.map((name) => `\`${name}\``).join(' · ')}: ${bothLanguages(term.about)}`;
  });
  return rows.join('\n');
}

/** That a value is one of these, however it is written. */
export function isOneOf(values: readonly string[], terms: Vocabulary, vocabulary: SchemaVocabulary): JsonSchema {
  const written = values.flatMap((value) => writtenValues(vocabulary, value, terms));
  const both = written.flatMap((one): (string | boolean)[] =>
    typeof one === 'string' ? [one, capitalised(one)] : [one],
  );
  return { enum: [...new Set(both)] };
}

/** YAML reads `true` as a truth value. */
function writtenValues(vocabulary: SchemaVocabulary, value: string, terms: Vocabulary): readonly (string | boolean)[] {
  const term = terms[value];
  const names = namesIn(vocabulary, value, term);
  const truths = ['true', 'false'].filter((name) => name === value || term?.aliases?.includes(name));
  return [...new Set([...names, ...truths])].flatMap((name): readonly (string | boolean)[] =>
    name === 'true' || name === 'false' ? [name, name === 'true'] : [name],
  );
}
