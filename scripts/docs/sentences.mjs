import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../workspace/root.mjs';

/** @typedef {import('./core.mjs').Sentences} Sentences */

const FOLDER = path.join(root, 'packages', 'par-core', 'src', 'messages');

/**
 * The sentences of all findings, by `CODE` or `CODE.variant`, read from the sources: par-core fills sentences in for
 * its users and does not export the collection. Its files hold data alone, so each can be read by itself.
 * @returns {Promise<Sentences>}
 */
export async function readSentences() {
  const files = readdirSync(FOLDER).filter((name) => /^(?!index\.|sentence\.)[\w-]+\.ts$/u.test(name));
  const parts = files.map(async (name) => {
    const { outputText } = ts.transpileModule(readFileSync(path.join(FOLDER, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    /** @type {Record<string, Sentences>} */
    const exported = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(outputText)}`);
    return Object.values(exported);
  });
  return Object.assign({}, ...(await Promise.all(parts)).flat());
}
