import { commandLinePage } from './command-line-page.mjs';
import { directivePage } from './directive-page.mjs';
import { embeddingBlocks } from './embedding-page.mjs';
import { faultyExamples } from './faulty-examples.mjs';
import { findingPage } from './finding-page.mjs';
import { findingsByFamily } from './findings-page.mjs';
import { formatBlocks } from './format-page.mjs';
import { jsonSchemaBlocks } from './json-schema-page.mjs';
import { fillBlocks } from './marked-blocks.mjs';
import { editorPictures } from './pictures/scenes.mjs';
import { curves } from './scoring/curves.mjs';
import { indexesBlocks } from './scoring/indexes-page.mjs';
import { planBlocks } from './scoring/plan-page.mjs';
import { roundingBlocks } from './scoring/rounding-page.mjs';
import { rulesBlocks } from './scoring/rules-page.mjs';
import { scoringBlocks } from './scoring/scoring-page.mjs';

/** @typedef {import('./core.mjs').Material} Material */

/**
 * A page that is made from the data, wholly or between its marks: the file under `docs/`, and how its text is made from
 * the text that is there.
 * @typedef {{ readonly file: string, readonly make: (before: string) => string }} Page
 */

/** The folder that holds a page for each code, and nothing else. */
export const FINDINGS_FOLDER = 'findings';

/** The folder that holds a picture of each kind of rule. */
const CURVES_FOLDER = 'scoring/curves';

/** The folder that holds a picture of each feature of the language server. */
const PICTURES_FOLDER = 'language-server';

/** Every page that is made from the data. @param {Material} material @returns {readonly Page[]} */
export function pagesOf(material) {
  const { core, codes, commandLine } = material;
  const examples = faultyExamples(core);
  return [
    { file: 'directive.md', make: () => directivePage(core) },
    { file: 'findings.md', make: (before) => fillBlocks(before, { codes: findingsByFamily(material) }) },
    { file: 'json-schema.md', make: (before) => fillBlocks(before, jsonSchemaBlocks(material)) },
    { file: 'scoring/embedding.md', make: (before) => fillBlocks(before, embeddingBlocks()) },
    { file: 'format.md', make: (before) => fillBlocks(before, formatBlocks(core)) },
    { file: 'command-line.md', make: () => commandLinePage(commandLine) },
    { file: 'scoring/README.md', make: (before) => fillBlocks(before, scoringBlocks(material)) },
    { file: 'scoring/rules.md', make: (before) => fillBlocks(before, rulesBlocks(material)) },
    { file: 'scoring/plan.md', make: (before) => fillBlocks(before, planBlocks(material)) },
    { file: 'scoring/indexes.md', make: (before) => fillBlocks(before, indexesBlocks(material)) },
    { file: 'scoring/rounding.md', make: (before) => fillBlocks(before, roundingBlocks(material)) },
    ...Object.entries(curves(material)).map(([kind, svg]) => ({
      file: `${CURVES_FOLDER}/${kind}.svg`,
      make: () => svg,
    })),
    ...Object.entries(editorPictures(material)).map(([name, make]) => ({
      file: `${PICTURES_FOLDER}/${name}.svg`,
      make,
    })),
    ...codes.codesInOrder().map((code) => ({
      file: `${FINDINGS_FOLDER}/${code}.md`,
      make: () => findingPage(material, code, examples.get(code)),
    })),
  ];
}

/** Pages in the folder of the codes that belong to no code. @param {Material} material @param {readonly string[]} names */
export function strayFindingPages({ codes }, names) {
  return names.filter((name) => !codes.codesInOrder().some((code) => name === `${code}.md`));
}
