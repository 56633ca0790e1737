import { expect, test } from 'vitest';
import { checkTaskOf, commandArguments } from './check-task';

test.each([
  [{ type: 'par' }, 'check --format unix --lang vi'],
  [{ type: 'par', watch: true }, 'check --format unix --lang vi --watch'],
  [{ type: 'par', paths: ['quy-iv', '--output=x'] }, 'check --format unix --lang vi -- quy-iv --output=x'],
  [{ type: 'par', paths: 'quy-iv', watch: 'yes' }, 'check --format unix --lang vi'],
  [{ type: 'par', paths: ['quy-iv', 5] }, 'check --format unix --lang vi -- quy-iv'],
])('the task %j runs par %s', (definition, expected) => {
  expect(commandArguments(checkTaskOf(definition), 'vi').join(' ')).toBe(expected);
});
