import { answerMissing } from './answerMissing';
import { dialectDifference } from './dialectDifference';
import { emphasisLiteral } from './emphasisLiteral';
import { fenceOpen } from './fenceOpen';
import { frontMatterDate } from './frontMatterDate';
import { frontMatterField } from './frontMatterField';
import { frontMatterSyntax } from './frontMatterSyntax';
import { frontMatterType } from './frontMatterType';
import { frontMatterValue } from './frontMatterValue';
import { headingBroken } from './headingBroken';
import { htmlUnknown } from './htmlUnknown';
import { imageAlt } from './imageAlt';
import { imageHost } from './imageHost';
import { imageMalformed } from './imageMalformed';
import { imageMissing } from './imageMissing';
import { linkMalformed } from './linkMalformed';
import { linkMismatch } from './linkMismatch';
import { linkTracking } from './linkTracking';
import { listBroken } from './listBroken';
import { listSwallowed } from './listSwallowed';
import { numberMismatch } from './numberMismatch';
import { numberSequence } from './numberSequence';
import { placeholderLeft } from './placeholderLeft';
import { projectLinkMissing } from './projectLinkMissing';
import { projectMismatch } from './projectMismatch';
import { projectName } from './projectName';
import { projectUnknown } from './projectUnknown';
import { questionMissing } from './questionMissing';
import { quoteLiteral } from './quoteLiteral';
import { readingDuplicate } from './readingDuplicate';
import { readingSeenBefore } from './readingSeenBefore';
import { releaseMismatch } from './releaseMismatch';
import type { Rule } from './rule';
import { swallowedByQuote } from './swallowedByQuote';
import { typographySurprise } from './typographySurprise';

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
  numberMismatch,
  releaseMismatch,
  linkMalformed,
  linkMismatch,
  linkTracking,
  readingDuplicate,
  readingSeenBefore,
  emphasisLiteral,
  quoteLiteral,
  listBroken,
  listSwallowed,
  headingBroken,
  fenceOpen,
  htmlUnknown,
  typographySurprise,
  dialectDifference,
];
