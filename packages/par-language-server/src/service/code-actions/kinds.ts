/** Every kind of action that is offered, for the capabilities of a server. */
export const CODE_ACTION_KINDS = [
  'quickfix',
  'refactor.rewrite.par.translate',
  'refactor.rewrite.par.convert',
  'refactor.rewrite.par.claim',
  'refactor.rewrite.par.sort',
  'refactor.rewrite.par.shortcoming',
  'source.fixAll.par',
  'source.par.addTasks',
  'source.par.sortTasks',
  'source.par.claim',
] as const;

export type ActionKind = (typeof CODE_ACTION_KINDS)[number];
