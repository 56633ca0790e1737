/** What a person would turn off in a fresh VS Code before taking a picture of it. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.editor.useModal': 'off',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // One that has every Vietnamese letter.
  'editor.fontFamily': "'JetBrains Mono', 'DejaVu Sans Mono', monospace",
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  // Settings are put in whole.
  '[jsonc]': { 'editor.autoClosingBrackets': 'never', 'editor.autoClosingQuotes': 'never' },
};
