/**
 * What the pages are made from: the public surface of par-core, handed in so that the command uses the built package
 * and the test the sources.
 * @typedef {typeof import('../../packages/par-core/src/index')} Core
 */

/** @typedef {import('../../packages/par-core/src/index').Bilingual} Bilingual */

/** The sentences of the findings, by `CODE` or `CODE.variant`. @typedef {Readonly<Record<string, Bilingual>>} Sentences */

/** @typedef {{ readonly core: Core, readonly sentences: Sentences }} Material */

export {};
