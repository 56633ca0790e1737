import type { AgencyKind, Bilingual } from '@soctrang/par-core/directive';
import { BLANK } from './date-line';

/** By what authority a document is signed (quyền hạn của người ký), as it is written before the office. */
export const AUTHORITIES = {
  TM: { written: 'TM.', meaning: { vi: 'thay mặt', en: 'on behalf of' } },
  KT: { written: 'KT.', meaning: { vi: 'ký thay', en: 'in place of' } },
  Q: { written: 'Q.', meaning: { vi: 'quyền', en: 'acting' } },
  TL: { written: 'TL.', meaning: { vi: 'thừa lệnh', en: 'by order of' } },
  TUQ: { written: 'TUQ.', meaning: { vi: 'thừa ủy quyền', en: 'by delegation of' } },
} as const satisfies Readonly<Record<string, { readonly written: string; readonly meaning: Bilingual }>>;

export type AuthorityId = keyof typeof AUTHORITIES | 'head';

export interface Signing {
  readonly authority?: AuthorityId | undefined;
  /** The office of the signer, as the report has it: `Phó Giám đốc`. */
  readonly title?: string | undefined;
  readonly agencyKind?: AgencyKind | undefined;
  readonly agencyName?: string | undefined;
}

const capitals = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

/** The office above a deputy's: `Giám đốc` of `Phó Giám đốc`. */
function headOf(title: string): string | undefined {
  const written = title.normalize('NFC').trim();
  return /^phó\s/iu.test(written) ? written.slice('phó'.length).trim() : undefined;
}

/**
 * The lines above a signature, in capitals. Nobody's office is guessed: what the report does not say is left blank.
 *
 * @example signingLines({ authority: 'KT', title: 'Phó Giám đốc' }) // ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']
 * @example signingLines({ authority: 'TM', title: 'Chủ tịch', agencyKind: 'district' })
 * // ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']
 */
export function signingLines({ authority = 'head', title, agencyKind, agencyName }: Signing): readonly string[] {
  const own = title === undefined ? BLANK : capitals(title);
  const head = title === undefined ? undefined : headOf(title);
  const isCommittee = agencyKind === 'district' || agencyKind === 'provincial-leadership';
  const above = head === undefined ? (isCommittee ? 'CHỦ TỊCH' : BLANK) : capitals(head);
  switch (authority) {
    case 'head':
      return [own];
    case 'Q':
      return [`Q. ${own}`];
    case 'KT':
      return [`KT. ${above}`, own];
    case 'TL':
    case 'TUQ':
      return [`${authority}. ${isCommittee ? 'CHỦ TỊCH' : BLANK}`, own];
    case 'TM': {
      const body = isCommittee ? 'ỦY BAN NHÂN DÂN' : agencyName === undefined ? BLANK : capitals(agencyName);
      return [`TM. ${body}`, ...(head === undefined ? [] : [`KT. ${capitals(head)}`]), own];
    }
    default: {
      const unknown: never = authority;
      return unknown;
    }
  }
}
