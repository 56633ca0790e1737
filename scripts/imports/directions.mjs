/**
 * Which way imports run: the picture in docs/architecture.md as data. What is not listed is forbidden.
 */

/** For each member of the workspace, by folder, the packages of the product that it may import. */
export const packageDirections = {
  'packages/par-core': [],
  'packages/par-language-server': ['@soctrang/par-core'],
  'packages/par-office': ['@soctrang/par-core'],
  'packages/par-cli': ['@soctrang/par-core', '@soctrang/par-language-server', '@soctrang/par-office'],
  extension: ['@soctrang/par-language-server', '@soctrang/par-office'],
};

/** Folders inside a member that may import more than the rest of it. */
export const furtherDirections = {
  // The extension's part of the server hands what the one package has read to the other.
  'extension/src/server': ['@soctrang/par-core'],
};

/**
 * @typedef {object} Layer A folder directly under a package's `src`.
 * @property {readonly string[]} values Folders it may import anything from.
 * @property {readonly string[]} types Folders it may import types from, and these only from leaves: files that import
 *   nothing but types themselves, so that no code is carried along.
 * @property {readonly string[]} packages Packages of the registry that it may import; `name/*` stands for the subpaths.
 */

/** The data and the arithmetic of the domain: each stands for itself. */
const foundations = ['directive', 'calendar', 'scoring', 'source'];

/**
 * @param {string} name
 * @param {readonly string[]} packages
 * @returns {[string, Layer]}
 */
const foundation = (name, packages) => [
  name,
  { values: [], types: foundations.filter((other) => other !== name), packages },
];

/** For each package that has layers, its folders. Files directly under `src` may import any of them. */
export const layers = {
  'packages/par-core': /** @type {Record<string, Layer>} */ ({
    ...Object.fromEntries([
      foundation('directive', []),
      foundation('calendar', ['date-fns', 'date-fns/*']),
      // A portal that embeds the scoring alone carries no zod.
      foundation('scoring', []),
      foundation('source', []),
    ]),
    messages: { values: [], types: foundations, packages: [] },
    formats: { values: [...foundations, 'messages'], types: [], packages: ['zod', 'zod/*'] },
    // What counts for a file by lying near it; reads through what it is handed.
    workspace: { values: ['formats', ...foundations, 'messages'], types: [], packages: [] },
    // What others have written down of their reports is read by a schema.
    rollup: { values: ['formats', ...foundations, 'messages'], types: [], packages: ['zod', 'zod/*'] },
  }),
  'packages/par-language-server': /** @type {Record<string, Layer>} */ ({
    messages: { values: [], types: [], packages: [] },
    // One pure function per editor feature: it knows the protocol's types, and neither a connection nor Node.
    service: {
      values: ['messages'],
      types: [],
      packages: ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
    },
    server: {
      values: ['service', 'messages'],
      types: [],
      packages: [
        'vscode-languageserver',
        'vscode-languageserver/*',
        'vscode-languageserver-textdocument',
        'vscode-uri',
      ],
    },
  }),
};

/** Sources that run in a browser too, and so may not import Node's own modules. */
export const withoutNode = ['packages/par-core/src', 'packages/par-language-server/src/service'];
