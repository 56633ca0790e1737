import { type Code, type Finding, type Language, type Severity, sentence, sentenceOf } from '@soctrang/par-core/report';
import { lineEndOf, positionAt, type SourceTree } from '@soctrang/par-core/source';
import type { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range } from 'vscode-languageserver-types';
import { DIAGNOSTICS } from '../messages/diagnostics';
import { fill } from '../messages/fill';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';

/** What an editor prints before the code of a finding. */
export const SOURCE = 'par';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** Codes of what can go without a loss, as the protocol's `Unnecessary`: editors show it faded. */
const UNNECESSARY: ReadonlySet<Code> = new Set<Code>([
  'PAR022', // a comment that silences nothing
  'PAR106', // a key written twice
  'PAR205', // a task reported twice
  'PAR411', // a document named twice
  'PAR801', // a day off written twice
  'PAR803', // an agency twice in a roster
  'PAR807', // a day that changes nothing in the calendar
  'PAR811', // an exception that silences nothing
  'PAR812', // an exception for no file
  'PAR875', // a variable that no formula uses
]);

/** Codes of what holds no more, as the protocol's `Deprecated`: editors strike it through. */
const DEPRECATED: ReadonlySet<Code> = new Set<Code>([
  'PAR211', // an agency that is not at work in the period
]);

export interface DiagnosticOptions {
  /** Where the page of a code is; without it, diagnostics lead nowhere. */
  readonly hrefOf?: (code: Code) => string;
  /**
   * How many findings are shown at most, the gravest first; all of them unless told. Where there are more, one diagnostic
   * without a code stands before them on the first line and says so.
   */
  readonly most?: number;
}

/**
 * The findings of a file as diagnostics: the same that the command line prints, each with its code, its place, and in
 * `data` what a quick fix needs.
 *
 * @param language the language of the sentences, whatever the vocabulary of the file
 * @throws TypeError where that is neither `vi` nor `en`
 * @example diagnosticsOf(report, 'vi', { hrefOf: (code) => `https://example.vn/ma/${code}` })
 */
export function diagnosticsOf(
  { uri, checked }: OpenDocument,
  language: Language,
  options: DiagnosticOptions = {},
): Diagnostic[] {
  requireLanguage(language, 'diagnosticsOf');
  const { findings, tree } = checked;
  const shown = gravest(findings, options.most);
  const diagnostics = shown.map((finding) => diagnosticOf(finding, uri, tree, language, options));
  if (shown.length === findings.length) return diagnostics;
  const args = {
    found: findings.length,
    shown: shown.length,
  };
  const more: Diagnostic = {
    range: rangeOf(tree, { start: 0, end: lineEndOf(tree.lineStarts, tree.source, 0) }),
    severity: SEVERITIES.info,
    source: SOURCE,
    message: fill(DIAGNOSTICS.more, language, args),
  };
  return [more, ...diagnostics];
}

/** As many findings as may be shown, in their order: none is left out that is graver than one that is kept. */
function gravest(findings: readonly Finding[], most = Number.POSITIVE_INFINITY): readonly Finding[] {
  if (findings.length <= most) return findings;
  const kept = new Set<Finding>();
  for (const severity of ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[]) {
    for (const finding of findings) {
      if (kept.size >= most) break;
      if (finding.severity === severity) kept.add(finding);
    }
  }
  return findings.filter((finding) => kept.has(finding));
}

function diagnosticOf(
  finding: Finding,
  uri: string,
  tree: SourceTree,
  language: Language,
  { hrefOf }: DiagnosticOptions,
): Diagnostic {
  const { code, related } = finding;
  const tags = tagsOf(code);
  return {
    range: rangeOf(tree, finding),
    severity: SEVERITIES[finding.severity],
    code,
    ...(hrefOf && { codeDescription: { href: hrefOf(code) } }),
    source: SOURCE,
    message: sentenceOf(finding, language),
    ...(tags && { tags }),
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: rangeOf(tree, other) },
        message: sentence(other.message, finding.args, language),
      })),
    }),
    ...(finding.data && { data: finding.data }),
  };
}

function tagsOf(code: Code): DiagnosticTag[] | undefined {
  if (UNNECESSARY.has(code)) return [1];
  return DEPRECATED.has(code) ? [2] : undefined;
}

/** Offsets of a text as the protocol counts places. */
export function rangeOf(tree: SourceTree, span: { readonly start: number; readonly end: number }): Range {
  return { start: positionAt(tree.lineStarts, span.start), end: positionAt(tree.lineStarts, span.end) };
}
