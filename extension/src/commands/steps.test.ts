import { expect, test } from 'vitest';
import { BACK, CANCEL, type Step, type Way, walk } from './steps';

/** Three questions, answered as it is written; what was asked is noted. */
function asked(answers: readonly (string | Way)[]) {
  const left = [...answers];
  const questions: string[] = [];
  const step = (name: string): Step<string, string> => ({
    ask: async (state, { step: number, of, canGoBack }) => {
      questions.push(`${name} ${number}/${of}${canGoBack ? ' ↩' : ''} sau “${state}”`);
      return left.shift() ?? CANCEL;
    },
    take: (state, answer) => `${state}/${answer}`,
  });
  return { steps: [step('văn bản'), step('cơ quan'), step('kỳ')], questions };
}

test('one question follows the other', async () => {
  const { steps, questions } = asked(['soctrang', 'stc', '2021-Q4']);
  expect(await walk(steps, '')).toBe('/soctrang/stc/2021-Q4');
  expect(questions).toEqual(['văn bản 1/3 sau “”', 'cơ quan 2/3 ↩ sau “/soctrang”', 'kỳ 3/3 ↩ sau “/soctrang/stc”']);
});

test('who goes back answers anew, and what came after is forgotten', async () => {
  const { steps } = asked(['soctrang', 'stc', BACK, BACK, 'vinhha', 'snv', '2023']);
  expect(await walk(steps, '')).toBe('/vinhha/snv/2023');
});

test('from the first question there is no way back', async () => {
  const { steps } = asked([BACK, 'soctrang', 'stc', '2021']);
  expect(await walk(steps, '')).toBe('/soctrang/stc/2021');
});

test('who calls it off gets nothing', async () => {
  expect(await walk(asked(['soctrang', CANCEL]).steps, '')).toBeUndefined();
});

test('without questions all is known', async () => {
  expect(await walk([], 'stc')).toBe('stc');
});
