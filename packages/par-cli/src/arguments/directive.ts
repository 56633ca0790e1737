import { closest, type Directive, soctrang20210924 } from '@soctrang/par-core/directive';
import { readDirectiveFile } from '../check/directive-file';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain, remark } from '../complain';
import { diskWorkspace, shownPath } from '../files/disk-workspace';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';

/** No directive is larger; what is larger is no directive. */
const LARGEST_DIRECTIVE = 5 * 1024 * 1024;

/**
 * The directive that a command is about: the one of an id or a file, or where nothing is said the one that lies nearest
 * to the folder the user stands in, or else the built-in one.
 *
 * @param text what `--directive` says
 */
export async function directiveOf(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  text: string | undefined,
): Promise<Directive | 'refused'> {
  const { io, say, language } = call;
  const today = await io.today();
  const workspace = diskWorkspace({ cwd: io.cwd, today, maxSize: LARGEST_DIRECTIVE, isHeeded: true });
  const { directives, brokenFiles } = await workspace.around(io.cwd);
  const refused = (file: string): 'refused' => {
    complain(call, say('directive-broken', { path: printable(file), file: shellWord(printable(file)) }));
    return 'refused';
  };
  if (text === undefined) {
    // Another directive than the one that somebody has put here would answer another question.
    const broken = brokenFiles.find(({ kind }) => kind === 'directive');
    if (broken) return refused(shownPath(io.cwd, broken.path));
    const [nearest = soctrang20210924] = directives;
    if (nearest.id !== soctrang20210924.id)
      remark(call, say('directive-nearby', { directive: nearest.id, title: nearest.title[language] }));
    return nearest;
  }
  const known = directives.find(({ id }) => id === text);
  if (known) return known;
  const broken = brokenFiles.find(({ kind, id }) => kind === 'directive' && id === text);
  if (broken) return refused(shownPath(io.cwd, broken.path));
  if (!/\.(?:ya?ml|json)$/iu.test(text)) {
    const ids = directives.map(({ id }) => id);
    const [meant] = closest(text, ids, { max: 1 });
    const sentence =
      meant === undefined
        ? say('directive-unknown', { text, known: ids.join(', ') })
        : say('directive-unknown.meant', { text, meant });
    complain(call, sentence);
    return 'refused';
  }
  const read = await readDirectiveFile(call, text, today, LARGEST_DIRECTIVE, { directives, brokenFiles });
  if (read === 'refused') return 'refused';
  return read.directive ?? refused(text);
}
