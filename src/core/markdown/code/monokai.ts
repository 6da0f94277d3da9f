/** The colors of Monokai, in which Hugo highlights code. */
export const monokai = {
  keyword: '#66d9ef',
  name: '#a6e22e',
  operator: '#f92672',
  string: '#e6db74',
  number: '#ae81ff',
  comment: '#75715e',
} as const;
export type MonokaiColor = keyof typeof monokai;
