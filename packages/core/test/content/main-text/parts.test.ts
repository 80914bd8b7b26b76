import { describe, expect, test } from 'vitest';
import { share, size } from '../../../src/content/main-text/bytes.js';
import { chooseCut, reaches } from '../../../src/content/main-text/cut.js';
import { candidateBlocks } from '../../../src/content/main-text/index.js';
import {
  inputNames,
  inputSubjects,
  namesHash,
  ROW,
  writeInputs,
  writePageInputs,
} from '../../../src/content/main-text/inputs.js';
import { BASE, INPUTS, TREES } from '../../../src/content/main-text/learned.js';
import { viewPage } from '../../../src/content/main-text/page.js';
import { FIRST_LEAF, inputWeigher, LEAF_STEP, scoreRow, unpackTrees } from '../../../src/content/main-text/trees.js';
import { wordInput } from '../../../src/content/main-text/wording.js';
import { factsOf } from '../../extract/page.js';
import { article } from './pages.js';

describe('the model', () => {
  test('was trained on the inputs that there are', () => {
    expect(INPUTS).toBe(namesHash());
  });

  test('asks for no other inputs, and is small', () => {
    const packed = Uint8Array.from(Buffer.from(TREES, 'base64'));
    const { nodes } = unpackTrees(packed, BASE);
    const asked = [...nodes].map((node) => node & 0xff).filter((input) => input < FIRST_LEAF);
    expect(Math.max(...asked)).toBeLessThan(inputNames.length);
    expect(TREES.length).toBeLessThan(15_000);
  });
});

describe('the inputs', () => {
  test('each has a name of its own, and a subject', () => {
    expect(new Set(inputNames).size).toBe(inputNames.length);
    expect(inputNames.length).toBeLessThanOrEqual(FIRST_LEAF);
    expect(inputSubjects).toHaveLength(inputNames.length);
  });

  test('all are written for each block, whatever the row held before', () => {
    const facts = factsOf(article);
    const page = viewPage(facts, candidateBlocks(facts.blocks));
    for (let index = 0; index < page.columns.count; index++) {
      const rows = [0, 255].map((rest) => {
        const row = new Uint8Array(inputNames.length).fill(rest);
        writePageInputs(page, row);
        writeInputs(page, index, row);
        return row;
      });
      expect(rows[0]).toEqual(rows[1]);
    }
  });

  test('are the same for blocks one by one and many at once', () => {
    const facts = factsOf(article.repeat(3));
    const page = viewPage(facts, candidateBlocks(facts.blocks));
    const count = page.columns.count;
    const together = new Uint8Array(count * ROW);
    writePageInputs(page, together);
    writeInputs(page, 0, together, count);
    const single = new Uint8Array(ROW);
    writePageInputs(page, single);
    for (let index = 0; index < count; index++) {
      writeInputs(page, index, single);
      expect(together.subarray(index * ROW, (index + 1) * ROW)).toEqual(single);
    }
  });

  test('sizes grow by doublings and shares from 0 to 200, both in a byte', () => {
    expect([0, 1, 3, 7, 2 ** 20].map(size)).toEqual([0, 15, 30, 45, 255]);
    expect([share(0, 4), share(1, 4), share(4, 4), share(1, 0), share(9, 4)]).toEqual([0, 50, 200, 0, 255]);
  });
});

describe('trees', () => {
  // Input 3 up to 10: -8 steps; above it, input 0 up to 5: 0 steps, else 16.
  const packed = Uint8Array.from([3, 10, 216, 0, 5, 224, 240]);
  const trees = unpackTrees(Uint8Array.from([...packed, ...packed]), 4);

  test('give the sum of the leaves that a row comes to', () => {
    expect(scoreRow(trees, Uint8Array.from([0, 0, 0, 10]))).toBe((4 - 2 * 8) * LEAF_STEP);
    expect(scoreRow(trees, Uint8Array.from([5, 0, 0, 11]))).toBe(4 * LEAF_STEP);
    expect(scoreRow(trees, Uint8Array.from([6, 0, 0, 11]))).toBe((4 + 2 * 16) * LEAF_STEP);
  });

  test('tell what each input changed, which adds up to the score', () => {
    const weights = inputWeigher(trees)(Uint8Array.from([6, 0, 0, 11]));
    // The mean of the root is 0: of -8, and of 8, the mean of 0 and 16.
    expect([weights[3], weights[0]]).toEqual([2 * 8, 2 * 8]);
  });
});

describe('the wording of inputs', () => {
  test('says yes or no, shares in percent, and elements without numbers for the nearest', () => {
    expect(wordInput('called comment', 0)).toBe('nothing called comment');
    expect(wordInput('called comment', 2)).toBe('called comment');
    expect(wordInput('in the description', 0)).toBe('not in the description');
    expect(wordInput('in the structured data', 1)).toBe('not in the structured data');
    expect(wordInput('heading, block before', 255)).toBe('nothing there: heading, block before');
    expect(wordInput('share of words in links', share(3, 4))).toBe('share of words in links: 75 %');
    expect(wordInput('share of prose, kind 0 up', 201)).toBe('share of prose in all elements like its own: 100 %');
    expect(wordInput('prose, element shared with the best', 100)).toBe(
      'share of prose around both it and what seems the article: 50 %',
    );
    expect(wordInput('words, element 3 up', 90)).toBe('words in the element 3 levels up');
  });

  test('leaves none as the model has it where that is short for something', () => {
    const worded = inputNames.map((name) => wordInput(name, 1)).join('\n');
    expect(worded).not.toMatch(/\d up$|the best/m);
  });
});

describe('the cut', () => {
  const words = Int32Array.from([100, 100, 10, 50]);

  test('takes what promises the best F', () => {
    expect(chooseCut(Float64Array.from([0.9, 0.8, 0.3, 0.1]), words, 1)).toBe(0.8);
  });

  test('takes less where a wrong word counts more', () => {
    const likelihood = Float64Array.from([0.95, 0.42, 0.1, 0.1]);
    expect(chooseCut(likelihood, words, 1)).toBe(0.42);
    expect(chooseCut(likelihood, words, 0.5)).toBe(0.95);
  });

  test('takes something of a page on which nothing is likely, and nothing where there are no words', () => {
    expect(chooseCut(Float64Array.from([0.01, 0.002, 0.001, 0]), words, 1)).toBeLessThanOrEqual(0.01);
    expect(chooseCut(Float64Array.from([0.9]), Int32Array.from([0]), 1)).toBeGreaterThan(1);
    expect(chooseCut(new Float64Array(0), new Int32Array(0), 1)).toBeGreaterThan(1);
  });

  test('is reached by what is as likely to a thousandth', () => {
    for (let grade = 0; grade <= 1_000; grade++) expect(reaches((grade + 0.5) / 1_000, grade / 1_000)).toBe(true);
    expect(reaches(0.4199, 0.42)).toBe(false);
  });
});
