import type { DigestDocument } from '../issue/digestDocument';
import { runRules, type OnRuleError } from '../lint/runRules';
import type { Finding, LintContext, Rule } from '../lint/rule';
import { anchorMissing } from './publishing/anchorMissing';
import { answerMissing } from './entries/answerMissing';
import { commentBroken } from './publishing/commentBroken';
import { chatLeftover } from './entries/chatLeftover';
import { dialectDifference } from './publishing/dialectDifference';
import { emphasisLiteral } from './publishing/emphasisLiteral';
import { fenceOpen } from './publishing/fenceOpen';
import { foreignNotation } from './publishing/foreignNotation';
import { frontMatterDate } from './frontMatter/frontMatterDate';
import { frontMatterField } from './frontMatter/frontMatterField';
import { frontMatterSyntax } from './frontMatter/frontMatterSyntax';
import { frontMatterType } from './frontMatter/frontMatterType';
import { frontMatterValue } from './frontMatter/frontMatterValue';
import { headingBroken } from './headings/headingBroken';
import { htmlUnknown } from './publishing/htmlUnknown';
import { imageAlt } from './images/imageAlt';
import { imageHost } from './images/imageHost';
import { imageMalformed } from './images/imageMalformed';
import { imageMissing } from './images/imageMissing';
import { lineBreakLiteral } from './publishing/lineBreakLiteral';
import { linkMalformed } from './links/linkMalformed';
import { linkMismatch } from './links/linkMismatch';
import { linkTracking } from './links/linkTracking';
import { listBroken } from './lists/listBroken';
import { listStructure } from './lists/listStructure';
import { listSwallowed } from './lists/listSwallowed';
import { notOnPage } from './publishing/notOnPage';
import { lookAlike } from './publishing/lookAlike';
import { numberMismatch } from './entries/numberMismatch';
import { numberSequence } from './entries/numberSequence';
import { placeholderLeft } from './entries/placeholderLeft';
import { projectLinkMissing } from './projects/projectLinkMissing';
import { projectMismatch } from './projects/projectMismatch';
import { projectName } from './projects/projectName';
import { projectUnknown } from './projects/projectUnknown';
import { questionMissing } from './entries/questionMissing';
import { quoteLiteral } from './publishing/quoteLiteral';
import { readingDuplicate } from './reading/readingDuplicate';
import { readingSeenBefore } from './reading/readingSeenBefore';
import { referenceBroken } from './publishing/referenceBroken';
import { releaseMismatch } from './projects/releaseMismatch';
import { swallowedByQuote } from './entries/swallowedByQuote';
import { tableBroken } from './publishing/tableBroken';
import { typographySurprise } from './publishing/typographySurprise';

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
  chatLeftover,
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
  listStructure,
  headingBroken,
  fenceOpen,
  notOnPage,
  tableBroken,
  referenceBroken,
  anchorMissing,
  commentBroken,
  lineBreakLiteral,
  htmlUnknown,
  foreignNotation,
  lookAlike,
  typographySurprise,
  dialectDifference,
];

/** The ids of all rules. */
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Runs all rules over an issue, as `runRules` does with some. */
export function lintIssue(document: DigestDocument, outside?: LintContext, onError?: OnRuleError): Finding[] {
  return runRules(rules, document, outside, onError);
}
