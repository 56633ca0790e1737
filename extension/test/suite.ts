import { commands, workspace } from 'vscode';
import { CASES } from './cases';
import { asked, type Host, NOTES } from './desk';

interface Asked {
  readonly host: Host;
  /** Whether the popular YAML extension is installed, too. */
  readonly beside: boolean;
  /** Parts of the names of the cases to run, with commas between them. */
  readonly only: string;
}

/** Each case has as long as a person would wait at most, on a machine that does much else. */
const PATIENCE_MS = 180_000;

/** Called by VS Code inside its extension host: runs the cases and tells each outcome by a line of the log. */
export async function run(): Promise<void> {
  const { host, beside: besideYaml, only } = await asked<Asked>();
  let failed = 0;
  for (const { name, hosts, beside = false, run: perform } of CASES) {
    if (
      beside !== besideYaml ||
      !only.split(',').some((part) => name.includes(part)) ||
      !(hosts?.includes(host) ?? true)
    )
      continue;
    const began = Date.now();
    let error: string | undefined;
    try {
      await withPatience(perform());
    } catch (thrown) {
      failed += 1;
      error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    }
    const notes = NOTES.splice(0);
    console.log(
      `par-e2e ${JSON.stringify({ name, ms: Date.now() - began, notes, ...(error !== undefined && { error }) })}`,
    );
    await cleanUp();
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** No case may see what the one before it left: open editors with unsaved words, and settings. */
async function cleanUp(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty && !isUntitled)) {
    await document.save();
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
