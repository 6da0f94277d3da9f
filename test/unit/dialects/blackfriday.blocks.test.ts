import { describeExamples } from '../../support/blackfriday';

describeExamples('paragraphs', [
  ['a', '<p>a</p>\n'],
  ['  a', '<p>a</p>\n'],
  ['a\n  b', '<p>a\n  b</p>\n'],
  ['a\n\nb', '<p>a</p>\n\n<p>b</p>\n'],
  ['a\n> b', '<p>a\n&gt; b</p>\n'],
  ['a\n- b', '<p>a\n- b</p>\n'],
  ['a\n1. b', '<p>a\n1. b</p>\n'],
  ['a\n    b', '<p>a\n    b</p>\n'],
  ['\n\na\n\n\n\nb\n', '<p>a</p>\n\n<p>b</p>\n'],
  ['<img src="a">', '<p><img src="a"></p>\n'],
  ['', ''],
  ['\n', ''],
]);

describeExamples('headings', [
  ['# a', '<h1 id="a">a</h1>\n'],
  ['##### a', '<h5 id="a">a</h5>\n'],
  ['####### a', '<p>####### a</p>\n'],
  ['#a', '<p>#a</p>\n'],
  ['# a #', '<h1 id="a">a</h1>\n'],
  ['# a \\#', '<h1 id="a">a #</h1>\n'],
  ['#', '<p>#</p>\n'],
  ['# ', ''],
  ['### \na', '<p>a</p>\n'],
  ['a\n# b', '<p>a</p>\n\n<h1 id="b">b</h1>\n'],
  ['甲\n## 乙\n丙', '<p>甲</p>\n\n<h2 id="乙">乙</h2>\n\n<p>丙</p>\n'],
  [' # a', '<p># a</p>\n'],
  ['# a {#b}', '<h1 id="b">a</h1>\n'],
  ['# a {#b} c', '<h1 id="b">a</h1>\n\n<p>c</p>\n'],
  ['# a\n# a\n# a', '<h1 id="a">a</h1>\n\n<h1 id="a-1">a</h1>\n\n<h1 id="a-2">a</h1>\n'],
  // The id that a number makes may be another heading's own; from there on it is numbered anew.
  [
    '# a\n# a-1\n# a\n# a',
    '<h1 id="a">a</h1>\n\n<h1 id="a-1">a-1</h1>\n\n<h1 id="a-1-1">a</h1>\n\n<h1 id="a-1-2">a</h1>\n',
  ],
  ['# 甲 乙，C', '<h1 id="甲-乙-c">甲 乙，C</h1>\n'],
  ['# *a*', '<h1 id="a"><em>a</em></h1>\n'],
  ['# \\*', '<h1 id="toc_0">*</h1>\n'],
  ['# “', '<h1 id="toc_0">“</h1>\n'],
  ["# a's", '<h1 id="a-s">a&rsquo;s</h1>\n'],
  ['# a  ', '<h1 id="a">a</h1>\n'],
]);

describeExamples('underlined headings', [
  ['a\n===', '<h1 id="a">a</h1>\n'],
  ['a\n---', '<h2 id="a">a</h2>\n'],
  ['a\n-', '<h2 id="a">a</h2>\n'],
  ['a\nb\n===', '<p>a</p>\n\n<h1 id="b">b</h1>\n'],
  ['===', '<p>===</p>\n'],
  ['甲\n--- ', '<h2 id="甲">甲</h2>\n'],
  ['a\n= =', '<p>a\n= =</p>\n'],
]);

describeExamples('table of contents above a first heading of level six', [
  [
    '###### a',
    '<nav>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li><a href="#a">a</a></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul>\n</nav>\n\n<h6 id="a">a</h6>\n',
  ],
  [
    '###### a\n\n## *b*\n\n### c\n\n# d',
    '<nav>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li><a href="#a">a</a></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul></li>\n<li><a href="#b"><em>b</em></a>\n<ul>\n<li><a href="#c">c</a></li>\n</ul></li>\n</ul></li>\n<li><a href="#d">d</a></li>\n</ul>\n</nav>\n\n<h6 id="a">a</h6>\n\n<h2 id="b"><em>b</em></h2>\n\n<h3 id="c">c</h3>\n\n<h1 id="d">d</h1>\n',
  ],
  ['##### a\n\n###### b', '<h5 id="a">a</h5>\n\n<h6 id="b">b</h6>\n'],
  [
    '> ###### a',
    '<nav>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li><a href="#a">a</a></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul>\n</nav>\n\n<blockquote>\n<h6 id="a">a</h6>\n</blockquote>\n',
  ],
]);

describeExamples('rules', [
  ['---', '<hr />\n'],
  ['* * *', '<hr />\n'],
  ['___', '<hr />\n'],
  ['  ***', '<hr />\n'],
  ['a\n***', '<p>a</p>\n\n<hr />\n'],
  ['--', '<p>&ndash;</p>\n'],
  ['- - -\na', '<hr />\n\n<p>a</p>\n'],
  ['-*-', '<p>-*-</p>\n'],
]);

describeExamples('quotes', [
  ['> a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
  ['>a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
  ['> a\nb', '<blockquote>\n<p>a\nb</p>\n</blockquote>\n'],
  ['> a\n\nb', '<blockquote>\n<p>a</p>\n</blockquote>\n\n<p>b</p>\n'],
  ['> a\n\n> b', '<blockquote>\n<p>a</p>\n\n<p>b</p>\n</blockquote>\n'],
  ['> a\n> \n> b', '<blockquote>\n<p>a</p>\n\n<p>b</p>\n</blockquote>\n'],
  ['> > a', '<blockquote>\n<blockquote>\n<p>a</p>\n</blockquote>\n</blockquote>\n'],
  ['> a\n- b', '<blockquote>\n<p>a\n- b</p>\n</blockquote>\n'],
  ['> - a\n> - b', '<blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</blockquote>\n'],
  ['> ```\n> a\n> ```', '<blockquote>\n<pre><code>a\n</code></pre>\n</blockquote>\n'],
  ['> # a\n> b', '<blockquote>\n<h1 id="a">a</h1>\n\n<p>b</p>\n</blockquote>\n'],
  ['   > a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
  ['>\n>', '<blockquote>\n</blockquote>\n'],
  ['> a\n\n\n> b', '<blockquote>\n<p>a</p>\n\n<p>b</p>\n</blockquote>\n'],
]);

describeExamples('indented code', [
  ['    a', '<pre><code>a\n</code></pre>\n'],
  ['    a\n\n    b', '<pre><code>a\n\nb\n</code></pre>\n'],
  ['    a\nb', '<pre><code>a\n</code></pre>\n\n<p>b</p>\n'],
  ['a\n\n    <b>', '<p>a</p>\n\n<pre><code>&lt;b&gt;\n</code></pre>\n'],
  ['\ta', '<pre><code>a\n</code></pre>\n'],
  ['    a\n     b\n\n\nc', '<pre><code>a\n b\n</code></pre>\n\n<p>c</p>\n'],
]);

describeExamples('fenced code', [
  ['```\na\n```', '<pre><code>a\n</code></pre>\n'],
  ['``` js\na\n```', '<pre><code class="language-js">a\n</code></pre>\n'],
  ['~~~\na\n~~~', '<pre><code>a\n</code></pre>\n'],
  ['```\na', '<p>```\na</p>\n'],
  ['```\na\n````\n```', '<pre><code>a\n````\n</code></pre>\n'],
  ['a\n```\nb\n```', '<p>a</p>\n\n<pre><code>b\n</code></pre>\n'],
  ['``` {.js}\na\n```', '<pre><code class="language-.js">a\n</code></pre>\n'],
  ['```js x\n"a" & <b>\n```', '<pre><code class="language-js">&quot;a&quot; &amp; &lt;b&gt;\n</code></pre>\n'],
  ['```\n\ta\n[r]: /u\n```', '<pre><code>\ta\n[r]: /u\n</code></pre>\n'],
  ['```.\na\n```', '<pre><code>a\n</code></pre>\n'],
  ['   ```\na\n   ```', '<pre><code>a\n</code></pre>\n'],
]);

describeExamples('HTML blocks', [
  ['<div>\n*a*\n</div>', '<div>\n*a*\n</div>\n'],
  ['<div>\na\n</div>\nb', '<p><div>\na\n</div>\nb</p>\n'],
  ['<div>\na\n</div>\n\nb', '<div>\na\n</div>\n\n<p>b</p>\n'],
  ['<DIV>\na\n</DIV>', '<p><DIV>\na\n</DIV></p>\n'],
  ['<span>a</span>', '<p><span>a</span></p>\n'],
  ['<p>a</p>\n\n*b*', '<p>a</p>\n\n<p><em>b</em></p>\n'],
  ['<!-- a -->\n\nb', '<!-- a -->\n\n<p>b</p>\n'],
  ['<!-- a -->\nb', '<!-- a -->\n\n<p>b</p>\n'],
  ['<!-- a\n\nb -->\n\nc', '<!-- a\n\nb -->\n\n<p>c</p>\n'],
  ['<hr>', '<hr>\n'],
  ['<hr/>\n\na', '<hr/>\n\n<p>a</p>\n'],
  ['<![CDATA[a]]>\n\nb', '<![CDATA[a]]>\n\n<p>b</p>\n'],
  ['<del>a</del>', '<p><del>a</del></p>\n'],
  ['a\n<div>\nb\n</div>', '<p>a\n<div>\nb\n</div></p>\n'],
  ['<iframe src="a"></iframe>', '<iframe src="a"></iframe>\n'],
]);

describeExamples('tables', [
  ['a|b\n-|-', '<p>a|b\n-|-</p>\n'],
  [
    'a|b\n---|---\nc|d',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n',
  ],
  [
    '| a | b |\n|:--|--:|\n| c | d |',
    '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td align="left">c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table>\n',
  ],
  [
    '|a|\n|:-:|\n|b|',
    '<table>\n<thead>\n<tr>\n<th align="center">a</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td align="center">b</td>\n</tr>\n</tbody>\n</table>\n',
  ],
  [
    'a|b\n---|---\nc',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n\n<tbody>\n</tbody>\n</table>\n\n<p>c</p>\n',
  ],
  [
    'a|b\n---|---\nc|d|e',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n',
  ],
  [
    'a|b\n---|---\n\\|c|d',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td>|c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n',
  ],
  [
    'a|b\n---|---\n*c*|`d`',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td><em>c</em></td>\n<td><code>d</code></td>\n</tr>\n</tbody>\n</table>\n',
  ],
  ['x\na|b\n---|---\nc|d', '<p>x\na|b\n&mdash;|&mdash;\nc|d</p>\n'],
  ['a|b\n---|---|---', '<p>a|b\n&mdash;|&mdash;|&mdash;</p>\n'],
  [
    '|a|b|\n|---|---|\n|c|\n\nd',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n\n<p>d</p>\n',
  ],
]);

describeExamples('tabs', [
  ['\ta\tb', '<pre><code>a   b\n</code></pre>\n'],
  ['a\tb', '<p>a   b</p>\n'],
  ['-\ta', '<ul>\n<li>a</li>\n</ul>\n'],
  ['甲\tb', '<p>甲   b</p>\n'],
  ['>\ta', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
]);
