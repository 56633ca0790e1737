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
  const both = written.flatMap((one): Written[] => (typeof one === 'string' ? [one, capitalised(one)] : [one]));
  return { enum: [...new Set(both)] };
}

/** As its author writes it, and as YAML may read that: `true` is a truth value to it, `8` a number. */
function writtenValues(vocabulary: SchemaVocabulary, value: string, terms: Vocabulary): readonly Written[] {
  const term = terms[value];
  const names = namesIn(vocabulary, value, term);
  const truths = ['true', 'false'].filter((name) => name === value || term?.aliases?.includes(name));
  return [...new Set([...names, ...truths])].flatMap(asYamlReads);
}

type Written = string | number | boolean;

/** A text, and beside it what YAML makes of it where that is no text. */
export function asYamlReads(text: string): readonly Written[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  return /^(?:0|[1-9]\d{0,8})(?:\.\d{0,5}[1-9])?$/u.test(text) ? [text, Number(text)] : [text];
}
