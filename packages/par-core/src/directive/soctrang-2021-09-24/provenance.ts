import type { Provenance } from '../model';

/** The directive itself, as a source: the text gives neither its number nor its signer. */
export const LETTER = 'Công văn ngày 24/9/2021 của Ủy ban nhân dân tỉnh Sóc Trăng';

/** Stands in the text of the directive. */
export const IN_THE_LETTER: Provenance = { kind: 'sourced', source: LETTER };

/** Follows from the words of the directive; `vi` and `en` say how. */
// @__NO_SIDE_EFFECTS__
export function fromTheLetter(vi: string, en: string): Provenance {
  return { kind: 'inferred', source: LETTER, how: { vi, en } };
}

/** A count or rate defined by this product, where the directive implies a quantity without defining it. */
export const OWN_DEFINITION: Provenance = {
  kind: 'own',
  note: {
    vi: 'Cách tính do phần mềm này đặt ra; văn bản chỉ nêu nội dung công việc.',
    en: 'Defined by this product; the directive only states the work.',
  },
};

/** A rate whose formula is customary in PAR INDEX, without a public source at hand. */
export const CUSTOMARY_FORMULA: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Cách tính thường dùng khi chấm Chỉ số CCHC, chưa đối chiếu được với văn bản gốc.',
    en: 'The formula customary in scoring PAR INDEX, not yet checked against the original document.',
  },
};

/** A rate defined by the later index of service to citizens and enterprises; `part` is its number there. */
// @__NO_SIDE_EFFECTS__
export function asInDecision766(part: string): Provenance {
  return {
    kind: 'inferred',
    source: `Quyết định số 766/QĐ-TTg, chỉ số ${part}`,
    how: {
      vi: 'Văn bản năm 2021 nêu tỷ lệ mà không định nghĩa; dùng định nghĩa của bộ chỉ số ban hành sau.',
      en: 'The directive of 2021 names the rate without defining it; the definition of the later index is used.',
    },
  };
}
