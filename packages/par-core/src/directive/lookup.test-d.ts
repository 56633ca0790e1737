/*
 * Type tests: `tsc` checks this file, nothing runs it. A wrong literal id must not compile.
 */
import { expectTypeOf } from 'vitest';
import {
  type Agency,
  type AgencyGroup,
  type AgencyId,
  agencyOn,
  bindsReportingDuty,
  type Directive,
  findAgency,
  groupsOf,
  type IndicatorId,
  indicatorOf,
  indicatorsOf,
  isTaskId,
  type Obligation,
  type ObligationId,
  obligationOf,
  obligationsOf,
  type ReportingDutyId,
  type SocTrangAgency,
  type SocTrangAgencyGroup,
  type SocTrangIndicator,
  type SocTrangObligation,
  type SocTrangReportingObligation,
  type SocTrangTask,
  soctrang20210924,
  successorsOf,
  type Task,
  type TaskId,
  taskOf,
  taskOfObligation,
  tasksBinding,
  tasksSupportedBy,
} from './index';

declare const other: Directive;
declare const text: string;
const on = '2021-12-20';

// The ids are literal unions, not strings.
expectTypeOf<Extract<TaskId, '1.a' | '1.n' | '8' | '9.i'>>().toEqualTypeOf<'1.a' | '1.n' | '8' | '9.i'>();
expectTypeOf<string>().not.toExtend<TaskId>();
expectTypeOf<'1.f'>().not.toExtend<TaskId>();
expectTypeOf<'10'>().not.toExtend<TaskId>();
expectTypeOf<ReportingDutyId>().toEqualTypeOf<'10'>();
expectTypeOf<'1.g.12'>().toExtend<ObligationId>();
expectTypeOf<'1.g.13'>().not.toExtend<ObligationId>();
expectTypeOf<'10.5'>().toExtend<ObligationId>();
expectTypeOf<'audit-recommendations-resolved'>().toExtend<IndicatorId>();
expectTypeOf<'audit-recommendations'>().not.toExtend<IndicatorId>();
expectTypeOf<'so-tai-chinh'>().toExtend<AgencyId>();
expectTypeOf<'so-tai-chanh'>().not.toExtend<AgencyId>();
expectTypeOf<(typeof soctrang20210924)['tasks'][number]['id']>().toEqualTypeOf<TaskId>();
expectTypeOf<typeof soctrang20210924>().toExtend<Directive>();

// Asked of the built-in directive, a lookup takes its ids only, and always finds.
expectTypeOf(taskOf('3.a')).toEqualTypeOf<SocTrangTask>();
expectTypeOf(obligationOf('1.g.3')).toEqualTypeOf<SocTrangObligation>();
expectTypeOf(obligationsOf('1.g')).toEqualTypeOf<readonly SocTrangObligation[]>();
expectTypeOf(obligationsOf('10')).toEqualTypeOf<readonly SocTrangReportingObligation[]>();
expectTypeOf(taskOfObligation('8.2')).toEqualTypeOf<SocTrangTask>();
expectTypeOf(indicatorOf('dossiers-late')).toEqualTypeOf<SocTrangIndicator>();
expectTypeOf(indicatorsOf('1.g')).toEqualTypeOf<readonly SocTrangIndicator[]>();
expectTypeOf(tasksBinding('so-tai-chinh', { on })[0]?.task).toEqualTypeOf<SocTrangTask | undefined>();

// @ts-expect-error the list order has no letter f
taskOf('1.f');
// @ts-expect-error the reporting duty is no task
taskOf('10');
// @ts-expect-error any text may be no id
taskOf(text);
// @ts-expect-error clause 1.g has twelve obligations
obligationOf('1.g.13');
// @ts-expect-error no such task
obligationsOf('1.z');
// @ts-expect-error no such obligation
taskOfObligation('8.3');
// @ts-expect-error no such indicator
indicatorOf('late-dossiers');
// @ts-expect-error no such agency
tasksBinding('so-tai-chanh', { on });
// @ts-expect-error no such agency
tasksSupportedBy('so-tai-chanh', { on });
// @ts-expect-error no such agency
bindsReportingDuty('so-tai-chanh', { on });
// @ts-expect-error today is always an argument
tasksBinding('so-tai-chinh', {});

// Asked of another directive, it takes any text and may find nothing.
expectTypeOf(taskOf(text, other)).toEqualTypeOf<Task | undefined>();
expectTypeOf(obligationOf(text, other)).toEqualTypeOf<Obligation | undefined>();
expectTypeOf(tasksBinding(text, { on, directive: other })[0]?.task).toEqualTypeOf<Task | undefined>();

// A text that was found to be an id is one.
if (isTaskId(text)) expectTypeOf(taskOf(text)).toEqualTypeOf<SocTrangTask>();

// An agency found among those of the built-in directive has one of its ids: what binds it is asked without a cast.
const found = findAgency('STC', { on });
if (found.kind === 'found') {
  expectTypeOf(found.agency.id).toEqualTypeOf<AgencyId>();
  expectTypeOf(tasksBinding(found.agency.id, { on })[0]?.task).toEqualTypeOf<SocTrangTask | undefined>();
} else if (found.kind === 'ambiguous') {
  expectTypeOf(found.candidates).toEqualTypeOf<readonly SocTrangAgency[]>();
} else {
  expectTypeOf(found.suggestions).toEqualTypeOf<readonly SocTrangAgency[]>();
  expectTypeOf(found.atAnotherDate?.id).toEqualTypeOf<AgencyId | undefined>();
}
expectTypeOf(agencyOn('so-tai-chinh', on)).toEqualTypeOf<SocTrangAgency | undefined>();
expectTypeOf(successorsOf('so-tai-chinh', on)[0]?.id).toEqualTypeOf<AgencyId | undefined>();
expectTypeOf(groupsOf('so-tai-chinh')).toEqualTypeOf<readonly SocTrangAgencyGroup[]>();

// @ts-expect-error no such agency
agencyOn('abc', on);
// @ts-expect-error any text may be no id
agencyOn(text, on);
// @ts-expect-error no such agency
successorsOf('so-tai-chanh', on);
// @ts-expect-error no such agency
groupsOf('so-tai-chanh');
// @ts-expect-error the day is always an argument
findAgency('STC', {});

// Asked of a directive, they take any text and give its agencies; of the built-in one too, where it is handed in.
expectTypeOf(agencyOn(text, on, other)).toEqualTypeOf<Agency | undefined>();
expectTypeOf(agencyOn(text, on, soctrang20210924)).toEqualTypeOf<SocTrangAgency | undefined>();
expectTypeOf(successorsOf(text, on, other)).toEqualTypeOf<readonly Agency[]>();
expectTypeOf(groupsOf(text, other)).toEqualTypeOf<readonly AgencyGroup[]>();
const among = findAgency(text, { on, agencies: other.agencies });
if (among.kind === 'found') expectTypeOf(among.agency).toEqualTypeOf<Agency>();
const asked = { on, agencies: other.agencies } as const;
const amongAsked = findAgency(text, asked);
if (amongAsked.kind === 'found') expectTypeOf(amongAsked.agency).toEqualTypeOf<Agency>();
