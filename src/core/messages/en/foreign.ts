/** The words of the rules about what other tools leave in a text. */
export const foreign = {
  'foreign-toc': 'Readers see “{0}” as text: your site makes no table of contents of it. Delete it.',
  'foreign-embed': 'Readers see “{0}” as text: your site embeds nothing here. Write a link, or HTML.',
  'foreign-alert':
    'Readers see “{0}” as text: your site does not know this notation. Begin the quote with a bold word instead.',
  'foreign-container': 'Readers see “{0}” as text: your site does not know this notation. Use a quote instead.',
  'foreign-task': 'Readers see “{0}” as text: a checkbox is [ ] or [x], followed by a space.',
  'foreign-heading': 'Readers see “{0}” as text: begin a heading with #.',
  'foreign-macro': 'Readers see “{0}” as text: this belongs to another tool. Use Markdown instead.',
  'foreign-attributes': 'Readers see “{0}” as text: your site does not know this notation. Delete it, or write HTML.',
  'foreign-highlight': 'Readers see the equals signs of “{0}”. Use **bold** text, or <mark>.',
  'foreign-wiki-link': 'Readers see the brackets of “{0}”. Write a link as [text](URL).',
  'foreign-script': 'Readers see the markers of “{0}”. Use <sub>, <sup> or <ins>, or plain text.',
  'foreign-math': 'Readers may see “{0}” as text: only a site that loads a formula renderer shows a formula here.',
  'foreign-bbcode': 'Readers see “{0}” as text: this is BBCode. Use Markdown instead.',
  'foreign-emoji': 'Readers see “{0}” as text, unless your site turns codes into emoji. Type the emoji itself.',
  'foreign-emoji-fix': 'Change to {0}',
  'foreign-template': 'Readers see “{0}” as text: Hugo fills in nothing here. If it is to be shown, format it as code.',
  'look-alike': 'Readers see “{0}” as text: it only looks like {1}. Type {1}.',
  'look-alike-fix': 'Change to {0}',
  'chat-leftover-media':
    'Readers see “{0}”: the chat has left this instead of the picture or file. Insert it, or delete this.',
  'chat-leftover-sticker':
    'Readers see “{0}”: the chat has left this instead of an emoji. Type the emoji, or delete this.',
  'chat-leftover-file': 'Readers see the file name “{0}” instead of the image. Insert the image, or delete this.',
  'chat-leftover-alt':
    '“{0}” was filled in by an editor and says nothing about the image. Describe the image, or leave the brackets empty.',
  'chat-leftover-transcript': 'This line comes from the transcript of a chat: “{0}”. Delete it.',
} as const;
