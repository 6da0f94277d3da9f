import { describeExamples } from '../../support/blackfriday';

describeExamples('bullets', [
  ['- a', '<ul>\n<li>a</li>\n</ul>\n'],
  ['* a', '<ul>\n<li>a</li>\n</ul>\n'],
  ['+ a', '<ul>\n<li>a</li>\n</ul>\n'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['-a', '<p>-a</p>\n'],
  ['- a\n+ b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['  - a\n  - b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['- a\nb', '<ul>\n<li>a\nb</li>\n</ul>\n'],
  ['- a\n  b', '<ul>\n<li>a\nb</li>\n</ul>\n'],
  ['- a  \n', '<ul>\n<li>a<br /></li>\n</ul>\n'],
  ['-', '<p>-</p>\n'],
  ['- ', '<ul>\n<li></li>\n</ul>\n'],
  ['- \n- a', '<ul>\n<li></li>\n<li>a</li>\n</ul>\n'],
  ['- *a*\n- `b`', '<ul>\n<li><em>a</em></li>\n<li><code>b</code></li>\n</ul>\n'],
]);

describeExamples('numbers', [
  ['1. a', '<ol>\n<li>a</li>\n</ol>\n'],
  ['3. a\n4. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n'],
  ['1) a', '<p>1) a</p>\n'],
  ['1.a', '<p>1.a</p>\n'],
  ['1. a\n1. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n'],
  ['10. a', '<ol>\n<li>a</li>\n</ol>\n'],
  ['1、a', '<p>1、a</p>\n'],
]);

describeExamples('mixed', [
  ['1. a\n- b\n2. c', '<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n'],
  ['- a\n1. b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['1. a\n\n- b', '<ol>\n<li>a</li>\n</ol>\n\n<ul>\n<li>b</li>\n</ul>\n'],
  ['- a\n\n1. b', '<ul>\n<li>a</li>\n</ul>\n\n<ol>\n<li>b</li>\n</ol>\n'],
]);

describeExamples('loose', [
  ['- a\n\n- b', '<ul>\n<li><p>a</p></li>\n\n<li><p>b</p></li>\n</ul>\n'],
  ['- a\n- b\n\n- c', '<ul>\n<li>a</li>\n\n<li><p>b</p></li>\n\n<li><p>c</p></li>\n</ul>\n'],
  ['- a\n\n- b\n- c', '<ul>\n<li><p>a</p></li>\n\n<li><p>b</p></li>\n\n<li><p>c</p></li>\n</ul>\n'],
  ['- a\n\nb', '<ul>\n<li>a</li>\n</ul>\n\n<p>b</p>\n'],
  ['- a\n\n  b', '<ul>\n<li>a</li>\n</ul>\n\n<p>b</p>\n'],
  ['- a\n\n    b', '<ul>\n<li><p>a</p>\n\n<p>b</p></li>\n</ul>\n'],
  ['1. a\n\n2. b\n\nc', '<ol>\n<li><p>a</p></li>\n\n<li><p>b</p></li>\n</ol>\n\n<p>c</p>\n'],
  ['- a\n\n\n- b', '<ul>\n<li><p>a</p></li>\n\n<li><p>b</p></li>\n</ul>\n'],
]);

describeExamples('nested', [
  ['- a\n  - b', '<ul>\n<li>a\n\n<ul>\n<li>b</li>\n</ul></li>\n</ul>\n'],
  ['- a\n - b', '<ul>\n<li>a\n\n<ul>\n<li>b</li>\n</ul></li>\n</ul>\n'],
  ['- a\n    - b\n        - c', '<ul>\n<li>a\n\n<ul>\n<li>b\n\n<ul>\n<li>c</li>\n</ul></li>\n</ul></li>\n</ul>\n'],
  ['- a\n  - b\n    - c', '<ul>\n<li>a\n\n<ul>\n<li>b</li>\n<li>c</li>\n</ul></li>\n</ul>\n'],
  ['- a\n  1. b\n  2. c', '<ul>\n<li>a\n\n<ol>\n<li>b</li>\n<li>c</li>\n</ol></li>\n</ul>\n'],
  ['1. a\n   - b', '<ol>\n<li>a\n\n<ul>\n<li>b</li>\n</ul></li>\n</ol>\n'],
  ['1. a\n\n    - b', '<ol>\n<li><p>a</p>\n\n<ul>\n<li>b</li>\n</ul></li>\n</ol>\n'],
  ['- a\n  - b\n- c', '<ul>\n<li>a\n\n<ul>\n<li>b</li>\n</ul></li>\n<li>c</li>\n</ul>\n'],
  ['- - a', '<ul>\n<li>- a</li>\n</ul>\n'],
  ['- - - b', '<ul>\n<li>- - b</li>\n</ul>\n'],
]);

describeExamples('blocks in items', [
  ['- a\n\n    ```\n    b\n    ```', '<ul>\n<li><p>a</p>\n\n<pre><code>b\n</code></pre></li>\n</ul>\n'],
  ['- ```\n  a\n  ```', '<ul>\n<li><code>\na\n</code></li>\n</ul>\n'],
  ['- a\n  ```\n  b\n  ```', '<ul>\n<li><p>a</p>\n\n<pre><code>b\n</code></pre></li>\n</ul>\n'],
  ['- # a', '<ul>\n<li># a</li>\n</ul>\n'],
  ['- a\n  # b', '<ul>\n<li><p>a</p>\n\n<h1 id="b">b</h1></li>\n</ul>\n'],
  ['- a\n\n# b', '<ul>\n<li>a</li>\n</ul>\n\n<h1 id="b">b</h1>\n'],
  ['- > a', '<ul>\n<li>&gt; a</li>\n</ul>\n'],
  ['- a\n\n        b', '<ul>\n<li><p>a</p>\n\n<pre><code>b\n</code></pre></li>\n</ul>\n'],
  ['- a\n***\n- b', '<ul>\n<li>a\n***</li>\n<li>b</li>\n</ul>\n'],
  ['- a\n  > b', '<ul>\n<li>a\n&gt; b</li>\n</ul>\n'],
]);

describeExamples('definitions', [
  ['a\n: b', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n'],
  ['a\n: b\n: c', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n<dd>c</dd>\n</dl>\n'],
  ['a\n: b\n\nc\n: d', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n<dt>c</dt>\n<dd>d</dd>\n</dl>\n'],
  ['a\n\n: b', '<dl>\n<dt>a</dt>\n<dd><p>b</p></dd>\n</dl>\n'],
  ['a\n:b', '<p>a\n:b</p>\n'],
  [': a', '<dl>\n<dd>a</dd>\n</dl>\n'],
  ['a\nb\n: c', '<dl>\n<dt>b</dt>\n<dd>c</dd>\n</dl>\n\n<p>c</p>\n'],
  ['a\n: b\n\n    c', '<dl>\n<dt>a</dt>\n<dd><p>b</p>\n\n<p>c</p></dd>\n</dl>\n'],
  ['a\n: *b*\n\nc', '<dl>\n<dt>a</dt>\n<dd><em>b</em></dd>\n</dl>\n\n<p>c</p>\n'],
]);

const box = '<input type="checkbox" disabled class="task-list-item">';
const checked = '<input type="checkbox" checked disabled class="task-list-item">';

describeExamples('tasks', [
  [
    '- [x] a\n- [X] b\n- [ ] *c*',
    `<ul class="task-list">\n<li><label>${checked} a</label></li>\n<li><label>${checked} b</label></li>\n<li><label>${box} <em>c</em></label></li>\n</ul>\n`,
  ],
  ['1. [ ] a\n2. b', `<ol class="task-list">\n<li><label>${box} a</label></li>\n<li>b</li>\n</ol>\n`],
  ['- [] a\n- [x]b\n- a [ ] b', '<ul>\n<li>[] a</li>\n<li>[x]b</li>\n<li>a [ ] b</li>\n</ul>\n'],
  ['- [ ] a\n\n- [ ] b', '<ul>\n<li><p>[ ] a</p></li>\n\n<li><p>[ ] b</p></li>\n</ul>\n'],
  ['- [x] a\n\n[x]: u', `<ul>\n<li><a href="u">x</a> a</li>\n</ul>\n`],
  [
    '- a\n    - [ ] b',
    `<ul class="task-list">\n<li>a\n\n<ul class="task-list">\n<li><label>${box} b</label></li>\n</ul></li>\n</ul>\n`,
  ],
  [
    '- [x] a\n    - b',
    `<ul class="task-list">\n<li><label>${checked} a\n\n<ul>\n<li>b</li>\n</ul></label></li>\n</ul>\n`,
  ],
]);
