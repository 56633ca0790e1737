import type { CheckedFile, FileFinding } from '../checked-file';
import type { FindingsWriter, WriterOptions } from '../formats';
import { pathForMachines } from '../path-for-machines';
import { reaches } from '../severity';
import { attributes, content } from '../xml';

/**
 * JUnit XML: a suite for each file, a case for each finding, one case that passes for a file without findings. What is
 * as grave as `--fail-on` is a failure; the rest are cases that pass and say what was found.
 */
export function junitWriter({ out, cwd, failOn, say }: WriterOptions): FindingsWriter {
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="par check">\n');
  const write = (checked: CheckedFile): void => {
    const { findings } = checked;
    const file = pathForMachines(checked.file, cwd);
    const failures = findings.filter(({ severity }) => reaches(severity, failOn)).length;
    const counts = { tests: Math.max(1, findings.length), failures, errors: 0, skipped: 0 };
    let text = `  <testsuite${attributes({ name: file, ...counts })}>\n`;
    if (findings.length === 0) text += `    <testcase${attributes({ name: 'par check', classname: file, file })}/>\n`;
    for (const finding of findings) {
      const line = finding.range.start.line + 1;
      const name = `${finding.code} ${line}:${finding.range.start.character + 1}`;
      text += `    <testcase${attributes({ name, classname: file, file, line })}>\n`;
      text += reaches(finding.severity, failOn)
        ? `      <failure${attributes({ type: finding.severity, message: finding.message })}>${body(finding, file)}</failure>\n`
        : `      <system-out>${body(finding, file)}</system-out>\n`;
      text += '    </testcase>\n';
    }
    out.write(`${text}  </testsuite>\n`);
  };
  const body = (finding: FileFinding, file: string): string => {
    const { range, code, severity, message, drawing } = finding;
    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
    const lines = [`${place}  ${say(severity)}  ${code}`, message, drawing?.line?.text, drawing?.suggestion];
    return content(lines.filter((line) => line !== undefined).join('\n'));
  };
  return {
    file: write,
    problem: ({ path, sentence }) => {
      const suite = attributes({ name: path, tests: 1, failures: 0, errors: 1, skipped: 0 });
      const error = `<error${attributes({ type: 'unreadable', message: sentence })}/>`;
      out.write(
        `  <testsuite${suite}>\n    <testcase${attributes({ name: 'par check', classname: path })}>${error}</testcase>\n  </testsuite>\n`,
      );
    },
    roster: write,
    end: () => out.write('</testsuites>\n'),
  };
}
