import type { Table } from 'docx';
import { BLANK } from '../decree-30/date-line';
import { RECIPIENTS_HEAD } from '../decree-30/elements';
import { recipientLines } from '../decree-30/recipients';
import { signingLines } from '../decree-30/signing';
import type { OfficialDocument } from './blocks';
import { twoColumns } from './head';
import { elementParagraph } from './paragraphs';
import { inline } from './prose';

/** The end of a document: recipients at the left, who signs at the right. */
export function closingTable({ recipients, drafter, signing, signer }: OfficialDocument): Table {
  const name = signer === undefined ? '' : inline(signer);
  return twoColumns(
    [
      [
        [
          elementParagraph('recipientsHead', RECIPIENTS_HEAD),
          ...recipientLines(recipients, drafter).map((line) => elementParagraph('recipient', line)),
        ],
        [
          ...signingLines(signing).map((line) => elementParagraph('authority', line)),
          elementParagraph('signer', name === '' ? BLANK : name),
        ],
      ],
    ],
    50,
  );
}
