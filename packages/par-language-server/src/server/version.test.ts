import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SERVER_INFO } from './version';

it('the server says the version of its package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(SERVER_INFO.version).toBe(manifest.version);
});
