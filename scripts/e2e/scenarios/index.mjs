/** @type {readonly import('../scenario').Scenario[]} */
export const SCENARIOS = [];
