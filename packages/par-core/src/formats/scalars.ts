import * as z from 'zod';

/** What a single value can be. Each kind is read leniently and written strictly. */
export type ScalarKind =
  | 'text' // free text
  | 'format' // the name of the file's format
  | 'date'
  | 'period'
  | 'percent' // 95,5%
  | 'count' // a whole number, 1.250 read as 1250
  | 'points' // 1,25
  | 'numeral' // exact: 0,125 or 1/3, of up to 30 digits
  | 'measure' // an exact number below or above zero, or a rate with its sign: 95,5%
  | 'share' // an exact rate from 0 to 100%
  | 'directive'
  | 'agency'
  | 'task'
  | 'indicator'
  | 'id' // checked by a rule that knows its surroundings
  | 'name' // of something that stands in the same file: its id, its name, its abbreviation
  | 'value' // what a criteria set asks for: a rate, a number, a date, yes or no; read by the rule that asks
  | 'deadline'; // a period, a date, or words: "hằng năm"

const kinds = new WeakMap<z.ZodType, ScalarKind>();

function scalar<Schema extends z.ZodType>(kind: ScalarKind, schema: Schema): Schema {
  kinds.set(schema, kind);
  return schema;
}

/** The kind of a scalar schema made here; undefined for any other schema. */
export function scalarKindOf(schema: z.ZodType): ScalarKind | undefined {
  return kinds.get(schema);
}

export const text = scalar('text', z.string());
export const date = scalar('date', z.string().regex(/^\d{4}-\d{2}-\d{2}$/));
export const period = scalar('period', z.string().regex(/^\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}))?$/));
export const percent = scalar('percent', z.number().min(0).max(100));
/** A rate that may exceed a hundred: self-financing, growth. */
export const rate = scalar('percent', z.number().min(0));
export const count = scalar('count', z.number().int().min(0));
export const points = scalar('points', z.number().min(0));
/** A number that is kept exactly, however many digits it has: as text where a double would lose some. */
export const numeral = scalar('numeral', z.union([z.number().min(0), z.string()]));
/** A threshold, exactly; with a percent sign it is a rate. */
export const measure = scalar('measure', z.union([z.number(), z.string()]));
/** A rate of at most a hundred, exactly. */
export const share = scalar('share', z.union([z.number().min(0).max(100), z.string()]));
export const directiveId = scalar('directive', z.string());
export const agencyId = scalar('agency', z.string());
export const taskId = scalar('task', z.string());
export const indicatorId = scalar('indicator', z.string());
export const id = scalar('id', z.string());
export const name = scalar('name', z.string());
export const value = scalar('value', z.string());
export const deadlineText = scalar('deadline', z.string());

/** The `format` key of a file kind: `par-report/1`. */
export function formatName<Name extends string>(name: Name): z.ZodLiteral<Name> {
  return scalar('format', z.literal(name));
}
