/** The words of the rules about what readers will see. */
export const published = {
  'emphasis-mispaired':
    'Markdown pairs the ** of this line differently from how they are written, so readers see the wrong words in bold.',
  'emphasis-literal': 'Readers see {0} here instead of bold or italic text. Correct the formatting, or remove {0}.',
  'emphasis-fix': 'Fix the bold or italic text',
  'emphasis-remove-fix': 'Remove the markers',
  'quote-literal':
    'Readers see this > as text, because a quote cannot begin directly below a line of text. Add a blank line above it.',
  'quote-literal-fix': 'Add a blank line above the quote',
  'quote-wide': 'Readers see “{0}” as text, because it does not begin a quote. Use a half-width > instead.',
  'quote-wide-fix': 'Change to a quote',
  'list-swallowed':
    'Readers see no list here, because these lines become part of the paragraph above. Add a blank line above them.',
  'list-swallowed-fix': 'Add a blank line above the list',
  'list-empty': 'This list item is empty. Add text, or delete it.',
  'list-empty-text':
    'There is no text after this list marker. Move the text from the next line here, or replace the marker with a blank line.',
  'list-empty-fix': 'Delete the empty list item',
  'list-heading': 'This hyphen turns the line above into a heading. Delete it.',
  'list-roman': '“{0}” does not begin a list item, so readers see one paragraph. Use 1., 2. or hyphens.',
  'list-glued': 'The space after “{0}” is missing, so readers see one paragraph. Add it.',
  'list-glued-apart': 'The space after “{0}” is missing, so readers see paragraphs instead of a list. Add it.',
  'list-behind-answer':
    'The first item is on the same line as the beginning of the answer, so readers see one paragraph. Begin the list on a new line.',
  'list-in-bold': 'The list marker is inside the bold text, so readers see it as text. Move it before the asterisks.',
  'list-escaped': 'The backslash prevents a list: readers see the list marker as text. Remove the backslash.',
  'list-dash-missing':
    'This line looks like a list item but has no list marker, so it becomes part of the item above. Add a hyphen.',
  'list-not-indented': 'These items are not indented, so readers see them on the same level as “{0}”. Indent them.',
  'list-fix': 'Change to a list',
  'list-run-on':
    '“{0}” does not begin a list item, so these lines run together in one paragraph. Use 1., 2. or hyphens.',
  'list-other-space':
    'The space after “{0}” is not an ordinary one, so readers see “{0}” as text. Replace it with an ordinary space.',
  'list-twice': 'Readers see the second “{0}” as text. Delete it, or begin a list below this item.',
  'list-code': 'Five or more spaces follow this list marker, so readers see the item as code. Write one space.',
  'list-glued-sibling':
    '“{0}” does not begin a list item like those around it. Write the number, a full stop and a space.',
  'list-number-start':
    'Readers see {1}. here, not {0}.: your site numbers every list from 1. Write {0}\\. if the number matters.',
  'list-number-restart':
    'Readers see {1}. here, not {0}., because the list above has ended. Indent what is between them by four spaces, so that it belongs to the item above.',
  'list-number-fix': 'Indent what is between',
  'list-depth-flat':
    'This item is indented further than the one above, but readers see both on the same level. Indent each level by four spaces.',
  'list-depth-fence':
    'The item above contains a code block with a language, so readers see this item inside it. Delete the language after the ```.',
  'list-depth-deep':
    'Readers see this item below the one above, not beside it. Indent what belongs to the item above by four spaces, and leave no blank line.',
  'heading-empty': 'This heading has no text. Add text, or delete it.',
  'heading-empty-seen': 'This heading has no text, so readers see “{0}”. Add text, or delete it.',
  'heading-empty-fix': 'Delete the empty heading',
  'heading-join-fix': 'Use the bold line below as the heading text',
  'heading-no-blank': 'The space after “{0}” is missing, so this is not a heading. Add it.',
  'heading-no-blank-fix': 'Add the space',
  'heading-wide': '“{0}” is full-width, so this is not a heading. Use a half-width # instead.',
  'heading-wide-fix': 'Change to half-width #',
  'heading-underlined':
    'The line below turns this text into a heading. If it is not a heading, add a blank line between them.',
  'heading-underlined-fix': 'Add a blank line',
  'heading-other-space':
    'The space after “{0}” is not an ordinary one, so this is not a heading. Replace it with an ordinary space.',
  'heading-in-item':
    'Readers see “{0}”, because on your site there are no headings in list items. Make the text bold instead.',
  'heading-indented':
    'Readers see “{0}”, because on your site a heading cannot be indented. Delete the spaces before it.',
  'heading-indented-fix': 'Delete the spaces before the heading',
  'heading-sign':
    'Readers do not see “{0}” here: at the end of a heading your site takes it for a mark. Write a backslash before it.',
  'heading-sign-fix': 'Write a backslash before it',
  'fence-open-text':
    'This code block is not closed, so readers see the {0} and the code as plain text. Add a line with {0} at the end of the code.',
  'fence-open-code':
    'This code block is not closed, so readers see everything below as code. Add a line with {0} at the end of the code.',
  'fence-open-span':
    'This code block is not closed, so readers see the code on a single line. Add a line with {0} at the end of the code.',
  'fence-longer':
    'The closing fence is longer than the opening fence, so readers see no code block here. Make both the same length.',
  'fence-fix': 'Make both fences the same length',
  'fence-below':
    'Readers see this code run on in the text, because on your site a code block in a list cannot begin directly below text. Add a blank line above it.',
  'fence-inline':
    'Readers see this code as text, because your site reads no code block here. Begin the code block with a line of ``` and at most one word.',
  'fence-apart-fix': 'Add a blank line above the code block',
  'fence-indented': 'Readers see the fences of this code block, because it is indented by four spaces. Indent it less.',
  'fence-runs-on':
    'This code block goes on to line {0}, because nothing closes it before: readers see all of it as code. Add a line with {1} at the end of the code.',
  'fence-wide': '“{0}” does not begin a code block, so readers see it and the code as text. Use ``` instead.',
  'fence-wide-fix': 'Change to ```',
  'html-unknown':
    '{0} is not an HTML element, so readers do not see it. Enclose it in backticks, or write \\< instead of <.',
  'html-omitted':
    'Your site removes HTML tags, so <{0}> has no effect: readers see at most the text in it. Use Markdown instead.',
  'html-unknown-address':
    'Readers see “{0}” without the angle brackets, as a link to “{1}” that leads nowhere. Write \\< instead of <.',
  'html-unknown-fix': 'Show as text',
  'html-printed': 'Readers see {0} as text, because something in this tag is wrong. Correct it.',
  'comment-open': 'Nothing ends this comment, so readers see it. Write --> where it ends.',
  'comment-printed': 'Readers see this comment, because “{0}” does not begin one. Write <!-- and -->.',
  'comment-mark-fix': 'Write <!--',
  'comment-empty': 'This comment ends at once, so readers see what is below. Delete the >.',
  'comment-runs-on':
    'This comment goes on to line {0}, because nothing ends it before another one begins: readers do not see what is between. Write --> where it ends.',
  'line-break-backslash':
    'Readers see this backslash, because there is no line below that it could begin on a new line. Delete it.',
  'line-break-fix': 'Delete the backslash',
  'line-break-tag': 'Readers see {0} as text, and no line break. Write <br/>.',
  'line-break-tag-fix': 'Write <br/>',
  'not-on-page-fence':
    'Readers see “{0}” below as code, because the code block that begins here goes on to a later fence. Close it where the code ends.',
  'not-on-page-quoted-fence':
    'Readers see “{0}” below as code in this quote: on this site a fence in a quote is closed only by a fence outside of it. Write this code block with the other kind of fence.',
  'not-on-page-fence-fix': 'Use {0} as fences of this code block',
  'not-on-page-indented': 'Readers see this line as code, because it is indented by four spaces. Indent it less.',
  'not-on-page-comment': 'Nothing ends this comment, so readers do not see what is below. Write --> where it ends.',
  'not-on-page-tag': 'Nothing closes this tag, so readers do not see what is below as text. Close it.',
  'not-on-page-markdown':
    'Markdown has no effect inside this HTML element: readers see the characters of “{0}” as they are written. Remove the element, or write HTML in it.',
  'not-on-page-gone': 'Readers do not see this line. Set it apart by blank lines.',
  'table-wide': 'Readers see these lines as text: “{0}” does not separate cells. Use a half-width |.',
  'table-no-delimiter':
    'Readers see these lines as text with |, because a table needs a line of dashes (| --- |) below its first line.',
  'table-dashes':
    'Readers see these lines as text with |, because “{0}” must not be in the line of dashes. Write it as | --- | --- |.',
  'table-blank-lines':
    'Readers see these lines as text with |, because blank lines separate them. Delete the blank lines.',
  'table-columns':
    'Readers see these lines as text with |, because this line has {0} columns and the line of dashes has {1}. Make them the same.',
  'table-short':
    'Readers see these lines as text with |, because each column of the line of dashes needs at least three dashes on your site. Write ---.',
  'table-below-text':
    'Readers see these lines as text with |, because on your site a table cannot begin directly below text. Add a blank line above it.',
  'table-indented':
    'Readers see these lines as text with |, because on your site a table cannot be indented, so it cannot be in a list item either. Begin its lines at the margin.',
  'table-trailing':
    'Readers see these lines as text with |, because spaces follow the last | of this line. Delete them.',
  'table-printed': 'Readers see these lines as text with |, not as a table. Correct the table.',
  'table-fix': 'Change to a table',
  'table-cells': 'The table has {0} columns, so readers do not see what is here. Add columns, or remove the text.',
  'table-code': 'This | ends the cell even in code, so readers do not see the end of the row. Write \\| instead.',
  'table-escape-fix': 'Write \\| instead',
  'table-row': 'Readers see this line as a row of the table above. Add a blank line above it.',
  'table-apart-fix': 'Add a blank line below the table',
  'reference-missing': 'Readers see {0} as text, because nothing defines “{1}”. Add a line such as [{1}]: https://…',
  'reference-colon':
    'Readers see {0} as text, because the colon of the line that defines “{1}” is full-width. Use a half-width : there.',
  'reference-gap':
    'Readers see {0} as text, because a space is before the colon of the line that defines “{1}”. Delete it.',
  'reference-quote':
    'Readers see {0} as text, because the line that defines “{1}” is in a quote. Move it out of the quote.',
  'reference-below':
    'Readers see {0} as text, because the line that defines “{1}” is directly below text. Add a blank line above it.',
  'reference-form':
    'Readers see {0} as text, because your site does not read the line that defines “{1}”. Write [{1}]: https://…',
  'reference-angle':
    'On your site, the > becomes a part of the address, so links and images with this name do not work. Remove the angle brackets.',
  'reference-angle-fix': 'Remove the angle brackets',
  'reference-space': 'Readers see {0} as text, because a space follows it. Delete the space between the brackets.',
  'reference-gap-fix': 'Delete the space',
  'note-unused':
    'Readers do not see this footnote, because no [^{0}] in the text refers to it. Add one, or delete the footnote.',
  'note-missing': 'Readers see {0} as text, because there is no footnote of this name. Add a line such as {0}: text.',
  'note-inline':
    'Readers see {0} as text: your site has no footnotes inside a line. Write [^1], and a line [^1]: text.',
  'note-colon': 'Readers see this footnote as text, because its colon is full-width. Use a half-width :.',
  'note-below': 'Readers see this footnote as text. Add a blank line above it.',
  'anchor-missing': 'Nothing on this page has the anchor “#{0}”, so the link does nothing. Correct it.',
  'anchor-missing-near':
    'Nothing on this page has the anchor “#{0}”, so the link does nothing. On your site the heading has #{1}.',
  'anchor-space': 'Readers see this link as text, because an anchor cannot contain spaces. Write hyphens instead.',
  'anchor-fix': 'Change to #{0}',
  'typography-quote': 'Readers see {0} here. Type the curly quotation marks “ and ” yourself.',
  'typography-quote-fix': 'Change to “ and ”',
  'typography-fraction':
    'Readers see the fraction {0} here. If it is a version, a date or a pair of numbers, format it as code.',
  'typography-dash': 'Readers see {0} here and cannot copy what you typed. Format it as code.',
  'typography-sign': 'Readers see {0} here instead of what you typed.',
  'typography-code-fix': 'Format as code',
  'dialect-difference': '{0} and {1} render this differently.',
} as const;
