import type { Directive } from '../model';
import { agencies } from './agencies';
import { documents } from './documents';
import { groups } from './groups';
import type { DocumentId } from './ids';
import { indicators } from './indicators';
import { IN_THE_LETTER } from './provenance';
import { reportingDuty } from './reporting-duty';
import type {
  SocTrangAgency,
  SocTrangAgencyGroup,
  SocTrangDocument,
  SocTrangIndicator,
  SocTrangReportingDuty,
  SocTrangSystem,
  SocTrangTask,
} from './soctrang-task';
import { systems } from './systems';
import { tasks } from './tasks';

/** The directive of 24 September 2021, with its own literal ids. */
export interface SocTrangDirective extends Directive {
  readonly id: 'soctrang-2021-09-24';
  readonly basedOn: readonly DocumentId[];
  readonly groups: readonly SocTrangAgencyGroup[];
  readonly agencies: readonly SocTrangAgency[];
  readonly documents: readonly SocTrangDocument[];
  readonly systems: readonly SocTrangSystem[];
  readonly indicators: readonly SocTrangIndicator[];
  readonly tasks: readonly SocTrangTask[];
  readonly reportingDuty: SocTrangReportingDuty;
}

/**
 * The official letter (công văn) of the chairman of Sóc Trăng's People's Committee of 24 September 2021 on
 * raising the index of administrative reform: 46 tasks and the duty to report on them. Its number and
 * signer are not in the public text, so they are not here.
 */
export const soctrang20210924: SocTrangDirective = {
  id: 'soctrang-2021-09-24',
  documentType: 'official-letter',
  title: {
    vi: 'Công văn ngày 24/9/2021 của Ủy ban nhân dân tỉnh Sóc Trăng về nâng cao Chỉ số cải cách hành chính',
    en: 'Official letter of the People’s Committee of Sóc Trăng of 24 September 2021 on raising the administrative reform index',
  },
  subject: {
    vi: 'Tăng cường giải pháp nâng cao Chỉ số cải cách hành chính',
    en: 'Stronger measures to raise the Public Administration Reform Index',
  },
  issuer: 'uy-ban-nhan-dan-tinh',
  place: 'Sóc Trăng',
  date: '2021-09-24',
  basedOn: ['3787-bnv-cchc'],
  groups,
  agencies,
  documents,
  systems,
  indicators,
  tasks,
  reportingDuty,
  provenance: IN_THE_LETTER,
};
