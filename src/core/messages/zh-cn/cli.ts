import type { cli as en } from '../en/cli';

/** The words of the command line. */
export const cli: Record<keyof typeof en, string> = {
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
  'cli-no-command': '请指定命令：inspect、check 或 render。',
  'cli-no-path': '请至少指定一个文件或文件夹。',
  'cli-one-file': '不带 --out 时，render 只能指定一个文件。',
  'cli-bad-value': '--{0} 不能是“{1}”；可选值：{2}。',
  'cli-not-for': '--{0} 不能用于 {1}。',
  'cli-cannot-read': '无法读取 {0}：{1}。',
  'cli-cannot-write': '无法写入 {0}：{1}。',
  'cli-input-in-the-way': '{0} 是输入文件，不会被覆盖。',
  'cli-same-slug': '{0} 与 {2} 都会写入 {1}。',
  'cli-rule-failed': '规则 {0} 出错：{1}',
  'cli-fixed-file': '已修复 {0}。',
  'cli-no-issue': '{0} 不是一期周报，没有检查。',
  'cli-fixed': '已修复 {0} 个文件，共 {1} 个。',
  'cli-summary': '共 {2} 期，其中 {1} 期有 {0} 个问题。',
};
