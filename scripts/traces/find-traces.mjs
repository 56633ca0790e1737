/**
 * Traces of the machine that a file was written on: nothing that only there means something belongs into the project.
 * The patterns are written so that they do not find themselves.
 */

/** @type {readonly { readonly pattern: RegExp, readonly what: string }[]} */
const traces = [
  { pattern: /(?<![\w.@~}\]-])\/(?:work|tmp|root|home|Users)\/[\w.$-]/u, what: 'a path of one machine' },
  { pattern: /\b[A-Za-z]:\\{1,2}Users\\/u, what: 'a path of one machine' },
  { pattern: /(?<![\w@-])shared\//u, what: 'a folder outside the project' },
  {
    pattern: /\bregistry\.[\w-]+\.\w|\b(?:artifactory|verdaccio|nexus)[\w-]*\.\w+[.:/]|\bnpm\.pkg\.github\b/u,
    what: 'a package registry',
  },
  { pattern: /\b(?:localhost|127\.0\.0\.1):\d/u, what: 'a server of one machine' },
];

/**
 * @typedef {object} Trace
 * @property {number} line Counted from one.
 * @property {string} what
 * @property {string} text The line, cut to a readable length.
 */

/**
 * @param {string} text
 * @returns {readonly Trace[]}
 */
export function findTraces(text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      traces
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => ({ line: index + 1, what, text: line.trim().slice(0, 120) })),
    );
}
