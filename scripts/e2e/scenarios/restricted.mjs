const FILE = 'so-tai-chinh.par.yaml';

/** @type {import('../scenario').Scenario} */
export const restricted = {
  name: 'restricted',
  title: 'in a workspace that is not trusted reports are checked and completed, and no task is run',
  // On the web a folder that lies on no disk is trusted without a question.
  hosts: ['node'],
  files: {
    // What a stranger's folder would have a task run.
    '.vscode/settings.json': JSON.stringify({ 'par.command': '/bin/false' }),
    [FILE]: 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chín\nkỳ báo cáo: Quý IV/2021\n',
  },
  settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
  async play({ code, page, picture }) {
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
    await code.open(FILE);
    await code.errors.first().waitFor();
    await code.goToLine(5);
    await page.keyboard.type('nhi', { delay: 60 });
    await code.suggested('nhiệm vụ');
    await picture('checked');
    await page.keyboard.press('Escape');
    await code.command('Tasks: Run Task', true);
    await page.locator('.monaco-dialog-box', { hasText: 'Do you trust the authors' }).waitFor();
    await picture('tasks');
  },
};
