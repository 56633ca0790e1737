/** A question among several, each of which may depend on the answers before it. */
export interface Step<State, Answer> {
  readonly ask: (state: State, place: Place) => Promise<Answer | Way>;
  /** What is known after the answer. */
  readonly take: (state: State, answer: Answer) => State;
}

/** Where a question stands among the others, counted from one. */
export interface Place {
  readonly step: number;
  readonly of: number;
  /** Whether one can go back from it. */
  readonly canGoBack: boolean;
}

/** How a question is left without an answer. */
export type Way = typeof BACK | typeof CANCEL;

export const BACK: unique symbol = Symbol('back');
export const CANCEL: unique symbol = Symbol('cancel');

/**
 * Asks one question after the other, back and forth, until all are answered.
 *
 * @returns undefined where the user has called it off
 */
export async function walk<State, Answer>(
  steps: readonly Step<State, Answer>[],
  begin: State,
): Promise<State | undefined> {
  const states: State[] = [begin];
  for (;;) {
    const at = states.length - 1;
    const [state, step] = [states[at] ?? begin, steps[at]];
    if (step === undefined) return state;
    const answer = await step.ask(state, { step: at + 1, of: steps.length, canGoBack: at > 0 });
    if (answer === CANCEL) return undefined;
    if (answer === BACK) {
      if (at > 0) states.pop();
    } else states.push(step.take(state, answer as Answer));
  }
}
