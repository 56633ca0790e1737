import type {
  Agency,
  AgencyGroup,
  Binding,
  CitedDocument,
  Deliverable,
  GroupMember,
  Indicator,
  NamedSystem,
  Obligation,
  Participant,
  ReportingDuty,
  Succession,
  Task,
} from '../model';
import type { AgencyGroupId, AgencyId } from './agency-ids';
import type {
  DeliverableId,
  DocumentId,
  IndicatorId,
  ReportingDutyId,
  ReportingObligationId,
  SystemId,
  TaskId,
  TaskObligationId,
} from './ids';

/*
 * The model's types with this directive's own literal ids, so that a wrong id in the data does not compile.
 */

/** An agency that this directive names or addresses, or one that succeeded it. */
export interface SocTrangAgency extends Agency {
  readonly id: AgencyId;
  readonly successions?: readonly (Succession & { readonly agency?: AgencyId })[];
}

/** A group of addressees of this directive. */
export interface SocTrangAgencyGroup extends AgencyGroup {
  readonly id: AgencyGroupId;
  readonly members: readonly (GroupMember & { readonly agency: AgencyId })[];
}

/** Whom a task of this directive binds. */
export type SocTrangBinding =
  | (Extract<Binding, { kind: 'agency' }> & { readonly agency: AgencyId })
  | (Extract<Binding, { kind: 'groups' }> & { readonly groups: readonly AgencyGroupId[] });

/** Somebody beside the bound agency, in a task of this directive. */
export interface SocTrangParticipant extends Participant {
  readonly agency?: AgencyId;
  readonly group?: AgencyGroupId;
}

/** A thing to be handed in or issued under this directive. */
export interface SocTrangDeliverable extends Deliverable {
  readonly id: DeliverableId;
  readonly to?: AgencyId;
}

/** One thing inside a task of this directive that can be done or not done by itself. */
export interface SocTrangObligation extends Obligation {
  readonly id: TaskObligationId;
  readonly documents?: readonly DocumentId[];
  readonly systems?: readonly SystemId[];
  readonly deliverables?: readonly DeliverableId[];
}

/** One of the 46 tasks. */
export interface SocTrangTask extends Task {
  readonly id: TaskId;
  readonly binds: SocTrangBinding;
  readonly participants: readonly SocTrangParticipant[];
  readonly obligations: readonly SocTrangObligation[];
  readonly deliverables: readonly SocTrangDeliverable[];
  readonly documents: readonly DocumentId[];
  readonly systems: readonly SystemId[];
  readonly indicators: readonly IndicatorId[];
}

/** One thing asked by clause 10 or the closing paragraphs. */
export interface SocTrangReportingObligation extends Obligation {
  readonly id: ReportingObligationId;
}

/** Clause 10 with the closing paragraphs. */
export interface SocTrangReportingDuty extends ReportingDuty {
  readonly id: ReportingDutyId;
  readonly binds: SocTrangBinding;
  readonly to: AgencyId;
  readonly through: AgencyId;
  readonly obligations: readonly SocTrangReportingObligation[];
}

/** A rate or count that this directive names or implies. */
export interface SocTrangIndicator extends Indicator {
  readonly id: IndicatorId;
  readonly tasks: readonly TaskId[];
}

/** A document that this directive cites. */
export interface SocTrangDocument extends CitedDocument {
  readonly id: DocumentId;
}

/** A system, service or technique that this directive names. */
export interface SocTrangSystem extends NamedSystem {
  readonly id: SystemId;
}
