/**
 * What the pages are made from: the public surface of par-core, handed in so that the command uses the built package
 * and the test the sources.
 * @typedef {typeof import('../../packages/par-core/src/index')} Core
 */

/** @typedef {import('../../packages/par-core/src/index').Bilingual} Bilingual */

/** @typedef {typeof import('../../packages/par-core/src/formats/explain-code')} Codes the subpath `/codes` */

/** @typedef {typeof import('../../packages/par-core/src/formats/json-schema/index')} Schemas */

/** @typedef {typeof import('../../packages/par-cli/src/reference')} CommandLine the definitions of the command line */

/** @typedef {typeof import('../../packages/par-core/src/scoring/index')} Scoring */

/** @typedef {typeof import('../../packages/par-core/src/scoring/text/index')} ScoringText */

/** @typedef {typeof import('../../packages/par-core/src/scoring/plan/index')} ScoringPlan */

/** @typedef {typeof import('../../packages/par-core/src/scoring/indexes/index')} ScoringIndexes */

/** @typedef {typeof import('../../packages/par-core/src/formats/criteria/index')} Criteria */

/** @typedef {typeof import('../../packages/par-core/src/scoring/sets/index')} Sets */

/** @typedef {typeof import('../../packages/par-language-server/src/service/index')} Service the language server as a library */

/** @typedef {typeof import('../../packages/par-office/src/messages/index')} Office the sentences about files of Word and Excel */

/** @typedef {{ readonly office: Office, readonly service: Service, readonly core: Core, readonly codes: Codes, readonly schemas: Schemas, readonly commandLine: CommandLine, readonly scoring: Scoring, readonly scoringText: ScoringText, readonly scoringPlan: ScoringPlan, readonly scoringIndexes: ScoringIndexes, readonly sets: Sets, readonly criteria: Criteria }} Material */

export {};
