import { parserOf } from '../../support/parser';
import { checkExamples } from '../../support/examples';

const omitted = '<!-- raw HTML omitted -->';

/** Lines of code as Hugo highlights them. */
const highlight = (language: string, lines: readonly string[]) =>
  `<div class="highlight"><pre tabindex="0" style="color:#f8f8f2;background-color:#272822;-moz-tab-size:4;-o-tab-size:4;tab-size:4;"><code class="language-${language}" data-lang="${language}">${lines.map((line) => `<span style="display:flex;"><span>${line}</span></span>`).join('')}</code></pre></div>`;

describe('goldmark between blocks', () => {
  checkExamples(parserOf('goldmark'), {
    'headings': [
      ['# 第 1 期 #', '<h1 id="第-1-期">第 1 期</h1>'],
      ['## A&B，C_d-e!', '<h2 id="abc_d-e">A&amp;B，C_d-e!</h2>'],
      ['# a\n\n# a\n\n# a', '<h1 id="a">a</h1>\n<h1 id="a-1">a</h1>\n<h1 id="a-2">a</h1>'],
      ['###', '<h3 id="heading"></h3>'],
      ['a\n===', '<h1 id="a">a</h1>'],
      ['a\nb\n---', '<h2 id="b">a\nb</h2>'],
      ['# a {#b .c .d}', '<h1 id="b" class="c d">a</h1>'],
      ['# a {title="x" onclick="y"}', '<h1 title="x" id="a">a</h1>'],
      ['# a \\{#b}', '<h1 id="a-b">a {#b}</h1>'],
      ['# a # {#b}', '<h1 id="b">a</h1>'],
      ['#a', '<p>#a</p>'],
    ],
    'quotes and paragraphs': [
      ['a\n> b', '<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>'],
      ['> a\nb', '<blockquote>\n<p>a\nb</p>\n</blockquote>'],
      ['> a\n\n> b', '<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>b</p>\n</blockquote>'],
      ['>', '<blockquote>\n</blockquote>'],
      ['> a\n- b', '<blockquote>\n<p>a</p>\n</blockquote>\n<ul>\n<li>b</li>\n</ul>'],
      ['a\n    b', '<p>a\nb</p>'],
      ['a\r\nb\r\n\r\nc', '<p>a\nb</p>\n<p>c</p>'],
    ],
    'lists': [
      ['a\n- b', '<p>a</p>\n<ul>\n<li>b</li>\n</ul>'],
      ['a\n2. b', '<p>a\n2. b</p>'],
      ['3. a\n7. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
      ['- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
      ['- a\n  - b\n    - c', '<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>'],
      ['1. a\n- b', '<ol>\n<li>a</li>\n</ol>\n<ul>\n<li>b</li>\n</ul>'],
      ['-\n\n  a', '<ul>\n<li></li>\n</ul>\n<p>a</p>'],
      ['- a\n  > b', '<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n</ul>'],
      // Left of where the last item's text begins, however far in: text of that item to goldmark, code to CommonMark.
      [
        '- a\n  1. b\n     - c\n      - d',
        '<ul>\n<li>a\n<ol>\n<li>b\n<ul>\n<li>c</li>\n<li>d</li>\n</ul>\n</li>\n</ol>\n</li>\n</ul>',
      ],
      [
        '- [ ] a\n- [x] b',
        '<ul>\n<li><input disabled="" type="checkbox"> a</li>\n<li><input checked="" disabled="" type="checkbox"> b</li>\n</ul>',
      ],
      ['- a [x] b', '<ul>\n<li>a <input checked="" disabled="" type="checkbox"> b</li>\n</ul>'],
      ['[x] a', '<p>[x] a</p>'],
    ],
    'code': [
      ['    a\n\n    b\n', '<pre><code>a\n\nb\n</code></pre>'],
      ['```\na <b> "c"\n```', '<pre tabindex="0"><code>a &lt;b&gt; &#34;c&#34;\n</code></pre>'],
      [
        '```manifest x=1\na\n```',
        '<pre tabindex="0"><code class="language-manifest" data-lang="manifest">a\n</code></pre>',
      ],
      ['```text x=1\na\n\nb\n```', highlight('text', ['a\n', '\n', 'b\n'])],
      [
        '```yaml\na: 1\n```',
        highlight('yaml', ['<span style="color:#f92672">a</span>: <span style="color:#ae81ff">1</span>\n']),
      ],
      ['```go\nx := "&"\n```', highlight('go', ['x := <span style="color:#e6db74">&#34;&amp;&#34;</span>\n'])],
      ['~~~ a"b\n~~~', '<pre tabindex="0"><code class="language-a"b" data-lang="a"b"></code></pre>'],
      ['```\na\n\n\n```', '<pre tabindex="0"><code>a\n</code></pre>'],
      ['```\na', '<pre tabindex="0"><code>a\n</code></pre>'],
      ['> ```\n> a\nb', '<blockquote>\n<pre tabindex="0"><code>a\n</code></pre></blockquote>\n<p>b</p>'],
    ],
    'raw HTML': [
      ['<div>\na\n\nb', `${omitted}\n<p>b</p>`],
      ['<attach>\na', omitted],
      ['a\n<attach>', `<p>a\n${omitted}</p>`],
      ['a\n<p>', `<p>a</p>\n${omitted}`],
      ['<!-- a\nb -->\nc', `${omitted}\n${omitted}\n<p>c</p>`],
      ['<!-- a -->\nb', `${omitted}\n<p>b</p>`],
      ['<pre>\na\n\n</pre>\nb', `${omitted}\n${omitted}\n<p>b</p>`],
    ],
    'tables': [
      [
        'a|b\n-|-\nc|d|e',
        '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>',
      ],
      ['x\na|b\n-|-', '<p>x</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n</table>'],
      ['a|b\n---', '<h2 id="ab">a|b</h2>'],
      ['a|b\n-', '<h2 id="ab">a|b</h2>'],
      ['a|b\n|-', '<p>a|b\n|-</p>'],
      ['a\n-|-', '<table>\n<thead>\n<tr>\n<th>a</th>\n<th></th>\n</tr>\n</thead>\n</table>'],
      [
        '|a|\n|:-|\n|`b\\|c` d\\|e|',
        '<table>\n<thead>\n<tr>\n<th style="text-align:left">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td style="text-align:left"><code>b|c</code> d|e</td>\n</tr>\n</tbody>\n</table>',
      ],
      ['a\n|-', '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>'],
    ],
    'definitions': [
      ['词\n: 义', '<dl>\n<dt>词</dt>\n<dd>义</dd>\n</dl>'],
      ['a\nb\n: c\n: d', '<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n<dd>d</dd>\n</dl>'],
      ['a\n\n: b', '<dl>\n<dt>a</dt>\n<dd>\n<p>b</p>\n</dd>\n</dl>'],
      ['a\n: b\n\nc\n: d', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n<dt>c</dt>\n<dd>d</dd>\n</dl>'],
      ['a\n:b', '<p>a\n:b</p>'],
      ['问\n：答', '<p>问\n：答</p>'],
    ],
    'footnotes': [
      [
        '甲[^n]乙\n\n[^n]: 注',
        '<p>甲<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>乙</p>\n' +
          '<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n<li id="fn:1">\n' +
          '<p>注&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p>\n</li>\n</ol>\n</div>',
      ],
      ['a[^n]', '<p>a[^n]</p>'],
      ['a\n\n[^n]: b', '<p>a</p>'],
      [
        'a[^x][^x]\n\n[^x]: b',
        '<p>a<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>' +
          '<sup id="fnref1:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup></p>\n' +
          '<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n<li id="fn:1">\n' +
          '<p>b&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>' +
          '&#160;<a href="#fnref1:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p>\n</li>\n</ol>\n</div>',
      ],
    ],
    'definitions of links': [
      ['[a]: b\n[c]: d\n[a] [c]', '<p><a href="b">a</a> <a href="d">c</a></p>'],
      ['[a]: b "t" x\n[a]', '<p>[a]: b &ldquo;t&rdquo; x\n[a]</p>'],
      ['[a]: b\n"t" x\n\n[a]', '<p>&ldquo;t&rdquo; x</p>\n<p><a href="b">a</a></p>'],
      ['x\n[a]: b\n\n[a]', '<p>x\n[a]: b</p>\n<p>[a]</p>'],
    ],
  });
});
