export { MoneyTrails } from './money-trails.js';
