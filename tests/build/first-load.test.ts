import { describe, expect, it } from 'vitest';
import { paintedFirst } from '../../build/bundle/first-load.mjs';

const page = [
  '<html>',
  '  <head>',
  '    <title>One</title>',
  '    <script type="module" crossorigin src="./first.js"></script>',
  '    <link rel="modulepreload" crossorigin href="./other.js">',
  '    <link rel="stylesheet" crossorigin href="./first.css">',
  '  </head>',
  '  <body>',
  '    <p>what is painted</p>',
  '  </body>',
  '</html>',
].join('\n');

describe('the first page', () => {
  it('has its mark before the look and the scripts that would hold it back', () => {
    const order = ['painted', 'first.js', 'other.js', 'first.css', '</body>'].map((part) =>
      paintedFirst(page).indexOf(part),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps nothing of them in the head', () => {
    const [head] = paintedFirst(page).split('</head>');
    expect(head).not.toMatch(/first|other/u);
  });
});
