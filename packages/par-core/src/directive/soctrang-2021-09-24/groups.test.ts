import { describe, expect, test } from 'vitest';
import { agencyOn } from '../agency-lookup';
import { AGENCY_GROUP_IDS } from './agency-ids';
import { groups } from './groups';

const group = (id: string) => groups.find((item) => item.id === id);

describe('the four groups of addressees', () => {
  test('stand in the order of the heading', () => {
    expect(groups.map((item) => item.id)).toEqual([...AGENCY_GROUP_IDS]);
  });

  test('have members that exist on the day of the directive, each in one group', () => {
    const members = groups.flatMap((item) => item.members.map((member) => member.agency));
    expect(new Set(members).size).toBe(members.length);
    for (const member of members) expect(agencyOn(member, '2021-09-24')?.id).toBe(member);
  });

  test('18 specialised agencies and the industrial parks board are the 19 departments and branches', () => {
    expect(group('so-nganh')?.members).toHaveLength(19);
  });

  test('that clause 1 binds the industrial parks board is marked as an interpretation', () => {
    const board = group('so-nganh')?.members.find((member) => member.agency === 'ban-quan-ly-cac-khu-cong-nghiep');
    expect(board?.provenance.kind).toBe('inferred');
  });

  test('only the group of district units is complete, since every member of it is sourced', () => {
    expect(groups.filter((item) => item.complete).map((item) => item.id)).toEqual(['uy-ban-nhan-dan-cap-huyen']);
    for (const item of groups) {
      expect(item.complete).toBe(item.members.every((member) => member.provenance.kind === 'sourced'));
    }
    expect(group('uy-ban-nhan-dan-cap-huyen')?.members).toHaveLength(11);
  });
});
