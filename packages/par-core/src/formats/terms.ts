import type * as z from 'zod';
import type { Vocabulary } from './vocabulary';

/** The keys of an object schema, or the values of an enum: a missing or superfluous term does not compile. */
export type TermsOf<Schema> =
  Schema extends z.ZodObject<infer Shape>
    ? Vocabulary<Extract<keyof Shape, string>>
    : Schema extends z.ZodEnum<infer Values>
      ? Vocabulary<Extract<keyof Values, string>>
      : never;
