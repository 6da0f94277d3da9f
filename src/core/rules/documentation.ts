import type { RuleDocumentation } from '../lint/rule';
import { entryDocs } from './entries/entryDocs';
import { foreignDocs } from './publishing/foreignDocs';
import { frontMatterDocs } from './frontMatter/frontMatterDocs';
import { headingDocs } from './headings/headingDocs';
import { imageDocs } from './images/imageDocs';
import { linkDocs } from './links/linkDocs';
import { listDocs } from './lists/listDocs';
import { projectDocs } from './projects/projectDocs';
import { comparisonDocs } from './publishing/comparisonDocs';
import { publishingDocs } from './publishing/publishingDocs';
import { readingDocs } from './reading/readingDocs';

/** The documentation of every rule, by id. It is not part of the extension, which links to the pages in `docs/rules`. */
export const documentation: Readonly<Record<string, RuleDocumentation>> = {
  ...entryDocs,
  ...foreignDocs,
  ...frontMatterDocs,
  ...headingDocs,
  ...imageDocs,
  ...linkDocs,
  ...listDocs,
  ...projectDocs,
  ...comparisonDocs,
  ...publishingDocs,
  ...readingDocs,
};
