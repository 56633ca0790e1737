import { directivePage } from './directive-page.mjs';
import { findingsByFamily } from './findings-page.mjs';
import { formatBlocks } from './format-page.mjs';
import { jsonSchemaBlocks } from './json-schema-page.mjs';
import { fillBlocks } from './marked-blocks.mjs';

/** @typedef {import('./core.mjs').Material} Material */

/**
 * Every page that is made from the data, wholly or between its marks: the file under `docs/`, and how its text is made
 * from the text that is there.
 * @type {readonly { readonly file: string, readonly make: (material: Material, before: string) => string }[]}
 */
export const PAGES = [
  { file: 'directive.md', make: ({ core }) => directivePage(core) },
  { file: 'findings.md', make: (material, before) => fillBlocks(before, { codes: findingsByFamily(material) }) },
  { file: 'json-schema.md', make: (material, before) => fillBlocks(before, jsonSchemaBlocks(material)) },
  { file: 'format.md', make: ({ core }, before) => fillBlocks(before, formatBlocks(core)) },
];
