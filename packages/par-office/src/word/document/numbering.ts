import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { PARAGRAPH } from '../decree-30/page';
import { twipsOfMm } from '../decree-30/units';
import { NUMBERING } from './styles';

const PLACE = { indent: { left: 0, firstLine: twipsOfMm(PARAGRAPH.firstLine * 10) } };

/** Parts `I.`, items `1.`: Word counts them, so that an author may add and move them. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: NUMBERING,
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_ROMAN,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: PLACE, style: 'Heading1' },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%2.',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: PLACE, style: 'Heading2' },
        },
      ],
    },
  ],
};
