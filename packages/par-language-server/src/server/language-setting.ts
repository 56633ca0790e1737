import type { Language } from '@soctrang/par-core/report';

/** The language of sentences by the setting `par.language`: Vietnamese unless English is asked for. */
export function languageSetting(settings: unknown): Language {
  if (typeof settings !== 'object' || settings === null || !('language' in settings)) return 'vi';
  return settings.language === 'en' ? 'en' : 'vi';
}
