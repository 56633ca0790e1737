/**
 * The shape of a directive as data. Nothing here is particular to Sóc Trăng:
 * another province's directive is another value of these types.
 */

/** A text in both languages of the product. Vietnamese is the original. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A calendar date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * How a fact is known.
 * - `sourced`: read in the public source that is named.
 * - `inferred`: follows from sourced facts; `how` states the inference.
 * - `unverified`: common knowledge of the field without a source at hand; shown to the user as such.
 * - `own`: a definition of this product (a title, the split of a clause into obligations).
 */
export type Provenance =
  | { readonly kind: 'sourced'; readonly source: string }
  | { readonly kind: 'inferred'; readonly source: string; readonly how: Bilingual }
  | { readonly kind: 'unverified'; readonly note?: Bilingual }
  | { readonly kind: 'own'; readonly note?: Bilingual };

/** Kinds of agency (loại cơ quan). */
export type AgencyKind =
  | 'department' // sở, ngành: specialised agencies of the provincial People's Committee
  | 'board' // ban quản lý
  | 'public-service-unit' // đơn vị sự nghiệp công lập tỉnh
  | 'central-agency' // cơ quan Trung ương đặt tại tỉnh
  | 'district' // Ủy ban nhân dân huyện, thị xã, thành phố
  | 'provincial-leadership' // Ủy ban nhân dân tỉnh, Chủ tịch
  | 'partner'; // named by the directive without being bound: fronts, ministries, providers

/** What became of an agency at a date. `agency` is absent where nothing succeeds it one to one. */
export interface Succession {
  readonly on: CalendarDate;
  /** Id of the succeeding agency; look it up with `agencyOn(id, on)`. */
  readonly agency?: string;
  readonly decision: string;
  readonly note?: Bilingual;
  readonly provenance: Provenance;
}

/** An agency (cơ quan, đơn vị) during one interval of validity. `id` and `validFrom` together are unique. */
export interface Agency {
  /** The official Vietnamese name without diacritics, joined by hyphens: `so-tai-chinh`. */
  readonly id: string;
  readonly name: Bilingual;
  /** Abbreviations people write, the one used in document symbols first: `STC`. */
  readonly abbreviations: readonly string[];
  /** Other names a person may write: `UBND huyện Kế Sách`, `huyện Kế Sách`. */
  readonly otherNames?: readonly string[];
  readonly kind: AgencyKind;
  /** General Statistics Office code, for district units: `941`. */
  readonly code?: string;
  /** First day of validity; absent: before the directive. */
  readonly validFrom?: CalendarDate;
  /** Last day of validity, inclusive; absent: still in force. */
  readonly validTo?: CalendarDate;
  readonly successions?: readonly Succession[];
  readonly provenance: Provenance;
}

/** A group of addressees (nhóm đơn vị nhận). */
export interface AgencyGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly members: readonly GroupMember[];
  /** True where every member is sourced; otherwise a roster file says who must report. */
  readonly complete: boolean;
  readonly provenance: Provenance;
}

export interface GroupMember {
  readonly agency: string;
  readonly provenance: Provenance;
}

/** A document the directive cites (văn bản viện dẫn). */
export interface CitedDocument {
  readonly id: string;
  /** Number and symbol as printed: `74/BC-SNV`. */
  readonly reference: string;
  readonly date: CalendarDate;
  readonly issuer: Bilingual;
  readonly title: Bilingual;
  readonly provenance: Provenance;
}

/** A system or technique the directive names (hệ thống, kỹ thuật): portals, one-stop software, QR code. */
export interface NamedSystem {
  readonly id: string;
  readonly name: Bilingual;
}

/** Whom a task binds (đối tượng thực hiện). */
export type Binding =
  | { readonly kind: 'agency'; readonly agency: string }
  | {
      readonly kind: 'groups';
      readonly groups: readonly string[];
      /** A conditional task binds only members that meet the condition, and is never demanded of anybody. */
      readonly condition?: Bilingual;
    };

/** The part another agency has in a task (vai trò tham gia). */
export type ParticipantRole =
  | 'coordinates' // phối hợp
  | 'advises' // tham mưu
  | 'guides' // hướng dẫn
  | 'guided' // được hướng dẫn, đôn đốc
  | 'receives' // nhận báo cáo, kiến nghị, tham mưu
  | 'originates' // giao nhiệm vụ, công bố, kiến nghị mà điểm này theo đuổi
  | 'benefits'; // thụ hưởng

/** The part the clause gives the bound agency itself, where it says more than "do it" (vai trò của cơ quan được giao). */
export type BoundRole =
  | 'leads' // chủ trì
  | 'coordinates' // phối hợp
  | 'advises' // tham mưu
  | 'guides'; // hướng dẫn

/** Somebody beside the bound agency. Exactly one of `agency`, `group`, `described`, `public` is given. */
export interface Participant {
  readonly role: ParticipantRole;
  readonly agency?: string;
  readonly group?: string;
  /** People or units inside the administration that the clause describes without naming: the audited units of 3.a. */
  readonly described?: Bilingual;
  /** People outside the administration: citizens, organisations, enterprises. */
  readonly public?: Bilingual;
}

/** When a task is due (thời hạn). */
export type Deadline =
  | { readonly kind: 'fixed-period'; readonly period: string; readonly lastDay: CalendarDate } // "trong quý IV/2021"
  | { readonly kind: 'year-over-year' } // "năm sau cao hơn năm trước"
  | { readonly kind: 'annual' } // "hàng năm"
  | { readonly kind: 'continuous' } // thường xuyên, or a duty that by its nature never ends
  | { readonly kind: 'urgent' } // khẩn trương, without a date
  | { readonly kind: 'timely' } // kịp thời, without a date
  | { readonly kind: 'undated' }; // comes to an end (9.i makes a regulation, 3.a settles what is left) at no time named

/** One thing inside a clause that can be done or not done by itself (nội dung công việc). */
export interface Obligation {
  /** Frozen: `1.g.3`. Never reused, never renumbered. */
  readonly id: string;
  /** One sentence in our own words, beginning with the verb. */
  readonly text: Bilingual;
  /** Where it differs from its task's. */
  readonly deadline?: Deadline;
  readonly documents?: readonly string[];
  readonly systems?: readonly string[];
  readonly deliverables?: readonly string[];
}

/** What kind of thing is handed in or issued (loại sản phẩm). */
export type DeliverableKind =
  | 'report' // báo cáo
  | 'plan' // kế hoạch
  | 'roadmap' // lộ trình
  | 'scheme' // đề án
  | 'regulation' // quy chế
  | 'contest' // cuộc thi
  | 'index' // bộ chỉ số
  | 'proposal' // đề xuất, kiến nghị
  | 'list' // danh sách
  | 'guidance' // hướng dẫn
  | 'software'; // phần mềm, chức năng phần mềm

/** A thing to be handed in or issued (sản phẩm): a plan, a report, a regulation. */
export interface Deliverable {
  readonly id: string;
  readonly kind: DeliverableKind;
  readonly name: Bilingual;
  /** Who receives it, an agency id. */
  readonly to?: string;
}

/** Number of an area (lĩnh vực) of PAR INDEX. */
export type IndexArea = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What of PAR INDEX a task moves. Area numbers 1–8 are sourced; criterion codes are unverified. */
export interface IndexEffect {
  readonly area: IndexArea;
  readonly criteria?: readonly string[];
  readonly areaProvenance: Provenance;
  readonly criteriaProvenance?: Provenance;
}

/** Who is asked, where a task is about a sociological survey. */
export type Surveyed = 'citizens-and-organisations' | 'cadres-and-civil-servants';

/** A task (nhiệm vụ): one lettered point of the directive. */
export interface Task {
  readonly id: string;
  /** Numbered section the task stands in: `1` to `9`. */
  readonly clause: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly binds: Binding;
  /** The parts the clause gives the bound agency: leads, coordinates, advises, guides; absent where it just acts. */
  readonly boundRoles?: readonly BoundRole[];
  readonly participants: readonly Participant[];
  readonly obligations: readonly Obligation[];
  readonly deliverables: readonly Deliverable[];
  readonly documents: readonly string[];
  readonly systems: readonly string[];
  readonly deadline: Deadline;
  readonly indicators: readonly string[];
  readonly effects: readonly IndexEffect[];
  readonly surveyed?: Surveyed;
  /** True where the clause itself asks to explain shortcomings with reason and remedy (1.a). */
  readonly asksExplanation?: boolean;
}

/** The duty to report (chế độ báo cáo), clause 10 with the closing paragraphs. */
export interface ReportingDuty {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly binds: Binding;
  /** Receives the report. */
  readonly to: string;
  /** Through whom it goes. */
  readonly through: string;
  readonly deadline: Extract<Deadline, { kind: 'fixed-period' }>;
  /** How the last day is known, where the text names a period only. */
  readonly deadlineProvenance?: Provenance;
  readonly obligations: readonly Obligation[];
}

/** A rate or count the directive implies (chỉ tiêu). */
export interface Indicator {
  readonly id: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  /** Absent for a plain count. */
  readonly numerator?: Bilingual;
  readonly denominator?: Bilingual;
  readonly unit: 'percent' | 'count';
  readonly direction: 'increase' | 'decrease';
  /** True where the clause asks this year's value to exceed last year's (1.g, 6.c, 9.e). */
  readonly mustRise?: boolean;
  /** True where the numerator is no part of the denominator, so that more than 100% is possible (income over spending). */
  readonly mayExceedHundred?: boolean;
  /** In percent points for a rate. */
  readonly target?: { readonly value: number; readonly provenance: Provenance };
  /** What is left out of both counts: secret documents in 1.l. */
  readonly exclusions?: Bilingual;
  readonly tasks: readonly string[];
  readonly provenance: Provenance;
}

/** A directive (văn bản chỉ đạo) whole. */
export interface Directive {
  readonly id: string;
  /** What the document is: this one is a công văn (official letter), never called a chỉ thị. */
  readonly documentType: 'official-letter' | 'directive' | 'plan' | 'decision';
  /** Number and symbol as printed; absent where the public text does not give them. */
  readonly reference?: string;
  readonly title: Bilingual;
  readonly subject: Bilingual;
  readonly issuer: string;
  readonly place: string;
  readonly date: CalendarDate;
  readonly basedOn: readonly string[];
  readonly groups: readonly AgencyGroup[];
  readonly agencies: readonly Agency[];
  readonly documents: readonly CitedDocument[];
  readonly systems: readonly NamedSystem[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly reportingDuty: ReportingDuty;
  readonly provenance: Provenance;
}
