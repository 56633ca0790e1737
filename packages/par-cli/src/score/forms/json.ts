import { provenanceWords, warningWords } from '@soctrang/par-core/scoring/text';
import type { Language } from '../../messages';
import type { ScoredFile } from '../scored-files';
import { figureRecord, rowsOf } from '../sheet';

/** Scores as data: every figure rounded as its set says, and exact beside it. */
export function scoreJson(files: readonly ScoredFile[], language: Language): string {
  return `${JSON.stringify(
    files.map((file) => scoreRecord(file, language)),
    null,
    2,
  )}\n`;
}

export function scoreRecord({ file, agency, period, score, errors }: ScoredFile, language: Language) {
  const { set } = score.compiled;
  const { total } = score;
  return {
    file,
    agency: agency?.id ?? null,
    period: period?.id ?? null,
    criteriaSet: { id: set.id, year: set.year, provenance: set.provenance },
    stage: score.stage,
    points: figureRecord(score, total.points),
    maximum: figureRecord(score, total.maximum),
    counted: figureRecord(score, total.counted),
    open: figureRecord(score, total.open),
    index: total.index ? figureRecord(score, total.index) : null,
    group: score.group ?? null,
    missing: total.missing,
    notApplicable: total.notApplicable,
    failed: total.failed,
    errors,
    items: rowsOf(score).map(({ item, scored }) => ({
      id: item.id,
      name: item.name,
      level: scored.level,
      points: figureRecord(score, scored.points),
      maximum: figureRecord(score, scored.maximum),
      counted: figureRecord(score, scored.counted),
      ...(scored.status !== undefined && { status: scored.status }),
      ...(scored.stage !== undefined && { stage: scored.stage }),
    })),
    warnings: score.warnings.map((warning) => ({
      kind: warning.kind,
      item: warning.item,
      message: warningWords(warning, language),
    })),
    provenance: provenanceWords(set.provenance, language),
  };
}
