import { describeExamples } from '../../support/blackfriday';

describeExamples('double quotes, by what stands before and behind', [
  ['"', '<p>&ldquo;</p>\n'],
  ['a "', '<p>a &ldquo;</p>\n'],
  ['!"', '<p>!&rdquo;</p>\n'],
  ['a"', '<p>a&rdquo;</p>\n'],
  ['" a', '<p>&rdquo; a</p>\n'],
  ['a " b', '<p>a &ldquo; b</p>\n'],
  ['!" b', '<p>!&rdquo; b</p>\n'],
  ['a" b', '<p>a&rdquo; b</p>\n'],
  ['"!', '<p>&rdquo;!</p>\n'],
  ['a "!', '<p>a &ldquo;!</p>\n'],
  ['a!"!', '<p>a!&ldquo;!</p>\n'],
  ['a"!', '<p>a&rdquo;!</p>\n'],
  ['"a', '<p>&ldquo;a</p>\n'],
  ['a "b', '<p>a &ldquo;b</p>\n'],
  ['!"b', '<p>!&ldquo;b</p>\n'],
  ['a"b', '<p>a&rdquo;b</p>\n'],
]);

describeExamples('double quotes in running text', [
  ['"a" "b"', '<p>&ldquo;a&rdquo; &ldquo;b&rdquo;</p>\n'],
  ['" a "', '<p>&rdquo; a &ldquo;</p>\n'],
  ['甲"乙"丙', '<p>甲&rdquo;乙&rdquo;丙</p>\n'],
  ['"**a**"', '<p>&ldquo;<strong>a</strong>&ldquo;</p>\n'],
  ['"a\nb"', '<p>&ldquo;a\nb&rdquo;</p>\n'],
  ['a "b" " c', '<p>a &ldquo;b&rdquo; &ldquo; c</p>\n'],
  ['“a”', '<p>“a”</p>\n'],
  ['("a")', '<p>(&ldquo;a&rdquo;)</p>\n'],
  ["''a''", '<p>&ldquo;a&rdquo;</p>\n'],
]);

describeExamples('single quotes', [
  ["'a'", '<p>&lsquo;a&rsquo;</p>\n'],
  ["a's", '<p>a&rsquo;s</p>\n'],
  ["don't we're I'll I've I'd I'm", '<p>don&rsquo;t we&rsquo;re I&rsquo;ll I&rsquo;ve I&rsquo;d I&rsquo;m</p>\n'],
  ["'tis", '<p>&lsquo;tis</p>\n'],
  ["a'b", '<p>a&rsquo;b</p>\n'],
  ["'a' 'b'", '<p>&lsquo;a&rsquo; &lsquo;b&rsquo;</p>\n'],
  ["x'S y", '<p>x&rsquo;S y</p>\n'],
  ["5's", '<p>5&rsquo;s</p>\n'],
]);

describeExamples('fractions', [
  ['1/2', '<p><sup>1</sup>&frasl;<sub>2</sub></p>\n'],
  ['1/2/2023', '<p>1/2/2023</p>\n'],
  ['v1/2', '<p>v1/2</p>\n'],
  ['3/4 a', '<p><sup>3</sup>&frasl;<sub>4</sub> a</p>\n'],
  ['甲1/2', '<p>甲1/2</p>\n'],
  ['1/2，', '<p>1/2，</p>\n'],
  ['1/a', '<p>1/a</p>\n'],
  ['(1/2)', '<p>(<sup>1</sup>&frasl;<sub>2</sub>)</p>\n'],
  ['10/12', '<p><sup>10</sup>&frasl;<sub>12</sub></p>\n'],
  ['0/5', '<p>0/5</p>\n'],
  ['1⁄2', '<p><sup>1</sup>&frasl;<sub>2</sub></p>\n'],
  ['1/2.3', '<p><sup>1</sup>&frasl;<sub>2</sub>.3</p>\n'],
]);

describeExamples('dashes, dots and signs', [
  ['a -- b', '<p>a &ndash; b</p>\n'],
  ['a --- b', '<p>a &mdash; b</p>\n'],
  ['----', '<hr />\n'],
  ['a - b', '<p>a - b</p>\n'],
  ['a...b', '<p>a&hellip;b</p>\n'],
  ['a. . . b', '<p>a&hellip; b</p>\n'],
  ['a....', '<p>a&hellip;.</p>\n'],
  ['(c) (R) (tm)', '<p>&copy; &reg; &trade;</p>\n'],
  ['(C)a', '<p>&copy;a</p>\n'],
  ['(x)', '<p>(x)</p>\n'],
  ['`--` "--"', '<p><code>--</code> &ldquo;&ndash;&rdquo;</p>\n'],
]);

describeExamples('not in code, addresses and HTML', [
  ['`"a"`', '<p><code>&quot;a&quot;</code></p>\n'],
  ['<b title="a">', '<p><b title="a"></p>\n'],
  ['https://a.b/"c"', '<p><a href="https://a.b/&quot;c&quot;">https://a.b/&quot;c&quot;</a></p>\n'],
  ['[a](b"c")', '<p><a href="b" title="c">a</a></p>\n'],
  ['    "a"', '<pre><code>&quot;a&quot;\n</code></pre>\n'],
]);
