import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '@soctrang/par-core/directive';

/** One case of the shared tables: a text with a cursor, what is chosen, the text afterwards. */
export interface CompletionCase {
  readonly title: string;
  /** The URI of the file, whose name tells its kind and syntax. */
  readonly file: string;
  readonly today: CalendarDate;
  /** With `▮` where the cursor is. */
  readonly before: string;
  readonly label: string;
  /** With `▮` where the author goes on. */
  readonly after: string;
}

const FOLDER = path.join(import.meta.dirname, 'completion');

/** The tables of a folder that any implementation may run; README.md beside them says how they are written. */
export function completionTables(): readonly { readonly name: string; readonly cases: readonly CompletionCase[] }[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({ name, cases: casesOf(readFileSync(path.join(FOLDER, name), 'utf8'), name) }));
}

function casesOf(table: string, name: string): readonly CompletionCase[] {
  const [head = '', ...parts] = table.split(/^### /mu);
  const file = /^file: (.+)$/mu.exec(head)?.[1];
  const today = /^today: (\d{4}-\d{2}-\d{2})$/mu.exec(head)?.[1];
  if (file === undefined || today === undefined) throw new Error(`${name} lacks its head`);
  const cases: CompletionCase[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [title, before] = titled(parts[index] ?? '');
    const [chosen, after] = titled(parts[index + 1] ?? '');
    if (!chosen.startsWith('→ ')) throw new Error(`${name}: what is chosen in "${title}" is not said`);
    cases.push({ title, file, today: today as CalendarDate, before, label: chosen.slice(2), after });
  }
  return cases;
}

/** The line behind the mark, and the text below it without the line break before the next mark. */
function titled(part: string): readonly [title: string, text: string] {
  const end = part.indexOf('\n');
  return [part.slice(0, end), visibleAsWritten(part.slice(end + 1, -1))];
}

/** Characters that cannot be seen stand in the tables as ones that can. */
function visibleAsWritten(text: string): string {
  return text.replaceAll('␍', '\r').replaceAll('⇥', '\t').replaceAll('⍽', '\u00a0');
}
