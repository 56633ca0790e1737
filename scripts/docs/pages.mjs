import { directivePage } from './directive-page.mjs';
import { codesByFamily } from './findings-page.mjs';
import { formatBlocks } from './format-page.mjs';
import { fillBlocks } from './marked-blocks.mjs';

/** @typedef {import('./core.mjs').Core} Core */

/**
 * Every page that is made from the data, wholly or between its marks: the file under `docs/`, and how its text is made
 * from the text that is there.
 * @type {readonly { readonly file: string, readonly make: (core: Core, before: string) => string }[]}
 */
export const PAGES = [
  { file: 'directive.md', make: (core) => directivePage(core) },
  { file: 'findings.md', make: (core, before) => fillBlocks(before, { codes: codesByFamily(core) }) },
  { file: 'format.md', make: (core, before) => fillBlocks(before, formatBlocks(core)) },
];
