import { type Language, nameIn } from '../../vocabulary';
import { yamlOf } from '../../write-yaml';
import { DIRECTIVE_FORMAT } from '../format';
import type { DirectiveFile } from '../schema';
import { DIRECTIVE } from '../vocabulary';
import { COMMENTS, TEMPLATE } from './words';

export interface DirectiveTemplateOptions {
  /** The id of the directive; `mau-van-ban-chi-dao` or `directive-template` unless told. */
  readonly id?: string | undefined;
}

/**
 * A small and whole directive as the text of a file, to be changed into one's own: each part of a directive once, with
 * what it means above it. All of it is invented, and it says so.
 *
 * @example directiveTemplate('vi') // '# ĐÂY LÀ MẪU. …\nmẫu: par-directive/1\n…'
 */
export function directiveTemplate(language: Language, { id }: DirectiveTemplateOptions = {}): string {
  const keys = {
    agencies: 'agencies',
    groups: 'groups',
    indicators: 'indicators',
    tasks: 'tasks',
    reportingDuty: 'duty',
  } as const;
  const before = new Map<string, readonly string[]>([
    [nameIn(language, 'format', DIRECTIVE.format), COMMENTS.head[language]],
    ...Object.entries(keys).map(([key, part]) => {
      const term = DIRECTIVE[key as keyof typeof keys];
      return [nameIn(language, key, term), COMMENTS[part][language]] as const;
    }),
  ]);
  return yamlOf(DIRECTIVE_FORMAT, templateFile(language, id), language)
    .split('\n')
    .flatMap((line) => {
      const comments = before.get(/^([^\s:][^:]*):/u.exec(line)?.[1] ?? '') ?? [];
      return [...comments.map((comment) => `# ${comment}`), line];
    })
    .join('\n');
}

function templateFile(language: Language, id: string | undefined): DirectiveFile {
  const say = (word: keyof typeof TEMPLATE): string => TEMPLATE[word][language];
  // The kind of an agency is told from its Vietnamese name.
  const named = (word: keyof typeof TEMPLATE) => (language === 'vi' ? TEMPLATE[word].vi : TEMPLATE[word]);
  return {
    format: 'par-directive/1',
    id: id ?? say('id'),
    documentType: 'directive',
    reference: '05/CT-UBND',
    title: say('title'),
    issuer: say('committee'),
    place: say('place'),
    date: '2023-03-15',
    province: say('province'),
    agencies: [
      { name: named('committee'), abbreviations: ['UBND'] },
      { name: named('home'), abbreviations: ['SNV'] },
      { name: named('health'), abbreviations: ['SYT'] },
      language === 'vi' ? say('district') : { name: named('district') },
    ],
    groups: [{ name: say('all'), members: ['SNV', 'SYT', say('district')] }],
    indicators: [
      {
        id: language === 'vi' ? 'ho-so-dung-han' : 'dossiers-in-time',
        title: say('indicator'),
        numerator: say('numerator'),
        denominator: say('denominator'),
        target: 98,
      },
    ],
    tasks: [
      {
        id: '1.a',
        title: say('onTime'),
        binds: [say('all')],
        deadline: 'continuous',
        indicators: [language === 'vi' ? 'ho-so-dung-han' : 'dossiers-in-time'],
        obligations: [say('progress'), say('apology')],
      },
      {
        id: '2.a',
        title: say('plan'),
        binds: [say('home')],
        deadline: { period: '2023-Q4' },
        obligations: [say('draft'), say('submit')],
      },
    ],
    reportingDuty: {
      binds: [say('all')],
      to: say('committee'),
      through: say('home'),
      period: '2023-Q4',
      lastDay: '2023-12-15',
    },
  };
}
