/**
 * The shape of a criteria set (bộ tiêu chí) as data. Nothing here is particular to one province or one year: another
 * year's decision is another value of these types.
 */

import type { Bilingual, CalendarDate, Provenance } from '../directive/model';
import type { RoundingMode } from './exact/rounding';

/**
 * A number as it is written: `0.1` means exactly one tenth. As text it may also be a percentage, `95.5%`, or a
 * fraction, `1/3`. At most 30 digits.
 */
export type Numeral = number | string;

/** A criteria set of one year, with the decision that issued it and where its numbers come from. */
export interface CriteriaSet {
  /** `par-index-2021`, `directive-soctrang-2021` */
  readonly id: string;
  readonly name: Bilingual;
  /** The year that is scored. */
  readonly year: number;
  readonly validFrom?: CalendarDate;
  /** Last day of validity, inclusive. */
  readonly validTo?: CalendarDate;
  readonly decision?: Decision;
  readonly note?: Bilingual;
  /** Of every number in the set that does not say otherwise. */
  readonly provenance: Provenance;
  /** How a printed figure is rounded; two digits, half away from zero, unless told otherwise. */
  readonly rounding?: Rounding;
  /** Groups of the year (xếp loại), best first. */
  readonly groups?: RankGroups;
  /** Areas (lĩnh vực); a set known only by its blocks has leaves here. */
  readonly areas: readonly Item[];
}

/** The decision that issued a set (quyết định ban hành). */
export interface Decision {
  /** Number and symbol: `1149/QĐ-BNV`. */
  readonly reference: string;
  readonly date?: CalendarDate;
  readonly issuer?: Bilingual;
  readonly title?: Bilingual;
}

export interface Rounding {
  /** Decimal places, 0 to 10. */
  readonly digits?: number;
  readonly mode?: RoundingMode;
}

/** Into which group an index falls. */
export interface RankGroups {
  readonly bands: readonly RankGroup[];
  readonly provenance?: Provenance;
}

export interface RankGroup {
  /** `A`, `Tốt` */
  readonly name: string;
  /** Lowest index of the group, in percent, inclusive; absent for the last group, which takes what is left. */
  readonly from?: Numeral;
  /** True where the index has to exceed `from` (trên 90). */
  readonly exclusive?: boolean;
}

/** An area, criterion, component, or part of a component: a sum of items, or a leaf with a rule of its own. */
export type Item = Branch | Leaf;

/** Where an item stands: lĩnh vực, tiêu chí, tiêu chí thành phần, nội dung của tiêu chí thành phần. */
export type Level = 'area' | 'criterion' | 'component' | 'part';

interface ItemBase {
  /** Unique in its set: `1.1.1`. */
  readonly id: string;
  readonly name: Bilingual;
  /** Highest points (điểm tối đa). */
  readonly maximum: Numeral;
  /** Of the numbers of this item and of what stands under it; else that of the item above. */
  readonly provenance?: Provenance;
  readonly note?: Bilingual;
}

/** An item whose points are the sum of what stands under it. */
export interface Branch extends ItemBase {
  readonly items: readonly Item[];
}

/** An item that has a rule. */
export interface Leaf extends ItemBase {
  readonly scoredBy: ScoredBy;
  readonly rule: Rule;
  /** Of the numbers in the rule, where they come from elsewhere than the maximum. */
  readonly ruleProvenance?: Provenance;
  /** Where a report already says what the rule asks: a figure of the report, or `indicator:` and its id. */
  readonly takes?: string;
}

export const isLeaf = (item: Item): item is Leaf => 'rule' in item;

/** Who scores a leaf. */
export type ScoredBy =
  | 'self-assessment' // tự chấm, thẩm định
  | 'survey' // điều tra xã hội học
  | 'external'; // số liệu bên ngoài: SIPAS, tác động kinh tế - xã hội

/** In what a rule measures, for whoever reads it. A rate is in percent: 95.5 means 95,5%. */
export type Unit = 'percent' | 'count' | 'number';

/** What a rule of one kind may stand in: fourteen that score, and two that change what another one says. */
export type Rule =
  | YesNoRule
  | BandsRule
  | LinearRule
  | LinearWithFloorRule
  | LinearToTargetRule
  | LinearBetweenRule
  | DeductionRule
  | CountBandsRule
  | DateBandsRule
  | SurveyRule
  | GrowthRule
  | ExternalIndexRule
  | FormulaRule
  | EvidenceRule
  | NotApplicableRule;

/** Every kind of rule; `sum` is the rule of a branch, which is never written. */
export type RuleKindName = Rule['kind'] | 'sum';

/** Met: the maximum, else nothing (có/không). Takes true or false. */
export interface YesNoRule {
  readonly kind: 'yes-no';
}

/** Points by bands of a value (theo khoảng). Takes a number or a rate. */
export interface BandsRule {
  readonly kind: 'bands';
  readonly unit: Unit;
  readonly bands: readonly Band[];
}

/** From `from`, inclusive, to `to`, exclusive; what is absent is open. */
export interface Band {
  readonly from?: Numeral;
  readonly to?: Numeral;
  readonly points: Numeral;
}

/** Rate × maximum (tuyến tính). Takes a rate. */
export interface LinearRule {
  readonly kind: 'linear';
}

/** Full at 100%, in proportion from the floor on, nothing below it (tuyến tính có sàn). Takes a rate. */
export interface LinearWithFloorRule {
  readonly kind: 'linear-with-floor';
  /** In percent. */
  readonly floor: Numeral;
}

/** Full from the target on, in proportion below it (tuyến tính đến mục tiêu). Takes a number or a rate. */
export interface LinearToTargetRule {
  readonly kind: 'linear-to-target';
  readonly unit: Unit;
  readonly target: Numeral;
}

/** Nothing at `low`, the maximum at `high`, in proportion between (tuyến tính giữa hai ngưỡng); `low` may be the larger one. */
export interface LinearBetweenRule {
  readonly kind: 'linear-between';
  readonly unit: Unit;
  readonly low: Numeral;
  readonly high: Numeral;
}

/** The maximum less so much for each case, never below nothing (trừ điểm theo số lượng). Takes a count. */
export interface DeductionRule {
  readonly kind: 'deduction';
  readonly perCase: Numeral;
  /** Cases that cost nothing. */
  readonly free?: number;
}

/** Points by how many there are (theo số lượng). Takes a count. */
export interface CountBandsRule {
  readonly kind: 'count-bands';
  readonly bands: readonly CountBand[];
}

export interface CountBand {
  readonly atLeast: number;
  readonly points: Numeral;
}

/** Points by the day it was done (theo thời hạn). Takes a date, or `false` for what was not done at all. */
export interface DateBandsRule {
  readonly kind: 'date-bands';
  readonly bands: readonly DateBand[];
}

export interface DateBand {
  /** Last day of the band, inclusive. */
  readonly by: CalendarDate;
  readonly points: Numeral;
}

/** Share of each answer × its weight × maximum (điều tra xã hội học). Takes how many chose each option. */
export interface SurveyRule {
  readonly kind: 'survey';
  readonly options: readonly SurveyOption[];
}

export interface SurveyOption {
  readonly id: string;
  readonly name: Bilingual;
  /** In percent of the maximum: 100 for the best answer. */
  readonly weight: Numeral;
}

/** Points by growth on the year before (tăng trưởng so với năm trước). Takes `current` and `previous`. */
export interface GrowthRule {
  readonly kind: 'growth';
  /** `percent`: (current − previous) / previous × 100; `difference`: current − previous. */
  readonly measure: 'percent' | 'difference';
  /** Unit of the two values. */
  readonly unit: Unit;
  readonly bands: readonly GrowthBand[];
}

/** Exactly one of `from`, inclusive, and `above`, exclusive; the best band that is reached counts. */
export interface GrowthBand {
  readonly from?: Numeral;
  readonly above?: Numeral;
  readonly points: Numeral;
}

/** An index measured elsewhere, as a share of its scale, × maximum (chỉ số bên ngoài). Takes the index. */
export interface ExternalIndexRule {
  readonly kind: 'external-index';
  /** What the index is, in short: `SIPAS`. */
  readonly index: string;
  /** Highest value of the index, 100 unless told otherwise. */
  readonly scale?: Numeral;
}

/** A formula of named variables; where there are several, the scorer chooses one (công thức). */
export interface FormulaRule {
  readonly kind: 'formula';
  readonly variables: readonly FormulaVariable[];
  readonly alternatives: readonly FormulaAlternative[];
}

export interface FormulaVariable {
  /** As it stands in the formula: a letter, then letters, digits and `_`. */
  readonly id: string;
  readonly name: Bilingual;
  /** A variable in percent counts as a fraction in the formula: 95 is `95%`, 0.95. */
  readonly unit?: Unit;
  /** Computed from other variables instead of being asked for. */
  readonly expression?: string;
}

export interface FormulaAlternative {
  readonly id: string;
  readonly name: Bilingual;
  readonly expression: string;
}

/** Without evidence, or with evidence after the last day, nothing; else what the rule inside says (tài liệu kiểm chứng). */
export interface EvidenceRule {
  readonly kind: 'evidence';
  readonly rule: Rule;
  /** Last day for the evidence, inclusive. */
  readonly dueOn?: CalendarDate;
}

/** What becomes of a leaf that does not apply (không áp dụng): left out of the maximum, or full points. Never zero. */
export interface NotApplicableRule {
  readonly kind: 'not-applicable';
  readonly treatment: 'left-out' | 'full';
  readonly rule: Rule;
}
