import { checkText } from '@soctrang/par-core';
import { type OpenDocument, openDocument } from '../open-document';

/** A file as it would be read with another text, by the same directives and criteria sets. */
export function reopened(document: OpenDocument, text: string): OpenDocument {
  const { kind, syntax, uri } = document;
  if (kind === 'report' || kind === 'criteria') {
    const { criteriaSets, directives, today } = document;
    return openDocument(kind, uri, text, { criteriaSets, directives, today });
  }
  // What is asked of these kinds – certain fixes, the order of a list – does not depend on the day.
  return { ...document, checked: checkText(kind, text, { today: ANY_DAY, syntax }) };
}

const ANY_DAY = '2021-12-31';
