import type { Bilingual, Provenance } from '../../directive/model';
import type { Rational } from '../exact/rational';
import type { Failure } from '../inputs';
import type { Decision, Level, RankGroup, Rounding, Rule, ScoredBy } from '../model';
import type { Arithmetic, Case, Derived, Reading } from '../rules/explained';
import type { ScoredTotal, Stage, Status, Warning } from '../score';

/** What the set says of an item, and where. */
export interface ExplainedItem {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: Level;
  /** Where in the set: `/areas/0/items/2`. */
  readonly path: string;
  /** The items it stands in, the area first. */
  readonly within: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly note: Bilingual | undefined;
  readonly maximum: Rational;
  /** Where the maximum comes from: of the item, else of what it stands in, else of the set. */
  readonly maximumProvenance: Provenance;
  /** Of a leaf. */
  readonly rule: Rule | undefined;
  readonly scoredBy: ScoredBy | undefined;
  /** Where the numbers in the rule come from; as the maximum unless the set says otherwise. */
  readonly ruleProvenance: Provenance | undefined;
  /** The decision that issued the set. */
  readonly decision: Decision | undefined;
}

/** Points of one stage, or why they could not be read. */
export interface StagePoints {
  readonly stage: Stage;
  /** As they were computed or given, not yet held within 0 and the maximum. */
  readonly points: Rational | Failure;
}

export interface ExplainedLeaf {
  readonly kind: 'leaf';
  readonly item: ExplainedItem;
  readonly status: Status;
  /** The points that count, held within 0 and the maximum; 0 where there are none, see `status`. */
  readonly points: Rational;
  /** The maximum; 0 where the leaf does not apply. */
  readonly counted: Rational;
  /** The stage whose points count. */
  readonly stage: Stage | undefined;
  /** The points of every stage that has some, computed first. */
  readonly stages: readonly StagePoints[];
  /** Which case it was: of the rule, or `given` by people, `missing`, `failed`. */
  readonly case: Case;
  /** Gives the points before they are held. */
  readonly arithmetic: Arithmetic | undefined;
  /** Where the points were held: to what, and what they were before. */
  readonly held: { readonly to: 'maximum' | 'zero'; readonly from: Rational } | undefined;
  readonly failure: Failure | undefined;
  /** What the rule makes of the input, whoever's points count. */
  readonly computed: Reading;
  /** What the agency says to it (giải trình). */
  readonly explanation: string | undefined;
}

export interface ExplainedBranch {
  readonly kind: 'branch';
  readonly item: ExplainedItem;
  readonly points: Rational;
  readonly counted: Rational;
  /** Points that may still come: maxima of leaves that are missing or failed. */
  readonly open: Rational;
  /** How many leaves under it are missing, do not apply, could not be read. */
  readonly missing: number;
  readonly notApplicable: number;
  readonly failed: number;
  /** Gives the points: the sum of the items. */
  readonly arithmetic: Arithmetic;
  /** Points ÷ counted × 100%: 0.87 is 87%. Of an area; absent where nothing counts. */
  readonly index: Derived | undefined;
  readonly items: readonly ExplainedNode[];
}

export type ExplainedNode = ExplainedLeaf | ExplainedBranch;

/** The group of the year (xếp loại), with its threshold. */
export interface ExplainedGroup extends RankGroup {
  readonly provenance: Provenance;
}

/** Of a whole set. */
export interface ExplainedTotal extends ScoredTotal {
  readonly arithmetic: Arithmetic;
  /** Points ÷ counted × 100%: 0.87 is 87%. */
  readonly indexFrom: Derived | undefined;
  readonly group: ExplainedGroup | undefined;
}

/** The set that was scored by. */
export interface ExplainedSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly year: number;
  readonly decision: Decision | undefined;
  readonly note: Bilingual | undefined;
  readonly provenance: Provenance;
  readonly rounding: Rounding | undefined;
}

/**
 * Why a score is what it is, as data: no text is made, numbers are exact, and it can be turned into JSON.
 * `explanationText` and `explanationMarkdown` put it into words.
 */
export interface Explanation {
  readonly set: ExplainedSet;
  /** The last stage that was looked at. */
  readonly stage: Stage;
  /** Of the whole set; absent where one item was asked for. */
  readonly total: ExplainedTotal | undefined;
  readonly warnings: readonly Warning[];
  /** The areas, or the item that was asked for. */
  readonly items: readonly ExplainedNode[];
}
