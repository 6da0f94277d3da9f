import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../../src/core/config/mergeConfig';
import { openDocument } from '../../../src/core/issue/digestDocument';
import { colorCode, markCode } from '../../../src/core/markdown/code/colorCode';
import { highlightCode } from '../../../src/core/markdown/code/highlightCode';

const mark = (html: string) => markCode([html]).join('');
const block = (code: string, language = 'java') =>
  `<p>a</p>\n<pre><code class="language-${language}">${code}</code></pre>\n`;

describe('the colors of code', () => {
  it('are the site’s', () => {
    equal(
      colorCode(block('public class A { int x = 1; } // &lt;one&gt;\n')),
      block(
        '<span class="code-keyword">public</span> <span class="code-keyword">class</span> <span class="code-title">A</span> ' +
          '{ <span class="code-keyword">int</span> x = <span class="code-number">1</span>; } <span class="code-comment">// &lt;one&gt;</span>\n',
      ),
    );
  });

  it('are said beside the code where its elements must stay', () => {
    equal(
      mark(block('int x; // &lt;')),
      block('int x; // &lt;').replace('">int', '" data-colors="0-3 keyword,7-11 comment">int'),
    );
  });

  it('are there in every dialect that leaves them to the site, with places and without', () => {
    for (const dialect of ['blackfriday', 'commonmark'] as const)
      for (const sourceLines of [true, false]) {
        const document = openDocument('```java\nint x;\n```\n', { ...defaultConfig, dialect });
        const article = document.article.renderHtml({ sourceLines });
        ok(mark(article).includes('data-colors="0-3 keyword"'), article);
      }
  });

  it('are in the preview where Hugo colors code of more languages, instead of its own', () => {
    const { article } = openDocument('```yaml\na: "b"\n```\n', { ...defaultConfig, dialect: 'goldmark' });
    const html = article.renderHtml();
    ok(html.includes('<span style="color:#f92672">a</span>:'), html);
    equal(colorCode(html), html);
    equal(
      mark(html).replace(/ style="[^"]*"/, ''),
      '<div class="highlight"><pre tabindex="0"><code class="language-yaml" data-lang="yaml" data-colors="3-6 string">a: &quot;b&quot;\n</code></pre></div>',
    );
    equal(mark(block('a: 1', 'yaml')), block('a: 1', 'yaml'), 'which a site with blackfriday leaves plain');
  });

  it('know a language however it is written', () => {
    ok(colorCode(block('int x;', 'Java')).includes('code-keyword'));
  });

  const plain: Record<string, string> = {
    'an unknown language': block('int x;', 'klingon'),
    'a name that every object has': block('int x;', 'constructor'),
    'no language': '<pre><code>int x;</code></pre>',
    'nothing to color': block('x'),
    'an own element in the code': block('int <b>x</b>;'),
    'an entity that no renderer writes': block('int &copy;'),
    'no end': '<pre><code class="language-java">int x;',
    'no end of the tag': '<pre><code class="language-java',
    'more than a digest quotes': block('int x;\n'.repeat(1000)),
  };
  for (const [what, html] of Object.entries(plain)) {
    it(`leave ${what} as it is`, () => {
      equal(colorCode(html), html);
      equal(mark(html), html);
    });
  }

  it('change nothing but colors, whatever the code', () => {
    const languages = fc.constantFrom(
      'bash',
      'cpp',
      'diff',
      'ini',
      'java',
      'javascript',
      'json',
      'python',
      'sql',
      'xml',
    );
    const code = fc.string({ unit: fc.constantFrom(...'int "\'/*#<>&;=(){}$@.\n1-a😀') });
    fc.assert(
      fc.property(code, languages, (text, language) => {
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;');
        const html = block(escaped, language);
        equal(colorCode(html).replaceAll(/<span class="code-[a-z]+">|<\/span>/g, ''), html);
        let end = 0;
        for (const part of highlightCode(text, language)) {
          ok(part.start >= end && part.end > part.start && part.end <= text.length);
          end = part.end;
        }
      }),
    );
  });
});
