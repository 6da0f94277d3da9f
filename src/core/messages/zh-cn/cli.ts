import type { cli as en } from '../en/cli';

/** The texts of the command line, and of what is wrong in a `.digest.yml`. */
export const cli: Record<keyof typeof en, string> = {
  'cli-help': `用法：digest-desk <命令> [选项] PATH...

PATH 是 Markdown 文件，或者要在其中查找 .md 文件的文件夹。

命令
  inspect          输出每个文件的内容：问答、版本发布、推荐文章、图片
  check            输出各期中的问题
  render FILE      输出一篇正文的 HTML
  render --out DIR [--all] PATH...
                   将每一期（使用 --all 时为每个文件）的 HTML 写入 DIR/<slug>.html

通用选项
  --config FILE    使用此配置，而不是最近的 .digest.yml
  --dialect NAME   Markdown 方言：blackfriday、goldmark 或 commonmark
  --lang NAME      消息的语言：en 或 zh-cn
  --version        显示版本
  --help           显示此帮助

inspect 的选项
  --format json    输出格式
check 的选项
  --format NAME    输出格式：text（默认）、json、github 或 sarif
  --fix            应用所有安全的修复
  --fail-on NAME   使退出代码为 1 的最低严重性：error、warning（默认）、info 或 hint
render 的选项
  --page           输出带标题区和样式的完整页面

退出代码：0 没有问题，1 有达到或超过 --fail-on 严重性的问题，
2 用法错误，或有路径无法读取或写入，或文件夹中没有任何一期`,
  'cli-see-help': '运行 digest-desk --help 查看用法。',
  'cli-bad-option': '{0}',
  'cli-unknown-command': '未知命令“{0}”。',
  'cli-no-command': '请指定命令：inspect、check 或 render。',
  'cli-no-path': '请至少指定一个文件或文件夹。',
  'cli-one-file': '不使用 --out 时，render 只能指定一个文件。',
  'cli-bad-value': '--{0} 的值“{1}”无效。可用的值：{2}。',
  'cli-not-for': '--{0} 不能用于 {1}。',
  'cli-cannot-read': '无法读取 {0}：{1}。',
  'cli-cannot-write': '无法写入 {0}：{1}。',
  'cli-no-regular-file': '{0} 是管道、设备或文件夹，不是文件。',
  'cli-link-outside': '{0} 是指向别处文件的链接，未作更改。如需更改，请直接指定那个文件。',
  'cli-link-in-the-way': '{0} 是符号链接，不会被覆盖。',
  'cli-stylesheet-outside': '无法读取 {0}：样式表必须位于 .digest.yml 所在的文件夹中。',
  'cli-cannot-print': '无法写入输出：{0}。',
  'cli-not-utf8': '{0} 不是 UTF-8 编码，未作更改。',
  'cli-input-in-the-way': '{0} 是输入文件，不会被覆盖。',
  'cli-same-slug': '{0} 与 {2} 都会写入 {1}。',
  'cli-changed-meanwhile': '{0} 在检查期间被其他程序更改，未作修复。报告的是更改之前的问题；请重新检查。',
  'cli-rule-failed': '{0}：规则 {1} 出错：{2}',
  'cli-fixed-file': '已修复 {0}。',
  'cli-no-issue': '{0} 不是一期周报，未检查。',
  'cli-fixed': '共 {1} 期，已修复 {0} 期。',
  'cli-summary': '共 {0} 个问题，涉及 {2} 期中的 {1} 期。',
  'cli-nothing-checked':
    '没有检查任何一期。找到的 Markdown 文件数：{0}。如果其中有周报，请在 .digest.yml 的 issues 中列出。',
  'cli-nothing-written':
    '没有写入任何一期。找到的 Markdown 文件数：{0}。如果其中有周报，请在 .digest.yml 的 issues 中列出，或使用 --all。',
  'encoding-other':
    '此文件不是 UTF-8 编码，看来是 {0}，在网站上无法阅读。请另存为 UTF-8（VS Code：更改文件编码 > 通过编码保存 > UTF-8）。',
  'encoding-damaged': '此处的字节不是 UTF-8，读者会看到“\uFFFD”。请重新输入这些字符，并以 UTF-8 保存文件。',
  'yaml-syntax': 'YAML 无效：{0}。',
  'yaml-too-deep': 'YAML 嵌套过深。',
  'yaml-too-large': '文件过大，无法读取。',
  'config-text': '此处应为字符串。',
  'config-list': '此处应为列表。',
  'config-map': '此处应为映射。',
  'config-choice': '此处应为以下值之一：{0}。',
  'config-unknown-key': '未知的键“{0}”。可用的键：{1}。',
  'config-unknown-rule': '未知的规则“{0}”。',
  'config-glob-too-long': '此模式超过 {0} 个字符，已被忽略。请拆分为多个模式。',
  'config-too-many': '此列表只使用前 {0} 项。请用 * 和 ** 合并模式。',
  'config-no-match': '没有与此模式匹配的 Markdown 文件。',
  'config-no-file': '找不到文件：{0}。',
  'config-no-folder': '找不到文件夹：{0}。',
  'config-placeholder': '未知的占位符 {0}。可用的占位符：{number}、{asker} 和 {any}。',
  'config-scheme': '网址必须以 https:// 或 http:// 开头。',
  'config-project-name': '这个项目没有名称。',
  'config-project-url': '项目 {0} 不是内置项目，需要填写 url。',
};
