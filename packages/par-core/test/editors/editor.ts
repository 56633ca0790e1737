import type { JsonSchema } from '../../src/formats/json-schema';

/** An editor that knows the JSON Schemas and nothing else: what it finds, offers and shows. */
export interface Editor {
  readonly problems: (text: string) => Promise<readonly EditorProblem[]>;
  /** What is offered at a place, each label once. */
  readonly offers: (text: string, offset: number) => Promise<readonly string[]>;
  /** What is shown over a place, as plain text. */
  readonly shows: (text: string, offset: number) => Promise<string>;
}

export interface EditorProblem {
  /** Counted from one. */
  readonly line: number;
  readonly message: string;
}

/** What a hover holds, in whichever form the protocol allows. */
export function hoverText(hover: unknown): string {
  if (typeof hover === 'string') return hover;
  if (Array.isArray(hover)) return hover.map(hoverText).join('\n');
  if (typeof hover !== 'object' || hover === null) return '';
  if ('contents' in hover) return hoverText(hover.contents);
  return 'value' in hover && typeof hover.value === 'string' ? hover.value : '';
}

/** Where the schema of an editor lies: a file, as a user would have it. */
export function schemaAddress({ $id }: JsonSchema): string {
  return `file:///luoc-do/schema/${String($id)}`;
}

/** Reads the schema's file, and no other: nothing is fetched. */
export function schemaRequests(schema: JsonSchema): (uri: string) => Promise<string> {
  const text = JSON.stringify(schema);
  return async (uri) => {
    if (uri !== schemaAddress(schema)) throw new Error(`no schema is fetched: ${uri}`);
    return text;
  };
}
