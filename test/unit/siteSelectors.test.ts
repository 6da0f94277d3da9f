import { equal } from 'node:assert/strict';
import { scopeSelector, toContainerQuery } from '../../src/webview/siteStylesheet';

describe('a site’s stylesheet on the page of the preview', () => {
  const selectors: Record<string, string> = {
    'body': ':scope',
    'html': ':scope',
    ':root': ':scope',
    'html body': ':scope',
    'html > body.dark p': ':scope.dark p',
    'body > .page': ':scope > .page',
    'html[lang="zh"] a': ':scope[lang="zh"] a',
    'body, .typo p': ':scope, .typo p',
    '.typo p, html body a': '.typo p, :scope a',
    'body-card': 'body-card',
    '.body': '.body',
    ':is(body, html) p': ':is(body, html) p',
    '[title="a, body"], b': '[title="a, body"], b',
    '.a\\,b, body': '.a\\,b, :scope',
  };
  for (const [selector, scoped] of Object.entries(selectors)) {
    it(`means by ${selector} ${scoped}`, () => equal(scopeSelector(selector), scoped));
  }

  const queries: Record<string, string | undefined> = {
    '(max-width: 568px)': '(max-width: 568px)',
    'screen and (max-width: 568px)': '(max-width: 568px)',
    'only screen and (min-width: 569px) and (max-width: 1024px)': '(min-width: 569px) and (max-width: 1024px)',
    '(400px <= width <= 700px)': '(400px <= width <= 700px)',
    '(max-width: 300px), (min-width: 900px)': '((max-width: 300px)) or ((min-width: 900px))',
    'print': undefined,
    '(prefers-color-scheme: dark)': undefined,
    '(max-device-width: 568px)': undefined,
    '(max-width: 568px) and (orientation: portrait)': undefined,
    'not screen and (max-width: 568px)': undefined,
  };
  for (const [media, query] of Object.entries(queries)) {
    it(`asks the page ${query ?? 'nothing'} for ${media}`, () => equal(toContainerQuery(media), query));
  }
});
