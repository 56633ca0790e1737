import type { Agency, Task } from '@soctrang/par-core/directive';
import {
  FIGURES,
  foldName,
  type ReadObject,
  type ReadScalar,
  type Report,
  type ReportedTask,
} from '@soctrang/par-core/report';
import type { ReportDocument } from '../open-document';
import { behindEntry, type Hint, type HintContext, isAsked, nameHint } from './hint';

/** The names behind the ids of a report: agency, directive, tasks, obligations, indicators, criteria set, components. */
export function reportNameHints(c: HintContext, { checked, criteriaSets }: ReportDocument): readonly Hint[] {
  const { report, directive, agency } = checked;
  if (report === undefined) return [];
  const { fields } = report;
  const set = criteriaSets.find(({ id }) => id === fields.selfAssessment?.fields.criteriaSet?.value);
  return [
    ...(agency ? agencyHint(c, fields.agency, agency) : []),
    ...(directive ? scalarHint(c, fields.directive, directive.title[c.language]) : []),
    ...(set ? scalarHint(c, fields.selfAssessment?.fields.criteriaSet, set.name[c.language]) : []),
    ...taskHints(c, report, directive?.tasks ?? []),
    ...indicatorHints(c, checked),
    ...componentHints(c, checked),
  ];
}

/** The name of an agency beside its id or abbreviation; none where it is written as it is called. */
export function agencyHint(
  { language }: HintContext,
  read: ReadScalar<string> | undefined,
  { name, abbreviations, otherNames = [] }: Agency,
): readonly Hint[] {
  const node = read?.node;
  if (!node) return [];
  const written = foldName(node.value);
  const named = [name.vi, name.en, ...otherNames].some((one) => foldName(one) === written);
  if (named) return [];
  return [nameHint(node.end, name[language], abbreviations.length > 0 ? abbreviations.join(', ') : undefined)];
}

/** A name behind a value that does not say it already. */
export function scalarHint(
  c: HintContext,
  read: ReadScalar<string> | undefined,
  name: string,
  tooltip?: string,
): readonly Hint[] {
  const node = read?.node;
  if (!node || !isAsked(c, node) || name === '' || foldName(node.value) === foldName(name)) return [];
  return [nameHint(node.end, name, tooltip)];
}

function taskHints(c: HintContext, report: ReadObject<Report>, tasks: readonly Task[]): readonly Hint[] {
  const asked = report.fields.tasks?.items.filter(({ node }) => isAsked(c, node)) ?? [];
  if (asked.length === 0) return [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return asked.flatMap((reported) => {
    const task = byId.get(reported.fields.task?.value ?? '');
    if (task === undefined) return [];
    const title = scalarHint(c, reported.fields.task, task.title[c.language], task.summary[c.language]);
    return [...title, ...obligationHints(c, reported, task)];
  });
}

function obligationHints(c: HintContext, { fields }: ReadObject<ReportedTask>, task: Task): readonly Hint[] {
  const { entries = [], node } = fields.obligations ?? {};
  // Between the brackets of several there is no room for sentences.
  if (node?.flow && entries.length > 1) return [];
  return entries.flatMap(({ id, key, value }) => {
    const text = isAsked(c, key) ? task.obligations.find((one) => one.id === id)?.text : undefined;
    return text ? [nameHint(behindEntry(c.tree, key, value), text[c.language])] : [];
  });
}

function indicatorHints(c: HintContext, { report, directive }: ReportDocument['checked']): readonly Hint[] {
  return (report?.fields.indicators?.entries ?? []).flatMap(({ id, key, value }) => {
    const indicator = isAsked(c, key) ? directive?.indicators.find((one) => one.id === id) : undefined;
    if (indicator === undefined) return [];
    const { title, definition } = indicator;
    return [nameHint(behindEntry(c.tree, key, value), title[c.language], definition[c.language])];
  });
}

function componentHints(c: HintContext, { assessment }: ReportDocument['checked']): readonly Hint[] {
  return (assessment?.components ?? []).flatMap(({ key, item, read }) => {
    if (item === undefined || !isAsked(c, key)) return [];
    return [nameHint(behindEntry(c.tree, key, read), item.item.name[c.language])];
  });
}

/** What a figure that a component takes is called; undefined for an indicator, which belongs to a directive. */
export function figureName(takes: string, { language }: HintContext): string | undefined {
  const figures: Readonly<Record<string, (typeof FIGURES)[keyof typeof FIGURES]>> = FIGURES;
  return Object.hasOwn(figures, takes) ? figures[takes]?.name[language] : undefined;
}
