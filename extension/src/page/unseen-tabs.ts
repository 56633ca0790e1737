import { TabInputWebview, window } from 'vscode';

/**
 * Closes the tabs of a page that came back with the window and have not been looked at: VS Code hands such a page over
 * only once it is seen, and until then another would stand beside it.
 *
 * @param viewType as it was given to `createWebviewPanel`
 */
export async function closeUnseenTabs(viewType: string): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  // VS Code puts a name of its own before the type.
  const unseen = tabs.filter(
    ({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(`-${viewType}`),
  );
  if (unseen.length > 0) await window.tabGroups.close(unseen, true);
}
