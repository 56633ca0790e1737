import { commands, type ExtensionContext, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { SAMPLE } from '../messages/sample';
import { say } from '../messages/say';
import { sampleFiles } from './sample-files';

/** The name of the folder that the sample is written into, and the file that is shown first. */
const FOLDER = 'bao-cao-mau';
const FIRST = 'DOC-TRUOC.md';

/** Writes the sample reports into a new folder where the user wants it, and opens them. Nothing there is overwritten. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const place = await placeForSample();
  if (place === undefined) return;
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'sample.json'));
  const folder = await newFolderIn(place.uri);
  for (const { name, text } of sampleFiles(new TextDecoder().decode(bytes))) {
    await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
  if (place.isOpen) {
    await commands.executeCommand('revealInExplorer', folder);
    await showFirst(Uri.joinPath(folder, FIRST));
  } else {
    await commands.executeCommand('vscode.openFolder', folder, {
      forceNewWindow: workspace.workspaceFolders !== undefined,
    });
  }
}

async function showFirst(file: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', file);
  } catch {
    // The editor's own preview is switched off: the text can be read, too.
    await window.showTextDocument(file);
  }
}

interface Place {
  readonly uri: Uri;
  /** Whether it lies in what this window shows. */
  readonly isOpen: boolean;
}

/** Inside a folder that is open, or wherever the user says; undefined where they change their mind. */
async function placeForSample(): Promise<Place | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 0) {
    const elsewhere = { label: `$(folder-opened) ${say(SAMPLE.elsewhere)}`, folder: undefined };
    const inside = folders.map((folder: WorkspaceFolder) => ({
      label: `$(folder) ${say(SAMPLE.inside, { folder: folder.name })}`,
      folder,
    }));
    const chosen = await window.showQuickPick([...inside, elsewhere], { placeHolder: say(SAMPLE.where) });
    if (chosen === undefined) return undefined;
    if (chosen.folder) return { uri: chosen.folder.uri, isOpen: true };
  }
  const [uri] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: say(SAMPLE.where),
      openLabel: say(SAMPLE.writeHere),
    })) ?? [];
  return uri && { uri, isOpen: false };
}

/** `bao-cao-mau`, or where that is there, `bao-cao-mau-2` and so on. */
async function newFolderIn(place: Uri): Promise<Uri> {
  const entries = await workspace.fs.readDirectory(place);
  const taken = new Set(entries.map(([name]) => name.toLowerCase()));
  let name = FOLDER;
  for (let count = 2; taken.has(name); count += 1) name = `${FOLDER}-${count}`;
  const folder = Uri.joinPath(place, name);
  await workspace.fs.createDirectory(folder);
  return folder;
}
