import {
  type Goal,
  openPoints,
  openPointsText,
  type Plan,
  planFor,
  planText,
  problemsOfGoal,
  writtenNumber,
} from '@soctrang/par-core/scoring/plan';
import type { Call } from '../command/command';
import type { PLAN_OPTIONS } from '../commands/plan';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { wrapList } from '../terminal/wrap-list';
import { headOf } from './forms/table';
import { itemsOf } from './items';
import { oneScoredFile, type ScoredFile } from './scored-files';

type PlanCall = Call<typeof PLAN_OPTIONS>;

/** `par plan`: what must change to reach an index; without a target, where points are still to be won. */
export async function planFile(call: PlanCall): Promise<ExitCode> {
  const { values, io, language } = call;
  const scored = await oneScoredFile(call);
  if (typeof scored === 'number') return scored;
  const head = headOf(scored, { language });
  const { rounding } = scored.score.compiled.set;
  const words = { language, ...(rounding && { rounding }) };
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 110);
  const page = (...texts: readonly string[]): string =>
    `${[
      ...head.flatMap((line, at) => wrap(line, width).map((part) => (at === 0 ? style('bold', part) : part))),
      '',
      ...texts.flatMap((text) => wrapList(text, width)),
    ].join('\n')}\n`;
  if (values.target === undefined) {
    const open = openPoints(scored.score);
    io.stdout.write(values.json ? `${JSON.stringify(open, null, 2)}\n` : page(openPointsText(open, words)));
    return EXIT.clean;
  }
  const goal = goalOf(call, values.target, scored);
  if (goal === 'refused') return EXIT.usage;
  const plan = planFor(scored.score, goal);
  const text = planText(plan, words);
  io.stdout.write(values.json ? `${JSON.stringify(plan, null, 2)}\n` : page(text, ...hintsOf(plan, call)));
  return EXIT.clean;
}

/** Where appraised points stand in the way, the plan on what the report itself says is the one to ask for. */
function hintsOf({ reached, untouched }: Plan, { say }: PlanCall): readonly string[] {
  if (reached || !untouched.some(({ reason }) => reason === 'appraised')) return [];
  return ['', say('plan-stage-computed')];
}

/** What the options ask for. Numbers are taken as Vietnamese write them: `90`, `90%`, `87,5`. */
function goalOf(call: PlanCall, target: string, { score }: ScoredFile): Goal | 'refused' {
  const { values, say } = call;
  const frozen = values.freeze.flatMap((text) => text.split(',').map((id) => id.trim()));
  const priced = values.cost.map((text) => {
    const equals = text.indexOf('=');
    return [text.slice(0, Math.max(0, equals)).trim(), writtenNumber(text.slice(equals + 1))] as const;
  });
  if (itemsOf(call, score.compiled, [...frozen, ...priced.map(([id]) => id)]) === 'refused') return 'refused';
  const goal: Goal = { target: writtenNumber(target), frozen, costs: Object.fromEntries(priced) };
  const [problem] = problemsOfGoal(score, goal);
  if (problem === undefined) return goal;
  const cost = values.cost.find((one) => problem.path === `/costs/${one.split('=')[0]?.trim()}`) ?? problem.text;
  complain(call, problem.path === '/target' ? say('plan-target', { text: target }) : say('plan-cost', { text: cost }));
  return 'refused';
}
