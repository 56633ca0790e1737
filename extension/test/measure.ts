import { extensions, languages, window, workspace } from 'vscode';
import { asked, at, codeOf, until } from './desk';

/**
 * Called by VS Code inside its extension host, for the benchmarks: how long it takes from opening the first file of ours
 * until what is wrong in it is known; or how long the extension alone takes to be loaded and activated. Nothing of it has run before.
 */
export async function run(): Promise<void> {
  const { file, extension, source, activateOnly } = await asked<{
    readonly file: string;
    readonly extension: string;
    readonly source: string;
    readonly activateOnly: boolean;
  }>();
  const measured = extensions.getExtension(extension);
  if (!measured) throw new Error(`${extension} is not installed`);
  if (measured.isActive) throw new Error(`${extension} is active before a file of its own is open`);
  const began = performance.now();
  if (activateOnly) {
    await measured.activate();
    console.log(`par-e2e ${JSON.stringify({ name: 'measured', activated: performance.now() - began })}`);
    return;
  }
  const known = new Promise<number>((resolve) => {
    const listening = languages.onDidChangeDiagnostics(() => {
      const found = languages.getDiagnostics(at(file)).filter((one) => (one.source ?? codeOf(one)).startsWith(source));
      if (found.length === 0) return;
      listening.dispose();
      resolve(performance.now() - began);
    });
  });
  const document = await workspace.openTextDocument(at(file));
  const opened = performance.now() - began;
  await window.showTextDocument(document);
  await until('active', () => measured.isActive);
  const active = performance.now() - began;
  const diagnosed = await known;
  console.log(`par-e2e ${JSON.stringify({ name: 'measured', opened, active, diagnosed })}`);
}
