import { type AssessedComponent, claimedPoints, type TextEdit as Edit, setValueAt } from '@soctrang/par-core/report';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import type { OpenDocument, ReportDocument } from '../open-document';
import { textEdits } from '../text-edits';
import { type ActionContext, rewriting, titleOf, touches } from './action';

/**
 * The claimed points (điểm tự chấm) of every component of a self-assessment as its rule gives them for what the report
 * knows, rounded as the set says. A component whose rule cannot reckon, or that does not apply, is left as it is.
 */
export function claimedPointsEdits(document: OpenDocument): TextEdit[] {
  const claims = document.kind === 'report' ? claimsOf(document) : [];
  return textEdits(
    document.checked.tree,
    claims.flatMap(({ edits }) => edits),
  );
}

interface Claim {
  readonly component: AssessedComponent;
  readonly points: string;
  readonly edits: readonly Edit[];
}

/** What differs from what stands there, in the order of the file. */
function claimsOf({ checked, syntax }: ReportDocument): readonly Claim[] {
  const { assessment, language } = checked;
  return (assessment?.components ?? [])
    .flatMap((component): Claim[] => {
      const points = assessment && claimedPoints(assessment, component, { language, syntax });
      if (points === undefined || component.read.fields.points?.node?.value === points) return [];
      const edits = setValueAt(checked, component.read.path, 'points', points);
      return edits.length === 0 ? [] : [{ component, points, edits }];
    })
    .sort((one, other) => one.component.key.start - other.component.key.start);
}

/** For the component at the cursor, and for all of them. */
export function claimActions(context: ActionContext): readonly CodeAction[] {
  const { document, options, place } = context;
  if (document.kind !== 'report') return [];
  const claims = claimsOf(document);
  const { language } = options;
  const one = claims.find(({ component: { key, read } }) => touches(place, { start: key.start, end: read.node.end }));
  const single = one
    ? rewriting(
        context,
        'refactor.rewrite.par.claim',
        titleOf(CODE_ACTIONS.claimOne, language, { id: one.component.id, points: one.points }),
        one.edits,
      )
    : [];
  const title = titleOf(CODE_ACTIONS.claimAll, language, { count: claims.length });
  return [
    ...single,
    ...rewriting(
      context,
      'source.par.claim',
      title,
      claims.flatMap(({ edits }) => edits),
    ),
  ];
}
