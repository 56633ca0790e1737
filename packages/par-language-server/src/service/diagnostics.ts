import { type Finding, type Language, type Severity, sentence, sentenceOf } from '@soctrang/par-core/report';
import { positionAt, type SourceTree } from '@soctrang/par-core/source';
import type { Diagnostic, DiagnosticSeverity, Range } from 'vscode-languageserver-types';
import type { OpenDocument } from './open-document';

/** What an editor prints before the code of a finding. */
export const SOURCE = 'par';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

/**
 * The findings of a file as diagnostics: the same that the command line prints, each with its code, its place, and in
 * `data` what a quick fix needs.
 *
 * @param language the language of the sentences, whatever the vocabulary of the file
 */
export function diagnosticsOf({ uri, checked }: OpenDocument, language: Language): Diagnostic[] {
  return checked.findings.map((finding) => diagnosticOf(finding, uri, checked.tree, language));
}

function diagnosticOf(finding: Finding, uri: string, tree: SourceTree, language: Language): Diagnostic {
  const { related } = finding;
  return {
    range: rangeOf(tree, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: SOURCE,
    message: sentenceOf(finding, language),
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: rangeOf(tree, other) },
        message: sentence(other.message, finding.args, language),
      })),
    }),
    ...(finding.data && { data: finding.data }),
  };
}

/** Offsets of a text as the protocol counts places. */
export function rangeOf(tree: SourceTree, span: { readonly start: number; readonly end: number }): Range {
  return { start: positionAt(tree.lineStarts, span.start), end: positionAt(tree.lineStarts, span.end) };
}
