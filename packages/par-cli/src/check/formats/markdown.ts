import { escapedMarkdown } from '../../markdown/escaped';
import type { CheckedFile, FileFinding } from '../checked-file';
import type { FindingsWriter, Unchecked, WriterOptions } from '../formats';
import { pathForMachines } from '../path-for-machines';
import { addCounts, NO_COUNTS, type SeverityCounts, sentenceOfCounts } from '../severity';

/** A comment on GitHub holds 65,536 characters, a job summary a mebibyte: what fits into the one fits into both. */
const LONGEST_PAGE = 60_000;

const SIGNS = { error: '🔴', warning: '🟡', info: '🔵', hint: '⚪' } as const satisfies Readonly<
  Record<FileFinding['severity'], string>
>;

/**
 * A page for a pull request or the summary of a job: the counts, then a table for each file. It is for people, so it
 * is cut where a comment would be refused, and says so; the counts are always those of all findings.
 */
export function markdownWriter(options: WriterOptions): FindingsWriter {
  const { out, say, cwd, most } = options;
  const longest = most.inAll === Number.POSITIVE_INFINITY ? most.inAll : LONGEST_PAGE;
  const columns = [say('markdown-line'), say('markdown-severity'), say('markdown-code'), say('markdown-sentence')];
  const head = `| ${columns.join(' | ')} |\n`;
  const problems: Unchecked[] = [];
  let body = '';
  let files = 0;
  let faulty = 0;
  let shown = 0;
  let found = 0;
  let total: SeverityCounts = NO_COUNTS;
  const write = ({ file, counts, findings }: CheckedFile): void => {
    files += 1;
    if (findings.length === 0) return;
    faulty += 1;
    found += findings.length;
    total = addCounts(total, counts);
    let table = `\n### ${escapedMarkdown(pathForMachines(file, cwd))}\n\n${sentenceOfCounts(counts, say)}\n\n`;
    table += `${head}| ---: | --- | --- | --- |\n`;
    let rows = '';
    let room = Math.min(most.ofFile, most.inAll - shown);
    for (const finding of findings) {
      const row = rowOf(finding, options);
      if (room <= 0 || body.length + table.length + rows.length + row.length > longest) break;
      rows += row;
      room -= 1;
      shown += 1;
    }
    if (rows !== '') body += table + rows;
  };
  return {
    file: write,
    problem: (problem) => problems.push(problem),
    roster: write,
    end: () => {
      const counted = found === 0 ? say('markdown-clean', { count: files }) : sentenceOfCounts(total, say);
      const where = found === 0 ? '' : ` ${say('markdown-files', { faulty, count: files })}`;
      out.write(`## ${found === 0 && problems.length === 0 ? '✅ ' : ''}par check: ${counted}${where}\n`);
      for (const { sentence } of problems) out.write(`\n> ❗ ${escapedMarkdown(sentence)}\n`);
      out.write(body);
      if (shown < found) out.write(`\n${say('findings-capped', { shown, found })}\n`);
    },
  };
}

function rowOf({ range, severity, code, message, drawing }: FileFinding, { say }: WriterOptions): string {
  const suggestion = drawing?.suggestion === undefined ? '' : `<br>→ ${escapedMarkdown(drawing.suggestion)}`;
  return `| ${range.start.line + 1} | ${SIGNS[severity]} ${say(severity)} | ${code} | ${escapedMarkdown(message)}${suggestion} |\n`;
}
