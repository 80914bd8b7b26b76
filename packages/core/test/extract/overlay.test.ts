import { expect, test } from 'vitest';
import { readInlineStyle } from '../../src/extract/inline-style.js';

test.each([
  'position:absolute;inset:0',
  'position: fixed; inset: 0px 0',
  'POSITION:Absolute;top:0;left:0;width:100%;height:100%;opacity:0;z-index:9',
  'position:absolute;top:0;right:0;bottom:0;left:0',
  'position:fixed;left:0;right:0;height:100vh',
  'position:absolute;width:95.5%;height:90% !important',
  'position:fixed;width:100dvw;height:100dvh',
  'position:absolute;top:0;left:0;width:9999px;height:9999px',
])('%s lays an element over what encloses it', (style) => {
  expect(readInlineStyle(style).covers).toBe(true);
});

test.each([
  'inset:0',
  'position:relative;width:100%;height:100%',
  'position:absolute;top:0;left:0',
  'position:absolute;inset:0 10px',
  'position:absolute;width:100%;height:50%',
  'position:absolute;width:100vh;height:100vw',
  'position:fixed;width:100px;height:90px',
  'position:absolute;width:1920px;height:1080px',
  'position:absolute;left:-9999px;width:100%;height:100%',
  'position:absolute',
])('%s does not', (style) => {
  expect(readInlineStyle(style).covers).toBe(false);
});
