/** Says whether a value is of a type: what comes from the other side of a webview is looked at before it is used. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

/** A place in a text, counted from zero. */
export const count: Shape<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;

/** A part of a whole. */
export const share: Shape<number> = (value): value is number => typeof value === 'number' && value >= 0 && value <= 1;

export const oneOf =
  <const T extends string>(...values: readonly T[]): Shape<T> =>
  (value): value is T =>
    values.some((one) => one === value);

export const maybe =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(shape);

/** An object with fields of these shapes; further fields say nothing. */
export const objectOf =
  <T extends object>(fields: { readonly [Key in keyof Required<T>]: Shape<T[Key]> }): Shape<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Shape<unknown>>(fields).every(([key, shape]) => shape(Reflect.get(value, key)));

export const eitherOf =
  <T>(...shapes: readonly Shape<T>[]): Shape<T> =>
  (value): value is T =>
    shapes.some((shape) => shape(value));
