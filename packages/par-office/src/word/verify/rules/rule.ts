import type { FoundElements } from '../elements-found';
import type { Found } from '../finding';
import type { DocumentRead } from '../read/model';

/** What a rule looks at. */
export interface FormContext {
  readonly document: DocumentRead;
  readonly elements: FoundElements;
}

/** One thing that the decree asks of a document: what departs from it. */
export type FormRule = (context: FormContext) => readonly Found[];
