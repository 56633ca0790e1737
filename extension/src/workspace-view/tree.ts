import type { BoardRow } from '@soctrang/par-language-server';
import {
  commands,
  Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { say } from '../messages/say';
import { AGENCIES } from '../messages/workspace-view';
import type { Boards, Known } from './boards';
import { urgentAmong } from './counts';
import { matching } from './filter';
import { type Group, type Grouping, grouped } from './grouping';
import { groupItem, rowItem, tooltipOf } from './tree-item';

/** The name of the view in `package.json`. */
const VIEW = 'par.agencies';

type Node = { readonly group: Group } | { readonly row: BoardRow };

/** The tree of agencies, and what its menus can do with it. */
export interface AgencyTree extends Disposable {
  readonly groupBy: (grouping: Grouping) => Promise<void>;
  readonly filter: (typed: string) => Promise<void>;
  readonly typed: () => string;
}

/** @param remembered how the tree was grouped the last time */
export function agencyTree(boards: Boards, remembered: Grouping): AgencyTree {
  const changed = new EventEmitter<undefined>();
  let grouping = remembered;
  let typed = '';
  let isWatching = false;
  // Nothing is shown as empty before it is known to be.
  let waiting: Promise<Known> | undefined;

  const rows = (): readonly BoardRow[] => {
    const known = boards.known();
    return known.state === 'there' ? known.board.rows : [];
  };

  function groups(): readonly Group[] {
    const known = boards.known();
    if (known.state !== 'there') return [];
    const names = {
      final: say(AGENCIES.final),
      provisional: say(AGENCIES.provisional),
      unscored: say(AGENCIES.unscored),
    };
    return grouped(known.board, matching(known.board.rows, typed), grouping, names);
  }

  function firstKnown(): Promise<Known> {
    waiting ??= new Promise((resolve) => {
      const once = boards.onChange((known) => {
        once.dispose();
        resolve(known);
      });
    });
    return waiting;
  }

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node) return 'group' in node ? node.group.rows.map((row) => ({ row })) : [];
      if (boards.known().state === 'nothing') await firstKnown();
      return groups().map((group) => ({ group }));
    },
    getTreeItem(node): TreeItem {
      if ('group' in node) return groupItem(node.group, true);
      const known = boards.known();
      const several = known.state === 'there' && known.board.periods.length > 1;
      return rowItem(node.row, { state: grouping !== 'state', period: several && grouping !== 'period' });
    },
    resolveTreeItem(item, node) {
      if ('row' in node) item.tooltip = tooltipOf(node.row);
      return item;
    },
  };
  const view: TreeView<Node> = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });

  function show(): void {
    const known = boards.known();
    const all = rows();
    const shown = matching(all, typed).length;
    view.message = messageOf(known, { typed, shown, all: all.length });
    const urgent = urgentAmong(all);
    const sentence = urgent === 1 ? AGENCIES['urgent.one'] : AGENCIES.urgent;
    view.badge = urgent > 0 ? { value: urgent, tooltip: say(sentence, { count: urgent }) } : undefined;
    watch();
    void setContext('failed', known.state === 'failed');
    changed.fire(undefined);
  }

  const setContext = (key: string, value: unknown): Thenable<unknown> =>
    commands.executeCommand('setContext', `par.agencies.${key}`, value);

  /** The badge is seen where the view is not: what it says must go on being true. */
  function watch(): void {
    const isNeeded = view.visible || view.badge !== undefined;
    if (isNeeded === isWatching) return;
    isWatching = isNeeded;
    boards.watch(VIEW, isNeeded);
  }
  const subscriptions = Disposable.from(
    view,
    changed,
    boards.onChange(show),
    view.onDidChangeVisibility(watch),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('par.language') && show()),
  );
  watch();
  void setContext('grouping', grouping);
  void setContext('filtered', false);

  return {
    typed: () => typed,
    async groupBy(next) {
      grouping = next;
      await setContext('grouping', next);
      show();
    },
    async filter(next) {
      typed = next;
      await setContext('filtered', next.trim() !== '');
      show();
    },
    dispose: () => subscriptions.dispose(),
  };
}

function messageOf(
  known: Known,
  { typed, shown, all }: { readonly typed: string; readonly shown: number; readonly all: number },
): string {
  if (known.state === 'failed') return say(AGENCIES.failed);
  const filter = typed.trim();
  if (filter === '' || all === 0) return '';
  return say(shown === 0 ? AGENCIES.nothing : AGENCIES.filtered, { filter, shown, all });
}
