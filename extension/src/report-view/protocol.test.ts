import { expect, test } from 'vitest';
import { isFromPage, isPageState } from './protocol';

test.each<[string, unknown, boolean]>([
  ['that it is there', { type: 'ready' }, true],
  ['that a part was chosen', { type: 'reveal', key: 'task/3.a', focus: true }, true],
  ['that the report is to be opened', { type: 'open' }, true],
  ['a part without a name', { type: 'reveal', focus: true }, false],
  ['a part whose name is no text', { type: 'reveal', key: 7, focus: true }, false],
  ['a part without saying where the focus goes', { type: 'reveal', key: 'task/3.a' }, false],
  ['a command', { type: 'command', command: 'workbench.action.terminal.new' }, false],
  ['a text', 'ready', false],
  ['nothing', null, false],
])('of what a page says, %s is looked at before it is used', (_, message, isKnown) => {
  expect(isFromPage(message)).toBe(isKnown);
});

test.each<[string, unknown, boolean]>([
  ['of this version', { uri: 'file:///a.par.yaml', top: 120.5 }, true],
  ['without a report', { top: 0 }, false],
  ['with a place that is none', { uri: 'file:///a.par.yaml', top: Number.NaN }, false],
  ['of nothing', undefined, false],
])('the state of a page %s', (_, state, isKnown) => {
  expect(isPageState(state)).toBe(isKnown);
});
