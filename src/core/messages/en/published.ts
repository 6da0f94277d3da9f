/** The words of the rules about what readers will see. */
export const published = {
  'emphasis-literal': 'These {0} have no effect here: readers see them.',
  'emphasis-fix': 'Write the marks so that they work',
  'emphasis-remove-fix': 'Take the marks out',
  'quote-literal':
    'Readers see this > as a sign: no quote begins right below a line of text. Put a blank line above it.',
  'quote-literal-fix': 'Begin the quote with a blank line',
  'quote-wide': '“{0}” begins no quote: readers see the sign. Type a narrow > for it.',
  'quote-wide-fix': 'Write it as a quote',
  'list-swallowed': 'Readers see no list here: it runs on in the line above. Put a blank line above it.',
  'list-swallowed-fix': 'Begin the list with a blank line',
  'list-empty': 'This item of the list is empty. Write its text, or take it out.',
  'list-empty-text': 'The dash stands alone. Put the text after it on the same line, or replace it with a blank line.',
  'list-empty-fix': 'Take the empty item out',
  'list-heading': 'This lone dash makes a heading of the line above it. Take it out.',
  'list-roman': '“{0}” begins no item: these lines run on as one paragraph. Write a list with 1., 2. or dashes.',
  'list-glued': 'A space is missing after “{0}”: these lines run on as one paragraph.',
  'list-glued-apart':
    'A space is missing after “{0}”: these lines are no list, but paragraphs that begin with a number.',
  'list-behind-answer':
    'The first item stands after the answer mark, so this is no list and runs on. Begin the list on a line of its own.',
  'list-in-bold': 'The dash stands inside the bold text, so readers see it. Write it before the asterisks.',
  'list-escaped': 'The backslash keeps this dash from beginning a list: readers see the dash.',
  'list-dash-missing': 'This line begins like the items beside it, but has no dash: it runs on in the item above.',
  'list-not-indented': 'These items are not indented below “{0}”: they become items beside it.',
  'list-fix': 'Write it as a list',
  'heading-empty': 'This heading has no text.',
  'heading-empty-seen': 'Readers see “{0}”: this heading has no text.',
  'heading-empty-fix': 'Take the empty heading out',
  'heading-join-fix': 'Make a heading of the bold line below',
  'heading-no-blank': 'A space is missing after “{0}”, so this is no heading.',
  'heading-no-blank-fix': 'Add the space',
  'heading-wide': '“{0}” is a full-width sign, so this is no heading. Type the narrow #.',
  'heading-wide-fix': 'Type narrow signs',
  'heading-underlined': 'The line below makes a heading of this text. Put a blank line between them if it is none.',
  'heading-underlined-fix': 'Put a blank line between',
  'fence-open-text':
    'Nothing closes this code fence: readers see the marks, and what stands below as text. Put a line of {0} where the code ends.',
  'fence-open-code':
    'Nothing closes this code fence: readers see what stands below as code. Put a line of {0} where the code ends.',
  'fence-open-span':
    'Nothing closes this code fence: the code runs together in one line. Put a line of {0} where it ends.',
  'fence-longer':
    'The fence that closes this code is longer, and the site takes only one of the same length: readers see no code here.',
  'fence-fix': 'Make the closing fence as long',
  'html-unknown': '{0} is no HTML element and is not shown. Write it in backticks, or \\< instead of <.',
  'html-omitted': 'The site leaves raw HTML out: readers see nothing of <{0}>. Write it in Markdown.',
  'html-unknown-address':
    '“{0}” becomes a link to “{1}”, which leads nowhere, and loses its angle brackets. Write \\< to show it as it is.',
  'html-unknown-fix': 'Show it as it is written',
  'typography-quote': 'Readers see {0} here. Type the quotation marks as they belong: “ and ”.',
  'typography-quote-fix': 'Type “ and ”',
  'typography-fraction':
    'Readers see the fraction {0} here. Write it as code if it is a version, a date or a pair of numbers.',
  'typography-dash': 'Readers see {0} here and cannot copy it. Write it as code.',
  'typography-sign': 'Readers see {0} here.',
  'typography-code-fix': 'Write it as code',
  'dialect-difference': '{0} shows this otherwise than {1}.',
} as const;
