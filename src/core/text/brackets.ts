/** What opens the text of an image: square, in whatever width. */
export const openers = '[【［';
/** What opens it only by mistake. */
export const weakOpeners = '({（｛「『〔<＜';
export const closers = ']】］';
/** What opens the address. */
export const targets = '(（';
/** What opens it only by mistake. */
export const wrongTargets = '[{【<「＜《"“';
