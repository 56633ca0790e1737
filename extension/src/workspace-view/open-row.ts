import type { BoardRow } from '@soctrang/par-language-server';
import { commands, Range, Uri, window } from 'vscode';
import { COMMANDS } from '../commands/names';

/** Where in its file a row stands: of a missing agency its line of the roster. */
export function selectionOf({ range }: BoardRow): Range | undefined {
  return range ? new Range(range.start.line, range.start.character, range.end.line, range.end.character) : undefined;
}

/** Opens the report of a row, or the line of the roster that names who has none. */
export async function openRow(row: BoardRow): Promise<void> {
  const selection = selectionOf(row);
  await window.showTextDocument(Uri.parse(row.uri), { preview: true, ...(selection && { selection }) });
}

/** Begins the report that a row misses: agency and period are known, and it lies where the roster does. */
export async function writeReport({ agency, period, directive, uri }: BoardRow): Promise<void> {
  const known = { directive, agency, period: period.id || undefined };
  await commands.executeCommand(COMMANDS.newReport, { uri: Uri.parse(uri), ...known });
}
