import { BESIDE } from './beside';
import type { Case } from './desk';
import { FINDINGS } from './findings';
import { BEFORE, LIVING } from './living';
import { MENDING } from './mending';
import { OFFICE } from './office';
import { READING } from './reading';
import { WRITING } from './writing';

/** In this order. */
export const CASES: readonly Case[] = [
  ...BEFORE,
  ...WRITING,
  ...READING,
  ...MENDING,
  ...LIVING,
  ...OFFICE,
  ...FINDINGS,
  ...BESIDE,
];
