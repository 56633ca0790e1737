import type { BoardRow, StandingKind } from '@soctrang/par-language-server';
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { say } from '../messages/say';
import { AGENCIES } from '../messages/workspace-view';
import type { Group } from './grouping';
import { selectionOf } from './open-row';

/** Each state has a shape of its own beside its colour. */
const ICONS: Readonly<Record<StandingKind, { readonly icon: string; readonly color: string }>> = {
  late: { icon: 'history', color: 'problemsErrorIcon.foreground' },
  missing: { icon: 'circle-large-outline', color: 'descriptionForeground' },
  draft: { icon: 'edit', color: 'problemsWarningIcon.foreground' },
  ready: { icon: 'pass', color: 'testing.iconPassed' },
};
const OVERDUE = { icon: 'warning', color: 'problemsErrorIcon.foreground' };

/** @param isOpen whether the group shows its rows at first */
export function groupItem({ id, name, rows }: Group, isOpen: boolean): TreeItem {
  const item = new TreeItem(name, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = String(rows.length);
  item.contextValue = 'par.group';
  item.accessibilityInformation = {
    label: `${name}: ${say(rows.length === 1 ? AGENCIES['counts.one'] : AGENCIES.counts, { shown: rows.length })}`,
  };
  return item;
}

/**
 * An agency in the tree.
 *
 * @param shows what the groups do not say already
 */
export function rowItem(row: BoardRow, shows: { readonly state: boolean; readonly period: boolean }): TreeItem {
  const { standing, score, period, blocks, name } = row;
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  const isMissing = standing.kind === 'missing';
  const { icon, color } = isMissing && standing.overdue ? OVERDUE : ICONS[standing.kind];
  const index = score?.index ? `${score.index}%${score.provisional ? '*' : ''}` : '';
  item.description = [
    shows.state ? standing.name : '',
    index,
    shows.period ? period.name : '',
    isMissing ? standing.why : blocks[0],
  ]
    .filter(Boolean)
    .join(' · ');
  item.id = row.id;
  item.iconPath = new ThemeIcon(icon, new ThemeColor(color));
  item.contextValue = isMissing ? 'par.missing' : 'par.report';
  item.accessibilityInformation = { label: linesOf(row).flat().join('. ') };
  item.command = {
    command: 'vscode.open',
    title: say(isMissing ? AGENCIES.openRoster : AGENCIES.openReport),
    arguments: [Uri.parse(row.uri), { selection: selectionOf(row) }],
  };
  return item;
}

/** All that is known of a row; every word of it is text, whatever a file says. */
export function tooltipOf(row: BoardRow): MarkdownString {
  const [[title = '', ...head] = [], ...paragraphs] = linesOf(row);
  const text = new MarkdownString('**').appendText(title).appendMarkdown('**');
  for (const line of head) text.appendText(` – ${line}`);
  for (const lines of paragraphs) {
    for (const line of lines) text.appendMarkdown('\n\n').appendText(line);
  }
  return text;
}

function linesOf({ name, period, standing, blocks, tasks, score, rank, unranked, file }: BoardRow) {
  const { byIndex, byPoints } = rank ?? {};
  const index = score?.index ? say(AGENCIES.index, { index: score.index }) : '';
  return [
    [name, period.name].filter(Boolean),
    [`${standing.name}: ${standing.why}`, blocks.join(', ')].filter(Boolean),
    [tasks?.detail ?? ''].filter(Boolean),
    [
      score ? [score.words, index, score.provisional].filter(Boolean).join(' · ') : '',
      byPoints ? say(AGENCIES.rank, { index: byIndex?.words ?? '–', points: byPoints.words }) : unranked,
      score?.set ?? '',
    ].filter(Boolean),
    [file],
  ];
}
