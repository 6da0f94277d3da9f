import { describeExamples } from '../../support/blackfriday';

describeExamples('bold with punctuation inside its edge and a letter outside', [
  ['**问：**怎么升级', '<p><strong>问：</strong>怎么升级</p>\n'],
  ['1、**“限流”**怎么配', '<p>1、<strong>“限流”</strong>怎么配</p>\n'],
  ['**A:**b', '<p><strong>A:</strong>b</p>\n'],
  ['甲**（乙）**丙', '<p>甲<strong>（乙）</strong>丙</p>\n'],
  ['**甲**：乙', '<p><strong>甲</strong>：乙</p>\n'],
]);

describeExamples('bold with a blank before its closing mark', [
  ['**甲\u00a0**乙', '<p><strong>甲\u00a0</strong>乙</p>\n'],
  ['**甲 **乙', '<p>**甲 **乙</p>\n'],
  ['**\u00a0甲**乙', '<p><strong>\u00a0甲</strong>乙</p>\n'],
]);

describeExamples('a quote right below text', [
  ['甲\n> 乙', '<p>甲\n&gt; 乙</p>\n'],
  ['甲：\n>乙\n丙', '<p>甲：\n&gt;乙\n丙</p>\n'],
]);

describeExamples('a list right below text', [
  ['甲：\n- 乙\n- 丙', '<p>甲：\n- 乙\n- 丙</p>\n'],
  ['甲\n1. 乙\n2. 丙', '<p>甲\n1. 乙\n2. 丙</p>\n'],
  ['甲\n* 乙', '<p>甲\n* 乙</p>\n'],
]);

describeExamples('three marks', [
  ['***甲***', '<p><strong><em>甲</em></strong></p>\n'],
  ['甲***乙***丙', '<p>甲<strong><em>乙</em></strong>丙</p>\n'],
]);

describeExamples('single marks beside Chinese', [
  ['*甲*乙', '<p>*甲*乙</p>\n'],
  ['甲 *乙* 丙', '<p>甲 <em>乙</em> 丙</p>\n'],
  ['_甲_。', '<p>_甲_。</p>\n'],
  ['*甲* ', '<p><em>甲</em></p>\n'],
]);

describeExamples('marks in other pairs', [
  ['**甲** **乙**', '<p><strong>甲</strong> <strong>乙</strong></p>\n'],
  ['**甲****乙**', '<p><strong>甲</strong><strong>乙</strong></p>\n'],
  ['****甲****', '<p>*<strong><em>甲</em></strong>*</p>\n'],
  ['*[u](u)***', '<p>*<a href="u">u</a>***</p>\n'],
  ['**甲[乙](丙)', '<p>**甲<a href="丙">乙</a></p>\n'],
  ['**甲 [乙**](丙)', '<p><strong>甲 [乙</strong>](丙)</p>\n'],
]);

describeExamples('loose lists', [
  ['1. 甲\n2. 乙\n\n3. 丙', '<ol>\n<li>甲</li>\n\n<li><p>乙</p></li>\n\n<li><p>丙</p></li>\n</ol>\n'],
]);

describeExamples('a third level that is not indented enough', [
  ['- 甲\n  - 乙\n    - 丙', '<ul>\n<li>甲\n\n<ul>\n<li>乙</li>\n<li>丙</li>\n</ul></li>\n</ul>\n'],
]);

describeExamples('right behind a quote', [
  ['> 甲\n乙', '<blockquote>\n<p>甲\n乙</p>\n</blockquote>\n'],
  ['> 甲\n- 乙\n- 丙', '<blockquote>\n<p>甲\n- 乙\n- 丙</p>\n</blockquote>\n'],
  ['> 甲\n>\n乙', '<blockquote>\n<p>甲</p>\n\n<p>乙</p>\n</blockquote>\n'],
]);

describeExamples('empty headings', [
  ['###', '<p>###</p>\n'],
  ['### \n甲', '<p>甲</p>\n'],
  ['甲\n###\n乙', '<p>甲\n###\n乙</p>\n'],
]);

describeExamples('below an item', [
  ['- 甲\n\n  乙', '<ul>\n<li>甲</li>\n</ul>\n\n<p>乙</p>\n'],
  ['- 甲\n- \n乙', '<ul>\n<li>甲</li>\n<li>\n乙</li>\n</ul>\n'],
]);

describeExamples('bullets below numbers', [
  ['1. 甲\n- 乙\n- 丙\n2. 丁', '<ol>\n<li>甲</li>\n<li>乙</li>\n<li>丙</li>\n<li>丁</li>\n</ol>\n'],
]);

describeExamples('two quotes with a blank line between', [
  ['> 甲\n\n> 乙', '<blockquote>\n<p>甲</p>\n\n<p>乙</p>\n</blockquote>\n'],
  [
    '> 甲\n\n乙\n\n> 丙',
    '<blockquote>\n<p>甲</p>\n</blockquote>\n\n<p>乙</p>\n\n<blockquote>\n<p>丙</p>\n</blockquote>\n',
  ],
]);

describeExamples('rare ones', [
  ['<img src="甲.png">', '<p><img src="甲.png"></p>\n'],
  ['[甲]()', '<p>[甲]()</p>\n'],
  ['甲\n-\n乙', '<h2 id="甲">甲</h2>\n\n<p>乙</p>\n'],
  ['- 甲  \n\n乙', '<ul>\n<li>甲<br /></li>\n</ul>\n\n<p>乙</p>\n'],
  ['" 周报 "', '<p>&rdquo; 周报 &ldquo;</p>\n'],
  ['升级到 1.2/3', '<p>升级到 1.<sup>2</sup>&frasl;<sub>3</sub></p>\n'],
  ['**提问：**\n> 答', '<p><strong>提问：</strong>\n&gt; 答</p>\n'],
]);
