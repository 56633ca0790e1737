import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findForbiddenImports } from './find-forbidden.mjs';

/** @type {string[]} */
const trees = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

/**
 * A workspace of the given files, as the check sees it.
 * @param {Record<string, string>} files
 */
function forbiddenIn(files) {
  const tree = mkdtempSync(path.join(tmpdir(), 'par-imports-'));
  trees.push(tree);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(tree, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return findForbiddenImports(tree).map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

const core = 'packages/par-core/src';
const model = { [`${core}/directive/model.ts`]: 'export interface Task { readonly id: string }\n' };

describe('imports between packages', () => {
  it('run downwards', () => {
    expect(
      forbiddenIn({
        'packages/par-cli/src/main.ts': "import { checkReport } from '@soctrang/par-core/report';\n",
        'packages/par-language-server/src/service/complete.ts': "import { tasks } from '@soctrang/par-core';\n",
        'extension/src/client.ts': "import { start } from '@soctrang/par-language-server/node';\n",
        'extension/src/server/office.ts': "import { checkReport } from '@soctrang/par-core';\n",
      }),
    ).toEqual([]);
  });

  it('never run upwards, not even in a test', () => {
    expect(
      forbiddenIn({
        'packages/par-core/src/index.ts': "\nexport * from '@soctrang/par-cli';\n",
        'packages/par-language-server/src/service/complete.test.ts': "import '@soctrang/par-cli';\n",
        'extension/src/client.ts': "import { tasks } from '@soctrang/par-core';\n",
      }),
    ).toEqual([
      'packages/par-core/src/index.ts:2 packages/par-core may not import @soctrang/par-cli',
      'packages/par-language-server/src/service/complete.test.ts:1 packages/par-language-server may not import @soctrang/par-cli',
      'extension/src/client.ts:1 extension may not import @soctrang/par-core',
    ]);
  });

  it('go by the name of the package', () => {
    expect(
      forbiddenIn({ ...model, 'packages/par-cli/src/main.ts': "import '../../par-core/src/directive/model';\n" }),
    ).toEqual(['packages/par-cli/src/main.ts:1 another package is imported by its name, not by its path']);
  });
});

describe('imports inside par-core', () => {
  it('let formats stand on the domain, and the index on everything', () => {
    expect(
      forbiddenIn({
        ...model,
        [`${core}/directive/closest.ts`]: 'export const closest = 1;\n',
        [`${core}/formats/report/schema.ts`]:
          "import * as z from 'zod';\nimport { closest } from '../../directive/closest';\n",
        [`${core}/formats/report/index.ts`]: "export * from './schema';\n",
        [`${core}/index.ts`]: "export * from './formats/report';\nexport * from './directive/model';\n",
      }),
    ).toEqual([]);
  });

  it('let the calendar have the types of the directive, and no more', () => {
    expect(
      forbiddenIn({
        ...model,
        [`${core}/directive/tasks.ts`]: "import { titles } from './titles';\nexport type Id = keyof typeof titles;\n",
        [`${core}/directive/titles.ts`]: 'export const titles = {};\n',
        [`${core}/calendar/deadline.ts`]:
          "import type { Task } from '../directive/model';\nimport { addDays } from 'date-fns';\n",
        [`${core}/calendar/period.ts`]: "import { titles } from '../directive/titles';\n",
        [`${core}/calendar/year.ts`]: "import type { Id } from '../directive/tasks';\n",
      }),
    ).toEqual([
      `${core}/calendar/period.ts:1 calendar may import only types from directive`,
      `${core}/calendar/year.ts:1 calendar may import types from leaves of directive, and this file imports code`,
    ]);
  });

  it('never climb from the domain to the formats, nor to the index', () => {
    expect(
      forbiddenIn({
        [`${core}/index.ts`]: 'export const all = 1;\n',
        [`${core}/formats/report/key.ts`]: 'export type Key = string;\n',
        [`${core}/source/tree.ts`]:
          "import type { Key } from '../formats/report/key';\nimport { all } from '../index';\n",
      }),
    ).toEqual([
      `${core}/source/tree.ts:1 source may not import formats`,
      `${core}/source/tree.ts:2 source may not import the files that gather the package`,
    ]);
  });

  it('bring zod to the formats alone, and Node to nothing', () => {
    expect(
      forbiddenIn({
        [`${core}/directive/tasks.ts`]: "import * as z from 'zod';\n",
        [`${core}/source/read.ts`]: "import { readFileSync } from 'node:fs';\n",
        [`${core}/source/decode.ts`]: "import { Buffer } from 'buffer';\n",
        [`${core}/source/read.test.ts`]: "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';\n",
      }),
    ).toEqual([
      `${core}/directive/tasks.ts:1 directive may not import zod`,
      `${core}/source/decode.ts:1 ${core} runs in a browser too and may not import Node's modules`,
      `${core}/source/read.ts:1 ${core} runs in a browser too and may not import Node's modules`,
    ]);
  });

  it('know every folder by name', () => {
    expect(forbiddenIn({ ...model, [`${core}/utils/text.ts`]: "import '../directive/model';\n" })).toEqual([
      `${core}/utils/text.ts:1 src/utils has no place in scripts/imports/directions.mjs`,
    ]);
  });
});

describe('imports inside the language server', () => {
  it('keep the service free of the connection', () => {
    const server = 'packages/par-language-server/src';
    expect(
      forbiddenIn({
        [`${server}/server/connect.ts`]:
          "import { complete } from '../service/complete';\nimport 'vscode-languageserver/node';\n",
        [`${server}/service/complete.ts`]: "import '../server/connect';\n",
        [`${server}/service/hover.ts`]:
          "import 'vscode-languageserver/node';\nimport type { Hover } from 'vscode-languageserver';\n",
      }),
    ).toEqual([
      `${server}/service/complete.ts:1 service may not import server`,
      `${server}/service/hover.ts:1 service may not import vscode-languageserver/node`,
    ]);
  });
});
