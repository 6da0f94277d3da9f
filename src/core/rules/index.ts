import { answerMissing } from './answerMissing';
import { frontMatterDate } from './frontMatterDate';
import { frontMatterField } from './frontMatterField';
import { frontMatterSyntax } from './frontMatterSyntax';
import { frontMatterType } from './frontMatterType';
import { frontMatterValue } from './frontMatterValue';
import { imageAlt } from './imageAlt';
import { imageHost } from './imageHost';
import { imageMalformed } from './imageMalformed';
import { linkMalformed } from './linkMalformed';
import { imageMissing } from './imageMissing';
import { linkMismatch } from './linkMismatch';
import { linkTracking } from './linkTracking';
import { numberSequence } from './numberSequence';
import { placeholderLeft } from './placeholderLeft';
import { projectLinkMissing } from './projectLinkMissing';
import { projectMismatch } from './projectMismatch';
import { projectName } from './projectName';
import { projectUnknown } from './projectUnknown';
import { questionMissing } from './questionMissing';
import { readingDuplicate } from './readingDuplicate';
import { readingSeenBefore } from './readingSeenBefore';
import type { Rule } from './rule';
import { swallowedByQuote } from './swallowedByQuote';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterField,
  frontMatterType,
  frontMatterDate,
  frontMatterValue,
  imageMalformed,
  imageMissing,
  imageHost,
  imageAlt,
  numberSequence,
  questionMissing,
  answerMissing,
  swallowedByQuote,
  placeholderLeft,
  projectLinkMissing,
  projectMismatch,
  projectName,
  projectUnknown,
  linkMalformed,
  linkMismatch,
  linkTracking,
  readingDuplicate,
  readingSeenBefore,
];
