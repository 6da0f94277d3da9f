import { describeExamples } from '../../support/blackfriday';

describeExamples('emphasis', [
  ['*em*', '<p><em>em</em></p>\n'],
  ['_em_', '<p><em>em</em></p>\n'],
  ['a *b c* d', '<p>a <em>b c</em> d</p>\n'],
  ['* a *', '<ul>\n<li>a *</li>\n</ul>\n'],
  ['*a *b', '<p>*a *b</p>\n'],
  ['*a\nb*', '<p><em>a\nb</em></p>\n'],
  ['**strong**', '<p><strong>strong</strong></p>\n'],
  ['__strong__', '<p><strong>strong</strong></p>\n'],
  ['** a**', '<p>** a**</p>\n'],
  ['**a **', '<p>**a **</p>\n'],
  ['**a\u00a0**', '<p><strong>a\u00a0</strong></p>\n'],
  ['**甲：**乙', '<p><strong>甲：</strong>乙</p>\n'],
  ['甲**乙**丙', '<p>甲<strong>乙</strong>丙</p>\n'],
  ['**“甲”**乙', '<p><strong>“甲”</strong>乙</p>\n'],
  ['*甲*乙', '<p>*甲*乙</p>\n'],
  ['_甲_乙', '<p>_甲_乙</p>\n'],
  ['*甲*，乙', '<p>*甲*，乙</p>\n'],
  ['a*b*c', '<p>a*b*c</p>\n'],
  ['snake_case_name', '<p>snake_case_name</p>\n'],
  ['a__b__c', '<p>a<strong>b</strong>c</p>\n'],
  ['**a*', '<p>*<em>a</em></p>\n'],
  ['*a**', '<p>*a**</p>\n'],
  ['*a **b** c*', '<p>*a <strong>b</strong> c*</p>\n'],
  ['**a *b* c**', '<p><strong>a <em>b</em> c</strong></p>\n'],
]);

describeExamples('triple marks', [
  ['***a***', '<p><strong><em>a</em></strong></p>\n'],
  ['___a___', '<p><strong><em>a</em></strong></p>\n'],
  ['***a** b*', '<p>*<strong>a</strong> b*</p>\n'],
  ['***a* b**', '<p>*<strong>a* b</strong></p>\n'],
  ['****a****', '<p>*<strong><em>a</em></strong>*</p>\n'],
  ['***甲：***乙', '<p><strong><em>甲：</em></strong>乙</p>\n'],
  ['*****a*****', '<p>**<strong><em>a</em></strong>**</p>\n'],
]);

describeExamples('strike', [
  ['~~a~~', '<p><del>a</del></p>\n'],
  ['~a~', '<p>~a~</p>\n'],
  ['~~a ~~', '<p>~~a ~~</p>\n'],
  ['~~~a~~~', '<p>~<del>a</del>~</p>\n'],
  ['甲~~乙~~丙', '<p>甲<del>乙</del>丙</p>\n'],
]);

describeExamples('marks over other spans', [
  ['*a `*` b*', '<p><em>a <code>*</code> b</em></p>\n'],
  ['**a [b**](c) d**', '<p><strong>a [b</strong>]&copy; d**</p>\n'],
  ['*a [b*', '<p><em>a [b</em></p>\n'],
  ['*a `b*', '<p><em>a `b</em></p>\n'],
  ['**a\\** b**', '<p><strong>a** b</strong></p>\n'],
]);

describeExamples('code spans', [
  ['`a`', '<p><code>a</code></p>\n'],
  ['`` a ` b ``', '<p><code>a ` b</code></p>\n'],
  ['` a `', '<p><code>a</code></p>\n'],
  ['` `', '<p></p>\n'],
  ['`a', '<p>`a</p>\n'],
  ['`<b> & "c"`', '<p><code>&lt;b&gt; &amp; &quot;c&quot;</code></p>\n'],
  ['a ``b`', '<p>a `<code>b</code></p>\n'],
  ['```a```', '<p><code>a</code></p>\n'],
]);

describeExamples('links', [
  ['[a](b)', '<p><a href="b">a</a></p>\n'],
  ['[a](b "t")', '<p><a href="b" title="t">a</a></p>\n'],
  ["[a](b 't')", '<p><a href="b" title="t">a</a></p>\n'],
  ['[a](<b c>)', '<p><a href="b c">a</a></p>\n'],
  ['[a]( b )', '<p><a href="b">a</a></p>\n'],
  ['[a](b(c)d)', '<p><a href="b(c)d">a</a></p>\n'],
  ['[a] (b)', '<p><a href="b">a</a></p>\n'],
  ['[a]\n(b)', '<p><a href="b">a</a></p>\n'],
  ['[a]()', '<p>[a]()</p>\n'],
  ['[](b)', '<p>[](b)</p>\n'],
  ['[a](b', '<p>[a](b</p>\n'],
  ['[a *b* c](d)', '<p><a href="d">a <em>b</em> c</a></p>\n'],
  ['[a [b] c](d)', '<p><a href="d">a [b] c</a></p>\n'],
  ['[a](b\\)c)', '<p><a href="b)c">a</a></p>\n'],
  ['[a](b "t" "u")', '<p><a href="b" title="t&quot; &quot;u">a</a></p>\n'],
  ['[a](b "t)', '<p><a href="b &quot;t">a</a></p>\n'],
  ['[a](b&c "d&e")', '<p><a href="b&amp;c" title="d&amp;e">a</a></p>\n'],
  ['[http://a.b](http://c.d)', '<p><a href="http://c.d">http://a.b</a></p>\n'],
]);

describeExamples('images', [
  ['![a](b)', '<p><img src="b" alt="a" /></p>\n'],
  ['![a](b "t")', '<p><img src="b" alt="a" title="t" /></p>\n'],
  ['![*a*](b)', '<p><img src="b" alt="*a*" /></p>\n'],
  ['![a]()', '<p>![a]()</p>\n'],
  ['![](b)', '<p><img src="b" alt="" /></p>\n'],
  ['[![a](b)](c)', '<p><a href="c"><img src="b" alt="a" /></a></p>\n'],
  ['\\![a](b)', '<p><img src="b" alt="a" /></p>\n'],
  ['！[a](b)', '<p>！<a href="b">a</a></p>\n'],
  ['![a "b"](c)', '<p><img src="c" alt="a &quot;b&quot;" /></p>\n'],
]);

describeExamples('references', [
  ['[a][r]\n\n[r]: /u', '<p><a href="/u">a</a></p>\n'],
  ['[r]\n\n[r]: /u "t"', '<p><a href="/u" title="t">r</a></p>\n'],
  ['[r][]\n\n[R]: /u (t)', '<p><a href="/u" title="t">r</a></p>\n'],
  ['[a] [r]\n\n[r]: <u>', '<p><a href="u&gt;">a</a></p>\n'],
  ['[a][x]', '<p>[a][x]</p>\n'],
  ['![a][r]\n\n[r]: /u', '<p><img src="/u" alt="a" /></p>\n'],
  ['[r]: /u\n"t"\n\n[r]', '<p><a href="/u" title="t">r</a></p>\n'],
  ['[r]:\n/u\n\n[r]', '<p><a href="/u">r</a></p>\n'],
  ['   [r]: /u\n\n[r]', '<p><a href="/u">r</a></p>\n'],
  ['[r]: /u x\n\n[r]', '<p>[r]: /u x</p>\n\n<p>[r]</p>\n'],
  ['[a\nb]\n\n[a b]: /u', '<p><a href="/u">a\nb</a></p>\n'],
]);

describeExamples('addresses in running text', [
  ['http://a.b', '<p><a href="http://a.b">http://a.b</a></p>\n'],
  ['甲https://a.b/c，乙', '<p>甲<a href="https://a.b/c，乙">https://a.b/c，乙</a></p>\n'],
  ['https://a.b.', '<p><a href="https://a.b">https://a.b</a>.</p>\n'],
  ['(https://a.b)', '<p>(<a href="https://a.b">https://a.b</a>)</p>\n'],
  ['https://a.b/(c)', '<p><a href="https://a.b/(c">https://a.b/(c</a>)</p>\n'],
  ['(https://a.b/(c))', '<p>(<a href="https://a.b/(c)">https://a.b/(c)</a>)</p>\n'],
  ['https://a.b/c;', '<p><a href="https://a.b/c">https://a.b/c</a>;</p>\n'],
  ['https://a.b/?c&amp;', '<p><a href="https://a.b/?c&amp;">https://a.b/?c&amp;</a></p>\n'],
  ['www.a.b', '<p>www.a.b</p>\n'],
  ['xhttp://a.b', '<p>xhttp://a.b</p>\n'],
  ['ftp://a.b', '<p><a href="ftp://a.b">ftp://a.b</a></p>\n'],
  ['mailto://a.b', '<p><a href="mailto://a.b">a.b</a></p>\n'],
  ['https://a_b_c.d/*e*', '<p><a href="https://a_b_c.d/*e*">https://a_b_c.d/*e*</a></p>\n'],
  ['<a href="http://a.b">http://a.b</a>', '<p><a href="http://a.b">http://a.b</a></p>\n'],
  ['[x](y) https://a.b', '<p><a href="y">x</a> <a href="https://a.b">https://a.b</a></p>\n'],
  ['https://a.b\\\nc', '<p><a href="https://a.b">https://a.b</a<br />\nc</p>\n'],
  ['https://甲.b', '<p>https://甲.b</p>\n'],
]);

describeExamples('addresses in angle brackets', [
  ['<http://a.b>', '<p><a href="http://a.b">http://a.b</a></p>\n'],
  ['<m@a.bc>', '<p><a href="mailto:m@a.bc">m@a.bc</a></p>\n'],
  ['<mailto:m@a.bc>', '<p><a href="mailto:m@a.bc">m@a.bc</a></p>\n'],
  ['<甲:b>', '<p>&lt;甲:b&gt;</p>\n'],
  ['<x:y>', '<p><x:y></p>\n'],
  ['<http://a.b c>', '<p><http://a.b c></p>\n'],
  ['<a@b@c>', '<p><a@b@c></p>\n'],
]);

describeExamples('HTML tags', [
  ['a <b>c</b>', '<p>a <b>c</b></p>\n'],
  ['<br>a', '<p><br>a</p>\n'],
  ['a < b > c', '<p>a &lt; b &gt; c</p>\n'],
  ['<1>', '<p><1></p>\n'],
  ['a <!-- b --> c', '<p>a <!-- b --> c</p>\n'],
  ['a <!-- b', '<p>a &lt;!&ndash; b</p>\n'],
  ['<img src="a" width=1%>', '<p><img src="a" width=1%></p>\n'],
  ['</b>', '<p></b></p>\n'],
  ['a <b\nc>', '<p>a <b\nc></p>\n'],
]);

describeExamples('entities', [
  ['&amp; &copy; &#35; &x1;', '<p>&amp; &copy; &#35; &x1;</p>\n'],
  ['&a b;', '<p>&amp;a b;</p>\n'],
  ['a & b', '<p>a &amp; b</p>\n'],
  ['&;', '<p>&;</p>\n'],
]);

describeExamples('escapes', [
  ['\\*a\\*', '<p>*a*</p>\n'],
  ['\\a', '<p>\\a</p>\n'],
  ['\\"', '<p>\\&rdquo;</p>\n'],
  ['\\!\\-\\~\\&', '<p>!-~&amp;</p>\n'],
  ['a\\', '<p>a</p>\n'],
  ['\\\\', '<p>\\</p>\n'],
  ['\\。', '<p>\\。</p>\n'],
]);

describeExamples('line breaks', [
  ['a\nb', '<p>a\nb</p>\n'],
  ['a  \nb', '<p>a<br />\nb</p>\n'],
  ['a   \nb', '<p>a<br />\nb</p>\n'],
  ['a \nb', '<p>a\nb</p>\n'],
  ['a\\\nb', '<p>a<br />\nb</p>\n'],
  ['a\\\\\nb', '<p>a<br />\nb</p>\n'],
  ['a<br />\nb', '<p>a<br />\nb</p>\n'],
  ['`a`  \nb', '<p><code>a</code><br />\nb</p>\n'],
  ['a  ', '<p>a</p>\n'],
]);

describeExamples('footnotes', [
  [
    'a[^1]\n\n[^1]: b',
    '<p>a<sup class="footnote-ref" id="fnref:1"><a href="#fn:1">1</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:1">b\n <a class="footnote-return" href="#fnref:1"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
  [
    'a[^x y]\n\n[^x y]: b\n    c\n\n    d',
    '<p>a<sup class="footnote-ref" id="fnref:x-y"><a href="#fn:x-y">1</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:x-y"><p>b\nc</p>\n\n<p>d</p>\n <a class="footnote-return" href="#fnref:x-y"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
  [
    'a^[b *c*]',
    '<p>a<sup class="footnote-ref" id="fnref:b-c"><a href="#fn:b-c">1</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:b-c">b <em>c</em> <a class="footnote-return" href="#fnref:b-c"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
  [
    'a[^1] b[^1]\n\n[^1]: c',
    '<p>a<sup class="footnote-ref" id="fnref:1"><a href="#fn:1">1</a></sup> b<sup class="footnote-ref" id="fnref:1"><a href="#fn:1">1</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:1">c\n <a class="footnote-return" href="#fnref:1"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
  [
    'a[^2] b[^1]\n\n[^1]: c\n[^2]: d',
    '<p>a<sup class="footnote-ref" id="fnref:2"><a href="#fn:2">1</a></sup> b<sup class="footnote-ref" id="fnref:1"><a href="#fn:1">2</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:2">d\n <a class="footnote-return" href="#fnref:2"><sup>[return]</sup></a></li>\n<li id="fn:1">c\n <a class="footnote-return" href="#fnref:1"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
  [
    'a[^注]\n\n[^注]: b',
    '<p>a<sup class="footnote-ref" id="fnref:-"><a href="#fn:-">1</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:-">b\n <a class="footnote-return" href="#fnref:-"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
  ['a[^1]', '<p>a[^1]</p>\n'],
  ['a[^1\nb]\n\n[^1 b]: c', '<p>a[^1\nb]</p>\n'],
  [
    'a^[b\nc]',
    '<p>a<sup class="footnote-ref" id="fnref:b-c"><a href="#fn:b-c">1</a></sup></p>\n<div class="footnotes">\n\n<hr />\n\n<ol>\n<li id="fn:b-c">b c <a class="footnote-return" href="#fnref:b-c"><sup>[return]</sup></a></li>\n</ol>\n</div>\n',
  ],
]);
