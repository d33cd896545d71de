import { expect, test } from 'vitest';
import { cleanSvg } from './svg.ts';

/** The cleaned SVG as text, or the problem. */
function clean(svg: string): string {
  const cleaned = cleanSvg(Buffer.from(svg));
  return 'content' in cleaned ? cleaned.content.toString() : cleaned.problem;
}
const around = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;

test('a picture stays as it is, with the names that only XML tells apart', () => {
  const logo = around(
    '<title>Acme</title><defs><linearGradient id="a" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><path d="M0 0h9v9z" fill="url(#a)" style="opacity:.5"></path><text x="1">A &amp; B</text>',
  );

  expect(clean(`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b"><!-- made by hand -->${logo}\n`)).toBe(logo);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script as data', '<script><![CDATA[ alert(1) ]]></script>'],
  ['a script by its prefix', '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'],
  ['an animation of a link', '<animate attributeName="href" to="javascript:alert(1)"/>'],
  ['another that sets one', '<set attributeName="onclick" to="alert(1)"/>'],
  ['metadata', '<metadata><rdf:li>Jane’s laptop</rdf:li></metadata>'],
  ['a frame', '<iframe src="data:text/html,hello">hello</iframe>'],
  ['a comment', '<!-- <script>alert(1)</script> -->'],
])('%s is gone with all that is in it', (_, hostile) => {
  expect(clean(around(`${hostile}<g></g>`))).toBe(around('<g></g>'));
});

test.each([
  'onload="alert(1)"',
  'ONCLICK="alert(1)"',
  'href="javascript:alert(1)"',
  'href="https://evil.example/a.svg#b"',
  'href="data:text/html,hello"',
  'xlink:href="//evil.example/#b"',
  'style="fill:url(https://evil.example/)"',
  'style="@import \'https://evil.example\'"',
  'style="fill:u\\72l(https://evil.example/)"',
  'style="fill:u/**/rl(x)"',
  'style="background:image-set(\'https://evil.example\')"',
  'fill="url(&#x68;ttps://evil.example/)"',
  'fill="url(\'#a\' ), url(//evil.example)"',
  'xml:base="https://evil.example/"',
  'xmlns:x="https://evil.example/"',
])('an attribute %s is gone', (attribute) => {
  expect(clean(around(`<g ${attribute}></g>`))).toBe(around('<g></g>'));
});

test('a link stays when it leads into the picture', () => {
  expect(clean(around('<linearGradient id="b" xlink:href="#a"/>'))).toBe(
    around('<linearGradient id="b" href="#a"></linearGradient>'),
  );
});

test('a link around a picture goes, and the picture stays', () => {
  expect(clean(around('<a href="javascript:alert(1)"><g></g></a>'))).toBe(around('<g></g>'));
});

test('an SVG within an SVG is cleaned too', () => {
  expect(clean(around('<svg onload="alert(1)"><script>1</script><g/></svg>'))).toBe(
    around('<svg xmlns="http://www.w3.org/2000/svg"><g></g></svg>'),
  );
});

test('what is text stays text', () => {
  const escaped = '<text>&lt;script&gt;alert(1)&lt;/script&gt;&amp;unknown;</text>';

  expect(clean(around('<text>&lt;script&gt;alert(1)&#x3c;/script><![CDATA[]]>&unknown;</text>'))).toBe(around(escaped));
});

test.each(['style', 'use', 'image', 'foreignObject'])('with <%s>, it is refused in words that say so', (name) => {
  expect(clean(around(`<${name}></${name}>`))).toBe(
    `An SVG with <${name}> is refused. Export it with plain shapes and presentation attributes.`,
  );
});

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg>&b;</svg>'],
  ['<!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><svg>&xxe;</svg>'],
  ['<!doctype svg><!doctype svg [ ]><svg/>'],
])('entities are refused: %s', (svg) => {
  expect(clean(svg)).toBe('An SVG with entities or a document type of its own is refused.');
});

test.each([
  ['', 'This is not an SVG: it has no <svg> around it.'],
  ['hello', 'This is not an SVG: it has no <svg> around it.'],
  ['<html><body>hello</body></html>', 'This is not an SVG: it has no <svg> around it.'],
  ['<script>alert(1)</script>', 'This is not an SVG: it has no <svg> around it.'],
])('%j is no SVG', (text, problem) => {
  expect(clean(text)).toBe(problem);
});

test('bytes that are not UTF-8 are refused', () => {
  expect(cleanSvg(Buffer.from('<svg></svg>', 'utf16le').subarray(1))).toEqual({
    problem: 'This is not an SVG: it has no <svg> around it.',
  });
  expect(cleanSvg(Buffer.from([0x3c, 0xff, 0xfe]))).toEqual({ problem: 'This is not an SVG in UTF-8.' });
});
