/** How a page looks: a column of text in the reader's own fonts and colour scheme. */
export const pageStyles = `:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif; overflow-wrap: anywhere; }
header { margin-bottom: 2rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
header p { opacity: 0.7; }
h1, h2, h3, h4 { line-height: 1.3; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid color-mix(in srgb, currentColor 25%, transparent); }
pre { padding: 1rem; overflow-x: auto; background: color-mix(in srgb, currentColor 8%, transparent); }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
table { border-collapse: collapse; }
th, td { padding: 0.3rem 0.6rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
`;
