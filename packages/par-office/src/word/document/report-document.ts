import type { CalendarDate } from '@soctrang/par-core/directive';
import type { CheckedReport, ReportScore } from '@soctrang/par-core/report';
import { Document, Packer, Paragraph } from 'docx';

export interface ReportDocumentOptions {
  /** The day it is made: it stands in the properties of the file, and nowhere in its text. */
  readonly today: CalendarDate;
  /** The report's score, for the table of the self-assessment; without one that part is left out. */
  readonly scored?: ReportScore | undefined;
  /** Whether the document is marked as a draft. */
  readonly isDraft?: boolean;
  /** Whether the explanation of the score follows as an appendix. */
  readonly appendix?: boolean;
}

/** A progress report as an official document, a file of Word. */
export async function reportDocument(checked: CheckedReport, _options: ReportDocumentOptions): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph(checked.agency?.name.vi ?? '')] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
