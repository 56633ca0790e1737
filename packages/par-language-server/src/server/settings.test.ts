import { expect, it } from 'vitest';
import { settingsOf } from './settings';

const ALL = { rates: true, points: true, deadlines: true, names: true };

it.each([
  ['nothing', undefined],
  ['null, as an editor without a section answers', null],
  ['a text', 'en'],
  ['other keys', { mau: 'xanh', language: 'fr', hints: 'có', lenses: 'có' }],
  ['auto', { language: 'auto' }],
])('%s leaves everything as it is: Vietnamese, all shown', (_, given) => {
  expect(settingsOf(given)).toEqual({ language: 'vi', hints: ALL, lenses: true, workspaceDiagnostics: true });
});

it('takes what is set', () => {
  expect(
    settingsOf({ language: 'en', hints: { names: false }, lenses: false, diagnostics: { workspace: false } }),
  ).toEqual({ language: 'en', hints: { ...ALL, names: false }, lenses: false, workspaceDiagnostics: false });
});

it('switches all hints off at once', () => {
  expect(settingsOf({ hints: false }).hints).toEqual({ rates: false, points: false, deadlines: false, names: false });
});
