import type { Rational } from '../exact/rational';

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>';
export type FunctionName = 'min' | 'max' | 'abs' | 'round' | 'if';

/** A formula as it was read. `start` and `end` count characters from its beginning. */
export type Expression = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: Rational; readonly percent: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'sum' | 'difference' | 'product' | 'quotient';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'comparison'; readonly by: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
);

/** Fewest and most arguments of each function. */
export const FUNCTIONS: Readonly<Record<FunctionName, readonly [least: number, most: number]>> = {
  min: [1, 50],
  max: [1, 50],
  abs: [1, 1],
  round: [1, 2],
  if: [3, 3],
};

/** The names an expression speaks of, each once, in the order in which they stand. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [expression];
  for (let of = open.pop(); of !== undefined; of = open.pop()) {
    if (of.kind === 'name') names.add(of.name);
    else if (of.kind === 'negative') open.push(of.of);
    else if (of.kind === 'call') open.push(...[...of.args].reverse());
    else if (of.kind !== 'number') open.push(of.right, of.left);
  }
  return names;
}
