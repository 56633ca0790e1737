import { both, code, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').CommandLine} CommandLine */
/** @typedef {CommandLine['COMMANDS'][number]} Command */
/** @typedef {Command['options']} Options */

const INTRO = `# Dòng lệnh · Command line

Trang này được tạo từ chính các định nghĩa của lệnh \`par\`. Chạy từ mã nguồn thì viết \`npm run -s par --\` thay cho \`par\`. Trong phần cách dùng, điều trong ngoặc vuông là tùy ý.

> This page is made from the definitions of the command \`par\` itself. From the sources, write \`npm run -s par --\` for \`par\`. In the usage, what stands in square brackets may be left out.`;

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\`*<[\]]/gu, '\\$&');
}

/** @param {CommandLine} commandLine @param {Options} options */
function optionTable({ optionName, optionAbout }, options) {
  const rows = Object.entries(options).map(([name, option]) => {
    const vi = optionName(name, option, 'vi');
    const en = optionName(name, option, 'en');
    return [
      vi === en ? code(vi) : `${code(vi)}<br>*${code(en)}*`,
      both({ vi: escaped(optionAbout(option, 'vi')), en: escaped(optionAbout(option, 'en')) }),
    ];
  });
  return table(['Tùy chọn · *option*', 'Ý nghĩa · *meaning*'], rows);
}

/** @param {CommandLine} commandLine @param {Command} command */
function section(commandLine, command) {
  const { name, summary, options, examples } = command;
  const usage = ['vi', 'en'].map(
    (language) => `par ${commandLine.commandUsage(command, /** @type {'vi' | 'en'} */ (language))}`,
  );
  return [
    `## par ${name}`,
    both(summary),
    `\`\`\`text\n${[...new Set(usage)].join('\n')}\n\`\`\``,
    ...(Object.keys(options).length > 0 ? [optionTable(commandLine, options)] : []),
    'Ví dụ · *examples*:',
    ...examples.map(({ line, about }) => `\`\`\`sh\npar ${line}\n\`\`\`\n\n${both(about)}`),
  ].join('\n\n');
}

/** The reference of the command line: its commands, their options and examples, the exit codes. @param {CommandLine} commandLine */
export function commandLinePage(commandLine) {
  const { COMMANDS, EXIT, EXIT_SENTENCES, SHARED_OPTIONS, sayIn } = commandLine;
  const commands = COMMANDS.filter(({ hidden }) => !hidden);
  const index = commands.map(({ name, summary }) => [`[par ${name}](#par-${name})`, both(summary)]);
  const codes = Object.entries(EXIT).map(([name, exit]) => {
    const key = EXIT_SENTENCES[/** @type {keyof typeof EXIT} */ (name)];
    return [String(exit), both({ vi: sayIn('vi')(key), en: sayIn('en')(key) })];
  });
  return `${[
    INTRO,
    table(['Lệnh · *command*', 'Việc · *what it does*'], index),
    ...commands.map((command) => section(commandLine, command)),
    '## Tùy chọn chung · Options of every command',
    optionTable(commandLine, SHARED_OPTIONS),
    '## Mã kết thúc · Exit codes',
    table(['Mã · *code*', 'Nghĩa · *meaning*'], codes),
  ].join('\n\n')}\n`;
}
