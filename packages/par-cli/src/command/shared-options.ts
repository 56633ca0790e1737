import type { Language } from '../messages';
import type { Choice, Options } from './option';

const LANGUAGES = [
  { name: 'vi', about: { vi: 'tiếng Việt', en: 'Vietnamese' } },
  { name: 'en', about: { vi: 'tiếng Anh', en: 'English' } },
] as const satisfies readonly Choice<Language>[];

/** Options that every command takes, and that may stand before its name. */
export const SHARED_OPTIONS = {
  lang: {
    kind: 'choice',
    value: { vi: 'TIẾNG', en: 'LANGUAGE' },
    choices: LANGUAGES,
    default: 'vi',
    about: { vi: 'Ngôn ngữ của các câu', en: 'Language of the sentences' },
  },
  help: { kind: 'flag', short: 'h', about: { vi: 'Xem cách dùng', en: 'Show how it is used' } },
  version: { kind: 'flag', short: 'v', about: { vi: 'Xem phiên bản', en: 'Show the version' } },
} as const satisfies Options;
