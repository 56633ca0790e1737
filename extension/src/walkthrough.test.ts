import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly id: string; readonly completionEvents: readonly string[] }[];
    }[];
  };
}

const { contributes }: Manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8'));
const own = new Set(contributes.commands.map(({ command }) => command));
const source = readFileSync(path.join(import.meta.dirname, 'walkthrough.ts'), 'utf8');
const ticked = [...(/type Step = (.*);/u.exec(source)?.[1] ?? '').matchAll(/'(\w+)'/gu)].map(([, step]) => step);
const steps = contributes.walkthroughs.flatMap((one) => one.steps);

test.each(steps.map(({ id, completionEvents }) => [id, completionEvents] as const))(
  'the step “%s” can be completed: by a command that there is, or by what we tick off',
  (id, events) => {
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      const [, kind, argument = ''] = /^(\w+):(.+)$/u.exec(event) ?? [];
      // VS Code knows further ones; of `onLanguage` it only says in its console that it does not.
      expect(['onCommand', 'onContext']).toContain(kind);
      if (kind === 'onContext') expect(ticked.map((step) => `par.done.${step}`)).toContain(argument);
      else expect(argument.startsWith('par.') ? own.has(argument) : argument.startsWith('workbench.')).toBe(true);
      if (kind === 'onContext') expect(argument).toBe(`par.done.${id}`);
    }
  },
);

test('what we tick off is a step', () => {
  expect(ticked.length).toBeGreaterThan(0);
  expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(ticked));
});
