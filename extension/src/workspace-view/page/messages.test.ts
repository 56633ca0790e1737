import { expect, test } from 'vitest';
import { fromPage } from './messages';

test.each([
  [{ kind: 'ready' }, { kind: 'ready' }],
  [
    { kind: 'open', row: 'file:///a.par.yaml', uri: 'file:///etc/passwd' },
    { kind: 'open', row: 'file:///a.par.yaml' },
  ],
  [
    { kind: 'write', row: 'r#so-y-te' },
    { kind: 'write', row: 'r#so-y-te' },
  ],
  [{ kind: 'open' }, undefined],
  [{ kind: 'open', row: 7 }, undefined],
  [{ kind: 'command', command: 'workbench.action.quit' }, undefined],
  ['open', undefined],
  [null, undefined],
  [undefined, undefined],
])('of %j the extension takes %j', (message, taken) => {
  expect(fromPage(message)).toEqual(taken);
});
