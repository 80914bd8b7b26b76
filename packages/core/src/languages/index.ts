export { otherCodes, twoLetterCodes } from './codes.js';
export { type Demand, detect } from './detect.js';
export { areNear } from './near.js';
