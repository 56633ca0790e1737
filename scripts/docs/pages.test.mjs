import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainCode } from '../../packages/par-core/src/formats/explain-code';
import * as schemas from '../../packages/par-core/src/formats/json-schema/index';
import * as core from '../../packages/par-core/src/index';
import { root } from '../workspace/root.mjs';
import { PAGES } from './pages.mjs';

const material = { core, explainCode, schemas };

describe('the pages made from the data', () => {
  test.each(PAGES)('$file is what “npm run docs” would write', ({ file, make }) => {
    const written = readFileSync(path.join(root, 'docs', file), 'utf8');
    expect(written).toBe(make(material, written));
  });

  test.each(PAGES)('$file leaves no name unsaid', ({ file }) => {
    const written = readFileSync(path.join(root, 'docs', file), 'utf8');
    expect(written).not.toMatch(/undefined|\[object Object\]/u);
    expect(written.normalize('NFC')).toBe(written);
  });
});
