import { expect, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { directivePlace } from './directive-place';

const PAGE = 'par:/vi/soctrang-2021-09-24.par-directive.yaml';
const report = (directive: string) => opened('file:///bao-cao/x.par.yaml', `mẫu: par-report/1\n${directive}`);
const directive = exampleFile('vinh-ha/vinhha-2023-03-15.par-directive.yaml');

test.each([
  ['names the letter that comes along', report('văn bản chỉ đạo: soctrang-2021-09-24\n'), PAGE],
  ['names none yet', report('văn bản chỉ đạo:\n'), PAGE],
  ['cannot be read', report('văn bản chỉ đạo: ['), PAGE],
  ['names one of the workspace', report('văn bản chỉ đạo: vinhha-2023-03-15\n'), directive.uri],
  ['is a roster of the workspace', exampleFile('vinh-ha/quy-iv-2023.par-roster.yaml'), directive.uri],
  ['is the directive', directive, directive.uri],
])('a file that %s leads to its directive', (_, document, uri) => {
  expect(directivePlace(document, { files: [directive] }, 'vi')).toMatchObject({ uri });
});

test('without a file there is the letter that comes along, in the language of its reader', () => {
  expect(directivePlace(undefined, { files: [] }, 'en')).toMatchObject({ uri: PAGE.replace('/vi/', '/en/') });
});

test('of one that nobody knows it is said which', () => {
  expect(directivePlace(report('văn bản chỉ đạo: haugiang-2022\n'), { files: [] }, 'vi')).toEqual({
    refused: expect.stringContaining('“haugiang-2022”'),
  });
});
