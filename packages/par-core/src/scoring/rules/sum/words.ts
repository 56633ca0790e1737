import type { Bilingual } from '../../../directive/model';

/** What is said of a branch; its rule is never written in a set. */
export const SUM_WORDS = {
  name: { vi: 'tổng các mục', en: 'sum of the items' },
  sentences: {
    rule: {
      vi: 'Bằng tổng điểm của {count} mục bên trong; mỗi mục chưa làm tròn.',
      en: 'The sum of the {count} items inside, each of them unrounded.',
    },
  },
} as const satisfies { readonly name: Bilingual; readonly sentences: Readonly<Record<string, Bilingual>> };
