import type { en } from './en';

/** The same in Simplified Chinese; the type keeps both catalogues complete. */
export const zhCn: Record<keyof typeof en, string> = {
  // The rules
  'answer-missing': '这个提问没有回答。请在下面补上，或删除这个条目。',
  'answer-empty': '回答标记后面没有内容。请补上回答，或删除标记。',
  'number-skipped': '这个条目编号为 {0}，但应该是 {1}。',
  'number-repeated': '编号 {0} 前面用过了，这里应该是 {1}。',
  'number-sequence-fix': '从 {0} 起重新编号',
  'project-link-missing': '这条回答没有项目链接。请在末尾加一行，例如「名称」：[网址](网址)。',
  'project-link-missing-named': '这条回答没有项目链接。内容与 {0} 有关：请加一行链接。',
  'project-link-fix': '添加 {0} 的项目行',
  'front-matter-lone-quote': '右引号独占了一行。请把它移到上一行末尾。',
  'front-matter-join-fix': '把引号移到上一行',
  'front-matter-syntax': 'front matter 在这里不是合法的 YAML。',
  'front-matter-syntax-detail': 'front matter 在这里不是合法的 YAML：{0}。',
  'front-matter-unclosed': 'front matter 没有结束。请用一行三个短横线（---）结束它。',
  'front-matter-too-deep': 'front matter 嵌套过深，没有读取。请减少层级。',
  'front-matter-too-large': 'front matter 过大，没有读取。请缩短。',
  'front-matter-language': 'front matter 必须是 YAML。请以三个短横线开头，后面不写任何内容。',
  'front-matter-not-a-map': 'front matter 必须是一行行的“键: 值”。',
  'front-matter-absent': '这一期没有 front matter。请在文件开头写 --- 和各个字段。',
  'front-matter-missing': 'front matter 缺少 {0}，请补上。',
  'front-matter-empty': '{0} 是空的。请在冒号后面填写。',
  'front-matter-insert-fix': '添加 {0}',
  'front-matter-fill-fix': '填写 {0}',
  'image-fix': '修复图片',
  'image-indent-fix': '去掉缩进',
  'image-bang-wide': '图片以全角“{0}”开头。请改用半角 !。',
  'image-bang-gap': '! 和 [ 之间有空格，图片无法显示。请删除空格。',
  'image-bang-missing': '这里本来是图片，但 [ 前面少了 !。',
  'image-bang-misplaced': '! 写到了方括号里面。请移到 [ 前面。',
  'image-escaped': '反斜杠使图片无法显示。请删除它。',
  'image-invisible': '图片标记里有看不见的字符。请删除它。',
  'image-bracket-wide': '“{0}”是全角括号。图片要用半角括号写成 ![文字](网址)。',
  'image-bracket-wrong': '“{0}”不应出现在这里。图片要写成 ![文字](网址)。',
  'image-bracket-missing': '“{0}”处少了括号。图片要写成 ![文字](网址)。',
  'image-gap': '] 和 ( 之间有空格或换行，图片不是处处都能显示。请删除。',
  'image-unclosed': '网址后面的括号没有闭合。请在末尾加上 )。',
  'image-address-missing': '这张图片没有网址。请用圆括号补上：![文字](网址)。',
  'image-address-empty': '这张图片的网址是空的。',
  'image-address-line': '网址断成了两行。请连起来。',
  'image-address-invisible': '网址里有看不见的字符。请删除它。',
  'image-address-space': '网址里有空格，图片不是处处都能显示。请删除；如果空格是文件名的一部分，请写成 %20。',
  'image-address-quoted': '“{0}”不属于网址。网址外面不要加引号或括号。',
  'image-address-backslash': '网址里用斜杠（/），不用反斜杠。',
  'image-address-scheme': '“{0}”写错了。图片网址以 https:// 开头。',
  'image-address-no-scheme': '{0} 前面缺少 https://。',
  'image-address-disk': '这是你自己电脑上的文件。请上传图片，改用它在网上的地址。',
  'image-address-host': '“{0}”不是服务器的名字。',
  'image-address-twice': '两个网址连在了一起。请只保留一个。',
  'image-address-link': '网址的位置粘贴了整个链接。请只保留其中的网址。',
  'image-address-trailing': '“{0}”不属于网址。请删除，或移到图片后面。',
  'image-address-character': '网址里不能有“{0}”。',
  'image-swapped': '文字和网址写反了。图片要写成 ![文字](网址)。',
  'image-title': '标题“{0}”的写法无法识别。请写成 ![文字](网址 "标题")。',
  'image-tag': '这个 <img> 标签写坏了。请用半角括号和引号写成 <img src="网址">，并且闭合。',
  'image-indented': '这一行缩进太多，会显示成代码。请去掉缩进。',
  'image-in-html': 'HTML 标签里面不解析 Markdown。请把图片单独放，或写成 <img src="网址">。',

  // YAML and .digest.yml
  'yaml-syntax': '这不是合法的 YAML：{0}。',
  'yaml-too-deep': '列表和映射嵌套过深，无法读取。',
  'yaml-too-large': '内容过大，无法读取。',
  'config-text': '这里应为文本。',
  'config-list': '这里应为列表。',
  'config-map': '这里应为键值映射。',
  'config-choice': '这里应为以下之一：{0}。',
  'config-unknown-key': '这里没有“{0}”这个键；可用的键是 {1}。',
  'config-unknown-rule': '没有“{0}”这条规则。',
  'config-project-name': '这个项目没有名称。',
  'config-project-url': '项目 {0} 不是内置项目，需要填写 url。',

  // The command line
  'cli-help': `用法：digest-desk <命令> [选项] PATH...

PATH 是 Markdown 文件或文件夹；文件夹会被遍历以查找 .md 文件。

命令
  inspect          每个文件的内容：问答、发布、推荐文章、图片
  check            各期中的问题
  render FILE      单个文件正文的 HTML
  render --out DIR [--all] PATH...
                   每一期（加 --all 则为每个文件）的 HTML，写入 DIR/<slug>.html

通用选项
  --config FILE    使用此配置，而不是最近的 .digest.yml
  --dialect NAME   blackfriday、goldmark 或 commonmark
  --lang NAME      en 或 zh-cn
  --version        显示版本
  --help           显示帮助

inspect 的选项
  --format json
check 的选项
  --format NAME    text、json、github 或 sarif
  --fix            应用安全的修复
  --fail-on NAME   error、warning（默认）、info 或 hint：从哪一级起退出码为 1
render 的选项
  --page           带标题区和样式的完整页面

退出码：0 没有问题，1 有问题，2 用法错误或路径无法读取`,
  'cli-see-help': '详见 digest-desk --help。',
  'cli-bad-option': '{0}',
  'cli-unknown-command': '没有“{0}”这个命令。',
  'cli-no-path': '请至少指定一个文件或文件夹。',
  'cli-one-file': '不带 --out 时，render 只能指定一个文件。',
  'cli-bad-value': '--{0} 不能是“{1}”；可选值：{2}。',
  'cli-not-for': '--{0} 不能用于 {1}。',
  'cli-cannot-read': '无法读取 {0}：{1}。',
  'cli-cannot-write': '无法写入 {0}：{1}。',
  'cli-input-in-the-way': '{0} 是输入文件，不会被覆盖。',
  'cli-same-slug': '{0} 与 {2} 都会写入 {1}。',
  'cli-rule-failed': '规则 {0} 出错：{1}',
  'cli-fixed': '已修复 {0} 个文件，共 {1} 个。',
  'cli-summary': '共 {2} 期，其中 {1} 期有 {0} 个问题。',
};
