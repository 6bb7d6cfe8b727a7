import { describe, expect, it } from 'vitest';
import { paintedFirst, withTexts } from '../../build/bundle/first-load.mjs';

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
  '    <div id="root"></div>',
  '  </body>',
  '</html>',
].join('\n');

describe('the first page', () => {
  it('has its mark before the look that would hold it back, and the theme that the root brings after it', () => {
    const order = ['painted', 'first.css', 'root', 'first.js', 'other.js', '</body>'].map((part) =>
      paintedFirst(page).indexOf(part),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('asks for the texts of each language by itself, behind its script', () => {
    const files = ['en', 'zh-CN'].map((name) => ({ name, fileName: `assets/${name}-1.js` }));
    const whole = paintedFirst(withTexts(page, files));
    expect(whole).toContain('hreflang="en" href="./assets/en-1.js"');
    expect(whole.indexOf('zh-CN-1.js')).toBeGreaterThan(whole.indexOf('first.js'));
  });

  it('is not built with the texts of a language in its first load', () => {
    const files = [{ name: 'en', fileName: 'assets/en-1.js' }];
    expect(() => withTexts(page, files)).toThrow('zh-CN');
  });

  it('keeps nothing of them in the head', () => {
    const [head] = paintedFirst(page).split('</head>');
    expect(head).not.toMatch(/first|other/u);
  });
});
