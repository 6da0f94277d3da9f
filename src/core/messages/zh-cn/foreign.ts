import type { foreign as en } from '../en/foreign';

/** The words of the rules about what other tools leave in a text. */
export const foreign: Record<keyof typeof en, string> = {
  'foreign-toc': '读者看到的是文字“{0}”：你的网站不会在这里生成目录。请删除。',
  'foreign-embed': '读者看到的是文字“{0}”：你的网站不会在这里嵌入内容。请写成链接，或用 HTML。',
  'foreign-alert': '读者看到的是文字“{0}”：你的网站不识别这种写法。请改为在引用开头写一个加粗的词。',
  'foreign-container': '读者看到的是文字“{0}”：你的网站不识别这种写法。请改用引用。',
  'foreign-task': '读者看到的是文字“{0}”：复选框应写成 [ ] 或 [x]，后面加一个空格。',
  'foreign-heading': '读者看到的是文字“{0}”：标题应以 # 开头。',
  'foreign-macro': '读者看到的是文字“{0}”：这是其他工具的写法。请改用 Markdown。',
  'foreign-attributes': '读者看到的是文字“{0}”：你的网站不识别这种写法。请删除，或用 HTML。',
  'foreign-highlight': '读者会看到“{0}”中的等号。请用 **加粗**，或 <mark>。',
  'foreign-wiki-link': '读者会看到“{0}”中的方括号。链接应写成 [文字](网址)。',
  'foreign-script': '读者会看到“{0}”中的标记。请用 <sub>、<sup> 或 <ins>，或直接写文字。',
  'foreign-math': '读者看到的可能是文字“{0}”：只有加载了公式渲染工具的网站才会显示公式。',
  'foreign-bbcode': '读者看到的是文字“{0}”：这是 BBCode。请改用 Markdown。',
  'foreign-emoji': '除非网站会转换表情代码，否则读者看到的是文字“{0}”。请直接输入表情。',
  'foreign-emoji-fix': '改为 {0}',
  'foreign-template': '读者看到的是文字“{0}”：Hugo 不会替换它。如果要显示原文，请写成代码。',
  'look-alike': '读者会看到“{0}”：它只是看起来像 {1}。请改用 {1}。',
  'look-alike-fix': '改为 {0}',
  'chat-leftover-media': '读者看到的是“{0}”：这是聊天记录中图片或文件的占位文字。请插入图片或文件，或删除这段文字。',
  'chat-leftover-sticker': '读者看到的是“{0}”：这是聊天记录中表情的占位文字。请输入表情，或删除这段文字。',
  'chat-leftover-file': '读者看到的是文件名“{0}”，而不是图片。请插入图片，或删除这段文字。',
  'chat-leftover-alt': '“{0}”是编辑器填入的，没有说明图片的内容。请描述图片，或把方括号留空。',
  'chat-leftover-transcript': '这一行来自聊天记录：“{0}”。请删除。',
};
