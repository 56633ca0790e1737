import {
  commands,
  type Disposable,
  extensions,
  type Tab,
  TabInputCustom,
  TabInputText,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../client/server';
import { PAGE_SCHEME } from './product-pages';

/** The editor's own preview of Markdown: the extension that brings it, and its name among the editors. */
const PREVIEW = { extension: 'vscode.markdown-language-features', viewType: 'vscode.markdown.preview.editor' };

/** The setting by which a page of ours is opened in the preview; in the defaults of our manifest. */
const PAGES = `${PAGE_SCHEME}:/**/*.md`;

/**
 * Opens a page of ours in the preview, to be read, where a window that has just begun opened it as text: VS Code takes
 * the editor that the manifest names for it only some seconds later. What a user opens as text afterwards stays so.
 */
export function readAsPages(server: Server): Disposable {
  /** Pages that have had a tab in this window. */
  const seen = new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap((tab) => pageOf(tab) ?? [])));
  return window.tabGroups.onDidChangeTabs(({ opened }) => {
    for (const tab of opened) {
      const page = pageOf(tab);
      if (page === undefined || seen.has(page)) continue;
      seen.add(page);
      if (!(tab.input instanceof TabInputText && isReadInPreview())) continue;
      // Where that fails, the text can be read, too.
      turnOver(tab, tab.input).catch((error: unknown) =>
        server.log(`${page}: ${error instanceof Error ? error.stack : error}`),
      );
    }
  });
}

/** The address of the page that a tab shows, as text or as a page. */
function pageOf({ input }: Tab): string | undefined {
  if (!(input instanceof TabInputText || input instanceof TabInputCustom)) return undefined;
  const { scheme, path } = input.uri;
  return scheme === PAGE_SCHEME && path.endsWith('.md') ? input.uri.toString() : undefined;
}

/** Whether there is a preview, and the user has not said that pages are opened otherwise. */
function isReadInPreview(): boolean {
  const chosen = workspace.getConfiguration('workbench').get<Record<string, string>>('editorAssociations', {});
  return extensions.getExtension(PREVIEW.extension) !== undefined && chosen[PAGES] === PREVIEW.viewType;
}

async function turnOver(tab: Tab, { uri }: TabInputText): Promise<void> {
  const { group } = tab;
  await commands.executeCommand('vscode.openWith', uri, PREVIEW.viewType, { viewColumn: group.viewColumn });
  const shown = ({ input }: Tab) => input instanceof TabInputCustom && input.uri.toString() === uri.toString();
  const text = group.tabs.find(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
  if (text && group.tabs.some(shown)) await window.tabGroups.close(text, true);
}
