import type { Directive, Task } from '@soctrang/par-core/directive';
import type { ReportedTask } from '@soctrang/par-core/report';
import { pointSign } from '../decree-30/numerals';
import type { Block } from '../document/blocks';
import { inline, paragraphsOf, sentenceEnd } from '../document/prose';
import { evidenceLine, shortDate } from './evidence';
import { numberText } from './numbers';
import { STATUS_WORDS, WORDS } from './words';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Where a task stands in its directive: `điểm a, mục 1`; a task without a letter is a section of its own. */
export function placeOf(id: string): string {
  const [section = id, point] = id.split('.');
  return point === undefined ? `mục ${section}` : `điểm ${point}, mục ${section}`;
}

function taskTitle(id: string, task: Task | undefined): string {
  return task === undefined ? `${WORDS.task} ${id}` : `${inline(task.title.vi)} (${placeOf(id)})`;
}

/** What is reported of a task: its state, results, obligations and evidence. */
export function taskBlocks(reported: ReportedTask, directive: Directive | undefined): readonly Block[] {
  const { task: id, results, evidence = [], reason, note } = reported;
  const task = directive?.tasks.find((one) => one.id === id);
  return [
    { kind: 'item', title: taskTitle(id, task) },
    { kind: 'labelled', label: WORDS.state, text: sentenceEnd(stateText(reported)) },
    ...(reason === undefined ? [] : labelled(WORDS.reason, reason)),
    ...(results === undefined ? [] : labelled(WORDS.results, results)),
    ...obligationBlocks(reported, task),
    ...listed(WORDS.evidence, evidence.map(evidenceLine)),
    ...(note === undefined ? [] : labelled(WORDS.note, note)),
  ];
}

function stateText({ status, progress, completedOn, role }: ReportedTask): string {
  return [
    STATUS_WORDS[status] ?? '',
    progress === undefined || status === 'done' ? '' : `tiến độ ${numberText(progress)}%`,
    completedOn === undefined ? '' : `ngày hoàn thành ${shortDate(completedOn)}`,
    role === 'support' ? 'cơ quan tham gia với vai trò phối hợp' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The first paragraph behind its label, the others below. */
function labelled(label: string, text: string): readonly Block[] {
  const [first, ...others] = paragraphsOf(text);
  return first === undefined ? [] : [{ kind: 'labelled', label, text: first }, ...others.map(paragraph)];
}

/** One thing behind the label; several below it, each with a hyphen. */
function listed(label: string, lines: readonly string[]): readonly Block[] {
  const said = lines.filter((line) => line !== '');
  const [only] = said;
  if (only === undefined) return [];
  if (said.length === 1) return [{ kind: 'labelled', label, text: sentenceEnd(only) }];
  return [
    { kind: 'labelled', label, text: '' },
    ...said.map((line, index) => paragraph(`- ${line}${index === said.length - 1 ? '.' : ';'}`)),
  ];
}

/** The obligations in the order of the directive, lettered as points; those of another list behind them, by their ids. */
function obligationBlocks({ obligations }: ReportedTask, task: Task | undefined): readonly Block[] {
  const states = Object.entries(obligations ?? {});
  if (states.length === 0) return [];
  const known = task?.obligations ?? [];
  const rank = (id: string): number => {
    const at = known.findIndex((one) => one.id === id);
    return at < 0 ? known.length : at;
  };
  const sorted = [...states].sort(([a], [b]) => rank(a) - rank(b));
  return [
    { kind: 'labelled', label: WORDS.obligations, text: '' },
    ...sorted.map(([id, status], index) => {
      const text = known.find((one) => one.id === id)?.text.vi ?? id;
      const end = index === sorted.length - 1 ? '.' : ';';
      return paragraph(
        `${pointSign(index)} ${inline(text).replace(/[.;]$/u, '')}: ${STATUS_WORDS[status] ?? ''}${end}`,
      );
    }),
  ];
}
