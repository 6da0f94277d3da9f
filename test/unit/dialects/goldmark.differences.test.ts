import assert from 'node:assert/strict';
import { parserOf } from '../../support/parser';

const omitted = '<!-- raw HTML omitted -->';

/** By the names that the documentation of `createGoldmark` has for them. */
const differences: readonly (readonly [name: string, text: string, goldmark: string, commonmark: string])[] = [
  ['flanking by category P', 'a**￥1**b', '<p>a<strong>￥1</strong>b</p>', '<p>a**￥1**b</p>'],
  [
    'mark before a line',
    '> *a\n>*“b',
    '<blockquote>\n<p><em>a\n</em>“b</p>\n</blockquote>',
    '<blockquote>\n<p>*a\n*“b</p>\n</blockquote>',
  ],
  [
    'link in brackets',
    '*[![x](i)](u) a*',
    '<p>*<a href="u"><img src="i" alt="x"></a> a*</p>',
    '<p><em><a href="u"><img src="i" alt="x" /></a> a</em></p>',
  ],
  [
    'item too far in',
    '- a\n    1. b\n         - c\n      - d\n',
    '<ul>\n<li>a\n<ol>\n<li>b\n<ul>\n<li>c\n- d</li>\n</ul>\n</li>\n</ol>\n</li>\n</ul>',
    '<ul>\n<li>a\n<ol>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n<pre><code>- d\n</code></pre>\n</li>\n</ul>',
  ],
  ['definition list', 'x\n: y', '<dl>\n<dt>x</dt>\n<dd>y</dd>\n</dl>', '<p>x\n: y</p>'],
  ['footnote', '[^1]: a b', '', '<p>[^1]: a b</p>'],
  [
    'table anywhere',
    'x\na|b\n-|-',
    '<p>x</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n</table>',
    '<p>x\na|b\n-|-</p>',
  ],
  [
    'text after raw HTML',
    '> <!-- a\n> b -->\n> c',
    `<blockquote>\n${omitted}\n${omitted}\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>`,
    '<blockquote>\n<!-- a\nb -->\n<p>c</p>\n</blockquote>',
  ],
  [
    'comment with dashes',
    'a <!-- b -- c -->',
    '<p>a &lt;!&ndash; b &ndash; c &ndash;&gt;</p>',
    '<p>a <!-- b -- c --></p>',
  ],
  [
    'alternative text as written',
    '![a \\* &amp;](b)',
    '<p><img src="b" alt="a \\* &amp;amp;"></p>',
    '<p><img src="b" alt="a * &amp;" /></p>',
  ],
  ['bare addresses', 'https://a.bc', '<p><a href="https://a.bc">https://a.bc</a></p>', '<p>https://a.bc</p>'],
  ['strikethrough', '~~a~~', '<p><del>a</del></p>', '<p>~~a~~</p>'],
  ['tasks', '- [ ] a', '<ul>\n<li><input disabled="" type="checkbox"> a</li>\n</ul>', '<ul>\n<li>[ ] a</li>\n</ul>'],
  ['typography', '"a" -- b...', '<p>&ldquo;a&rdquo; &ndash; b&hellip;</p>', '<p>&quot;a&quot; -- b...</p>'],
  ['ids', '# a', '<h1 id="a">a</h1>', '<h1>a</h1>'],
  ['raw HTML', 'a <br>\n\n<div>', `<p>a ${omitted}</p>\n${omitted}`, '<p>a <br></p>\n<div>'],
  [
    'dangerous address',
    '[a](javascript:b) ![c](data:x) ![d](data:image/png;e) <file:f>',
    '<p><a href="">a</a> <img src="" alt="c"> <img src="data:image/png;e" alt="d"> <a href="file:f">file:f</a></p>',
    '<p>[a](javascript:b) ![c](data:x) <img src="data:image/png;e" alt="d" /> &lt;file:f&gt;</p>',
  ],
];

describe('goldmark and commonmark differ', () => {
  for (const [name, text, goldmark, commonmark] of differences) {
    it(`${name}: ${JSON.stringify(text)}`, () => {
      assert.equal(parserOf('goldmark').render(text, {}).trimEnd(), goldmark);
      assert.equal(parserOf('commonmark').render(text, {}).trimEnd(), commonmark);
    });
  }
});

const highlighted =
  '<div class="highlight"><pre tabindex="0" style="color:#f8f8f2;background-color:#272822;-moz-tab-size:4;-o-tab-size:4;tab-size:4;">';

/** The same for where this reader differs from Hugo's. */
const missing: readonly (readonly [name: string, text: string, ours: string, hugo: string])[] = [
  ['runs of tildes', '~~a~~~~b~~', '<p><del>a</del><del>b</del></p>', '<p><del>a~~~~b</del></p>'],
  ['open parentheses', '[a](b(c "t")', '<p>[a](b(c &ldquo;t&rdquo;)</p>', '<p><a href="b(c" title="t">a</a></p>'],
  ['footnote labels with spaces', 'x[^a b]\n\n[^a b]: c', '<p>x<a href="c">^a b</a></p>', '<p>x<sup id="fnref:1">…'],
  ['three backslashes', 'a \\\\\\\nb', '<p>a \\<br>\nb</p>', '<p>a \\\\\nb</p>'],
  [
    'colors of operators and names in code',
    '```go\nx := 1\n```',
    `${highlighted}<code class="language-go" data-lang="go"><span style="display:flex;"><span>x := <span style="color:#ae81ff">1</span>\n</span></span></code></pre></div>`,
    `${highlighted}<code class="language-go" data-lang="go"><span style="display:flex;"><span><span style="color:#a6e22e">x</span>…`,
  ],
];

describe('goldmark here and in Hugo differ', () => {
  for (const [name, text, ours, hugo] of missing) {
    it(`${name}: ${JSON.stringify(text)}`, () => {
      const html = parserOf('goldmark').render(text).trimEnd();
      assert.equal(html, ours);
      assert.notEqual(html, hugo);
    });
  }

  it('deep nesting: what is more than 100 containers deep is left out', () => {
    assert.ok(
      parserOf('goldmark')
        .render(`${'> '.repeat(99)}x`)
        .includes('x'),
    );
    assert.ok(
      !parserOf('goldmark')
        .render(`${'> '.repeat(101)}x`)
        .includes('x'),
    );
  });
});
