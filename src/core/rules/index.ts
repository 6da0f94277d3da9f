import { answerMissing } from './answerMissing';
import { frontMatterField } from './frontMatterField';
import { frontMatterSyntax } from './frontMatterSyntax';
import { imageMalformed } from './imageMalformed';
import { numberSequence } from './numberSequence';
import { projectLinkMissing } from './projectLinkMissing';
import type { Rule } from './rule';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterField,
  imageMalformed,
  numberSequence,
  answerMissing,
  projectLinkMissing,
];
