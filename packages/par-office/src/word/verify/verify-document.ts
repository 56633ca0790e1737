import type { Refusal } from '../../archive/refusal';
import { elementsOf } from './elements-found';
import { type DocumentFinding, findingsOf } from './finding';
import { readDocument } from './read/read-document';
import { FORM_RULES } from './rules';

/** What came of verifying a file of Word: what departs from the form, or why it was not read. */
export type VerifiedDocument =
  | { readonly kind: 'verified'; readonly findings: readonly DocumentFinding[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Holds a file of Word against the form of official documents, Decree 30/2020/NĐ-CP, annex I: a report with a named
 * type (form 1.4) or an official letter (form 1.5), written by this product or edited by people. Never throws, whatever
 * the bytes: what is no file of Word, or a hostile one, is refused.
 *
 * @example
 * const verified = verifyDocument(bytes);
 * if (verified.kind === 'verified')
 *   for (const finding of verified.findings)
 *     console.log(finding.code, documentPlaceText(finding, 'vi'), documentFindingText(finding, 'vi'));
 */
export function verifyDocument(bytes: Uint8Array): VerifiedDocument {
  const document = readDocument(bytes);
  if ('reason' in document) return { kind: 'refused', refusal: document };
  const context = { document, elements: elementsOf(document) };
  return { kind: 'verified', findings: findingsOf(FORM_RULES.flatMap((rule) => rule(context))) };
}
