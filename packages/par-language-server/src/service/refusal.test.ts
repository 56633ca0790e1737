import { expect, expectTypeOf, test } from 'vitest';
import { isRefusal } from './refusal';

test('an answer that says why nothing was done is told apart, whether in one language or in both', () => {
  type Answer = { readonly edit: 1 } | { readonly refused: string } | { readonly refused: { readonly vi: string } };
  const answers: readonly Answer[] = [{ edit: 1 }, { refused: 'Không có nhiệm vụ.' }, { refused: { vi: 'Không có.' } }];
  expect(answers.map(isRefusal)).toEqual([false, true, true]);
  const [answer = answers[0]] = answers;
  if (answer && isRefusal(answer)) expectTypeOf(answer.refused).toEqualTypeOf<string | { readonly vi: string }>();
  else expectTypeOf(answer).toEqualTypeOf<{ readonly edit: 1 } | undefined>();
});
