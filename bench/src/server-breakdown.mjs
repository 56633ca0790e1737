// Where our server's time goes, out of a profile of it: each moment counts for the part of the work it belongs to.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Breakdown In milliseconds.
 * @property {ReadonlyMap<string, number>} parts in the order of {@link PARTS}
 * @property {readonly { name: string, time: number }[]} functions The dearest, by what they take themselves.
 * @property {number} idle
 */

/**
 * Whatever runs below these, however deep, is this part of the work: the first in the list that is there at all.
 * @type {readonly (readonly [string, RegExp])[]}
 */
const WHOLE = [
  ['serialisation', /vscode-jsonrpc\/lib\/[a-z]+\/(?:messageWriter|encoding)/u],
  ['diagnostics', /par-language-server\/src\/service\/diagnostics|par-core\/src\/messages/u],
  ['completion', /par-language-server\/src\/service\/completion/u],
  ['other features', /par-language-server\/src\/service\/(?!open-document|index)/u],
  ['rules', /par-core\/src\/formats\/[a-z]+\/rules?\b/u],
  ['surroundings', /par-core\/src\/workspace\/|par-language-server\/src\/server\/nearby/u],
];
/**
 * For the rest, the innermost of these.
 * @type {readonly (readonly [string, RegExp])[]}
 */
const INNERMOST = [
  ['text update', /vscode-languageserver-textdocument/u],
  ['read', /par-core\/src\/source\//u],
  ['check', /par-core\/src\//u],
  ['server', /par-language-server\/src\//u],
  ['transport', /vscode-jsonrpc|vscode-languageserver|^node:/u],
];
/** In the order in which a change goes through them. */
const PARTS = [
  'transport',
  'text update',
  'server',
  'surroundings',
  'read',
  'check',
  'rules',
  'diagnostics',
  'completion',
  'other features',
  'serialisation',
  'garbage collection',
  'engine',
];

/**
 * @param {string} profileFile
 * @param {string} bundle The server as one file, in which comments say where each part comes from.
 * @returns {Breakdown}
 */
export function breakdownOf(profileFile, bundle) {
  /** @type {{ nodes: { id: number, callFrame: { functionName: string, url: string, lineNumber: number }, children?: number[] }[], samples: number[], timeDeltas: number[] }} */
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profileFile, 'utf8'));
  const moduleAt = modulesOf(readFileSync(bundle, 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);

  /** @param {number} id */
  const moduleOf = (id) => {
    const { url = '', lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
    return url.startsWith('node:') ? url : url === '' ? '' : moduleAt(lineNumber);
  };
  /** @param {number} id */
  function partOf(id) {
    const name = byId.get(id)?.callFrame.functionName;
    if (name === '(garbage collector)') return 'garbage collection';
    if (name === '(idle)') return 'idle';
    // Beginning and ending the profile itself.
    if (name === 'dispatch') return 'idle';
    /** @type {string[]} */
    const modules = [];
    for (let at = /** @type {number | undefined} */ (id); at !== undefined; at = parents.get(at)) {
      modules.push(moduleOf(at));
    }
    for (const [part, pattern] of WHOLE) if (modules.some((module) => pattern.test(module))) return part;
    for (const module of modules) {
      const found = INNERMOST.find(([, pattern]) => pattern.test(module));
      if (found) return found[0];
    }
    return 'engine';
  }

  const parts = new Map(PARTS.map((part) => [part, 0]));
  /** @type {Map<string, number>} */
  const functions = new Map();
  /** @type {Map<number, string>} */
  const known = new Map();
  let idle = 0;
  for (const [index, id] of samples.entries()) {
    const time = (timeDeltas[index] ?? 0) / 1000;
    const part = known.get(id) ?? partOf(id);
    known.set(id, part);
    if (part === 'idle') idle += time;
    else {
      parts.set(part, (parts.get(part) ?? 0) + time);
      const { functionName = '' } = byId.get(id)?.callFrame ?? {};
      const name = `${functionName || '(anonymous)'} ${moduleOf(id)}`.trim();
      functions.set(name, (functions.get(name) ?? 0) + time);
    }
  }
  const dearest = [...functions].sort(([, one], [, other]) => other - one).slice(0, 25);
  return { parts, idle, functions: dearest.map(([name, time]) => ({ name, time })) };
}

/**
 * The module that a line of a bundle comes from.
 * @param {string} bundle
 * @returns {(line: number) => string} counted from 0
 */
function modulesOf(bundle) {
  let now = '';
  const modules = bundle.split('\n').map((line) => {
    const [, name] = /^\/\/ (\S+\.[cm]?[jt]sx?)$/u.exec(line) ?? [];
    if (name !== undefined) now = name.split('node_modules/').at(-1) ?? name;
    return now;
  });
  return (line) => (modules[line] ?? '').replace(/^.*?\bpackages\//u, '');
}
